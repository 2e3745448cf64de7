namespace PaperGraph.Extraction.Lexicon;

/// <summary>Names by their words, case, hyphens and a final plural folded; finds all that a sentence holds in one pass.</summary>
public sealed class NameTrie<T>
{
    const int Root = 0;
    const int None = -1;
    readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    readonly Dictionary<long, int> _next = [];
    readonly List<List<T>?> _values = [null];

    public void Add(IReadOnlyList<string> parts, T value)
    {
        int node = Root;
        for (int i = 0; i < parts.Count; i++)
        {
            string part = i == parts.Count - 1 ? Plural.Singular(parts[i]) : parts[i];
            if (!_words.TryGetValue(part, out int word))
                _words.Add(part, word = _words.Count);
            if (!_next.TryGetValue(Step(node, word), out int next))
            {
                _next.Add(Step(node, word), next = _values.Count);
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
            int node = Root;
            for (int last = first; last < tokens.Count && node != None; last++)
            {
                string[] parts = tokens[last].Parts;
                for (int i = 0; i < parts.Length - 1; i++)
                    node = Next(node, parts[i]);
                int end = Next(node, Plural.Singular(parts[^1]));
                if (end != None && _values[end] is { } values)
                {
                    foreach (T value in values)
                        yield return (first, last, value);
                }
                node = Next(node, parts[^1]);
            }
        }
    }

    int Next(int node, string part) =>
        node != None && _words.TryGetValue(part, out int word) && _next.TryGetValue(Step(node, word), out int next) ? next : None;

    static long Step(int node, int word) => ((long)node << 32) | (uint)word;
}
