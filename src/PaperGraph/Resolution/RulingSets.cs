using PaperGraph.Curation;

namespace PaperGraph.Resolution;

/// <summary>Which names are one concept, by decisions alone. They come before every rule, so that no rule can go against one.</summary>
static class RulingSets
{
    public const string Rule = "decided";
    const double Score = 1;

    public static NameSets Of(NameTable names, Rulings rulings)
    {
        var sets = new NameSets(names.Classes);
        foreach ((string one, string other) in rulings.Apart)
            sets.Forbid(names.Find(one)!, names.Find(other)!);
        foreach ((string one, string other) in rulings.Together)
            sets.TryDecide(new Merge(names.Find(one)!, names.Find(other)!, Rule, Score));
        return sets;
    }

    /// <summary>Whether the last of the decisions can hold beside the others: no two of its names were kept apart by way of a third.</summary>
    public static bool CanHold(IEnumerable<Decision> decisions, Decision last)
    {
        var rulings = new Rulings(decisions.Append(last));
        var names = new NameTable([], rulings);
        NameSets sets = Of(names, rulings);
        NameClass[] classes = [.. (last.Name is { } name ? last.Names.Append(name) : last.Names).Select(one => names.Find(one)!)];
        return last.Action is not (DecisionAction.SameAs or DecisionAction.Name) || classes.DistinctBy(sets.Find).Count() == 1;
    }
}
