using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
#if FULL_STACK
using PaperGraph.Api.Engines.HotChocolate;
#else
using PaperGraph.Api.Engines.GraphQLDotNet;
using PaperGraph.Api.Pages;
#endif

namespace PaperGraph.Api.Engines;

/// <summary>What the two stacks do differently; nothing else here knows which of them it is in.</summary>
static class Stack
{
#if FULL_STACK
    public static void AddGraphQLEngine(this IServiceCollection services) => services.AddSingleton<IGraphQLEngine, HotChocolateEngine>();

    /// <summary>Nitro for a browser that opens the address of the API.</summary>
    public static void MapGraphQLPage(this WebApplication app) => NitroPage.MapTo(app);
#else
    public static void AddGraphQLEngine(this IServiceCollection services) => services.AddSingleton<IGraphQLEngine, GraphQLDotNetEngine>();

    /// <summary>GraphiQL for a browser that opens the address of the API.</summary>
    public static void MapGraphQLPage(this WebApplication app) => GraphiqlPage.MapTo(app);
#endif
}
