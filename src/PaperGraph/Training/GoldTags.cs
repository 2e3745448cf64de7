using PaperGraph.Evaluation;
using PaperGraph.Extraction;
using PaperGraph.Extraction.Lexicon;
using PaperGraph.Extraction.Tagging;

namespace PaperGraph.Training;

/// <summary>A paper with what people found in it.</summary>
sealed record GoldText(GoldPaper Gold, PaperText Text, IReadOnlyList<List<ListedPlace>> Listed)
{
    public static GoldText Of(GoldPaper gold, Paper paper, KnownNames known)
    {
        var text = new PaperText(paper);
        return new GoldText(gold, text, [.. text.Sentences.Select(sentence => known.In(sentence, paper))]);
    }

    /// <summary>The sentences with the tags that the annotated surfaces give their tokens; of overlapping ones the longest counts.</summary>
    public IEnumerable<TaggedSentence> Tagged()
    {
        var surfaces = Gold.Concepts.SelectMany(concept => concept.Surfaces.Append(concept.Name).Select(surface => (Surface: surface, concept.Kind)))
            .Where(pair => pair.Surface.Length > 1).DistinctBy(pair => pair.Surface)
            .OrderByDescending(pair => pair.Surface.Length).ThenBy(pair => pair.Surface, StringComparer.Ordinal).ToList();
        for (int i = 0; i < Text.Sentences.Count; i++)
        {
            Sentence sentence = Text.Sentences[i];
            if (sentence.Tokens.Count == 0)
                continue;
            var tags = new byte[sentence.Tokens.Count];
            string field = Text.Paper[sentence.Span.Field];
            foreach ((string surface, ConceptKind kind) in surfaces)
            {
                for (int at = field.IndexOf(surface, sentence.Span.Start, sentence.Span.Length, StringComparison.Ordinal); at >= 0;
                     at = Next(field, surface, at + 1, sentence.Span.End))
                {
                    Mark(tags, sentence, at, at + surface.Length, (int)kind, field);
                }
            }
            yield return new TaggedSentence(sentence, tags, KnownNames.TagsOf(Listed[i], tags.Length));
        }
    }

    static int Next(string field, string surface, int from, int end) =>
        from >= end ? -1 : field.IndexOf(surface, from, end - from, StringComparison.Ordinal);

    static void Mark(byte[] tags, Sentence sentence, int start, int end, int kind, string field)
    {
        bool isApart = (start == 0 || !char.IsLetterOrDigit(field[start - 1])) && (end == field.Length || !char.IsLetterOrDigit(field[end]));
        if (!isApart)
            return;
        int first = sentence.IndexOf(new TextSpan(sentence.Span.Field, start, end));
        int last = first;
        while (last + 1 < tags.Length && sentence.Tokens[last + 1].Span.Start < end)
            last++;
        // A piece of a word, such as "GRPO" of "GRPO-based", tags the whole word.
        if (tags.AsSpan(first, last - first + 1).ContainsAnyExcept((byte)0))
            return;
        for (int i = first; i <= last; i++)
            tags[i] = (byte)(i == first ? Tag.First(kind) : Tag.Later(kind));
    }
}
