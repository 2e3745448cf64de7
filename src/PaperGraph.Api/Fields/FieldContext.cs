using PaperGraph.Storage;

namespace PaperGraph.Api.Fields;

/// <summary>What a field's function may know: all that the engines have in common.</summary>
public abstract class FieldContext
{
    /// <summary>The object that the field belongs to; null for the fields of Query and Mutation.</summary>
    public abstract object? Source { get; }

    public abstract Arguments Arguments { get; }

    public abstract RequestScope Scope { get; }

    public IPaperGraphReader Store => Scope.Store;

    /// <exception cref="UnauthenticatedException">The request showed no key.</exception>
    internal Editor Editor => Scope.Editor ?? throw new UnauthenticatedException("This changes the graph and needs an API key.");

    public abstract CancellationToken Cancellation { get; }

    /// <summary>Whether the query selects a field of that name right below this one, in a fragment or not.</summary>
    public abstract bool IsSelected(string subField);

    /// <summary>The page asked for by <c>first</c> and <c>after</c>, with the total only where it is selected, and evidence where the query asks for some.</summary>
    public PageRequest Page() =>
        new(Arguments.Number("first", 1, 100), Arguments.Text("after"), IsSelected("totalCount"), Scope.WithEvidence);

    /// <summary>A batch whose answer depends on nothing but the key, this field's arguments and the choice of a total.</summary>
    public Batch Batch<TKey, TElement>(
        string question, TKey key, Func<IReadOnlyList<TKey>, Task<IReadOnlyList<TElement>>> load, Func<TElement, object?>? then = null)
        where TKey : notnull
    {
        string total = IsSelected("totalCount") ? " with total" : "";
        return Fields.Batch.Of($"{question}({Arguments}){total}", key, load, then);
    }
}
