using System.Numerics;

namespace PaperGraph.Extraction;

/// <summary>Values by <see cref="FeatureHash"/>: open addressing, so that a look usually costs one miss of the cache, where a dictionary costs two.</summary>
/// <param name="capacity">How many keys are expected; a hint, no limit.</param>
sealed class HashTable<T>(int capacity = 0)
    where T : struct
{
    Slot[] _slots = new Slot[SizeFor(capacity)];

    public int Count { get; private set; }

    /// <summary>Ordered by key.</summary>
    public IEnumerable<KeyValuePair<uint, T>> All =>
        _slots.Where(slot => slot.IsUsed).OrderBy(slot => slot.Key).Select(slot => KeyValuePair.Create(slot.Key, slot.Value));

    /// <summary>A place for the value of a key; the default value where the key was not there.</summary>
    public ref T this[uint key]
    {
        get
        {
            if (Count * 2 >= _slots.Length)
                Grow();
            ref Slot slot = ref SlotOf(_slots, key);
            if (!slot.IsUsed)
            {
                slot = new Slot { Key = key, IsUsed = true };
                Count++;
            }
            return ref slot.Value;
        }
    }

    public bool TryGet(uint key, out T value)
    {
        ref Slot slot = ref SlotOf(_slots, key);
        value = slot.Value;
        return slot.IsUsed;
    }

    static ref Slot SlotOf(Slot[] slots, uint key)
    {
        uint mask = (uint)slots.Length - 1;
        uint at = key & mask;
        while (slots[at].IsUsed && slots[at].Key != key)
            at = (at + 1) & mask;
        return ref slots[at];
    }

    void Grow()
    {
        Slot[] slots = new Slot[_slots.Length * 2];
        foreach (Slot slot in _slots)
        {
            if (slot.IsUsed)
                SlotOf(slots, slot.Key) = slot;
        }
        _slots = slots;
    }

    static int SizeFor(int capacity) => (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, capacity * 2 + 1));

    struct Slot
    {
        public uint Key;
        public bool IsUsed;
        public T Value;
    }
}
