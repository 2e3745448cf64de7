using System.Globalization;

namespace PaperGraph.Corpus;

/// <summary>Reads ISO 8601 dates and timestamps.</summary>
static class IsoDate
{
    const string Pattern = "yyyy-MM-dd";

    /// <summary>The date as it is written, whatever the time zone after it; null where the text is neither.</summary>
    public static DateOnly? Of(string text)
    {
        CultureInfo culture = CultureInfo.InvariantCulture;
        string day = text.Length > Pattern.Length ? text[..Pattern.Length] : text;
        return DateOnly.TryParseExact(day, Pattern, culture, DateTimeStyles.None, out DateOnly date)
            && DateTimeOffset.TryParse(text, culture, DateTimeStyles.AssumeUniversal, out _)
            ? date
            : null;
    }
}
