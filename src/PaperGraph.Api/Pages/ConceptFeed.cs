using System.Globalization;
using System.Text;
using System.Xml;
using Microsoft.AspNetCore.Http;
using PaperGraph.Storage;

namespace PaperGraph.Api.Pages;

/// <summary>The newest papers that name a concept, as an Atom feed (RFC 4287).</summary>
/// <remarks>Atom demands a date of every entry, so papers without one are left out, and where none bears one there is no feed.</remarks>
static class ConceptFeed
{
    const string Atom = "http://www.w3.org/2005/Atom";
    const int Most = 50;

    public static async Task<IResult> GetAsync(HttpContext http, string id, IPaperGraphReader store)
    {
        CancellationToken cancellation = http.RequestAborted;
        if ((await store.FindConceptsAsync([id], null, cancellation))[0] is not { } concept)
            return Results.Text($"The graph holds no concept {id}.\n", statusCode: StatusCodes.Status404NotFound);
        NamingPaper[] papers = await NewestAsync(concept, Most, store, cancellation);
        return papers.Length == 0
            ? Results.Text($"{NoDates(concept)}\n", statusCode: StatusCodes.Status404NotFound)
            : Results.Bytes(Write(concept, papers, $"{http.Request.Scheme}://{http.Request.Host}"), "application/atom+xml; charset=utf-8");
    }

    /// <summary>Whether there is a feed: some paper that names the concept bears a date.</summary>
    public static async Task<bool> ExistsAsync(Concept concept, IPaperGraphReader store, CancellationToken cancellation) =>
        (await NewestAsync(concept, 1, store, cancellation)).Length > 0;

    public static string NoDates(Concept concept) => $"There is no feed of new papers: none that names {concept.Name} bears a date.";

    static async Task<NamingPaper[]> NewestAsync(Concept concept, int most, IPaperGraphReader store, CancellationToken cancellation)
    {
        var newest = new FactFilter { OrderBy = PaperOrder.Newest };
        Page<NamingPaper> papers = (await store.PapersNamingAsync([concept.Id], newest, new PageRequest(most), cancellation))[0];
        return [.. papers.Items.Where(naming => naming.Paper.Published is not null)];
    }

    static byte[] Write(Concept concept, NamingPaper[] papers, string host)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, CheckCharacters = false }))
        {
            xml.WriteStartElement("feed", Atom);
            WriteHead(xml, $"Papers naming {concept.Name}", host + Addresses.Of(concept), DateOf(papers[0].Paper));
            WriteLink(xml, "self", host + Addresses.FeedOf(concept));
            foreach (NamingPaper naming in papers)
                WriteEntry(xml, naming, host);
            xml.WriteEndElement();
        }
        return stream.ToArray();
    }

    static void WriteEntry(XmlWriter xml, NamingPaper naming, string host)
    {
        xml.WriteStartElement("entry", Atom);
        WriteHead(xml, naming.Paper.Title, host + Addresses.Of(naming.Paper), DateOf(naming.Paper));
        foreach (string author in naming.Paper.Authors.DefaultIfEmpty("unknown"))
        {
            xml.WriteStartElement("author", Atom);
            xml.WriteElementString("name", Atom, author);
            xml.WriteEndElement();
        }
        xml.WriteElementString("summary", Atom, naming.Paper.Abstract);
        xml.WriteEndElement();
    }

    static void WriteHead(XmlWriter xml, string title, string address, string updated)
    {
        xml.WriteElementString("id", Atom, address);
        xml.WriteElementString("title", Atom, title);
        xml.WriteElementString("updated", Atom, updated);
        WriteLink(xml, "alternate", address);
    }

    static void WriteLink(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    static string DateOf(Paper paper) =>
        paper.Published!.Value.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
}
