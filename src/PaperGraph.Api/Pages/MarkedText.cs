using PaperGraph.Storage;

namespace PaperGraph.Api.Pages;

/// <summary>A title, an abstract or a sentence with what it names marked; where two marks overlap the longer one stands.</summary>
static class MarkedText
{
    /// <summary>Each mark leads to the page of its concept.</summary>
    public static Html Marked(this Html html, Paper paper, TextField field, IEnumerable<NamedConcept> named)
    {
        var marks =
            from name in named
            from evidence in name.Evidence
            from span in evidence.Spans
            where span.Span.Field == field && span.ConceptId == name.Concept.Id
            select new Mark(span.Span, name.Concept.Kind.ToString().ToLowerInvariant(), Addresses.Of(name.Concept));
        return html.Write(paper[field], 0, marks);
    }

    /// <summary>The sentence of a proof. Its concepts are known by their ids alone, which begin with their kind.</summary>
    public static Html Marked(this Html html, Evidence evidence)
    {
        var marks =
            from span in evidence.Spans
            where span.ConceptId is not null && evidence.Sentence.Contains(span.Span)
            select new Mark(span.Span, span.ConceptId![..span.ConceptId!.IndexOf(':', StringComparison.Ordinal)], null);
        return html.Write(evidence.Sentence.In(evidence.Paper), evidence.Sentence.Start, marks);
    }

    /// <param name="offset">Where the text begins in its field.</param>
    static Html Write(this Html html, string text, int offset, IEnumerable<Mark> marks)
    {
        int at = 0;
        foreach (Mark mark in WithoutOverlap(marks))
        {
            (int start, int end) = (mark.Span.Start - offset, mark.Span.End - offset);
            html.Text(text[at..start]);
            if (mark.Address is { } address)
                html.Raw($"<a href=\"{Html.Encoded(address)}\">");
            html.Raw($"<mark class=\"{mark.Kind}\" title=\"{mark.Kind}\">").Text(text[start..end]).Raw(mark.Address is null ? "</mark>" : "</mark></a>");
            at = end;
        }
        return html.Text(text[at..]);
    }

    static IEnumerable<Mark> WithoutOverlap(IEnumerable<Mark> marks)
    {
        var kept = new List<Mark>();
        foreach (Mark mark in marks.OrderByDescending(mark => mark.Span.Length).ThenBy(mark => mark.Span.Start))
        {
            if (!kept.Exists(other => other.Span.Overlaps(mark.Span)))
                kept.Add(mark);
        }
        return kept.OrderBy(mark => mark.Span);
    }

    readonly record struct Mark(TextSpan Span, string Kind, string? Address);
}
