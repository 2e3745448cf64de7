using PaperGraph.Storage;

namespace PaperGraph.Api.Pages;

/// <summary>A title or an abstract with what it names marked and linked.</summary>
static class MarkedText
{
    /// <summary>Where two marks overlap the longer one stands.</summary>
    public static Html Marked(this Html html, Paper paper, TextField field, IEnumerable<NamedConcept> named)
    {
        string text = paper[field];
        int at = 0;
        foreach ((TextSpan span, Concept concept) in MarksIn(field, named))
        {
            string kind = concept.Kind.ToString().ToLowerInvariant();
            html.Text(text[at..span.Start])
                .Raw($"<a href=\"{Html.Encoded(Addresses.Of(concept))}\"><mark class=\"{kind}\" title=\"{kind}\">")
                .Text(text[span.Start..span.End])
                .Raw("</mark></a>");
            at = span.End;
        }
        return html.Text(text[at..]);
    }

    static IEnumerable<(TextSpan Span, Concept Concept)> MarksIn(TextField field, IEnumerable<NamedConcept> named)
    {
        var kept = new List<(TextSpan Span, Concept Concept)>();
        var found =
            from name in named
            from evidence in name.Evidence
            from span in evidence.Spans
            where span.Span.Field == field && span.ConceptId == name.Concept.Id
            orderby span.Span.Length descending, span.Span.Start
            select (span.Span, name.Concept);
        foreach ((TextSpan Span, Concept Concept) mark in found)
        {
            if (!kept.Exists(other => other.Span.Overlaps(mark.Span)))
                kept.Add(mark);
        }
        return kept.OrderBy(mark => mark.Span);
    }
}
