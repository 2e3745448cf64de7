namespace PaperGraph.Resolution;

/// <summary>Leaving "model" away: where papers write "diffusion" for diffusion models, "discrete diffusion" is discrete diffusion models.</summary>
static class Ellipsis
{
    const string Rule = "short for model";
    const double Score = 0.85;
    const string Head = " model";

    /// <summary>One paper may say "language" where it means a language model.</summary>
    const int MinPapers = 2;

    /// <summary>The last word before a "model" that a paper also leaves away; null for most concepts.</summary>
    public static string? In(ExtractedConcept concept)
    {
        HashSet<string> keys = [.. concept.Surfaces.Append(concept.Name).Select(ConceptKey.Of)];
        foreach (string key in keys)
        {
            if (key.EndsWith(Head, StringComparison.Ordinal) && keys.Contains(key[..^Head.Length]))
                return LastWord(key[..^Head.Length]);
        }
        return null;
    }

    public static IEnumerable<Merge> Merges(NameTable names)
    {
        foreach (NameClass longer in names.Classes.OrderBy(names => names.Spelling, StringComparer.Ordinal))
        {
            string key = longer.Key;
            if (!key.EndsWith(Head, StringComparison.Ordinal) || names.Ellipses.GetValueOrDefault(LastWord(key[..^Head.Length])) < MinPapers)
                continue;
            if (names.FindSpelling(Spelling.Of(key[..^Head.Length])) is { SeenAs.Winner: ConceptKind.Method } shorter && longer.SeenAs.Winner == ConceptKind.Method)
                yield return new Merge(shorter, longer, Rule, Score);
        }
    }

    static string LastWord(string key) => key[(key.LastIndexOf(' ') + 1)..];
}
