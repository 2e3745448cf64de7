using System.Buffers;

namespace PaperGraph.Extraction.Lexicon;

/// <summary>Names by their words, case, hyphens and a final plural folded; finds all that a sentence holds in one pass.</summary>
public sealed class NameTrie<T>
{
    const int Root = 0;
    const int None = -1;
    static readonly SearchValues<char> Joints = SearchValues.Create(" -/");
    readonly Dictionary<string, int> _words;
    readonly Dictionary<long, int> _next;
    readonly List<int> _openings = [];
    readonly List<Node> _nodes = [Node.Leaf];
    readonly List<(T Value, int Next)> _values = [];

    /// <param name="names">How many are expected; a hint, no limit.</param>
    public NameTrie(int names = 0)
    {
        _words = new Dictionary<string, int>(names, StringComparer.Ordinal);
        _next = new Dictionary<long, int>(names);
    }

    /// <param name="parts">The words of the name as <see cref="Tokens.PartsOf"/> gives them.</param>
    public void Add(IReadOnlyList<string> parts, T value)
    {
        int node = Root;
        for (int i = 0; i < parts.Count; i++)
            node = Grow(node, i == parts.Count - 1 ? Plural.Singular(parts[i]) : parts[i]);
        Append(node, value);
    }

    /// <param name="name">In lower case, without marks that would be tokens.</param>
    public void Add(string name, T value)
    {
        ReadOnlySpan<char> words = name.AsSpan().TrimEnd(" -/");
        int last = words.LastIndexOfAny(Joints) + 1;
        int node = Root;
        foreach (Range range in words[..last].SplitAny(Joints))
        {
            if (words[range] is { Length: > 0 } word)
                node = Grow(node, word);
        }
        Append(Grow(node, Plural.Singular(words[last..].ToString())), value);
    }

    /// <summary>Every name of the trie that stands in <paramref name="tokens"/>, from a token to a token, both included.</summary>
    public IEnumerable<(int First, int Last, T Value)> In(IReadOnlyList<Token> tokens)
    {
        for (int first = 0; first < tokens.Count; first++)
        {
            int node = Root;
            for (int last = first; last < tokens.Count && node != None; last++)
            {
                (int end, node) = Past(node, tokens[last].Word);
                for (int i = end == None ? None : _nodes[end].FirstValue; i != None; i = _values[i].Next)
                    yield return (first, last, _values[i].Value);
            }
        }
    }

    /// <summary>The nodes behind a word: where it ends a name, and where a name goes on.</summary>
    (int End, int Inner) Past(int node, Word word)
    {
        string[] parts = word.Parts;
        for (int i = 0; i < parts.Length - 1 && node != None; i++)
            node = Next(node, parts[i]);
        if (node == None)
            return (None, None);
        int inner = Next(node, parts[^1]);
        return (ReferenceEquals(word.LastSingular, parts[^1]) ? inner : Next(node, word.LastSingular), inner);
    }

    int Next(int node, string part) => _nodes[node].GoesOn && _words.TryGetValue(part, out int word) ? Next(node, word) : None;

    int Next(int node, int word) => node == Root ? _openings[word] : _next.GetValueOrDefault(Key(node, word), None);

    int Grow(int node, ReadOnlySpan<char> part)
    {
        int word = WordOf(part);
        if (Next(node, word) is var next and not None)
            return next;
        next = _nodes.Count;
        _nodes.Add(Node.Leaf);
        _nodes[node] = _nodes[node] with { GoesOn = true };
        if (node == Root)
            _openings[word] = next;
        else
            _next.Add(Key(node, word), next);
        return next;
    }

    int WordOf(ReadOnlySpan<char> part)
    {
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> words = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!words.TryGetValue(part, out int word))
        {
            words[part] = word = _words.Count;
            _openings.Add(None);
        }
        return word;
    }

    void Append(int node, T value)
    {
        if (_nodes[node].FirstValue == None)
        {
            _nodes[node] = _nodes[node] with { FirstValue = _values.Count };
        }
        else
        {
            int last = _nodes[node].FirstValue;
            while (_values[last].Next != None)
                last = _values[last].Next;
            _values[last] = (_values[last].Value, _values.Count);
        }
        _values.Add((value, None));
    }

    static long Key(int node, int word) => ((long)node << 32) | (uint)word;

    readonly record struct Node(int FirstValue, bool GoesOn)
    {
        public static readonly Node Leaf = new(None, GoesOn: false);
    }
}
