using PaperGraph.Extraction.Cues;
using PaperGraph.Extraction.Lexicon;

namespace PaperGraph.Extraction.Lists;

/// <summary>Finds names that stand in a row: what is said of one ("… datasets", a known benchmark among them) is said of all.</summary>
public sealed class ListFinder : IMentionFinder
{
    public const string Rule = "in a list";
    public const string EllipticRule = "elliptic list";

    public IEnumerable<FoundMention> Find(PaperText text)
    {
        foreach (Sentence sentence in text.Sentences)
        {
            IReadOnlyList<Token> tokens = sentence.Tokens;
            for (int i = 0; i < tokens.Count; i++)
            {
                List<ListItem> items = NameList.At(sentence, i);
                if (items.Count < 2)
                    continue;
                foreach (FoundMention find in Finds(items, sentence, text.Paper))
                    yield return find;
                i = items[^1].Last;
            }
        }
    }

    static IEnumerable<FoundMention> Finds(List<ListItem> items, Sentence sentence, Paper paper)
    {
        ConceptKind? kind = KindBehind(items, sentence.Tokens) ?? KindOfKnown(items, sentence);
        foreach (ListItem item in items)
        {
            TextSpan span = PaperText.Span(sentence, item.First, item.Last);
            if (item.Name is { } name)
                yield return new FoundMention(span, name, kind ?? ConceptKind.Dataset, 0.9, EllipticRule);
            else
                yield return new FoundMention(span, span.In(paper), kind ?? ConceptKind.Method, 0.7, kind is null ? Rule : $"in a list of {kind}s");
        }
    }

    static ConceptKind? KindBehind(List<ListItem> items, IReadOnlyList<Token> tokens)
    {
        for (int i = items[^1].Last + 1; i < tokens.Count && i <= items[^1].Last + 2; i++)
        {
            if (CueWords.BeginningOn(tokens[i].Folded)?.Kind is { } kind)
                return kind;
        }
        return null;
    }

    static ConceptKind? KindOfKnown(List<ListItem> items, Sentence sentence)
    {
        foreach (ListItem item in items)
        {
            Token[] words = [.. sentence.Tokens.Skip(item.First).Take(item.Last - item.First + 1)];
            foreach ((int first, int last, KnownName known) in NameLexicon.Names.In(words))
            {
                if (first == 0 && last == words.Length - 1 && known is { Confidence: > 0.5, Kind: ConceptKind.Dataset or ConceptKind.Benchmark })
                    return known.Kind;
            }
        }
        return null;
    }
}
