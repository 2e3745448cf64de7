using System.Globalization;

namespace PaperGraph.Resolution;

/// <summary>Writes the tokens of a plain name (<see cref="PlainText"/>) into a buffer of at least <see cref="Capacity"/>.</summary>
ref struct KeyWriter(Span<char> buffer)
{
    enum Token
    {
        None,
        Word,
        Number,
        Sign,
    }

    readonly Span<char> _key = buffer;
    int _length;
    int _tokenStart;
    Token _token = Token.None;
    bool _endsInPluralOfAcronym;

    /// <summary>"&amp;" is the longest: a space and "and".</summary>
    public static int Capacity(int length) => (4 * length) + Plural.Slack;

    public ReadOnlySpan<char> Write(ReadOnlySpan<char> name)
    {
        for (int i = 0; i < name.Length; i++)
            Read(name, i);
        SingularizeLastWord();
        return WithoutArticle(_key[.._length]);
    }

    void Read(ReadOnlySpan<char> name, int i)
    {
        char c = name[i];
        if (char.IsDigit(c))
            Append(c, Token.Number);
        else if (IsWordPart(c))
            AppendLetter(name, i);
        else if (c == '.')
            ReadDot(name, i);
        else if (c is '+' or '*' or '@' or '#')
            Append(c, Token.Sign);
        else if (c == '&')
            AppendAnd();
        else if (c != '\'' && !JoinsLeadingA(name, i))
            _token = Token.None;
    }

    void AppendLetter(ReadOnlySpan<char> name, int i)
    {
        Append(char.ToLowerInvariant(name[i]), Token.Word);
        _endsInPluralOfAcronym = name[i] == 's' && i > 0 && char.IsUpper(name[i - 1]);
    }

    /// <summary>A dot inside a number is part of it ("3.5"), one between letters is nothing ("A.I."), any other divides.</summary>
    void ReadDot(ReadOnlySpan<char> name, int i)
    {
        bool insideNumber = _token == Token.Number && i + 1 < name.Length && char.IsDigit(name[i + 1]) && char.IsDigit(name[i - 1]);
        bool insideWord = _token == Token.Word && i + 1 < name.Length && IsWordPart(name[i + 1]) && IsWordPart(name[i - 1]);
        if (insideNumber)
            Append('.', Token.Number);
        else if (!insideWord)
            _token = Token.None;
    }

    void AppendAnd()
    {
        _token = Token.None;
        foreach (char c in "and")
            Append(c, Token.Word);
        _token = Token.None;
    }

    void Append(char c, Token token)
    {
        if (token != _token || token == Token.Sign)
        {
            if (_length > 0)
                _key[_length++] = ' ';
            _tokenStart = _length;
            _token = token;
            _endsInPluralOfAcronym = false;
        }
        _key[_length++] = c;
    }

    /// <summary>Lest the "A" of "A-MEM" or "A/B test" be taken for an article, in the key as in the name.</summary>
    readonly bool JoinsLeadingA(ReadOnlySpan<char> name, int i) =>
        _token == Token.Word && _key[.._length] is "a" or "an"
        && !char.IsWhiteSpace(name[i]) && i + 1 < name.Length && IsWordPart(name[i + 1]);

    void SingularizeLastWord()
    {
        if (_length == 0 || !IsWordPart(_key[_length - 1]))
            return;
        if (_endsInPluralOfAcronym)
            _length--;

        // Until nothing changes: what is left of an odd word may look like a plural once more.
        for (int before = -1; before != _length;)
        {
            before = _length;
            _length = _tokenStart + Plural.Fold(_key[_tokenStart..], _length - _tokenStart);
        }
    }

    static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> key)
    {
        while (ArticleLength(key) is int length and > 0)
            key = key[length..];
        return key;
    }

    static int ArticleLength(ReadOnlySpan<char> key)
    {
        if (key.StartsWith("the "))
            return 4;
        int length = key.StartsWith("a ") ? 2 : key.StartsWith("an ") ? 3 : 0;
        return length > 0 && IsWordPart(key[length]) ? length : 0;
    }

    /// <summary>Marks and surrogates too: scripts that need them have no case, hyphen or plural to fold.</summary>
    static bool IsWordPart(char c) =>
        char.IsAsciiLetter(c) || (c > 127 && (char.IsLetter(c) || char.IsSurrogate(c) || IsMark(c)));

    static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark;
}
