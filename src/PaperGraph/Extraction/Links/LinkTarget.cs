using System.Text.RegularExpressions;

namespace PaperGraph.Extraction.Links;

/// <summary>Says what an address leads to.</summary>
static partial class LinkTarget
{
    /// <summary>First segments of GitHub's own pages.</summary>
    static readonly HashSet<string> GitHubPages = new(StringComparer.OrdinalIgnoreCase)
    {
        "orgs", "topics", "search", "features", "about", "marketplace", "sponsors", "collections", "trending", "explore", "apps", "users",
    };

    public static ExtractedLink Of(Address address, TextSpan span)
    {
        if (RepositoryRoot(address) is { } root)
            return new ExtractedLink(root, LinkKind.Repository, span);
        return new ExtractedLink(address.Url, KindOf(address), span);
    }

    static string? RepositoryRoot(Address address) => address.Host switch
    {
        "github.com" => Root(address, GitHubPages),
        "bitbucket.org" or "codeberg.org" => Root(address, []),
        "gitlab.com" => RootInGroups(address),
        _ => address.Host.StartsWith("gitlab.", StringComparison.Ordinal) ? RootInGroups(address) : null,
    };

    static string? Root(Address address, HashSet<string> notOwners)
    {
        if (address.Segments.Count < 2 || notOwners.Contains(address.Segments[0]))
            return null;
        string name = NameOf(address.Segments[1]);
        return name.Length == 0 ? null : $"https://{address.Host}/{address.Segments[0]}/{name}";
    }

    /// <summary>GitLab nests groups: what is before "/-/", or before the folder of an older address, is the repository.</summary>
    static string? RootInGroups(Address address)
    {
        string[] path =
            [.. address.Segments.TakeWhile(segment => segment is not ("-" or "tree" or "blob" or "raw" or "issues" or "wikis"))];
        if (path.Length < 2)
            return null;
        string name = NameOf(path[^1]);
        return name.Length == 0 ? null : $"https://{address.Host}/{string.Join('/', path[..^1])}/{name}";
    }

    static string NameOf(string segment)
    {
        string name = RepositoryName().Match(segment).Value.TrimEnd('.');
        return name.EndsWith(".git", StringComparison.OrdinalIgnoreCase) ? name[..^4] : name;
    }

    static LinkKind KindOf(Address address)
    {
        if (address.IsOn("huggingface.co") || address.IsOn("hf.co"))
            return KindOnHuggingFace(address.Segments);
        if (address.IsOn("kaggle.com"))
            return KindOnKaggle(address.Segments);
        if (IsZenodoRecord(address) || LinkHosts.OfData.Any(address.IsOn))
            return LinkKind.Dataset;
        if (LinkHosts.OfModels.Any(address.IsOn))
            return LinkKind.Model;
        bool isHomePage = !LinkHosts.OfOtherThings.Any(address.IsOn) && !IsFile(address);
        return isHomePage ? LinkKind.Project : LinkKind.Other;
    }

    static LinkKind KindOnHuggingFace(IReadOnlyList<string> path) => path switch
    {
        ["datasets", _, ..] => LinkKind.Dataset,
        ["spaces", _, ..] => LinkKind.Project,
        ["papers" or "docs" or "blog" or "collections" or "models" or "posts" or "organizations", ..] => LinkKind.Other,
        ["datasets" or "spaces"] => LinkKind.Other,
        [_, _, ..] => LinkKind.Model,
        _ => LinkKind.Other,
    };

    static LinkKind KindOnKaggle(IReadOnlyList<string> path) => path switch
    {
        ["code" or "kernels" or "learn" or "docs" or "discussions", ..] => LinkKind.Other,
        ["models", _, ..] => LinkKind.Model,
        [_, _, ..] => LinkKind.Dataset,
        _ => LinkKind.Other,
    };

    /// <summary>By its own address or its DOI.</summary>
    static bool IsZenodoRecord(Address address) => address.Segments switch
    {
        ["record" or "records" or "deposit" or "doi", _, ..] => address.IsOn("zenodo.org"),
        ["10.5281", var record, ..] => address.IsOn("doi.org") && record.StartsWith("zenodo.", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    static bool IsFile(Address address) => address.Segments.Count > 0 && File().IsMatch(address.Segments[^1]);

    [GeneratedRegex(@"^[\w.-]*")]
    private static partial Regex RepositoryName();

    [GeneratedRegex(
        @"\.(?:pdf|ps|zip|gz|tgz|tar|7z|rar|mp4|avi|mov|wav|mp3|png|jpe?g|gif|csv|tsv|json|jsonl|txt|docx?|pptx?|xlsx?)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex File();
}
