namespace PaperGraph.Extraction.Spans;

/// <summary>How often something of a candidate was seen in other papers, and how often it was a name there, by kind.</summary>
sealed class NameCounts
{
    readonly Dictionary<uint, Count> _counts = [];

    public int Size => _counts.Count;

    public void Add(uint feature, int kind)
    {
        ref Count count = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_counts, feature, out _);
        count.Seen++;
        if (kind >= 0)
            count[kind]++;
    }

    public void Remove(uint feature, int kind)
    {
        ref Count count = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_counts, feature, out _);
        count.Seen--;
        if (kind >= 0)
            count[kind]--;
    }

    public Count this[uint feature] => _counts.GetValueOrDefault(feature);

    public struct Count
    {
        public int Seen;
        public int Method, Dataset, Benchmark, Task, Metric;

        public readonly int Named => Method + Dataset + Benchmark + Task + Metric;

        public int this[int kind]
        {
            readonly get => kind switch { 0 => Method, 1 => Dataset, 2 => Benchmark, 3 => Task, _ => Metric };
            set
            {
                switch (kind)
                {
                    case 0: Method = value; break;
                    case 1: Dataset = value; break;
                    case 2: Benchmark = value; break;
                    case 3: Task = value; break;
                    default: Metric = value; break;
                }
            }
        }
    }
}
