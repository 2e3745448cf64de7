using System.Text.RegularExpressions;

namespace PaperGraph.Extraction.Links;

/// <summary>An address as a person would follow it, read from how a paper writes it.</summary>
/// <param name="Host">Lower case, without "www.".</param>
/// <param name="Segments">The parts of the path, without query and fragment.</param>
sealed partial record Address(string Url, string Host, IReadOnlyList<string> Segments)
{
    /// <summary>Equal for two spellings of one address: scheme, "www." and a last slash do not tell two apart.</summary>
    public string Key => Lead().Replace(Url, "").TrimEnd('/');

    public static Address Parse(string written)
    {
        string clean = Spaces().Replace(Unescaped(written), "");
        Match lead = Lead().Match(clean);
        // Of two schemes joined by mistake neither can be trusted; https is what most hosts answer to.
        string scheme = clean.StartsWith("http:", StringComparison.OrdinalIgnoreCase) && !lead.Groups["second"].Success
            ? "http://"
            : "https://";
        string url = scheme + lead.Groups["www"].Value + clean[lead.Length..];
        string[] parts = clean[lead.Length..].Split(['?', '#'], 2)[0].Split('/', StringSplitOptions.RemoveEmptyEntries);
        return new Address(url, parts[0].ToLowerInvariant(), parts[1..]);
    }

    public bool IsOn(string domain) =>
        Host == domain || (Host.Length > domain.Length && Host.EndsWith("." + domain, StringComparison.Ordinal));

    static string Unescaped(string written) =>
        LatexEscape().Replace(Tilde().Replace(written, "~"), match => match.Groups["char"].Value);

    [GeneratedRegex(@"^(?:https?:?/*(?<second>https?:?/*)?)?(?<www>www\.)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    [GeneratedRegex(@"\$\\(?:sim|~)\$|\\~\{\}")]
    private static partial Regex Tilde();

    [GeneratedRegex(@"\$\\(?<char>_)\$|\\(?<char>[_%#&~ ])(?:\{\})?|\{\\?(?<char>_)\}|\\-")]
    private static partial Regex LatexEscape();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
