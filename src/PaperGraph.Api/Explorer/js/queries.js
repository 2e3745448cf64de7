import { groups } from "./words.js";

const node = `fragment Shown on Node {
  __typename
  id
  ... on Concept { name kind support neighbourCounts { type direction kind count } }
  ... on Paper { title }
  ... on Repository { owner name url }
}`;

const proof = `fragment Proof on Evidence {
  paper { id title }
  field sentence sentenceStart sentenceEnd
  spans { surface start end concept { id name kind } }
  role confidence
}`;

const edge = `fragment Edge on GraphEdge {
  type support confidence lift
  from { id }
  to { id }
  evidence { ...Proof }
}`;

export const search = `query Search($text: String!) {
  search(text: $text, first: 10) {
    nodes { __typename ... on Concept { id name kind support } ... on Paper { id title } ... on Repository { id owner name url } }
    edges { matched }
  }
}`;

export const start = `query Start {
  stats { papers repositories concepts { kind count } extractor }
  concepts(first: 12) { nodes { id name kind support } }
}`;

export const nodes = `query Nodes($ids: [ID!]!) {
  nodes(ids: $ids) { ...Shown }
}
${node}`;

const edges = "totalCount edges { node { ...Shown } edge { ...Edge } }";

export const neighbours = `query Neighbours($id: ID!, $first: Int!, $minConfidence: Float) {
  concept(id: $id) {
    ...Shown
${groups.map(group => `    ${group.alias}: neighbours(types: [${group.type}]${group.direction ? `, direction: ${group.direction}` : ""}, first: $first, minConfidence: $minConfidence) { ${edges} }`).join("\n")}
  }
}
${node}
${edge}
${proof}`;

export const common = `query CommonNeighbours($one: ID!, $other: ID!, $minConfidence: Float) {
  one: concept(id: $one) { neighbours(alsoOf: $other, first: 20, minConfidence: $minConfidence) { ${edges} } }
  other: concept(id: $other) { neighbours(alsoOf: $one, first: 20, minConfidence: $minConfidence) { ${edges} } }
}
${node}
${edge}
${proof}`;

export const path = `query Path($from: ID!, $to: ID!, $minConfidence: Float) {
  shortestPath(from: $from, to: $to, minConfidence: $minConfidence) {
    nodes { ...Shown }
    edges { ...Edge }
  }
}
${node}
${edge}
${proof}`;

export const concept = `query Concept($id: ID!) {
  concept(id: $id) {
    __typename id name kind support
    aliases { surface support }
    neighbourCounts { type direction kind count }
    papers(first: 10, minConfidence: 0) {
      totalCount
      edges { role confidence node { id title repositories { id url owner name } } evidence(first: 2) { ...Proof } }
    }
  }
}
${proof}`;

export const paper = `query Paper($id: ID!) {
  paper(id: $id) {
    __typename id title abstract authors url published
    repositories { id url owner name }
    links(kinds: [PROJECT, MODEL, DATASET, OTHER]) { url kind }
    concepts(first: 100, minConfidence: 0) { edges { role confidence node { id name kind } evidence(first: 20) { field spans { surface start end concept { id name kind } } } } }
  }
}`;

export const repository = `query Repository($id: ID!) {
  node(id: $id) { ... on Repository { __typename id url owner name papers(first: 20) { nodes { id title } } } }
}`;

/** The papers that a proof names, for their abstracts and code. */
export const papers = `query Papers($ids: [ID!]!) {
  nodes(ids: $ids) { ... on Paper { id title abstract repositories { id url owner name } } }
}`;

export const lineage = `query MethodsBuildingOn($method: ID!, $minConfidence: Float) {
  concept(id: $method) { id name kind support }
  methodsBuildingOn(method: $method, minConfidence: $minConfidence, first: 100) {
    totalCount
    edges {
      depth support confidence
      node { id name kind support }
      path { type from { id ... on Concept { name kind } } to { id ... on Concept { name kind } } confidence support evidence(first: 1) { ...Proof } }
    }
  }
  everything: methodsBuildingOn(method: $method, minConfidence: 0) { totalCount }
}
${proof}`;

export const sharing = `query PapersSharingBenchmark($paper: ID, $benchmark: ID, $minConfidence: Float) {
  papersSharingBenchmark(paper: $paper, benchmark: $benchmark, minConfidence: $minConfidence, first: 50) {
    totalCount
    edges {
      node { id title repositories { id url owner name } }
      shared { papers benchmark { id name kind support } evidence(first: 1) { ...Proof } }
    }
  }
  everything: papersSharingBenchmark(paper: $paper, benchmark: $benchmark, minConfidence: 0) { totalCount }
}
${proof}`;

export const similar = `query SimilarPapers($paper: ID!, $minConfidence: Float) {
  paper(id: $paper) { id title }
  similarPapers(paper: $paper, minConfidence: $minConfidence, first: 25) {
    edges { score node { id title repositories { id url owner name } } shared { id name kind } }
  }
}`;

export const comparison = `query Comparison($ids: [ID!]!, $minConfidence: Float) {
  nodes(ids: $ids) {
    ... on Paper {
      id title published
      repositories { id url owner name }
      concepts(first: 100, minConfidence: $minConfidence) { edges { role confidence node { id name kind } } }
    }
  }
}`;

export const extract = `query Extract($title: String!, $abstract: String) {
  extract(title: $title, abstract: $abstract) {
    mentions { name kind role confidence field start end concept { id name kind } }
    buildsOn { method base sentence }
    links { url kind field start end }
  }
}`;
