import { groups } from "./words.js";

// Every root field starts a line two spaces in: that is how copy.js joins several of these into one query.

const shown = `fragment Shown on Node {
  __typename
  id
  ... on Concept { name kind support neighbourCounts(minConfidence: $minConfidence) { count } }
  ... on Paper { title concepts(first: 1, minConfidence: $minConfidence) { totalCount } }
  ... on Repository { owner name url papers(first: 1) { totalCount } }
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
  evidence(first: 1) { ...Proof }
}`;

const withFragments = (operation, ...fragments) => [operation, ...fragments].join("\n");

export const search = `query Search($text: String!) {
  search(text: $text, first: 10) {
    nodes { __typename ... on Concept { id name kind support } ... on Paper { id title } ... on Repository { id owner name url } }
    edges { matched }
  }
}`;

export const start = `query Start {
  stats { papers repositories concepts { kind count } }
  methods: concepts(kinds: [METHOD], first: 8) { nodes { id name kind support } }
  data: concepts(kinds: [DATASET, BENCHMARK], first: 8) { nodes { id name kind support } }
  tasks: concepts(kinds: [TASK], first: 8) { nodes { id name kind support } }
  papers(hasRepository: true, orderBy: NEWEST, first: 6) { nodes { id title published repositories { id url owner name } } }
}`;

/** In which years the papers were published; null stands for those without a date. */
export const years = `query Years {
  papers(first: 1) { facets(first: 1) { years { year count } } }
}`;

export const nodes = withFragments(`query Nodes($ids: [ID!]!, $minConfidence: Float) {
  nodes(ids: $ids) { ...Shown }
}`, shown);

const edges = "totalCount edges { node { ...Shown } edge { ...Edge } }";

const around = ({ alias, type, direction }) =>
  `    ${alias}: neighbours(types: [${type}]${direction ? `, direction: ${direction}` : ""}, first: $first, minConfidence: $minConfidence) { ${edges} }`;

export const neighbours = withFragments(`query Neighbours($id: ID!, $first: Int!, $minConfidence: Float) {
  concept(id: $id) {
    ...Shown
    sure: neighbourCounts(minConfidence: $minConfidence) { type direction kind count }
    all: neighbourCounts(minConfidence: 0) { type direction kind count }
${groups.map(around).join("\n")}
  }
}`, shown, edge, proof);

export const names = withFragments(`query Names($id: ID!, $minConfidence: Float) {
  paper(id: $id) {
    ...Shown
    names: concepts(first: 100, minConfidence: $minConfidence) { totalCount edges { role confidence node { ...Shown } evidence(first: 1) { ...Proof } } }
    all: concepts(first: 1, minConfidence: 0) { totalCount }
    code: repositories { ...Shown }
  }
}`, shown, proof);

export const codeOf = withFragments(`query CodeOf($id: ID!, $minConfidence: Float) {
  node(id: $id) { ... on Repository { id code: papers(first: 100) { totalCount nodes { ...Shown } } } }
}`, shown);

export const common = withFragments(`query CommonNeighbours($one: ID!, $other: ID!, $minConfidence: Float) {
  one: concept(id: $one) { neighbours(alsoOf: $other, first: 20, minConfidence: $minConfidence) { ${edges} } }
  other: concept(id: $other) { neighbours(alsoOf: $one, first: 20, minConfidence: $minConfidence) { ${edges} } }
}`, shown, edge, proof);

export const path = withFragments(`query Path($from: ID!, $to: ID!, $minConfidence: Float) {
  shortestPath(from: $from, to: $to, minConfidence: $minConfidence) {
    nodes { ...Shown }
    edges { ...Edge }
  }
}`, shown, edge, proof);

export const shared = withFragments(`query Shared($paper: ID, $benchmark: ID, $publishedFrom: Date, $minConfidence: Float) {
  papersSharingBenchmark(paper: $paper, benchmark: $benchmark, publishedFrom: $publishedFrom, minConfidence: $minConfidence, first: 50) {
    edges { node { ...Shown } shared { benchmark { ...Shown } evidence(first: 1) { ...Proof } otherEvidence(first: 1) { ...Proof } } }
  }
}`, shown, proof);

/** What proves one edge, page by page. */
export const evidence = withFragments(`query Evidence($from: ID!, $type: EdgeType!, $to: ID!, $first: Int!, $skip: Int!) {
  evidence(from: $from, type: $type, to: $to, first: $first, skip: $skip) { ...Proof }
}`, proof);

export const concept = withFragments(`query Concept($id: ID!, $after: String) {
  concept(id: $id) {
    __typename id name kind support
    aliases { surface support }
    papers(first: 10, after: $after, minConfidence: 0) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { role confidence node { id title repositories { id url owner name } } evidence(first: 2) { ...Proof } }
    }
  }
}`, proof);

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

export const lineage = withFragments(`query MethodsBuildingOn($method: ID!, $publishedFrom: Date, $minConfidence: Float) {
  concept(id: $method) { id name kind support }
  methodsBuildingOn(method: $method, publishedFrom: $publishedFrom, minConfidence: $minConfidence, first: 100) {
    totalCount
    edges {
      depth support confidence
      node { id name kind support }
      path { type from { id ... on Concept { name kind } } to { id ... on Concept { name kind } } confidence support evidence(first: 1) { ...Proof } }
    }
  }
  everything: methodsBuildingOn(method: $method, publishedFrom: $publishedFrom, minConfidence: 0) { totalCount }
}`, proof);

export const sharing = withFragments(`query PapersSharingBenchmark($paper: ID, $benchmark: ID, $publishedFrom: Date, $minConfidence: Float) {
  papersSharingBenchmark(paper: $paper, benchmark: $benchmark, publishedFrom: $publishedFrom, minConfidence: $minConfidence, first: 50) {
    totalCount
    edges {
      node { id title repositories { id url owner name } }
      shared { papers benchmark { id name kind support } evidence(first: 1) { ...Proof } }
    }
  }
  everything: papersSharingBenchmark(paper: $paper, benchmark: $benchmark, publishedFrom: $publishedFrom, minConfidence: 0) { totalCount }
}`, proof);

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
