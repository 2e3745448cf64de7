namespace PaperGraph.Tests.Support;

/// <summary>Makes graphs by hand: spans, sentences and supports follow from the papers' texts.</summary>
sealed class GraphMaker
{
    readonly SortedDictionary<string, PaperNode> _papers = new(StringComparer.Ordinal);
    readonly SortedDictionary<string, Concept> _concepts = new(StringComparer.Ordinal);
    readonly List<Alias> _aliases = [];
    readonly List<Fact> _facts = [];
    readonly List<Relation> _relations = [];
    readonly List<Citation> _citations = [];
    readonly SortedDictionary<string, Repository> _repositories = new(StringComparer.Ordinal);

    public GraphMaker Paper(string id, string title, string text = "", string? published = null, params string[] otherIds)
    {
        var paper = new Paper(id, title, text)
        {
            Published = published is null ? null : DateOnly.Parse(published, System.Globalization.CultureInfo.InvariantCulture),
            Authors = ["Ada Lovelace", "Kurt Gödel"],
            Url = "https://example.org/" + NodeId.Slug(title),
            Source = "jsonl",
        };
        _papers.Add(id, new PaperNode(paper, "rules-1", otherIds));
        return this;
    }

    public GraphMaker Concept(ConceptKind kind, string name, params string[] otherNames)
    {
        string id = NodeId.OfConcept(kind, name);
        _concepts.Add(id, new Concept(id, name, kind, 0));
        _aliases.Add(new Alias(id, name, 0, "name", 1));
        _aliases.AddRange(otherNames.Select(other => new Alias(id, other, 0, "same key", 0.9)));
        return this;
    }

    /// <summary>Every place where the paper's text has one of the surfaces is a mention; of two in one place the longer.</summary>
    public GraphMaker Names(string paper, string concept, Role role, double confidence, params string[] surfaces)
    {
        List<TextSpan> places = [.. surfaces.SelectMany(surface => Places(_papers[paper].Paper, surface))];
        IReadOnlyList<FactMention> mentions = [.. places
            .Where(span => !places.Exists(other => other != span && other.Contains(span)))
            .OrderBy(span => span)
            .Select(span => new FactMention(
                span, span.In(_papers[paper].Paper), SentenceAround(_papers[paper].Paper, span), confidence, "lexicon"))];
        Assert.NotEmpty(mentions);
        _facts.Add(new Fact(paper, concept, role, confidence, mentions));
        return this;
    }

    public GraphMaker Link(string paper, string url, LinkKind kind = LinkKind.Repository)
    {
        PaperNode node = _papers[paper];
        string? repository = kind == LinkKind.Repository ? AddRepository(url) : null;
        IEnumerable<PaperLink> links = Places(node.Paper, url)
            .Select(span => new PaperLink(url, kind, repository, span, SentenceAround(node.Paper, span)));
        _papers[paper] = node with { Links = [.. node.Links.Concat(links).OrderBy(link => link.Span)] };
        return this;
    }

    public GraphMaker Candidate(string paper, string surface, ConceptKind kind, double confidence)
    {
        PaperNode node = _papers[paper];
        IEnumerable<Candidate> candidates = Places(node.Paper, surface)
            .Select(span => new Candidate(span, surface, kind, confidence, "Seen once, without a cue."));
        _papers[paper] = node with { Candidates = [.. node.Candidates.Concat(candidates).OrderBy(candidate => candidate.Span)] };
        return this;
    }

    /// <param name="papers">Those that prove it, with the first sentence that names both ends, or else <paramref name="from"/>.</param>
    public GraphMaker Relation(string from, EdgeType type, string to, double confidence, double? lift, params string[] papers)
    {
        _relations.Add(new Relation(from, to, type, papers.Length, confidence, lift)
        {
            Evidence = [.. papers.Select(paper => EvidenceOf(paper, from, to, confidence))
                .OrderByDescending(evidence => evidence.Confidence)
                .ThenBy(evidence => evidence.Paper.Id, StringComparer.Ordinal)],
        });
        return this;
    }

    public GraphMaker UnprovedRelation(string from, EdgeType type, string to, int support, double confidence, double? lift = null)
    {
        _relations.Add(new Relation(from, to, type, support, confidence, lift));
        return this;
    }

    public GraphMaker Cites(string from, string to, double confidence = 1, params string[] via)
    {
        _citations.Add(new Citation(from, to, via.Length == 0 ? CitationSource.Read : CitationSource.Inferred, confidence, via));
        return this;
    }

    public ConceptGraph Make()
    {
        Dictionary<string, int> supports = _facts.CountBy(fact => fact.ConceptId).ToDictionary();
        Dictionary<(string, string), int> uses = _facts
            .SelectMany(fact => fact.Mentions.Select(mention => mention.Surface).Distinct().Select(surface => (fact.ConceptId, surface)))
            .CountBy(use => use)
            .ToDictionary();
        return new ConceptGraph
        {
            Papers = [.. _papers.Values],
            Concepts = [.. _concepts.Values.Select(concept => concept with { Support = supports.GetValueOrDefault(concept.Id) })],
            Aliases = [.. _aliases
                .Select(alias => alias with { Support = uses.GetValueOrDefault((alias.ConceptId, alias.Surface)), Papers = ProofOf(alias) })
                .OrderBy(alias => alias.ConceptId, StringComparer.Ordinal).ThenBy(alias => alias.Surface, StringComparer.Ordinal)],
            Facts = [.. _facts.OrderBy(fact => fact.PaperId, StringComparer.Ordinal).ThenBy(fact => fact.ConceptId, StringComparer.Ordinal)],
            Relations = [.. _relations
                .OrderBy(relation => relation.FromId, StringComparer.Ordinal).ThenBy(relation => relation.ToId, StringComparer.Ordinal)
                .ThenBy(relation => relation.Type)],
            Citations = [.. _citations
                .OrderBy(citation => citation.FromId, StringComparer.Ordinal).ThenBy(citation => citation.ToId, StringComparer.Ordinal)],
            Repositories = [.. _repositories.Values],
        };
    }

    List<string> ProofOf(Alias alias) =>
    [
        .. _facts
            .Where(fact => fact.ConceptId == alias.ConceptId && fact.Mentions.Any(mention => mention.Surface == alias.Surface))
            .Select(fact => fact.PaperId)
            .Order(StringComparer.Ordinal),
    ];

    string AddRepository(string url)
    {
        string[] parts = new Uri(url).AbsolutePath.Trim('/').Split('/');
        string host = new Uri(url).Host;
        string id = NodeId.OfRepository(host, parts[0], parts[1]);
        _repositories[id] = new Repository(id, url, host, parts[0], parts[1]);
        return id;
    }

    Evidence EvidenceOf(string paper, string from, string to, double confidence)
    {
        List<(FactMention Mention, string ConceptId)> mentions = [.. _facts
            .Where(fact => fact.PaperId == paper && (fact.ConceptId == from || fact.ConceptId == to))
            .SelectMany(fact => fact.Mentions.Select(mention => (mention, fact.ConceptId)))
            .OrderBy(named => named.mention.Span)];
        TextSpan sentence = mentions
            .Where(named => named.ConceptId == from)
            .Select(named => named.Mention.Sentence)
            .OrderByDescending(one => mentions.Exists(named => named.ConceptId == to && named.Mention.Sentence == one))
            .First();
        return new Evidence(
            _papers[paper].Paper, sentence,
            [.. mentions.Where(named => named.Mention.Sentence == sentence)
                .Select(named => new EvidenceSpan(named.Mention.Span, named.Mention.Surface, named.ConceptId))],
            null, confidence, "cue-phrase", "rules-1");
    }

    /// <summary>Where a surface stands as words of its own: "CIFAR-10" is not in "CIFAR-100".</summary>
    static IEnumerable<TextSpan> Places(Paper paper, string surface)
    {
        foreach (TextField field in Enum.GetValues<TextField>())
        {
            string text = paper[field];
            for (int at = text.IndexOf(surface, StringComparison.Ordinal); at >= 0; at = text.IndexOf(surface, at + 1, StringComparison.Ordinal))
            {
                int end = at + surface.Length;
                if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
                    yield return new TextSpan(field, at, end);
            }
        }
    }

    static TextSpan SentenceAround(Paper paper, TextSpan span)
    {
        string text = paper[span.Field];
        int before = span.Start == 0 ? -1 : text.LastIndexOf(". ", span.Start - 1, StringComparison.Ordinal);
        int after = text.IndexOf(". ", span.End, StringComparison.Ordinal);
        return new TextSpan(span.Field, before < 0 ? 0 : before + 2, after < 0 ? text.Length : after + 1);
    }
}
