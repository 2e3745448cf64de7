namespace PaperGraph.Tests.Corpus;

/// <summary>The same bytes over and over, so that a source can be long, or endless, and take no space.</summary>
sealed class RepeatingStream(byte[] bytes, long times, int chunk = int.MaxValue) : Stream
{
    readonly long _length = times > long.MaxValue / bytes.Length ? long.MaxValue : times * bytes.Length;

    public long BytesGiven { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        int at = (int)(BytesGiven % bytes.Length);
        int count = (int)Math.Min(Math.Min(buffer.Length, chunk), Math.Min(bytes.Length - at, _length - BytesGiven));
        bytes.AsSpan(at, count).CopyTo(buffer);
        BytesGiven += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
