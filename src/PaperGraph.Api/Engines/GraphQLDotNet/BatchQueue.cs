using GraphQL.DataLoader;
using PaperGraph.Api.Fields;

namespace PaperGraph.Api.Engines.GraphQLDotNet;

/// <summary>
/// Collects the batches of one request. graphql-dotnet resolves all fields it can before it asks for the first of
/// these results, so that by then a group holds the keys of a whole level.
/// </summary>
sealed class BatchQueue
{
    readonly Lock _lock = new();
    readonly Dictionary<string, Group> _waiting = new(StringComparer.Ordinal);

    public IDataLoaderResult Add(Batch batch)
    {
        lock (_lock)
        {
            if (!_waiting.TryGetValue(batch.Group, out Group? group))
                _waiting.Add(batch.Group, group = new Group(this, batch));
            return new Result(group, group.IndexOf(batch.Key), batch);
        }
    }

    sealed class Group(BatchQueue queue, Batch first)
    {
        readonly List<object> _keys = [];
        readonly Dictionary<object, int> _indexes = [];
        Lazy<Task<IReadOnlyList<object?>>>? _loading;

        public int IndexOf(object key)
        {
            if (!_indexes.TryGetValue(key, out int index))
            {
                _indexes.Add(key, index = _keys.Count);
                _keys.Add(key);
            }
            return index;
        }

        public Task<IReadOnlyList<object?>> LoadAsync()
        {
            lock (queue._lock)
            {
                // From here on no key is added: the next one of this group begins a group of its own.
                if (_loading is null)
                    queue._waiting.Remove(first.Group);
                _loading ??= new(() => first.LoadAsync(_keys));
            }
            return _loading.Value;
        }
    }

    sealed class Result(Group group, int index, Batch batch) : IDataLoaderResult
    {
        public async Task<object?> GetResultAsync(CancellationToken cancellationToken = default)
        {
            IReadOnlyList<object?> elements = await group.LoadAsync();
            return batch.Then(elements[index]);
        }
    }
}
