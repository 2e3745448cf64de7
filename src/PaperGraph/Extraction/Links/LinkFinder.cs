namespace PaperGraph.Extraction.Links;

/// <summary>Finds the links of a paper and says what they lead to.</summary>
public static class LinkFinder
{
    /// <summary>In reading order. A link written twice, or two folders of one repository, stand once, where they come first.</summary>
    public static IReadOnlyList<ExtractedLink> Find(Paper paper)
    {
        var links = new List<ExtractedLink>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (TextField field in Enum.GetValues<TextField>())
        {
            foreach (TextSpan span in LinkScanner.Scan(paper[field], field))
            {
                var address = Address.Parse(span.In(paper));
                ExtractedLink link = LinkTarget.Of(address, span);
                if (seen.Add(Address.Parse(link.Url).Key))
                    links.Add(link);
            }
        }
        return links;
    }
}
