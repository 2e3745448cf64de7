using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PaperGraph.Api.Editing;
using PaperGraph.Api.Engines;
using PaperGraph.Api.Guide;
using PaperGraph.Api.Http;
using PaperGraph.Api.Keys;
using PaperGraph.Api.Limits;
using PaperGraph.Api.Pages;
using PaperGraph.Api.Resolvers;
using PaperGraph.Api.Schema;
using PaperGraph.Storage;
using Serilog;

namespace PaperGraph.Api;

/// <summary>Serves a graph over HTTP.</summary>
public static class PaperGraphServer
{
    /// <summary>A server that answers when this returns. The caller stops and disposes it, and keeps the store.</summary>
    /// <param name="host">An IP address, <c>localhost</c>, or <c>*</c> for every address of this machine.</param>
    /// <param name="port">0 for any free one; <see cref="WebApplication.Urls"/> tells which.</param>
    /// <param name="configure">Changes what <see cref="ApiOptions"/> the configuration gave.</param>
    /// <param name="store">Where it is an <see cref="IPaperGraphStore"/>, holders of a key of <see cref="ApiOptions.Keys"/> may change it.</param>
    /// <exception cref="CannotListenException">The port is taken, or the address cannot be had.</exception>
    /// <exception cref="BadConfigurationException"/>
    public static async Task<WebApplication> StartAsync(
        IPaperGraphReader store, string host, int port, Action<ApiOptions>? configure = null, CancellationToken cancellation = default)
    {
        WebApplication app = Build(store, Address(host, port), port, configure);
        try
        {
            await app.StartAsync(cancellation);
            return app;
        }
        catch (Exception exception)
        {
            await app.DisposeAsync();
            throw exception switch
            {
                IOException { InnerException: AddressInUseException } =>
                    new CannotListenException(host, port, $"Port {port} of {host} is taken by another program.", exception) { IsTaken = true },
                IOException or SocketException =>
                    new CannotListenException(host, port, $"Port {port} of {host} cannot be opened: {exception.Message}", exception),
                _ => exception,
            };
        }
    }

    static WebApplication Build(IPaperGraphReader store, IPAddress address, int port, Action<ApiOptions>? configure)
    {
        // Not the current folder: an appsettings.json of somebody's own project may lie there.
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddEnvironmentVariables("PAPERGRAPH_");
        ApiOptions options = builder.Configuration.GetSection(ApiOptions.Section).Get<ApiOptions>() ?? new ApiOptions();
        configure?.Invoke(options);
        builder.WebHost.ConfigureKestrel(kestrel => Listen(kestrel, address, port, options));
        AddServices(builder, store, options);
        WebApplication app = builder.Build();
        Map(app);
        return app;
    }

    static void Listen(KestrelServerOptions kestrel, IPAddress address, int port, ApiOptions options)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = options.MaxRequestBytes;
        kestrel.Listen(address, port);
    }

    static void AddServices(WebApplicationBuilder builder, IPaperGraphReader store, ApiOptions options)
    {
        builder.Services.AddSerilog(logging => Logging.Configure(logging, builder.Configuration));
        builder.Services.AddCors(cors => cors.AddDefaultPolicy(policy => Cors.Configure(policy, options)));
        builder.Services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, MediaTypes.Response];
        });
        builder.Services.AddSingleton(store);
        if (store is IPaperGraphStore writable)
            builder.Services.AddSingleton(new GraphEditor(writable, TimeProvider.System));
        builder.Services.AddSingleton(new ApiKeys(options));
        builder.Services.AddSingleton<Gate>();
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(SchemaShape.Default);
        builder.Services.AddSingleton(AllFields.Table());
        builder.Services.AddGraphQLEngine();
        builder.Services.AddSingleton<QueryLimits>();
        builder.Services.AddSingleton<GraphQLEndpoint>();
        builder.Services.AddSingleton<Health>();
    }

    static void Map(WebApplication app)
    {
        app.UseMiddleware<RequestLogging>();
        app.UseResponseCompression();
        app.Use((http, next) =>
        {
            http.Response.Headers.XContentTypeOptions = "nosniff";
            return next(http);
        });
        app.UseCors();
        app.MapMethods("/graphql", ["GET", "POST"], app.Services.GetRequiredService<GraphQLEndpoint>().HandleAsync);
        app.MapGraphQLPage();
        SitePages.MapTo(app);
        GuidePages.MapTo(app);
        app.Services.GetRequiredService<Health>().MapTo(app);
    }

    static IPAddress Address(string host, int port)
    {
        if (host is "*" or "+")
            return IPAddress.Any;
        if (IPAddress.TryParse(host, out IPAddress? address))
            return address;
        try
        {
            return Dns.GetHostAddresses(host).OrderBy(found => found.AddressFamily).First();
        }
        catch (Exception exception) when (exception is SocketException or ArgumentException or InvalidOperationException)
        {
            throw new CannotListenException(host, port, $"There is no address for the host '{host}'.", exception);
        }
    }
}
