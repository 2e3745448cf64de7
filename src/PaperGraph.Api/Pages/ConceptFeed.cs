using System.Globalization;
using System.Text;
using System.Xml;
using Microsoft.AspNetCore.Http;
using PaperGraph.Storage;

namespace PaperGraph.Api.Pages;

/// <summary>The newest papers that name a concept, as an Atom feed (RFC 4287).</summary>
static class ConceptFeed
{
    const string Atom = "http://www.w3.org/2005/Atom";
    const int Most = 50;

    /// <summary>What a paper without a date is dated: Atom demands one, and the clock would make every reading new.</summary>
    const string Undated = "1970-01-01T00:00:00Z";

    public static async Task<IResult> GetAsync(HttpContext http, string id, IPaperGraphReader store)
    {
        CancellationToken cancellation = http.RequestAborted;
        if ((await store.FindConceptsAsync([id], null, cancellation))[0] is not { } concept)
            return Results.NotFound();
        var newest = new FactFilter { OrderBy = PaperOrder.Newest };
        Page<NamingPaper> papers = (await store.PapersNamingAsync([concept.Id], newest, new PageRequest(Most), cancellation))[0];
        return Results.Bytes(Write(concept, [.. papers.Items], $"{http.Request.Scheme}://{http.Request.Host}"), "application/atom+xml; charset=utf-8");
    }

    static byte[] Write(Concept concept, NamingPaper[] papers, string host)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, CheckCharacters = false }))
        {
            xml.WriteStartElement("feed", Atom);
            WriteHead(xml, $"Papers naming {concept.Name}", host + Addresses.Of(concept), papers.Select(naming => DateOf(naming.Paper)).Append(Undated).Max(StringComparer.Ordinal)!);
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
        paper.Published?.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture) ?? Undated;
}
