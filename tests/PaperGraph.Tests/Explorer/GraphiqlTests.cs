#if !FULL_STACK
using Microsoft.Playwright;
using PaperGraph.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace PaperGraph.Tests.Explorer;

/// <summary>The page to write queries in, in the stack without Nitro.</summary>
public sealed class GraphiqlTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_queries_of_the_README_stand_ready_as_tabs()
    {
        await using Visit visit = await OpenAsync();

        await Expect(visit.Page.GetByRole(AriaRole.Tab)).ToContainTextAsync(
            (string[])["PapersSharingBenchmark", "MethodsBuildingOn", "Concept", "ShortestPath", "Papers"]);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_query_is_answered()
    {
        await using Visit visit = await OpenAsync();

        await visit.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Execute query" }).ClickAsync();

        await Expect(visit.Page.Locator(".graphiql-response")).ToContainTextAsync("totalCount");
        Assert.Empty(visit.Complaints);
    }

    Task<Visit> OpenAsync()
    {
        Needs.ExplorerPackage("graphiql/package.json");
        return site.VisitAsync("/graphql");
    }
}
#endif
