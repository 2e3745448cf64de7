namespace PaperGraph.Api.Fields;

/// <summary>The functions of one GraphQL type, whose objects are of type <typeparamref name="T"/>.</summary>
/// <remarks>A field without a function here reads the property of its own name.</remarks>
public sealed class TypeFields<T>(Dictionary<string, FieldFunction> functions) where T : notnull
{
    public TypeFields<T> Field(string name, Func<T, object?> read) => Field(name, (source, _) => read(source));

    /// <param name="read">May return a <see cref="Batch"/>.</param>
    public TypeFields<T> Field(string name, Func<T, FieldContext, object?> read)
    {
        functions.Add(name, field => ValueTask.FromResult(read((T)field.Source!, field)));
        return this;
    }

    public TypeFields<T> FieldAsync<TResult>(string name, Func<T, FieldContext, Task<TResult>> ask)
    {
        functions.Add(name, async field => await ask((T)field.Source!, field));
        return this;
    }
}
