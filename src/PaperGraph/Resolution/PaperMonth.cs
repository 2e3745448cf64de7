using System.Globalization;

namespace PaperGraph.Resolution;

/// <summary>When a paper came out, as far as order needs it.</summary>
static class PaperMonth
{
    const string ArxivPrefix = "paper:arxiv:";

    /// <summary>
    /// Months since the year 0, by its date or else by its arXiv id, whose first digits are year and month; null where
    /// neither is known.
    /// </summary>
    /// <param name="paper">With its node id.</param>
    public static int? Of(Paper paper)
    {
        if (paper.Published is DateOnly published)
            return (published.Year * 12) + published.Month;
        if (!paper.Id.StartsWith(ArxivPrefix, StringComparison.Ordinal))
            return null;
        ReadOnlySpan<char> number = paper.Id.AsSpan(paper.Id.LastIndexOfAny([':', '/']) + 1);
        int year = int.Parse(number[..2], CultureInfo.InvariantCulture);
        int month = int.Parse(number[2..4], CultureInfo.InvariantCulture);
        return ((year + (year >= 91 ? 1900 : 2000)) * 12) + month;
    }
}
