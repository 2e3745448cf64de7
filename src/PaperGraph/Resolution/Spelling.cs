namespace PaperGraph.Resolution;

/// <summary>A wider net than <see cref="ConceptKey"/>: names with one spelling are one concept, whatever the papers.</summary>
static class Spelling
{
    // British to American. Applied to every word alike, so that it does not matter that "noise" becomes "noize".
    static readonly (string British, string American)[] Endings =
    [
        ("isation", "ization"), ("ise", "ize"), ("ising", "izing"), ("iser", "izer"), ("yse", "yze"), ("ysing", "yzing"),
        ("elling", "eling"), ("elled", "eled"), ("aviour", "avior"), ("olour", "olor"), ("ighbour", "ighbor"),
        ("centre", "center"), ("metre", "meter"), ("alogue", "alog"), ("defence", "defense"), ("artefact", "artifact"),
        ("judgement", "judgment"), ("fibre", "fiber"), ("grey", "gray"), ("programme", "program"),
    ];

    /// <summary>
    /// The key without spaces, in American spelling, and whether a last capital S is the acronym's own: "MAPS" is no
    /// plural of "MAP".
    /// </summary>
    public static string Of(string name)
    {
        string spelling = OfKey(ConceptKey.Of(name));
        return IsAcronymInS(name) ? spelling + " S" : spelling;
    }

    public static string OfKey(string key) => American(ConceptKey.Squash(key));

    public static string American(string key)
    {
        foreach ((string british, string american) in Endings)
            key = key.Replace(british, american, StringComparison.Ordinal);
        return key;
    }

    static bool IsAcronymInS(string name)
    {
        string word = name[(name.LastIndexOf(' ') + 1)..];
        return word.Length >= 4 && word[^1] == 'S' && word.All(char.IsAsciiLetterUpper) && ConceptKey.Of(word).Length < word.Length;
    }
}
