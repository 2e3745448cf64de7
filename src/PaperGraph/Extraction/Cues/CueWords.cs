using System.Collections.Frozen;

namespace PaperGraph.Extraction.Cues;

/// <summary>The words before a name that are cues.</summary>
static class CueWords
{
    static readonly FrozenDictionary<string, Cue> Before = Table(
        (Cue.Proposed, "propose proposes proposed proposing introduce introduces introduced introducing present presents presenting develop develops developed developing design designs designing devise devises formulate formulates release releases contribute contributes unveil"),
        (Cue.Called, "called named dubbed termed coined namely call name term dub titled"),
        (Cue.SuchAs, "such|as including e.g like"),
        (Cue.EvaluatedOn, "evaluated|on evaluate|on evaluations|on evaluation|on experiments|on tested|on test|on validated|on trained|on results|on performance|on benchmarks|on datasets|on experimented|on applied|on demonstrated|on improvements|on pretrained|on pre-trained|on outperforms|on accuracy|on"),
        (Cue.Based, "based|on builds|on build|on builds|upon built|on built|upon building|upon building|on extension|of extends extend extending variant|of variants|of generalizes combining combines combine integrates integrating incorporates incorporating inspired|by fine-tuning fine-tune finetuning accelerate accelerates extending|from motivated|by"),
        (Cue.Using, "using use uses via leveraging leverage leverages utilizing utilizes employ employs employing adopt adopts with apply applies applying through by"),
        (Cue.Measured, "terms|of measured|by measured|in reduces improves improving reducing minimizing maximizing achieves higher lower better"),
        (Cue.PointedAt, "our this these its their such that those"),
        (Cue.Problem, "task|of problem|of problems|of tasks|of field|of challenge|of area|of for address addresses addressing tackle tackles tackling solve solving solves study studies studying consider investigate"));

    static readonly FrozenSet<string> SecondWords =
        Before.Keys.Where(words => words.Contains('|')).Select(words => words[(words.IndexOf('|') + 1)..]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The cue that ends on a word; <paramref name="previous"/> is the word before it.</summary>
    public static Cue? EndingOn(string word, string? previous) =>
        previous is not null && SecondWords.Contains(word) && Before.TryGetValue(previous + "|" + word, out Cue? pair) ? pair : Before.GetValueOrDefault(word);

    /// <summary>The cue that ends on a token of a sentence.</summary>
    public static Cue? At(IReadOnlyList<Token> tokens, int index) =>
        EndingOn(tokens[index].Folded, index > 0 ? tokens[index - 1].Folded : null);

    static FrozenDictionary<string, Cue> Table(params (Cue Cue, string Words)[] rows) =>
        rows.SelectMany(row => row.Words.Split(' ').Select(word => (word, row.Cue))).DistinctBy(pair => pair.word)
            .ToFrozenDictionary(pair => pair.word, pair => pair.Cue, StringComparer.Ordinal);
}
