using PaperGraph.Evaluation;
using PaperGraph.Extraction;
using PaperGraph.Extraction.Concepts;

namespace PaperGraph.Training;

/// <summary>A gold paper with the concepts found in it by models that never saw it, so that training looks like use.</summary>
/// <param name="Sure">How many of the drafts, the first ones, are accepted; the rest are hopefuls.</param>
/// <param name="Fold">What is learned from the papers of a fold never judges them while training.</param>
sealed record DraftedPaper(GoldText Paper, IReadOnlyList<ConceptDraft> Drafts, int Sure, int Fold)
{
    readonly HashSet<string>[] _keys = [.. Drafts.Select(draft => draft.Places.Select(place => place.Name)
        .Concat(draft.Places.Select(place => place.Span.In(Paper.Text.Paper))).Select(NameKey.Of).Where(key => key.Length > 0).ToHashSet())];

    public PaperText Text => Paper.Text;

    /// <summary>The strongest role of the gold concepts that a draft may be; null where it is none.</summary>
    public Role? RoleOf(int draft)
    {
        Role? strongest = null;
        foreach ((GoldConcept concept, HashSet<string> keys) in Paper.Concepts)
        {
            if (keys.Overlaps(_keys[draft]) && !(strongest <= (concept.Role ?? Role.Uses)))
                strongest = concept.Role ?? Role.Uses;
        }
        return strongest;
    }

    public bool IsBase(int draft) => Paper.Gold.Lineage.Any(lineage => KeysOf(lineage.Base).Overlaps(_keys[draft]));

    public bool IsLineage(int method, int @base) =>
        Paper.Gold.Lineage.Any(lineage => KeysOf(lineage.Method).Overlaps(_keys[method]) && KeysOf(lineage.Base).Overlaps(_keys[@base]));

    HashSet<string> KeysOf(string name) =>
        Paper.Concepts.FirstOrDefault(wanted => wanted.Concept.Name == name).Keys ?? [NameKey.Of(name)];
}
