using GreenDonut;
using GreenDonut.DependencyInjection;
using HotChocolate.Resolvers;
using Microsoft.Extensions.DependencyInjection;
using PaperGraph.Api.Fields;

namespace PaperGraph.Api.Engines.HotChocolate;

/// <summary>Loads the batches of one group: those of a level with one call.</summary>
/// <param name="first">Any batch of the group.</param>
sealed class BatchLoader(Batch first, IBatchScheduler scheduler) : BatchDataLoader<object, object?>(scheduler, Options)
{
    // 0 is no bound: a level costs one call, however many rows it has. Without a cache, keys wait for their own level.
    new static readonly DataLoaderOptions Options = new() { MaxBatchSize = 0 };

    public static async Task<object?> LoadAsync(IResolverContext context, Batch batch)
    {
        BatchLoader loader = context.RequestServices.GetRequiredService<IDataLoaderScope>().GetDataLoader(
            services => new BatchLoader(batch, services.GetRequiredService<IBatchScheduler>()), batch.Group);
        Task<object?> loading = loader.LoadAsync(batch.Key, context.RequestAborted);
        LevelDispatcher.Of(context).Wait();
        return batch.Then(await loading);
    }

    protected override async Task<IReadOnlyDictionary<object, object?>> LoadBatchAsync(
        IReadOnlyList<object> keys, CancellationToken cancellationToken)
    {
        IReadOnlyList<object?> elements = await first.LoadAsync(keys);
        return keys.Zip(elements).ToDictionary(pair => pair.First, pair => pair.Second);
    }
}
