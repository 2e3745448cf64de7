using System.Text.RegularExpressions;

namespace PaperGraph.Resolution;

/// <summary>Reads the TeX that names are written in: <c>$\beta$-VAE</c>, <c>\mathcal{H}</c>, <c>G\"odel</c>, <c>R^2</c>.</summary>
static partial class TexText
{
    public static string Of(string name)
    {
        string text = Command().Replace(name, command => Meaning(command.Groups["word"].Value));
        text = Accent().Replace(text, "");
        return text.Replace(@"\", "", StringComparison.Ordinal)
            .Replace("$", "", StringComparison.Ordinal)
            .Replace("{", "", StringComparison.Ordinal)
            .Replace("}", "", StringComparison.Ordinal)
            .Replace("^", "", StringComparison.Ordinal);
    }

    static string Meaning(string command) => command switch
    {
        "infty" => "infinity",
        "times" => "x",
        "ell" => "l",
        "star" or "ast" => "*",
        "cdot" or "to" or "rightarrow" or "quad" => " ",
        "v" or "c" or "H" or "u" or "k" or "r" or "d" or "b" => "",
        "varepsilon" => "epsilon",
        "varphi" => "phi",
        "vartheta" => "theta",
        _ when IsStyle(command) => "",
        _ => command,
    };

    static bool IsStyle(string command) =>
        command.StartsWith("math", StringComparison.Ordinal) || command.StartsWith("text", StringComparison.Ordinal)
        || command is "emph" or "em" or "rm" or "tt" or "bf" or "it" or "sc" or "sf" or "bm" or "boldsymbol" or "operatorname"
            or "ensuremath" or "left" or "right" or "xspace" or "underline" or "overline" or "hat" or "tilde" or "bar" or "prime";

    // White space after a command belongs to it, as in TeX.
    [GeneratedRegex(@"\\(?<word>[a-zA-Z]+)\s*")]
    private static partial Regex Command();

    [GeneratedRegex(@"\\[""'`^~=.]")]
    private static partial Regex Accent();
}
