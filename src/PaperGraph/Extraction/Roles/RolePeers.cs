using PaperGraph.Extraction.Concepts;
using PaperGraph.Extraction.Spans;

namespace PaperGraph.Extraction.Roles;

/// <summary>What the other concepts of a paper say of one: most papers present one method, and the surest is it.</summary>
static class RolePeers
{
    const double Likely = 0.4;

    /// <param name="shares">For each draft how often such a one is the paper's own, judged by itself.</param>
    public static float[] Of(IReadOnlyList<ConceptDraft> drafts, int index, double[] shares)
    {
        double mine = shares[index], most = 0, sum = 0, earlier = 0;
        int surer = 0, likely = 0;
        var near = new Near();
        for (int i = 0; i < drafts.Count; i++)
        {
            if (i == index)
                continue;
            most = Math.Max(most, shares[i]);
            sum += shares[i];
            surer += shares[i] > mine ? 1 : 0;
            likely += shares[i] >= Likely ? 1 : 0;
            earlier = i < index ? Math.Max(earlier, shares[i]) : earlier;
            near.See(drafts[index].Places, drafts[i].Places, shares[i]);
        }
        return [(float)mine, (float)most, (float)sum, surer, likely, (float)near.Around, (float)near.Inside, (float)near.SameSentence, (float)earlier,
            (float)(mine / (sum + mine + 0.01)), (float)(mine - most)];
    }

    /// <summary>The greatest shares of what lies around, inside, or in the same sentence.</summary>
    struct Near
    {
        public double Around, Inside, SameSentence;

        public void See(IReadOnlyList<SpanPlace> own, IReadOnlyList<SpanPlace> other, double share)
        {
            for (int i = 0; i < own.Count; i++)
            {
                for (int j = 0; j < other.Count; j++)
                {
                    if (own[i].Read.Index != other[j].Read.Index)
                        continue;
                    if (other[j].Span.Contains(own[i].Span))
                        Around = Math.Max(Around, share);
                    else if (own[i].Span.Contains(other[j].Span))
                        Inside = Math.Max(Inside, share);
                    else
                        SameSentence = Math.Max(SameSentence, share);
                }
            }
        }
    }
}
