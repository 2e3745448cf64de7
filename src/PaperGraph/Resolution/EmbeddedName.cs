namespace PaperGraph.Resolution;

/// <summary>A name inside a longer one: "GRPO" in "Step-wise GRPO", "diffusion" in "diffusion policy".</summary>
/// <param name="IsHead">Whether the longer one is, by its grammar, a kind of it: its last words before any preposition.</param>
/// <param name="IsBehindPreposition">"Policy Gradient" in "Shortcut Fine-Tuning with Policy Gradient".</param>
/// <param name="IsAcronym">The DM of "DM-Hard-8" may stand for anything.</param>
/// <param name="IsStem">The acronym that a variant's name begins with: the SFT of "SFT-PG".</param>
readonly record struct EmbeddedName(int Concept, bool IsHead, bool IsBehindPreposition, bool IsAcronym, bool IsStem)
{
    /// <summary>No name of more pieces has been seen inside another, and the time grows with it.</summary>
    const int MaxPieces = 6;

    static readonly HashSet<string> Negations = new(StringComparer.OrdinalIgnoreCase) { "non", "un", "anti", "no", "not", "without", "pseudo", "quasi", "beyond" };
    static readonly HashSet<string> NegatingEnds = new(StringComparer.OrdinalIgnoreCase) { "free", "agnostic", "less", "independent" };

    /// <summary>The longest ones from left to right; they do not overlap, and none is the whole name.</summary>
    public static IEnumerable<EmbeddedName> In(string name, ConceptIndex index)
    {
        List<(int Start, int End)> pieces = PiecesOf(name);
        int preposition = pieces.FindIndex(piece => NameHead.IsPreposition(name[piece.Start..piece.End]));
        int headEnd = preposition > 0 ? preposition : pieces.Count;
        for (int i = 0; i < pieces.Count;)
        {
            int j = Math.Min(pieces.Count, i + MaxPieces);
            while (j > i && !(IsWhole(name, pieces, i, j) && Find(name[pieces[i].Start..pieces[j - 1].End], index) is not null))
                j--;
            if (j > i)
            {
                string inner = name[pieces[i].Start..pieces[j - 1].End];
                bool isAcronym = Acronym.IsShortForm(inner);
                bool isStem = isAcronym && i == 0 && j < pieces.Count && name[pieces[j - 1].End] == '-';
                yield return new EmbeddedName(Find(inner, index)!.Value, j == headEnd, i > headEnd, isAcronym, isStem);
            }
            i = Math.Max(j, i + 1);
        }
    }

    /// <summary>Not the whole name, nor one that is not meant: the convex of "non-convex", the reward of "reward-free". "Discrete diffusion models" do not build on discrete diffusion.</summary>
    static bool IsWhole(string name, List<(int Start, int End)> pieces, int first, int end) =>
        !(first > 0 && Negations.Contains(name[pieces[first - 1].Start..pieces[first - 1].End]))
        && !(end < pieces.Count && NegatingEnds.Contains(name[pieces[end].Start..pieces[end].End]))
        && end - first < pieces.Count
        && !(first == 0 && end == pieces.Count - 1 && GenericHead.Is(ConceptKey.Of(name[pieces[end].Start..])));

    static int? Find(string words, ConceptIndex index) =>
        words.Length > 1 && !NameHead.SaysTooLittle(words) ? index.FindHead(words) : null;

    /// <summary>The words, and the parts of words with hyphens.</summary>
    static List<(int Start, int End)> PiecesOf(string name)
    {
        List<(int, int)> pieces = [];
        for ((int start, int i) = (0, 0); i <= name.Length; i++)
        {
            if (i < name.Length && name[i] is not (' ' or '-'))
                continue;
            if (i > start)
                pieces.Add((start, i));
            start = i + 1;
        }
        return pieces;
    }
}
