using System.Text.RegularExpressions;

namespace PaperGraph.Resolution;

/// <summary>Reads from sentences what is a kind of what: "diffusion models such as DDPM, DDIM and EDM", "PPO and other policy gradient methods".</summary>
/// <remarks>
/// Hearst, "Automatic acquisition of hyponyms from large text corpora", COLING 1992: patterns 1, 3, 4, 5 and 6, between
/// names that are concepts already, with nothing but the pattern between them.
/// </remarks>
static partial class HearstPatterns
{
    const string Rule = "kinds listed";
    const double Confidence = 0.85;

    readonly record struct Named(int Concept, TextSpan Span);

    /// <summary>One for each two concepts, those of most papers first.</summary>
    public static IEnumerable<KindClaim> Of(FactTable facts) =>
        Enumerable.Range(0, facts.Papers.Count)
            .SelectMany(paper => SentencesOf(facts, paper).SelectMany(
                sentence => PairsIn(facts.Papers[paper].Paper[sentence.Key.Field], [.. sentence.Select(named => named.Named)])
                    .Select(pair => (pair.From, pair.To, Paper: paper, Sentence: sentence.Key))))
            .Where(pair => pair.From != pair.To && IsOneSort(facts.Concepts[pair.From], facts.Concepts[pair.To]))
            .GroupBy(pair => (pair.From, pair.To), pair => (pair.Paper, pair.Sentence))
            .Select(pair => new KindClaim(pair.Key.From, pair.Key.To, Rule, Confidence, [.. pair.Distinct()]))
            .OrderByDescending(claim => claim.Sentences.Count)
            .ThenBy(claim => claim.From)
            .ThenBy(claim => claim.To);

    /// <summary>The names of each sentence from left to right, without those inside a longer one.</summary>
    static IEnumerable<IGrouping<TextSpan, (TextSpan Sentence, Named Named)>> SentencesOf(FactTable facts, int paper) =>
        facts.ByPaper[paper]
            .SelectMany(fact => fact.Fact.Mentions, (fact, mention) => (mention.Sentence, Named: new Named(fact.Concept, mention.Span)))
            .GroupBy(named => named.Sentence)
            .SelectMany(sentence => sentence
                .Where(named => !sentence.Any(other => other.Named.Span != named.Named.Span && other.Named.Span.Contains(named.Named.Span)))
                .DistinctBy(named => named.Named.Span)
                .OrderBy(named => named.Named.Span)
                .GroupBy(named => named.Sentence))
            .OrderBy(sentence => sentence.Key);

    static IEnumerable<(int From, int To)> PairsIn(string text, List<Named> names)
    {
        for (int i = 0; i + 1 < names.Count; i++)
        {
            string between = Between(text, names[i], names[i + 1]);
            if (Opening().Match(between) is { Success: true } opening && SpeaksOfSeveral(text, names[i], opening))
            {
                foreach (Named kind in ListFrom(text, names, i + 1, step: 1))
                    yield return (kind.Concept, names[i].Concept);
            }
            else if (Closing().IsMatch(between))
            {
                foreach (Named kind in ListFrom(text, names, i, step: -1))
                    yield return (kind.Concept, names[i + 1].Concept);
            }
        }
    }

    /// <summary>"Such as" always does. "A toolkit including X" has X as a part.</summary>
    static bool SpeaksOfSeveral(string text, Named name, Match opening) =>
        opening.Groups["such"].Success || opening.Groups["noun"].Success || text[name.Span.End - 1] == 's';

    /// <summary>A name and those that commas, "and" and "or" join to it.</summary>
    static IEnumerable<Named> ListFrom(string text, List<Named> names, int first, int step)
    {
        for (int i = first; ; i += step)
        {
            yield return names[i];
            int next = i + step;
            if (next < 0 || next >= names.Count || !Comma().IsMatch(Between(text, names[Math.Min(i, next)], names[Math.Max(i, next)])))
                yield break;
        }
    }

    static string Between(string text, Named one, Named other) =>
        one.Span.End <= other.Span.Start ? text[one.Span.End..other.Span.Start] : "";

    /// <summary>"Tasks such as PPO" lists what does the tasks. Data have variants, not kinds; and the "models" of "models such as" are no one's kind.</summary>
    static bool IsOneSort(ResolvedConcept one, ResolvedConcept other) =>
        one.Kind == other.Kind && one.Kind is not (ConceptKind.Dataset or ConceptKind.Benchmark) && !NameHead.SaysTooLittle(other.Name);

    [GeneratedRegex(@"^(\s*\([^()]*\))?(?<noun>\s+(methods?|models?|algorithms?|approaches|techniques|architectures|networks|frameworks|metrics|tasks|problems|losses|optimizers))?,?\s+\(?((?<such>such\s+as)|including|like|e\.g\.,?|for\s+example,?|for\s+instance,?|especially|particularly)\s+(the\s+)?$")]
    private static partial Regex Opening();

    [GeneratedRegex(@"^(\s*\([^()]*\))?,?\s+(and|or|as\s+well\s+as)\s+((many|various|several)\s+)?other\s+((popular|common|existing|recent|related|similar|standard|state-of-the-art|modern)\s+)*$")]
    private static partial Regex Closing();

    [GeneratedRegex(@"^(\s*\([^()]*\))?(\s*,\s*((and|or)\s+)?|\s+(and|or)\s+)(the\s+)?$")]
    private static partial Regex Comma();
}
