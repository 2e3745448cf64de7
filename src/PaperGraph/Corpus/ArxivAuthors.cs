using System.Text.RegularExpressions;

namespace PaperGraph.Corpus;

/// <summary>The names in arXiv's two ways of listing authors.</summary>
static partial class ArxivAuthors
{
    /// <param name="row">Last name, first name, suffix; whatever follows is an affiliation.</param>
    public static string OfRow(string[] row) => row switch
    {
        [var last] => last,
        [var last, var first] => $"{first} {last}",
        [var last, var first, var suffix, ..] => $"{first} {last} {suffix}",
        [] => "",
    };

    /// <summary>The names in "A. Author (MIT), B. Author, Jr. and C. Author", without affiliations.</summary>
    public static IEnumerable<string> OfText(string authors) =>
        Separator().Split(Affiliation().Replace(authors, " ")).Select(name => name.Trim()).Where(name => name.Length > 0);

    [GeneratedRegex(@"\s*\((?>[^()]+|(?<open>\()|(?<-open>\)))*(?(open)(?!))\)")]
    private static partial Regex Affiliation();

    // "Jr." and the like belong to the name before them.
    [GeneratedRegex(@",?\s+and\s+|,(?!\s*(?:Jr|Sr|II|III|IV)\b)")]
    private static partial Regex Separator();
}
