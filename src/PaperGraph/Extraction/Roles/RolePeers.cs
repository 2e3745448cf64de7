using PaperGraph.Extraction.Concepts;
using PaperGraph.Extraction.Spans;

namespace PaperGraph.Extraction.Roles;

/// <summary>What the other concepts of a paper say of one: most papers present one method, and the surest is it.</summary>
static class RolePeers
{
    /// <param name="shares">For each draft how often such a one is the paper's own, judged by itself.</param>
    public static float[] Of(IReadOnlyList<ConceptDraft> drafts, int index, double[] shares)
    {
        ConceptDraft draft = drafts[index];
        double mine = shares[index], most = 0, sum = 0, around = 0, inside = 0, sameSentence = 0, earlier = 0;
        int surer = 0, likely = 0;
        for (int i = 0; i < drafts.Count; i++)
        {
            if (i == index)
                continue;
            most = Math.Max(most, shares[i]);
            sum += shares[i];
            surer += shares[i] > mine ? 1 : 0;
            likely += shares[i] >= 0.4 ? 1 : 0;
            if (i < index)
                earlier = Math.Max(earlier, shares[i]);
            foreach (SpanPlace place in drafts[i].Places)
            {
                foreach (SpanPlace own in draft.Places)
                {
                    if (place.Span.Contains(own.Span))
                        around = Math.Max(around, shares[i]);
                    else if (own.Span.Contains(place.Span))
                        inside = Math.Max(inside, shares[i]);
                    else if (place.Read == own.Read)
                        sameSentence = Math.Max(sameSentence, shares[i]);
                }
            }
        }
        return [(float)mine, (float)most, (float)sum, surer, likely, (float)around, (float)inside, (float)sameSentence, (float)earlier, (float)(mine / (sum + mine + 0.01)), (float)(mine - most)];
    }
}
