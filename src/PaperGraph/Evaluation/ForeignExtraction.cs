using System.Text.RegularExpressions;
using PaperGraph.Corpus;
using PaperGraph.Extraction;
using PaperGraph.Extraction.Links;

namespace PaperGraph.Evaluation;

/// <summary>Makes an extraction of a line in the gold form, so that anyone's extractor can fill the graph.</summary>
public static class ForeignExtraction
{
    const string Rule = "given";

    /// <summary>The paper is the line's own title and abstract.</summary>
    public static ExtractedPaper AsExtracted(this GoldPaper gold, string extractor) =>
        gold.AsExtracted(new Paper(gold.Id, gold.Title, gold.Abstract) { Source = "jsonl" }, extractor);

    /// <summary>Where the line gives no spans, a surface is mentioned wherever the paper has it as words of their own.</summary>
    /// <exception cref="CorpusFormatException">The paper does not say what the line says it does.</exception>
    public static ExtractedPaper AsExtracted(this GoldPaper gold, Paper paper, string extractor) =>
        new(paper, extractor)
        {
            Concepts =
                [.. gold.Concepts.Select(concept => ConceptOf(gold, concept, paper)).OrderBy(concept => concept.Mentions[0].Span)],
            Lineage = [.. gold.Lineage.Select(lineage => LineageOf(gold, lineage, paper))],
            Links = [.. gold.Links.Select(link => LinkOf(gold, link, paper))],
        };

    static ExtractedConcept ConceptOf(GoldPaper gold, GoldConcept concept, Paper paper)
    {
        double confidence = concept.Confidence ?? 1;
        if (gold.Concepts.Count(other => other.Name == concept.Name) > 1)
            throw Refused(gold, $"\"{concept.Name}\" stands twice among its concepts. Put its surfaces together.");
        TextSpan[] given = [.. concept.Spans.Select(span => Checked(gold, concept, span, paper))];
        HashSet<string> read = [.. given.Select(span => span.In(paper))];
        // A surface that no span reads must stand in the text all the same.
        IEnumerable<TextSpan> spans = given.Concat(
            concept.Surfaces.Where(surface => !read.Contains(surface)).SelectMany(surface => Occurrences(gold, concept, surface, paper)));
        Mention[] mentions =
            [.. spans.Distinct().Order().Select(span => new Mention(span, span.In(paper), confidence, Rule))];
        if (mentions.Length == 0)
            throw Refused(gold, $"\"{concept.Name}\" has neither \"surfaces\" nor \"spans\".");
        return new ExtractedConcept(concept.Name, concept.Kind, concept.Role ?? Role.Uses, confidence, mentions);
    }

    static TextSpan Checked(GoldPaper gold, GoldConcept concept, TextSpan span, Paper paper)
    {
        if (span.End > paper[span.Field].Length)
        {
            string field = ExtractionLine.WordFor(span.Field);
            throw Refused(gold, $"a span of \"{concept.Name}\" ends at {span.End}, beyond the end of the {field}.");
        }
        return concept.Surfaces.Count == 0 || concept.Surfaces.Contains(span.In(paper), StringComparer.Ordinal)
            ? span
            : throw Refused(gold, $"a span of \"{concept.Name}\" reads \"{span.In(paper)}\", which is none of its surfaces.");
    }

    static List<TextSpan> Occurrences(GoldPaper gold, GoldConcept concept, string surface, Paper paper)
    {
        if (string.IsNullOrWhiteSpace(surface))
            throw Refused(gold, $"a surface of \"{concept.Name}\" is empty.");
        var words = new Regex($@"(?<!\w){Regex.Escape(surface)}(?!\w)", RegexOptions.CultureInvariant);
        List<TextSpan> spans = [.. SpansOf(words, paper)];
        if (spans.Count == 0)
            spans = [.. SpansOf(new Regex(Regex.Escape(surface)), paper)];
        return spans.Count > 0
            ? spans
            : throw Refused(gold, $"the surface \"{surface}\" of \"{concept.Name}\" stands neither in the title nor in the abstract.");
    }

    static IEnumerable<TextSpan> SpansOf(Regex pattern, Paper paper) =>
        from field in Enum.GetValues<TextField>()
        from match in pattern.Matches(paper[field])
        select new TextSpan(field, match.Index, match.Index + match.Length);

    static ExtractedLineage LineageOf(GoldPaper gold, GoldLineage lineage, Paper paper)
    {
        foreach (string name in new[] { lineage.Method, lineage.Base })
        {
            if (!gold.Concepts.Any(concept => concept.Name == name))
                throw Refused(gold, $"\"builds_on\" names \"{name}\", which is none of its concepts.");
        }
        return new ExtractedLineage(lineage.Method, lineage.Base, SentenceOf(gold, lineage, paper), 1, Rule);
    }

    /// <summary>Where the line quotes none: the first that names both, else the method, else the base, else the first.</summary>
    static TextSpan SentenceOf(GoldPaper gold, GoldLineage lineage, Paper paper)
    {
        if (lineage.Sentence is not null)
        {
            return SpansOf(new Regex(Regex.Escape(lineage.Sentence)), paper) is var quoted && quoted.Any()
                ? quoted.First()
                : throw Refused(gold, $"the sentence \"{lineage.Sentence}\" stands neither in the title nor in the abstract.");
        }
        TextSpan[] sentences = [.. Enum.GetValues<TextField>().SelectMany(field => Sentences.Of(paper, field))];
        bool Names(TextSpan sentence, string name) => gold.Concepts
            .Where(concept => concept.Name == name)
            .SelectMany(concept => concept.Surfaces)
            .Any(surface => sentence.In(paper).Contains(surface, StringComparison.Ordinal));
        return sentences
            .OrderByDescending(sentence => (Names(sentence, lineage.Method) ? 1 : 0) + (Names(sentence, lineage.Base) ? 1 : 0))
            .ThenByDescending(sentence => Names(sentence, lineage.Method))
            .ThenBy(sentence => sentence)
            .First();
    }

    static ExtractedLink LinkOf(GoldPaper gold, GoldLink link, Paper paper)
    {
        string key = Address.Parse(link.Url).Key;
        ExtractedLink? found = LinkFinder.Find(paper)
            .FirstOrDefault(found => string.Equals(Address.Parse(found.Url).Key, key, StringComparison.OrdinalIgnoreCase));
        return found is not null
            ? new ExtractedLink(link.Url, link.Kind, found.Span)
            : throw Refused(gold, $"the link \"{link.Url}\" stands neither in the title nor in the abstract.");
    }

    static CorpusFormatException Refused(GoldPaper gold, string problem) => new($"{gold.Source}: {problem}");
}
