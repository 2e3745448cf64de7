namespace PaperGraph.Api.Fields;

/// <summary>
/// A field's request for one element of a question that fields of the same level can ask together: an engine collects
/// the keys of one <see cref="Group"/> and calls <see cref="LoadAsync"/> of any of them once.
/// </summary>
public sealed class Batch
{
    readonly Func<IReadOnlyList<object>, Task<IReadOnlyList<object?>>> _load;
    readonly Func<object?, object?> _then;

    Batch(
        string group, object key, Func<IReadOnlyList<object>, Task<IReadOnlyList<object?>>> load, Func<object?, object?> then)
    {
        Group = group;
        Key = key;
        _load = load;
        _then = then;
    }

    /// <summary>Names the question. Batches of one group load the same for the same key.</summary>
    public string Group { get; }

    /// <summary>What is asked for; equal keys are asked for once.</summary>
    public object Key { get; }

    /// <param name="keys">Distinct.</param>
    /// <returns>One element for each key, in the order of <paramref name="keys"/>.</returns>
    public Task<IReadOnlyList<object?>> LoadAsync(IReadOnlyList<object> keys) => _load(keys);

    /// <summary>Makes the field's value of the element that was loaded for its key.</summary>
    public object? Then(object? element) => _then(element);

    public static Batch Of<TKey, TElement>(
        string group, TKey key, Func<IReadOnlyList<TKey>, Task<IReadOnlyList<TElement>>> load, Func<TElement, object?>? then = null)
        where TKey : notnull
    {
        return new Batch(group, key, LoadAsync, element => then is null ? element : then((TElement)element!));

        async Task<IReadOnlyList<object?>> LoadAsync(IReadOnlyList<object> keys)
        {
            IReadOnlyList<TElement> elements = await load([.. keys.Cast<TKey>()]);
            return [.. elements.Cast<object?>()];
        }
    }
}
