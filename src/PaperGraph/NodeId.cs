using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PaperGraph;

/// <summary>Stable, readable ids: <c>paper:arxiv:2503.21774</c>, <c>method:diffusion-models</c>, <c>repository:github.com/owner/name</c>.</summary>
public static partial class NodeId
{
    const string PaperPrefix = "paper:";

    /// <summary>
    /// The arXiv id without its version where the paper's own id or address is one; else the source's id; for an id
    /// that is already a node id, itself.
    /// </summary>
    public static string OfPaper(Paper paper)
    {
        if (paper.Id.StartsWith(PaperPrefix, StringComparison.Ordinal))
            return paper.Id;
        string? arxiv = ArxivId(paper.Id) ?? (paper.Url is null ? null : ArxivId(paper.Url));
        return PaperPrefix + (arxiv is null ? Slug(paper.Id) : "arxiv:" + arxiv);
    }

    /// <summary>As <see cref="OfPaper(Paper)"/>, for a paper of which only the source's id is known: a reference.</summary>
    public static string OfPaper(string sourceId) => OfPaper(new Paper(sourceId, "", ""));

    public static string OfConcept(ConceptKind kind, string name) =>
        kind.ToString().ToLowerInvariant() + ":" + Slug(name);

    public static string OfRepository(string host, string owner, string name) =>
        $"repository:{host}/{owner}/{name}".ToLowerInvariant();

    /// <param name="number">From 1.</param>
    public static string OfDecision(int number) => FormattableString.Invariant($"decision:{number}");

    /// <summary>
    /// Lower case; spaces become <c>-</c>; what is not <c>[a-z0-9+.-]</c> is percent-encoded (UTF-8). The slug of a
    /// slug is itself.
    /// </summary>
    public static string Slug(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Spaces().Replace(text.Trim().ToLowerInvariant(), "-"));
        var slug = new StringBuilder(bytes.Length);
        for (int i = 0; i < bytes.Length; i++)
        {
            char c = (char)bytes[i];
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '+' or '.' or '-')
                slug.Append(c);
            else if (c == '%' && i + 2 < bytes.Length && char.IsAsciiHexDigit((char)bytes[i + 1]) && char.IsAsciiHexDigit((char)bytes[i + 2]))
                slug.Append('%').Append(char.ToUpperInvariant((char)bytes[++i])).Append(char.ToUpperInvariant((char)bytes[++i]));
            else
                slug.Append('%').Append(bytes[i].ToString("X2", CultureInfo.InvariantCulture));
        }
        return slug.ToString();
    }

    /// <summary>
    /// The arXiv id in <paramref name="text"/> without its version ("2503.21774", "hep-th/9901001"), where all of it
    /// is one, with or without "arXiv:" or an arxiv.org address before it; otherwise null.
    /// </summary>
    public static string? ArxivId(string text)
    {
        Match match = Arxiv().Match(text.Trim());
        return match.Success ? match.Groups["id"].Value.ToLowerInvariant() : null;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(
        @"^(?:arxiv:|(?:https?://)?(?:www\.|export\.)?arxiv\.org/(?:abs|pdf|html)/)?(?<id>\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?/\d{7})(?:v\d+)?(?:\.pdf)?$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Arxiv();
}
