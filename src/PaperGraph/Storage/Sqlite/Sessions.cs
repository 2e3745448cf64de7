using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace PaperGraph.Storage.Sqlite;

/// <summary>The sessions of a store: one that writes, and for reading as many as there are calls at once.</summary>
sealed class Sessions(SqliteFile file) : IDisposable
{
    readonly ConcurrentBag<Session> _idle = [];
    readonly SemaphoreSlim _writing = new(1);
    Session? _writer;

    /// <summary>Runs a question on one state of the file. It runs on the caller's thread: SQLite knows no other way.</summary>
    public Task<T> ReadAsync<T>(Func<Session, T> question, CancellationToken cancellation)
    {
        try
        {
            return Task.FromResult(Read(question, cancellation));
        }
        catch (OperationCanceledException)
        {
            return Task.FromCanceled<T>(cancellation);
        }
        catch (Exception failure)
        {
            return Task.FromException<T>(failure);
        }
    }

    /// <summary>Runs work that is done wholly or not at all.</summary>
    public async Task<T> WriteAsync<T>(Func<Session, T> work, CancellationToken cancellation)
    {
        await _writing.WaitAsync(cancellation);
        try
        {
            return Guarded(() =>
            {
                _writer ??= new Session(file.Connect());
                return Interruptible(_writer, writing: true, work, cancellation);
            }, cancellation);
        }
        finally
        {
            _writing.Release();
        }
    }

    public void Dispose()
    {
        while (_idle.TryTake(out Session? session))
            session.Dispose();
        _writer?.Dispose();
        _writing.Dispose();
    }

    T Read<T>(Func<Session, T> question, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return Guarded(() =>
        {
            Session session = _idle.TryTake(out Session? idle) ? idle : new Session(file.Connect(readOnly: true));
            try
            {
                return Interruptible(session, writing: false, question, cancellation);
            }
            finally
            {
                _idle.Add(session);
            }
        }, cancellation);
    }

    static T Interruptible<T>(Session session, bool writing, Func<Session, T> work, CancellationToken cancellation)
    {
        using CancellationTokenRegistration interrupting =
            cancellation.Register(() => raw.sqlite3_interrupt(session.Connection.Handle));
        return session.InTransaction(writing, () =>
        {
            T result = work(session);
            cancellation.ThrowIfCancellationRequested();
            return result;
        });
    }

    T Guarded<T>(Func<T> call, CancellationToken cancellation)
    {
        try
        {
            return call();
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode == raw.SQLITE_INTERRUPT)
        {
            throw new OperationCanceledException("The question was cancelled.", failure, cancellation);
        }
        catch (SqliteException failure) when (file.Explain(failure) is { } explained)
        {
            throw explained;
        }
    }
}
