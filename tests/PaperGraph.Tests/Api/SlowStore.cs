using System.Reflection;
using PaperGraph.Storage;

namespace PaperGraph.Tests.Api;

/// <summary>A store whose calls take unlike times, as a server's do.</summary>
public class SlowStore : DispatchProxy
{
    static readonly MethodInfo Later = typeof(SlowStore).GetMethod(nameof(LaterAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    IPaperGraphReader _store = null!;
    int _calls;

    public static IPaperGraphReader Over(IPaperGraphReader store)
    {
        IPaperGraphReader slow = Create<IPaperGraphReader, SlowStore>();
        ((SlowStore)(object)slow)._store = store;
        return slow;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        int delay = 30 * (Interlocked.Increment(ref _calls) % 3);
        Type answer = targetMethod!.ReturnType.GenericTypeArguments.Single();
        return Later.MakeGenericMethod(answer).Invoke(null, [targetMethod.Invoke(_store, args), delay]);
    }

    static async Task<T> LaterAsync<T>(Task<T> answer, int delay)
    {
        await Task.Delay(delay);
        return await answer;
    }
}
