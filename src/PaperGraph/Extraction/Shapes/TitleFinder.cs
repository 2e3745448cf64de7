
namespace PaperGraph.Extraction.Shapes;

/// <summary>Finds the name before the colon of a title ("METRA: Scalable Unsupervised RL …"): nearly always the paper's own.</summary>
public sealed class TitleFinder : IMentionFinder
{
    public const string BrandRule = "title prefix";
    public const string PhraseRule = "title prefix of words";
    const int MostWords = 4;

    public IEnumerable<FoundMention> Find(PaperText text)
    {
        if (text.Sentences is not [{ IsTitle: true } title, ..])
            yield break;
        int colon = ColonOf(title);
        if (colon is < 1 or > MostWords)
            yield break;
        TextSpan span = PaperText.Span(title, 0, colon - 1);
        bool isBrand = colon == 1 && (BrandShape.Of(title.Tokens[0]) is not null || title.Tokens[0].Word.IsRare);
        yield return new FoundMention(span, span.In(text.Paper), ConceptKind.Method, isBrand ? 0.9 : 0.4, isBrand ? BrandRule : PhraseRule);
    }

    static int ColonOf(Sentence title)
    {
        for (int i = 0; i < title.Tokens.Count && i <= MostWords; i++)
        {
            if (title.Tokens[i].Is(':') || (title.Tokens[i].Is('-') && i > 0))
                return i;
        }
        return -1;
    }
}
