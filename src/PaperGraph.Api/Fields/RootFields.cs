namespace PaperGraph.Api.Fields;

/// <summary>The functions of a type without objects: Query or Mutation.</summary>
public sealed class RootFields(Dictionary<string, FieldFunction> functions)
{
    /// <param name="read">May return a <see cref="Batch"/>.</param>
    public RootFields Field(string name, Func<FieldContext, object?> read)
    {
        functions.Add(name, field => ValueTask.FromResult(read(field)));
        return this;
    }

    public RootFields FieldAsync<TResult>(string name, Func<FieldContext, Task<TResult>> ask)
    {
        functions.Add(name, async field => await ask(field));
        return this;
    }
}
