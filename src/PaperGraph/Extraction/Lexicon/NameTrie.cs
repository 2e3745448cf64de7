namespace PaperGraph.Extraction.Lexicon;

/// <summary>Names by their words, case, hyphens and a final plural folded; finds all that a sentence holds in one pass.</summary>
public sealed class NameTrie<T>
{
    const int Root = 0;
    readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    readonly Dictionary<(int Node, int Word), int> _next = [];
    readonly List<List<T>?> _values = [null];

    public void Add(IReadOnlyList<string> parts, T value)
    {
        int node = Root;
        for (int i = 0; i < parts.Count; i++)
        {
            string part = i == parts.Count - 1 ? Plural.Singular(parts[i]) : parts[i];
            if (!_words.TryGetValue(part, out int word))
                _words.Add(part, word = _words.Count);
            if (!_next.TryGetValue((node, word), out int next))
            {
                _next.Add((node, word), next = _values.Count);
                _values.Add(null);
            }
            node = next;
        }
        (_values[node] ??= []).Add(value);
    }

    /// <summary>Every name of the trie that stands in <paramref name="tokens"/>, from a token to a token, both included.</summary>
    public IEnumerable<(int First, int Last, T Value)> In(IReadOnlyList<Token> tokens)
    {
        for (int first = 0; first < tokens.Count; first++)
        {
            int? node = Root;
            for (int last = first; last < tokens.Count && node is not null; last++)
            {
                IReadOnlyList<string> parts = tokens[last].Parts;
                for (int i = 0; i < parts.Count - 1; i++)
                    node = Next(node, parts[i]);
                foreach (T value in ValuesAt(Next(node, Plural.Singular(parts[^1]))))
                    yield return (first, last, value);
                node = Next(node, parts[^1]);
            }
        }
    }

    List<T> ValuesAt(int? node) => node is null ? [] : _values[node.Value] ?? [];

    int? Next(int? node, string part) =>
        node is not null && _words.TryGetValue(part, out int word) && _next.TryGetValue((node.Value, word), out int next) ? next : null;
}
