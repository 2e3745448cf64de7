using System.Reflection;
using PaperGraph.Storage;

namespace PaperGraph.Tests.Api;

/// <summary>A store that cannot do what it should, as no real one does on demand.</summary>
public class FailingStore : DispatchProxy
{
    Func<object?> _answer = () => null;

    /// <param name="answer">What every call does; it returns a task of the call's own type, or throws.</param>
    public static IPaperGraphReader That(Func<object?> answer)
    {
        IPaperGraphReader store = Create<IPaperGraphReader, FailingStore>();
        ((FailingStore)(object)store)._answer = answer;
        return store;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => _answer();
}
