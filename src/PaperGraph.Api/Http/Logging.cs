using System.Globalization;
using Microsoft.Extensions.Configuration;
using Serilog;
using Serilog.Events;

namespace PaperGraph.Api.Http;

/// <summary>Logs go to standard error, because standard output belongs to results.</summary>
static class Logging
{
    /// <summary>Levels come from the section <c>Serilog</c>: in the environment <c>PAPERGRAPH_Serilog__MinimumLevel__Default=Warning</c>.</summary>
    public static void Configure(LoggerConfiguration logging, IConfiguration configuration) => logging
        .MinimumLevel.Information()
        .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
        .ReadFrom.Configuration(configuration)
        .WriteTo.Console(
            outputTemplate: "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}",
            formatProvider: CultureInfo.InvariantCulture,
            standardErrorFromLevel: LogEventLevel.Verbose);
}
