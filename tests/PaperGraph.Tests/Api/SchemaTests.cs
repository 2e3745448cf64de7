using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Visitors;
using PaperGraph.Api.Fields;
using PaperGraph.Api.Resolvers;
using PaperGraph.Api.Schema;

namespace PaperGraph.Tests.Api;

public sealed class SchemaTests
{
    [Fact]
    public async Task Names_arguments_and_nullability_are_those_approved()
    {
        string approved = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Api", "schema.approved.graphql"));

        Assert.Equal(await BareAsync(approved), await BareAsync(SchemaText.Sdl));
    }

    [Fact]
    public async Task Everything_has_a_description()
    {
        var undescribed = new Undescribed();

        await undescribed.VisitAsync(Parser.Parse(SchemaText.Sdl), default);

        Assert.Empty(undescribed.Names);
    }

    [Fact]
    public void Every_field_has_a_function()
    {
        ResolverTable table = AllFields.Table();

        foreach (TypeShape type in SchemaShape.Default.Types.Values.Where(type => type.IsObject))
            foreach (FieldShape field in type.Fields.Values)
                Assert.NotNull(table.Find(type.Name, field));
    }

    [Fact]
    public void The_functions_know_no_GraphQL_library()
    {
        Type[] neutral = [.. typeof(ResolverTable).Assembly.GetTypes().Where(type =>
            type.Namespace is "PaperGraph.Api.Fields" or "PaperGraph.Api.Resolvers")];

        IEnumerable<string?> mentioned = neutral
            .SelectMany(type => type.GetMethods(All).SelectMany(method => method.GetParameters()).Select(parameter => parameter.ParameterType)
                .Concat(type.GetFields(All).Select(field => field.FieldType)))
            .Select(type => type.Assembly.GetName().Name);

        Assert.DoesNotContain(mentioned, name => Libraries.Any(library => name!.StartsWith(library, StringComparison.Ordinal)));
    }

    static readonly string[] Libraries = ["GraphQL", "HotChocolate", "GreenDonut"];

    const System.Reflection.BindingFlags All =
        System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic
        | System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Instance;

    static async Task<string> BareAsync(string sdl)
    {
        GraphQLDocument document = Parser.Parse(sdl, new ParserOptions { Ignore = IgnoreOptions.Comments });
        await new WithoutDescriptions().VisitAsync(document, default);
        return new SDLPrinter().Print(document);
    }

    sealed class WithoutDescriptions : ASTVisitor<NullVisitorContext>
    {
        public override ValueTask VisitAsync(ASTNode? node, NullVisitorContext context)
        {
            if (node is IHasDescriptionNode described)
                described.Description = null;
            return base.VisitAsync(node, context);
        }
    }

    sealed class Undescribed : ASTVisitor<NullVisitorContext>
    {
        public List<string> Names { get; } = [];

        public override ValueTask VisitAsync(ASTNode? node, NullVisitorContext context)
        {
            if (node is IHasDescriptionNode { Description: null } and INamedNode named)
                Names.Add(named.Name.StringValue);
            return base.VisitAsync(node, context);
        }
    }
}
