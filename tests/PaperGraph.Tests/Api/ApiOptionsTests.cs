using Microsoft.Extensions.Configuration;
using PaperGraph.Api;

namespace PaperGraph.Tests.Api;

public sealed class ApiOptionsTests
{
    [Fact]
    public void Options_come_from_the_configuration_and_keep_their_defaults_elsewhere()
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Api:MaxCost"] = "5000",
            ["Api:Timeout"] = "00:00:03",
            ["Api:CorsOrigins:0"] = "https://example.org",
        }).Build();

        ApiOptions options = configuration.GetSection(ApiOptions.Section).Get<ApiOptions>()!;

        Assert.Equal(5_000, options.MaxCost);
        Assert.Equal(TimeSpan.FromSeconds(3), options.Timeout);
        Assert.Equal(["https://example.org"], options.CorsOrigins);
        Assert.Equal(new ApiOptions().MaxDepth, options.MaxDepth);
    }
}
