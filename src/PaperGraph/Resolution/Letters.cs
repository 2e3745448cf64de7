namespace PaperGraph.Resolution;

/// <summary>What Latin, Greek and mathematical letters are in ASCII.</summary>
static class Letters
{
    // A letter for each code point from the first on; '-' where the base letter is not one letter of ASCII.
    const string Latin1AndExtendedA =
        "aaaaaa-ceeeeiiiidnooooo-ouuuuy--aaaaaa-ceeeeiiiidnooooo-ouuuuy-y"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii--jjkk-llllllllllnnnnnnn--oooooo--rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
    const string ExtendedAdditional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
        + "wwwwwwwwwwxxxxyyzzzzzzhtwy-s----aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy------";

    /// <summary>From α (U+03B1), with the final sigma.</summary>
    static readonly string[] Greek =
    [
        "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu",
        "xi", "omicron", "pi", "rho", "sigma", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega",
    ];

    static readonly Dictionary<int, string> Others = new()
    {
        ['µ'] = "mu",
        ['ϵ'] = "epsilon",
        ['ϑ'] = "theta",
        ['ϕ'] = "phi",
        ['ϱ'] = "rho",
        ['ϖ'] = "pi",
        ['ϰ'] = "kappa",
        ['æ'] = "ae",
        ['Æ'] = "ae",
        ['œ'] = "oe",
        ['Œ'] = "oe",
        ['ß'] = "ss",
        ['ĳ'] = "ij",
        ['Ĳ'] = "ij",
        ['þ'] = "th",
        ['Þ'] = "th",
        ['ŋ'] = "ng",
        ['Ŋ'] = "ng",
        ['ﬀ'] = "ff",
        ['ﬁ'] = "fi",
        ['ﬂ'] = "fl",
        ['ﬃ'] = "ffi",
        ['ﬄ'] = "ffl",
        ['ﬅ'] = "st",
        ['ﬆ'] = "st",
        ['¹'] = "1",
        ['²'] = "2",
        ['³'] = "3",
        ['⁰'] = "0",
        ['⁺'] = "+",
        ['₊'] = "+",
        ['ⁿ'] = "n",
        ['ℓ'] = "l",
        ['ℂ'] = "C",
        ['ℊ'] = "g",
        ['ℋ'] = "H",
        ['ℌ'] = "H",
        ['ℍ'] = "H",
        ['ℎ'] = "h",
        ['ℐ'] = "I",
        ['ℑ'] = "I",
        ['ℒ'] = "L",
        ['ℕ'] = "N",
        ['ℙ'] = "P",
        ['ℚ'] = "Q",
        ['ℛ'] = "R",
        ['ℜ'] = "R",
        ['ℝ'] = "R",
        ['ℤ'] = "Z",
        ['ℬ'] = "B",
        ['ℯ'] = "e",
        ['ℰ'] = "E",
        ['ℱ'] = "F",
        ['ℳ'] = "M",
        ['ℴ'] = "o",
        ['∞'] = "infinity",
        ['×'] = "x",
        ['∗'] = "*",
        ['★'] = "*",
        ['⋆'] = "*",
        ['∇'] = "nabla",
        ['’'] = "'",
        ['‘'] = "'",
        ['ʼ'] = "'",
        ['′'] = "'",
        ['´'] = "'",
        ['™'] = "",
        ['®'] = "",
        // Soft hyphen, zero width space and joiners, word joiner, byte order mark: nothing is seen of them.
        [0xAD] = "",
        [0x200B] = "",
        [0x200C] = "",
        [0x200D] = "",
        [0x2060] = "",
        [0xFEFF] = "",
    };

    public static bool IsAccent(int code) => code is >= 0x300 and <= 0x36F;

    /// <summary>Null for a letter of another script, and for what is no letter.</summary>
    public static string? Plain(int code) => code switch
    {
        _ when Others.TryGetValue(code, out string? plain) => plain,
        >= 0xC0 and <= 0x17F => Unaccented(Latin1AndExtendedA[code - 0xC0]),
        >= 0x1E00 and <= 0x1EFF => Unaccented(ExtendedAdditional[code - 0x1E00]),
        >= 0x391 and <= 0x3A9 => Greek[code - 0x391],
        >= 0x3B1 and <= 0x3C9 => Greek[code - 0x3B1],
        >= 0x2074 and <= 0x2079 => Digit(code - 0x2070),
        >= 0x2080 and <= 0x2089 => Digit(code - 0x2080),
        >= 0xFF01 and <= 0xFF5E => ((char)(code - 0xFEE0)).ToString(),
        >= 0x1D400 and <= 0x1D7FF => Mathematical(code),
        _ => null,
    };

    /// <summary>Thirteen alphabets of 52 letters, then five Greek ones of 58 signs, then five rows of digits.</summary>
    static string? Mathematical(int code)
    {
        if (code >= 0x1D7CE)
            return Digit((code - 0x1D7CE) % 10);
        if (code < 0x1D6A4)
            return "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"[(code - 0x1D400) % 52].ToString();
        int letter = code < 0x1D6A8 ? -1 : (code - 0x1D6A8) % 58;
        return letter switch
        {
            >= 0 and < 25 => Greek[letter],
            >= 26 and < 51 => Greek[letter - 26],
            _ => null,
        };
    }

    static string? Unaccented(char letter) => letter == '-' ? null : letter.ToString();

    static string Digit(int value) => ((char)('0' + value)).ToString();
}
