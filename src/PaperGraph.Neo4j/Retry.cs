namespace PaperGraph.Neo4j;

/// <summary>Runs work again after a transient error: at most five times, waiting 0.1 s, then twice as long each time.</summary>
sealed class Retry(Neo4jAddress address, TimeProvider time)
{
    const int Attempts = 5;

    static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(100);

    public async Task<T> RunAsync<T>(Func<Task<T>> work, CancellationToken cancellation)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return await work();
            }
            catch (CypherException e) when (e.IsTransient)
            {
                if (attempt == Attempts)
                    throw Neo4jErrors.AfterRetries(address, e);
                await Task.Delay(FirstWait * Math.Pow(2, attempt - 1), time, cancellation);
            }
        }
    }
}
