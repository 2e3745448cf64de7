using System.Linq.Expressions;
using System.Reflection;
using PaperGraph.Api.Schema;

namespace PaperGraph.Api.Fields;

/// <summary>A function for every field of the schema. It knows no GraphQL engine: an engine binds it to the schema.</summary>
public sealed class ResolverTable
{
    readonly Dictionary<string, Dictionary<string, FieldFunction>> _functions = new(StringComparer.Ordinal);
    readonly Dictionary<string, Type> _types = new(StringComparer.Ordinal);

    /// <summary>The .NET type of the objects of each GraphQL type: how an engine tells the members of a union or interface apart.</summary>
    public IReadOnlyDictionary<string, Type> Types => _types;

    public TypeFields<T> Type<T>(string name) where T : notnull
    {
        _types.Add(name, typeof(T));
        return new TypeFields<T>(FunctionsOf(name));
    }

    public RootFields Root(string name) => new(FunctionsOf(name));

    /// <summary>The function of a field, or the property that goes by its name.</summary>
    /// <exception cref="InvalidOperationException">There is neither: the schema has a field that nobody answers.</exception>
    public FieldFunction Find(string type, FieldShape field)
    {
        FieldFunction function =
            _functions.GetValueOrDefault(type)?.GetValueOrDefault(field.Name)
            ?? PropertyOf(type, field.Name)
            ?? throw new InvalidOperationException($"Nothing answers the field {type}.{field.Name}: add it to the resolver table.");
        return async context => await function(context) switch
        {
            Enum value => EnumNames.Of(value),
            var value => value,
        };
    }

    Dictionary<string, FieldFunction> FunctionsOf(string type)
    {
        if (!_functions.TryGetValue(type, out Dictionary<string, FieldFunction>? functions))
            _functions.Add(type, functions = new(StringComparer.Ordinal));
        return functions;
    }

    FieldFunction? PropertyOf(string type, string field)
    {
        string name = char.ToUpperInvariant(field[0]) + field[1..];
        if (_types.GetValueOrDefault(type)?.GetProperty(name) is not PropertyInfo property)
            return null;
        ParameterExpression source = Expression.Parameter(typeof(object));
        Expression value = Expression.Property(Expression.Convert(source, property.DeclaringType!), property);
        Func<object, object?> read = Expression.Lambda<Func<object, object?>>(Expression.Convert(value, typeof(object)), source).Compile();
        return context => ValueTask.FromResult(read(context.Source!));
    }
}
