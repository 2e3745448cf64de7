using System.IO.Compression;
using PaperGraph.Extraction.Lineage;
using PaperGraph.Extraction.Roles;
using PaperGraph.Extraction.Spans;
using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Trees;

namespace PaperGraph.Extraction.Model;

/// <summary>Writes and reads a model: numbers in little-endian order, hashes ascending, all of it packed with Brotli.</summary>
/// <remarks>The same model gives the same bytes. A weight of the tagger is a signed byte in steps of 1/16; weights below half a step are left out.</remarks>
static class ModelFile
{
    const uint Mark = 0x32_4D_47_50; // "PGM2"
    const float StepsOfWeight = 16;

    public static void Write(ExtractionModel model, Stream stream)
    {
        using var packed = new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(packed);
        writer.Write(Mark);
        Write(writer, model.Tagger);
        Write(writer, model.Spans.Counts);
        Write(writer, model.Spans.First);
        Write(writer, model.Spans.Second);
        Write(writer, model.Roles.Contexts);
        Write(writer, model.Roles.Alone);
        Write(writer, model.Roles.Trees.Own);
        Write(writer, model.Roles.Trees.Background);
        Write(writer, model.Roles.Trees.Base);
        Write(writer, model.Lineage.Contexts);
        Write(writer, model.Lineage.Trees);
    }

    /// <exception cref="InvalidDataException">The stream holds no model of this version.</exception>
    public static ExtractionModel Read(Stream stream)
    {
        using var unpacked = new MemoryStream();
        using (var packed = new BrotliStream(stream, CompressionMode.Decompress, leaveOpen: true))
            packed.CopyTo(unpacked);
        unpacked.Position = 0;
        using var reader = new BinaryReader(unpacked);
        if (reader.ReadUInt32() != Mark)
            throw new InvalidDataException("This is no model of this version of PaperGraph: train it anew.");
        TaggerWeights tagger = ReadTagger(reader);
        var spans = new SpanJudge(ReadNameCounts(reader), ReadNameTrees(reader), ReadNameTrees(reader));
        var roles = new RoleModel(ReadContextCounts(reader), ReadTrees(reader), new RoleTrees(ReadTrees(reader), ReadTrees(reader), ReadTrees(reader)));
        var lineage = new LineageModel(ReadContextCounts(reader), ReadTrees(reader));
        return new ExtractionModel(tagger, spans, roles, lineage);
    }

    /// <summary>What is read back of a model: a little less exact than what was trained.</summary>
    public static ExtractionModel AsStored(ExtractionModel model)
    {
        using var stream = new MemoryStream();
        Write(model, stream);
        stream.Position = 0;
        return Read(stream);
    }

    static void Write(BinaryWriter writer, TaggerWeights tagger)
    {
        (uint Feature, sbyte[] Steps)[] rows = [.. tagger.Rows.All
            .Select(row => (row.Key, StepsOf(tagger.Values.AsSpan(row.Value * Tag.Stride, Tag.Count)))).Where(row => row.Item2.Any(step => step != 0))];
        writer.Write(rows.Length);
        uint previous = 0;
        foreach ((uint feature, _) in rows)
            WriteNext(writer, feature, ref previous);
        for (int tag = 0; tag < Tag.Count; tag++)
        {
            foreach ((_, sbyte[] steps) in rows)
                writer.Write(steps[tag]);
        }
        foreach (float transition in tagger.Transitions)
            writer.Write(transition);
    }

    static sbyte[] StepsOf(ReadOnlySpan<float> weights)
    {
        sbyte[] steps = new sbyte[weights.Length];
        for (int i = 0; i < steps.Length; i++)
            steps[i] = (sbyte)Math.Clamp(MathF.Round(weights[i] * StepsOfWeight), sbyte.MinValue, sbyte.MaxValue);
        return steps;
    }

    static TaggerWeights ReadTagger(BinaryReader reader)
    {
        int count = reader.ReadInt32();
        var rows = new HashTable<int>(count);
        uint feature = 0;
        for (int row = 0; row < count; row++)
            rows[ReadNext(reader, ref feature)] = row;
        float[] values = new float[count * Tag.Stride];
        for (int tag = 0; tag < Tag.Count; tag++)
        {
            byte[] steps = reader.ReadBytes(count);
            for (int row = 0; row < count; row++)
                values[row * Tag.Stride + tag] = (sbyte)steps[row] / StepsOfWeight;
        }
        return new TaggerWeights(rows, values, [.. Enumerable.Range(0, Tag.Count * Tag.Count).Select(_ => reader.ReadSingle())]);
    }

    static void Write(BinaryWriter writer, NameCounts counts) => Write(writer, counts, count =>
    {
        writer.Write((byte)count.Seen);
        foreach (ConceptKind kind in ConceptKinds.All)
            writer.Write((byte)count.Of(kind));
    });

    static NameCounts ReadNameCounts(BinaryReader reader) => Read(reader, size => new NameCounts(size), () =>
        new NameCount(reader.ReadByte(), reader.ReadByte(), reader.ReadByte(), reader.ReadByte(), reader.ReadByte(), reader.ReadByte()));

    static void Write(BinaryWriter writer, ContextCounts counts) => Write(writer, counts, count =>
    {
        writer.Write7BitEncodedInt(count.Seen);
        writer.Write7BitEncodedInt(count.Own);
        writer.Write7BitEncodedInt(count.Bases);
    });

    static ContextCounts ReadContextCounts(BinaryReader reader) => Read(reader, size => new ContextCounts(size), () =>
        new ContextCount(reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt()));

    static void Write<T>(BinaryWriter writer, SignTable<T> table, Action<T> write)
        where T : struct
    {
        writer.Write(table.Size);
        uint previous = 0;
        foreach ((uint sign, T value) in table.All)
        {
            WriteNext(writer, sign, ref previous);
            write(value);
        }
    }

    static TTable Read<TTable, T>(BinaryReader reader, Func<int, TTable> make, Func<T> read)
        where TTable : SignTable<T>
        where T : struct
    {
        int size = reader.ReadInt32();
        TTable table = make(size);
        uint sign = 0;
        for (int i = 0; i < size; i++)
        {
            uint next = ReadNext(reader, ref sign);
            table[next] = read();
        }
        return table;
    }

    static void Write(BinaryWriter writer, NameTrees trees)
    {
        Write(writer, trees.Names);
        foreach (BoostedTrees kind in trees.Kinds)
            Write(writer, kind);
    }

    static NameTrees ReadNameTrees(BinaryReader reader) => new(ReadTrees(reader), [.. Enumerable.Range(0, Tag.Kinds).Select(_ => ReadTrees(reader))]);

    static void Write(BinaryWriter writer, BoostedTrees trees)
    {
        writer.Write(trees.Start);
        writer.Write(trees.Roots.Length);
        foreach (int root in trees.Roots)
            writer.Write(root);
        writer.Write(trees.Nodes.Length);
        foreach (TreeNode node in trees.Nodes)
        {
            writer.Write(node.Feature);
            writer.Write(node.Value);
            writer.Write(node.Right);
        }
    }

    static BoostedTrees ReadTrees(BinaryReader reader)
    {
        float start = reader.ReadSingle();
        int[] roots = [.. Enumerable.Range(0, reader.ReadInt32()).Select(_ => reader.ReadInt32())];
        TreeNode[] nodes = [.. Enumerable.Range(0, reader.ReadInt32()).Select(_ => new TreeNode(reader.ReadInt16(), reader.ReadSingle(), reader.ReadInt32()))];
        return new BoostedTrees(start, roots, nodes);
    }

    // Ascending hashes lie close together: the steps between them take fewer bytes.
    static void WriteNext(BinaryWriter writer, uint hash, ref uint previous)
    {
        writer.Write7BitEncodedInt((int)(hash - previous));
        previous = hash;
    }

    static uint ReadNext(BinaryReader reader, ref uint previous) => previous += (uint)reader.Read7BitEncodedInt();
}
