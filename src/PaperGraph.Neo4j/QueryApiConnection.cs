using System.Net.Http.Headers;
using System.Text;
using PaperGraph.Storage.Claims;

namespace PaperGraph.Neo4j;

/// <summary>Neo4j's HTTP Query API, <c>/db/{database}/query/v2</c>: needs nothing but HTTP.</summary>
/// <remarks>Neo4j Query API documentation: implicit transactions, explicit transactions, bookmarks, cluster affinity.</remarks>
public sealed class QueryApiConnection : ICypherConnection
{
    const string AffinityHeader = "neo4j-cluster-affinity";

    readonly HttpClient _http;
    readonly string _path;
    readonly Retry _retry;
    IReadOnlyList<string> _bookmarks = [];

    public QueryApiConnection(Neo4jAddress address, TimeProvider? time = null)
        : this(address, new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(10), ConnectTimeout = TimeSpan.FromSeconds(10) }, time)
    {
    }

    internal QueryApiConnection(Neo4jAddress address, HttpMessageHandler handler, TimeProvider? time = null)
    {
        Address = address;
        _retry = new Retry(address, time ?? TimeProvider.System);
        _path = $"/db/{Uri.EscapeDataString(address.Database)}/query/v2";
        _http = new HttpClient(handler) { BaseAddress = address.Server, Timeout = Timeout.InfiniteTimeSpan };
        _http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        _http.DefaultRequestHeaders.Authorization = Authorization(address);
    }

    public Neo4jAddress Address { get; }

    public async Task<IReadOnlyList<CypherRow>> ReadAsync(
        CypherStatement statement, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellation = default)
    {
        // A transient error of a read is worth the same second chance that a write gets.
        return await _retry.RunAsync(
            async () => (await PostAsync(_path, new QueryRequest(statement, parameters, "READ", _bookmarks), null, cancellation)).Rows,
            cancellation);
    }

    public Task<IReadOnlyList<CypherRow>> WriteAsync(
        CypherStatement statement, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellation = default) =>
        _retry.RunAsync(
            async () =>
            {
                QueryResponse response = await PostAsync(_path, new QueryRequest(statement, parameters, "WRITE", _bookmarks), null, cancellation);
                Remember(response);
                return response.Rows;
            },
            cancellation);

    public Task<T> WriteAsync<T>(Func<ICypherTransaction, Task<T>> work, CancellationToken cancellation = default) =>
        _retry.RunAsync(() => WriteOnceAsync(work, cancellation), cancellation);

    async Task<T> WriteOnceAsync<T>(Func<ICypherTransaction, Task<T>> work, CancellationToken cancellation)
    {
        var transaction = new Transaction(this);
        try
        {
            await transaction.BeginAsync(cancellation);
            T result = await work(transaction);
            Remember(await transaction.CommitAsync(cancellation));
            return result;
        }
        catch
        {
            await transaction.RollbackAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync()
    {
        _http.Dispose();
        return ValueTask.CompletedTask;
    }

    void Remember(QueryResponse response)
    {
        if (response.Bookmarks.Count > 0)
            _bookmarks = response.Bookmarks;
    }

    async Task<QueryResponse> PostAsync(string path, QueryRequest? body, string? affinity, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = body?.ToContent() ?? EmptyContent() };
        if (affinity is not null)
            request.Headers.Add(AffinityHeader, affinity);
        using HttpResponseMessage response = await SendAsync(request, cancellation);
        QueryResponse answer = await ReadAsync(response, cancellation);
        if (answer.ErrorCode is not null)
            throw Neo4jErrors.ExceptionFor(Address, answer.ErrorCode, answer.ErrorMessage ?? "");
        return answer with { Affinity = response.Headers.TryGetValues(AffinityHeader, out IEnumerable<string>? values) ? values.First() : null };
    }

    async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        try
        {
            return await _http.SendAsync(request, cancellation);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or TaskCanceledException { InnerException: TimeoutException })
        {
            throw Neo4jErrors.Unreachable(Address, e);
        }
    }

    async Task<QueryResponse> ReadAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        try
        {
            byte[] body = await response.Content.ReadAsByteArrayAsync(cancellation);
            if (QueryResponse.TryRead(body) is { } answer && (answer.ErrorCode is not null || response.IsSuccessStatusCode))
                return answer;
            throw Neo4jErrors.NotNeo4j(Address, response.StatusCode);
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            throw Neo4jErrors.Unreachable(Address, e);
        }
    }

    static StringContent EmptyContent() => new("{}", Encoding.UTF8, "application/json");

    static AuthenticationHeaderValue? Authorization(Neo4jAddress address) => address switch
    {
        { Token: { Length: > 0 } token } => new("Bearer", token),
        { User.Length: 0 } or { Password.Length: 0 } => null,
        _ => new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{address.User}:{address.Password}"))),
    };

    sealed class Transaction(QueryApiConnection connection) : ICypherTransaction
    {
        string? _path;
        string? _affinity;
        bool _ended;

        public async Task BeginAsync(CancellationToken cancellation)
        {
            QueryResponse begun = await connection.PostAsync(
                connection._path + "/tx", Begin(), null, cancellation);
            _path = $"{connection._path}/tx/{begun.TransactionId}";
            _affinity = begun.Affinity;
        }

        /// <summary>With the process's name, by which <c>end-transactions</c> finds what a dead one left behind.</summary>
        QueryRequest Begin() => new(
            CypherStatement.Load("name-transaction"), new Dictionary<string, object?> { ["process"] = Claimant.ThisProcess }, "WRITE", connection._bookmarks);

        public async Task<IReadOnlyList<CypherRow>> RunAsync(
            CypherStatement statement, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellation = default) =>
            (await connection.PostAsync(_path!, new QueryRequest(statement, parameters, null, []), _affinity, cancellation)).Rows;

        public async Task<QueryResponse> CommitAsync(CancellationToken cancellation)
        {
            QueryResponse response = await connection.PostAsync(_path + "/commit", null, _affinity, cancellation);
            _ended = true;
            return response;
        }

        /// <summary>Best effort: the server drops an abandoned transaction by itself, and the first error is the one to tell.</summary>
        public async Task RollbackAsync()
        {
            if (_path is null || _ended)
                return;
            try
            {
                using var request = new HttpRequestMessage(HttpMethod.Delete, _path);
                if (_affinity is not null)
                    request.Headers.Add(AffinityHeader, _affinity);
                using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5));
                using HttpResponseMessage response = await connection._http.SendAsync(request, patience.Token);
            }
            catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException)
            {
                // The error on its way to the caller says more.
            }
        }
    }
}
