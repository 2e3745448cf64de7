using PaperGraph.Evaluation;
using PaperGraph.Extraction;
using PaperGraph.Extraction.Lexicon;
using PaperGraph.Extraction.Tagging;

namespace PaperGraph.Training;

/// <summary>A paper with what people found in it.</summary>
sealed record GoldText(GoldPaper Gold, PaperText Text)
{
    /// <summary>The keys of each concept's names; see <see cref="NameKey"/>.</summary>
    public IReadOnlyList<(GoldConcept Concept, HashSet<string> Keys)> Concepts { get; } =
        [.. Gold.Concepts.Select(concept => (concept, NameKey.Of(concept.Name, concept.Surfaces)))];

    /// <summary>Which part of the papers it belongs to: always the same for one id, and as good as drawn.</summary>
    /// <param name="salt">Another number deals the papers out anew.</param>
    public int Fold(int folds, uint salt) => (int)(FeatureHash.Of((int)salt, FeatureHash.Of(Gold.Id)) % (uint)folds);

    /// <summary>The sentences with the tags that the annotated surfaces give their tokens; of overlapping ones the longest counts.</summary>
    public IEnumerable<TaggedSentence> Tagged(KnownNames names)
    {
        List<(string Surface, ConceptKind Kind)> surfaces = [.. Gold.Concepts
            .SelectMany(concept => concept.Surfaces.Append(concept.Name).Select(surface => (surface, concept.Kind)))
            .Where(pair => pair.surface.Length > 1).DistinctBy(pair => pair.surface)
            .OrderByDescending(pair => pair.surface.Length).ThenBy(pair => pair.surface, StringComparer.Ordinal)];
        foreach (Sentence sentence in Text.Sentences.Where(sentence => sentence.Tokens.Count > 0))
        {
            byte[] tags = new byte[sentence.Tokens.Count];
            foreach ((string surface, ConceptKind kind) in surfaces)
            {
                foreach (TextSpan span in Occurrences(surface, sentence.Span))
                    Mark(tags, sentence, span, kind);
            }
            yield return new TaggedSentence(sentence, tags, KnownNames.TagsOf(names.In(sentence, Text.Paper), tags.Length));
        }
    }

    IEnumerable<TextSpan> Occurrences(string surface, TextSpan sentence)
    {
        string field = Text.Paper[sentence.Field];
        for (int start = sentence.Start; start + surface.Length <= sentence.End; start++)
        {
            start = field.IndexOf(surface, start, sentence.End - start, StringComparison.Ordinal);
            if (start < 0)
                yield break;
            int end = start + surface.Length;
            bool isApart = (start == 0 || !char.IsLetterOrDigit(field[start - 1])) && (end == field.Length || !char.IsLetterOrDigit(field[end]));
            if (isApart)
                yield return new TextSpan(sentence.Field, start, end);
        }
    }

    // A piece of a word, such as "GRPO" of "GRPO-based", tags the whole word.
    static void Mark(byte[] tags, Sentence sentence, TextSpan span, ConceptKind kind)
    {
        int first = sentence.IndexOf(span);
        int last = first;
        while (last + 1 < tags.Length && sentence.Tokens[last + 1].Span.Start < span.End)
            last++;
        if (tags.AsSpan(first, last - first + 1).ContainsAnyExcept((byte)0))
            return;
        tags[first] = (byte)Tag.First((int)kind);
        tags.AsSpan(first + 1, last - first).Fill((byte)Tag.Later((int)kind));
    }
}
