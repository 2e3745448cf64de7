using PaperGraph.Extraction.Concepts;
using PaperGraph.Extraction.Spans;
using PaperGraph.Extraction.Trees;

namespace PaperGraph.Extraction.Roles;

/// <summary>Says what a paper does with each of its concepts.</summary>
sealed class RoleJudge(RoleModel model)
{
    // On papers that the model had not seen, F1 is best here.
    const double LeastOwn = 0.35;
    const double LeastOwnOfHopeful = 0.45;
    const double LeastBackground = 0.5;

    /// <summary>The drafts, and those of the other candidates that are likely the paper's own, in order of first mention.</summary>
    public List<RoledDraft> Judge(IReadOnlyList<ConceptDraft> sure, IEnumerable<JudgedName> judged, PaperText text)
    {
        List<ConceptDraft> drafts = [.. sure, .. Hopefuls.Of(judged, sure)];
        float[][] alone = [.. RoleFeatures.Of(drafts, text).Select(evidence => RoleFeatures.With(evidence, model.Contexts))];
        RoleShares[] shares = model.Trees.Judge(AmongPeers(drafts, alone, model.Alone));
        return Decide(drafts, sure.Count, shares);
    }

    /// <param name="sure">How many of the drafts stay whatever their part is.</param>
    internal static List<RoledDraft> Decide(IReadOnlyList<ConceptDraft> drafts, int sure, RoleShares[] shares)
    {
        List<RoledDraft> roled = [];
        for (int i = 0; i < drafts.Count; i++)
        {
            bool isOwn = shares[i].Own >= (i < sure ? LeastOwn : LeastOwnOfHopeful) && !IsOutdone(i, drafts, shares);
            if (isOwn || i < sure)
                roled.Add(new RoledDraft(drafts[i], shares[i], isOwn ? Role.Introduces : shares[i].Background >= LeastBackground ? Role.Mentions : Role.Uses));
        }
        return [.. roled.OrderBy(one => one.Draft.Places[0].Span)];
    }

    /// <summary>The features of each draft with what the others say of it.</summary>
    internal static float[][] AmongPeers(IReadOnlyList<ConceptDraft> drafts, float[][] alone, BoostedTrees trees)
    {
        double[] shares = trees.Shares(alone);
        return [.. alone.Select((features, index) => (float[])[.. features, .. RolePeers.Of(drafts, index, shares)])];
    }

    // Of "sampling framework" and "constrained sampling framework" one is the paper's own.
    static bool IsOutdone(int index, IReadOnlyList<ConceptDraft> drafts, RoleShares[] shares)
    {
        for (int i = 0; i < drafts.Count; i++)
        {
            if (shares[i].Own > shares[index].Own && drafts[index].Places.All(place => drafts[i].Places.Any(other => other.Span.Overlaps(place.Span))))
                return true;
        }
        return false;
    }
}
