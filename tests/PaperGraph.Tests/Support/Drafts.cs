using PaperGraph.Extraction;
using PaperGraph.Extraction.Concepts;
using PaperGraph.Extraction.Spans;
using PaperGraph.Extraction.Tagging;
using PaperGraph.Resolution;

namespace PaperGraph.Tests.Support;

/// <summary>Concepts of a paper as if the extractor had found them; all are methods.</summary>
static class Drafts
{
    static readonly double[] Method = [1, 0, 0, 0, 0];

    /// <summary>A draft for each name, with all its places in the text.</summary>
    public static List<ConceptDraft> Of(PaperText text, params string[] names) =>
        [.. names.Select(name => new ConceptDraft([Judged(text, name)], null, null))];

    public static JudgedName Judged(PaperText text, string name, double share = 0.9)
    {
        var group = new SpanGroup(ConceptKey.Of(name));
        for (int i = 0; i < text.Sentences.Count; i++)
            group.Places.AddRange(PlacesIn(text, new ReadSentence(text.Sentences[i], i, [], Empty(text.Sentences[i])), name));
        return new JudgedName(group, [(float)share], share, Method);
    }

    static IEnumerable<SpanPlace> PlacesIn(PaperText text, ReadSentence read, string name)
    {
        string field = text.Paper[read.Sentence.Span.Field];
        for (int at = read.Sentence.Span.Start; at + name.Length <= read.Sentence.Span.End; at++)
        {
            at = field.IndexOf(name, at, read.Sentence.Span.End - at, StringComparison.Ordinal);
            if (at < 0)
                yield break;
            var span = new TextSpan(read.Sentence.Span.Field, at, at + name.Length);
            int first = read.Sentence.IndexOf(span), last = first;
            while (last + 1 < read.Tokens.Count && read.Tokens[last + 1].Span.Start < span.End)
                last++;
            yield return new SpanPlace(read, first, last, span, name);
        }
    }

    static Lattice Empty(Sentence sentence)
    {
        float[] transitions = new float[Tag.Count * Tag.Count];
        for (int previous = 0; previous < Tag.Count; previous++)
        {
            for (int tag = 0; tag < Tag.Count; tag++)
                transitions[previous * Tag.Count + tag] = Tag.MayFollow(previous, tag) ? 1 : 0;
        }
        return new Lattice(sentence.Tokens.Count, new float[sentence.Tokens.Count * Tag.Stride], transitions);
    }
}
