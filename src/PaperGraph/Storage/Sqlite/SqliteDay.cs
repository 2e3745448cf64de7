namespace PaperGraph.Storage.Sqlite;

/// <summary>Days as numbers that a person can read and SQLite can negate: 20250321.</summary>
static class SqliteDay
{
    public static long? Of(DateOnly? day) => day is { } date ? (date.Year * 10000) + (date.Month * 100) + date.Day : null;

    public static DateOnly From(long day) => new((int)(day / 10000), (int)(day / 100 % 100), (int)(day % 100));
}
