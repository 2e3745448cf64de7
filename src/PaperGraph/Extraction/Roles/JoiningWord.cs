namespace PaperGraph.Extraction.Roles;

/// <summary>The small words that say how two names of a title or a sentence belong together.</summary>
static class JoiningWord
{
    /// <summary>A number for trees; 0 for any other word.</summary>
    public static float CodeOf(Token token) => token.Folded switch
    {
        "for" => 1,
        "with" => 2,
        "via" or "by" or "through" => 3,
        "using" => 4,
        "of" => 5,
        "in" or "on" => 6,
        "to" or "from" => 7,
        "and" => 8,
        ":" => 9,
        "a" or "an" or "the" => 10,
        _ => 0,
    };
}
