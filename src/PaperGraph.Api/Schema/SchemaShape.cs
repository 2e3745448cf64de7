using GraphQLParser;
using GraphQLParser.AST;

namespace PaperGraph.Api.Schema;

/// <summary>The types and fields of the schema, as much as pricing and binding need, whatever engine runs.</summary>
public sealed class SchemaShape
{
    readonly Dictionary<string, TypeShape> _types;

    SchemaShape(IEnumerable<TypeShape> types) => _types = types.ToDictionary(type => type.Name, StringComparer.Ordinal);

    /// <summary>Of <see cref="SchemaText.Sdl"/>.</summary>
    public static SchemaShape Default { get; } = Of(SchemaText.Sdl);

    /// <summary>Object types, interfaces and unions; the last have no fields.</summary>
    public IReadOnlyDictionary<string, TypeShape> Types => _types;

    /// <summary>Null for what the schema does not have: validation is the engine's matter.</summary>
    public FieldShape? Find(string type, string field) => _types.GetValueOrDefault(type)?.Fields.GetValueOrDefault(field);

    public bool IsComposite(string type) => _types.ContainsKey(type);

    /// <summary>What the schema says about a scalar of ours: engines bring their own type for it.</summary>
    public static string DescriptionOf(string scalar) =>
        (string)Parser.Parse(SchemaText.Sdl).Definitions.OfType<GraphQLScalarTypeDefinition>()
            .Single(definition => definition.Name.Value == scalar).Description!.Value;

    public static SchemaShape Of(string sdl) => new(Parser.Parse(sdl).Definitions.Select(TypeOf).OfType<TypeShape>());

    static TypeShape? TypeOf(ASTNode definition) => definition switch
    {
        GraphQLObjectTypeDefinition type => new(type.Name.StringValue, IsObject: true, FieldsOf(type.Fields)),
        GraphQLInterfaceTypeDefinition type => new(type.Name.StringValue, IsObject: false, FieldsOf(type.Fields)),
        GraphQLUnionTypeDefinition type => new(type.Name.StringValue, IsObject: false, FieldsOf(null)),
        _ => null,
    };

    static Dictionary<string, FieldShape> FieldsOf(GraphQLFieldsDefinition? fields) =>
        (fields?.Items ?? []).Select(FieldOf).ToDictionary(field => field.Name, StringComparer.Ordinal);

    static FieldShape FieldOf(GraphQLFieldDefinition field)
    {
        Dictionary<string, object?> defaults = (field.Arguments?.Items ?? [])
            .Where(argument => argument.DefaultValue is not null)
            .ToDictionary(argument => argument.Name.StringValue, argument => Literal.Read(argument.DefaultValue!, null), StringComparer.Ordinal);
        (string type, bool isList) = NamedType(field.Type);
        return new FieldShape(field.Name.StringValue, type, isList, defaults);
    }

    static (string Name, bool IsList) NamedType(GraphQLType type) => type switch
    {
        GraphQLNonNullType required => NamedType(required.Type),
        GraphQLListType list => (NamedType(list.Type).Name, true),
        _ => (((GraphQLNamedType)type).Name.StringValue, false),
    };
}

public sealed record TypeShape(string Name, bool IsObject, IReadOnlyDictionary<string, FieldShape> Fields);

/// <param name="Type">The named type, without list and non-null around it.</param>
/// <param name="Defaults">The default values of those arguments that have one.</param>
public sealed record FieldShape(string Name, string Type, bool IsList, IReadOnlyDictionary<string, object?> Defaults);
