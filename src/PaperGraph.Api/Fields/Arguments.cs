using System.Collections;
using System.Globalization;
using PaperGraph.Extraction;

namespace PaperGraph.Api.Fields;

/// <summary>The arguments of one field, typed and within their bounds.</summary>
/// <remarks>
/// Values are what every engine can give: strings (enum values too), numbers, booleans, <see cref="DateOnly"/> and
/// lists of these, or input objects as dictionaries. An argument that was left out or null takes the schema's default. A value out of bounds is a
/// <see cref="BadInputException"/>.
/// </remarks>
public sealed class Arguments(IReadOnlyDictionary<string, object?> given, IReadOnlyDictionary<string, object?> defaults)
{
    /// <summary>The most elements that a list may have.</summary>
    public const int LongestList = 100;

    const int LongestText = 1_000;

    static readonly Dictionary<string, object?> NoDefaults = [];

    /// <summary>Null where it was left out.</summary>
    public string? Text(string name)
    {
        string? text = Convert.ToString(Value(name), CultureInfo.InvariantCulture);
        if (text?.Length > LongestText)
            throw new BadInputException($"'{name}' may have {LongestText} characters, and has {text.Length}.");
        return string.IsNullOrEmpty(text) ? null : text;
    }

    /// <summary>For an argument that the schema demands: the empty string may stand in it.</summary>
    public string Required(string name) => Text(name) ?? "";

    /// <summary>A text of any length; the field sees to its bounds.</summary>
    public string LongText(string name) => (string?)Value(name) ?? "";

    public bool? Flag(string name) => (bool?)Value(name);

    public DateOnly? Day(string name) => (DateOnly?)Value(name);

    public int Number(string name, int least, int most = int.MaxValue)
    {
        int number = Convert.ToInt32(Value(name), CultureInfo.InvariantCulture);
        if (number >= least && number <= most)
            return number;
        string bounds = most == int.MaxValue ? $"{least} or more" : $"from {least} to {most}";
        throw new BadInputException($"'{name}' must be {bounds}, and is {number}.");
    }

    /// <summary><c>minConfidence</c> of what papers name, or the extractor's own threshold.</summary>
    public double MinConfidence() => MinConfidence(Extractor.Threshold);

    /// <summary><c>minConfidence</c> of edges between concepts, or the extractor's own threshold for them.</summary>
    public double MinRelationConfidence() => MinConfidence(Extractor.RelationThreshold);

    double MinConfidence(double threshold)
    {
        double confidence = Convert.ToDouble(Value("minConfidence") ?? threshold, CultureInfo.InvariantCulture);
        return confidence is >= 0 and <= 1
            ? confidence
            : throw new BadInputException(Invariant($"'minConfidence' must be from 0 to 1, and is {confidence}."));
    }

    public T? OneOf<T>(string name) where T : struct, Enum =>
        Value(name) is string value ? EnumNames.Parse<T>(value) : null;

    public IReadOnlyList<T> AllOf<T>(string name) where T : struct, Enum =>
        [.. Texts(name).Select(EnumNames.Parse<T>).Distinct()];

    /// <summary>Empty where it was left out.</summary>
    public IReadOnlyList<string> Texts(string name)
    {
        string[] texts = [.. Elements(Value(name)).Select(element => Convert.ToString(element, CultureInfo.InvariantCulture) ?? "")];
        return texts.Length <= LongestList
            ? texts
            : throw new BadInputException($"'{name}' may hold {LongestList} elements, and holds {texts.Length}.");
    }

    /// <summary>Input objects, each with its fields as arguments; empty where it was left out.</summary>
    public IReadOnlyList<Arguments> Objects(string name)
    {
        Arguments[] objects =
        [
            .. Elements(Value(name) is IReadOnlyDictionary<string, object?> one ? new[] { one } : Value(name))
                .Select(element => new Arguments((IReadOnlyDictionary<string, object?>)element!, NoDefaults)),
        ];
        return objects.Length <= LongestList
            ? objects
            : throw new BadInputException($"'{name}' may hold {LongestList} elements, and holds {objects.Length}.");
    }

    /// <summary>The arguments as one canonical text: equal for fields that ask the same.</summary>
    public override string ToString()
    {
        IEnumerable<string> names = given.Keys.Union(defaults.Keys).Where(name => Value(name) is not null).Order(StringComparer.Ordinal);
        return string.Join(", ", names.Select(name => $"{name}: {Write(Value(name))}"));
    }

    object? Value(string name) => given.GetValueOrDefault(name) ?? defaults.GetValueOrDefault(name);

    static IEnumerable<object?> Elements(object? value) => value switch
    {
        null => [],
        string text => [text],
        IEnumerable list => list.Cast<object?>(),
        _ => [value],
    };

    static string Write(object? value) => value switch
    {
        string text => '"' + text.Replace("\"", "\\\"", StringComparison.Ordinal) + '"',
        IEnumerable list => '[' + string.Join(", ", list.Cast<object?>().Select(Write)) + ']',
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
