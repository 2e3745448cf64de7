using System.Text.RegularExpressions;

namespace PaperGraph.Extraction.Links;

/// <summary>Finds where links stand in a text, without what belongs to the sentence or to LaTeX.</summary>
static partial class LinkScanner
{
    /// <summary>Top-level domains that abstracts leave the scheme off. None that is an English word: "vs.in/out" is no link.</summary>
    const string KnownEndings =
        "com|org|net|edu|gov|io|ai|dev|app|info|tech|xyz|tools|science|ly|gl|gle|co|cc|" +
        "uk|de|fr|ch|nl|es|se|dk|pl|cz|pt|gr|eu|ru|cn|jp|kr|tw|hk|sg|au|nz|ca|br|il";

    /// <summary>"https://", also doubled, with one slash, without the colon, or with a space left by a line break.</summary>
    const string Scheme = @"(?:(?i:https?)(?:\s?:\s?/{1,3}|//)\s?){1,3}";

    /// <summary>
    /// Labels joined by dots. A dot may be followed by the space of a broken line where the next label can only be
    /// the end of a host.
    /// </summary>
    const string Host =
        @"(?:[A-Za-z0-9][\w-]{0,62}\.(?:(?<=\bwww\.)\s|(?<=\bgithub\.)\s(?=io\b)|\s(?=(?:com|org|io|net|edu|ai)/))?){1,8}" +
        @"[A-Za-z][\w-]*(?::\d+)?";

    const string BareHost =
        $@"(?:(?:[A-Za-z0-9][\w-]{{0,62}}\.){{1,8}}(?:{KnownEndings})(?![\w-])|youtu\.be)";

    /// <summary>How LaTeX writes "_", "~" and the like, and its break "\ " after a slash, dot or hyphen.</summary>
    const string Latex = @"\\[_%#&~-](?:\{\})?|\$\\[_~]\$|\$\\sim\$|\{\\?_\}|(?<=[/.\-])\\\s";

    /// <summary>The space in "github.com/ owner/name".</summary>
    const string BreakBeforeOwner = @"(?<=(?:github|gitlab|bitbucket)\.(?:com|org)/)\s(?=[\w-]{1,80}/\w)";

    /// <summary>A link or sentence that is glued on. Archives of the web have one address inside another.</summary>
    const string NextBegins = @"(?<!/web/\w+/)https?://|\.(?:The|Our|We|This|In|It|These|Code)\s";

    /// <summary>Path, query and fragment.</summary>
    const string Rest = $@"(?:[/?#](?:(?!{NextBegins})(?:[\w\-.~:/?#@!&*+,;=%()]|{Latex}|{BreakBeforeOwner})){{0,1000}})?";

    /// <summary>Of a link, up to its first sign; bounded so that a text made to be slow is not.</summary>
    const int LongestStart = 80;

    static readonly char[] WhiteSpace = [' ', '\t', '\n', '\r', '\u00A0'];

    public static IEnumerable<TextSpan> Scan(string text, TextField field)
    {
        int end = 0;
        while (NextSign(text, end) is var sign and >= 0)
        {
            Match match = Link().Match(text, Math.Max(end, Math.Max(WordStart(text, sign), sign - LongestStart)));
            Group link = match.Groups["link"];
            end = sign + 1;
            if (!link.Success || (match.Groups["bare"].Success && !IsAnnounced(text, link.Index)))
                continue;
            int linkEnd = link.Index + KeptLength(link.ValueSpan);
            yield return new TextSpan(field, link.Index, linkEnd);
            end = Math.Max(end, linkEnd);
        }
    }

    /// <summary>
    /// Every link has "//" or a dot before a letter. To look for these first makes a text without links ten times
    /// as fast to read.
    /// </summary>
    static int NextSign(string text, int from)
    {
        for (int i = Math.Max(1, from); i < text.Length - 1; i++)
        {
            if (text[i] == '.' && char.IsAsciiLetter(text[i + 1]) && char.IsAsciiLetterOrDigit(text[i - 1]))
                return i;
            if (text[i] == '/' && text[i + 1] == '/')
                return i;
        }
        return -1;
    }

    /// <summary>The start of the word around <paramref name="at"/>; of the word before it where that is a scheme cut off.</summary>
    static int WordStart(string text, int at)
    {
        int start = text.LastIndexOfAny(WhiteSpace, at) + 1;
        ReadOnlySpan<char> before = text.AsSpan(0, start).TrimEnd();
        bool isCutOff = before.TrimEnd("/:").EndsWith("http", StringComparison.OrdinalIgnoreCase)
            || before.TrimEnd("/:").EndsWith("https", StringComparison.OrdinalIgnoreCase);
        return isCutOff ? before.LastIndexOfAny(WhiteSpace) + 1 : start;
    }

    static bool IsAnnounced(string text, int start)
    {
        const int enough = 60;
        int from = Math.Max(0, start - enough);
        return Announced().IsMatch(text.AsSpan(from, start - from));
    }

    /// <summary>Without a closing bracket that was opened outside, an opening one that is not closed, and the sentence's punctuation.</summary>
    static int KeptLength(ReadOnlySpan<char> link)
    {
        var open = new Stack<int>();
        int end = link.Length;
        for (int i = 0; i < end; i++)
        {
            if (link[i] == '(')
                open.Push(i);
            else if (link[i] == ')' && !open.TryPop(out _))
                end = i;
        }
        if (open.Count > 0)
            end = open.Last();
        return link[..end].TrimEnd(@".,;:!?*~\ ").Length;
    }

    [GeneratedRegex(
        $@"\G.{{0,90}}?(?<link>{Scheme}{Host}{Rest}|" +
        $@"(?<![\w@.\-])(?:www\.\s?{Host}{Rest}|{BareHost}(?=/){Rest}|(?<bare>{BareHost})(?![/@])))",
        RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Link();

    /// <summary>What stands before a bare host that is meant as a link: "available at vidsitu.org", not "reviews from amazon.com".</summary>
    [GeneratedRegex(
        @"(?:\\\w+\{\s*|" +
        @"\b(?i:available|accessible|accessed|found|released|hosted|published|downloaded|obtained|visit|see|website|page|demo|code)" +
        @"[\w ]{0,20}?(?:\s(?:at|from|on|via|through|under))?:?\s)\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Announced();
}
