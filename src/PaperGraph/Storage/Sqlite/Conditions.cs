namespace PaperGraph.Storage.Sqlite;

/// <summary>The conditions of a WHERE clause, all of which must hold, with their parameters.</summary>
/// <remarks>Texts are constants of this code; what a user says is always a parameter.</remarks>
sealed class Conditions
{
    readonly List<string> _texts = ["TRUE"];
    readonly List<(string Name, object? Value)> _parameters = [];

    public string Text => string.Join(" AND ", _texts);

    public Conditions And(string text, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        _texts.Add(text);
        _parameters.AddRange(parameters);
        return this;
    }

    /// <summary>As <see cref="And"/>, where it is asked for at all.</summary>
    public Conditions When(bool asked, string text, params ReadOnlySpan<(string Name, object? Value)> parameters) =>
        asked ? And(text, parameters) : this;

    public (string Name, object? Value)[] Parameters(params ReadOnlySpan<(string Name, object? Value)> more) => [.. _parameters, .. more];

    /// <summary>The numbers as a JSON array, for <c>json_each</c>.</summary>
    public static string List(IEnumerable<long> numbers) => $"[{string.Join(',', numbers)}]";

    /// <summary>As <see cref="List(IEnumerable{long})"/>; every value of the enum where none is given.</summary>
    public static string List<T>(IReadOnlyCollection<T> values) where T : struct, Enum =>
        List((values.Count > 0 ? values : Enum.GetValues<T>()).Select(value => Convert.ToInt64(value, null)));
}
