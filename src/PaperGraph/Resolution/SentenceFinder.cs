using PaperGraph.Extraction;

namespace PaperGraph.Resolution;

/// <summary>The sentences of one paper, found once.</summary>
sealed class SentenceFinder(Paper paper)
{
    readonly IReadOnlyList<TextSpan>[] _sentences = [Sentences.Of(paper, TextField.Title), Sentences.Of(paper, TextField.Abstract)];

    /// <summary>The sentence around a span; where it reaches over several, all of them.</summary>
    public TextSpan Around(TextSpan span)
    {
        (int start, int end) = (span.Start, span.End);
        foreach (TextSpan sentence in _sentences[(int)span.Field])
        {
            if (!sentence.Overlaps(span))
                continue;
            start = Math.Min(start, sentence.Start);
            end = Math.Max(end, sentence.End);
        }
        return new TextSpan(span.Field, start, end);
    }
}
