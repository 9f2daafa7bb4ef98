using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace MedCoding.Certification.Catalogs.Reading;

/// <summary>What is known of ASCII texts, found by their bytes: a text that stands in a catalog a thousand times is made and understood once.</summary>
/// <typeparam name="T">What is known of a text.</typeparam>
internal sealed class TextTable<T>
{
    private const int LongestText = 64;
    private const int FirstSize = 256;
    private const int Growth = 4;

    // Entries in a bucket before there are more buckets: an array of many would be one of those that are costly to collect.
    private const int Crowd = 2;

    private const ulong Mixer = 0x9E3779B97F4A7C15;

    // A power of two. Each holds the entry that was added last, and that the one before it.
    private Entry?[] _buckets = new Entry?[FirstSize];
    private int _count;

    /// <summary>Everything that is known, in no order.</summary>
    public IEnumerable<(string Text, T Value)> All
    {
        get
        {
            foreach (var bucket in _buckets)
            {
                for (var entry = bucket; entry is not null; entry = entry.Next)
                {
                    yield return (entry.Text, entry.Value);
                }
            }
        }
    }

    public bool TryGet(string text, out T value)
    {
        Span<byte> utf8 = stackalloc byte[LongestText];
        value = default!;
        return text.Length <= LongestText && Ascii.FromUtf16(text, utf8, out var length) == OperationStatus.Done && TryGet(utf8[..length], out value);
    }

    public bool TryGet(ReadOnlySpan<byte> utf8, out T value)
    {
        value = default!;
        if (utf8.Length > LongestText)
        {
            return false;
        }

        var hash = Hash(utf8);
        for (var entry = _buckets[hash & (_buckets.Length - 1)]; entry is not null; entry = entry.Next)
        {
            if (entry.Hash == hash && entry.Text.Length == utf8.Length && Ascii.Equals(utf8, entry.Text))
            {
                value = entry.Value;
                return true;
            }
        }

        return false;
    }

    public void Add(string text, T value)
    {
        Span<byte> utf8 = stackalloc byte[LongestText];
        if (text.Length <= LongestText && Ascii.FromUtf16(text, utf8, out var length) == OperationStatus.Done)
        {
            Add(utf8[..length], text, value);
        }
    }

    /// <summary>Adds a text that is not known yet; a long one, or one that is not ASCII, is not kept.</summary>
    public void Add(ReadOnlySpan<byte> utf8, string text, T value)
    {
        // Any other character takes more bytes than it is long.
        if (text.Length > LongestText || text.Length != utf8.Length)
        {
            return;
        }

        if (++_count > _buckets.Length * Crowd)
        {
            var entries = _buckets;
            _buckets = new Entry?[entries.Length * Growth];
            foreach (var bucket in entries)
            {
                for (var entry = bucket; entry is not null;)
                {
                    var next = entry.Next;
                    Put(entry);
                    entry = next;
                }
            }
        }

        Put(new Entry(text, Hash(utf8), value));
    }

    // Eight bytes at a time, and all of them: identifiers begin and end alike.
    private static int Hash(ReadOnlySpan<byte> utf8)
    {
        unchecked
        {
            var hash = (ulong)utf8.Length;
            for (; utf8.Length >= sizeof(ulong); utf8 = utf8[sizeof(ulong)..])
            {
                hash = Mixed(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(utf8));
            }

            foreach (var octet in utf8)
            {
                hash = (hash << 8) + hash + octet;
            }

            return (int)(Mixed(hash) >> 33);
        }
    }

    private static ulong Mixed(ulong hash)
    {
        unchecked
        {
            hash *= Mixer;
            return hash ^ (hash >> 32);
        }
    }

    private void Put(Entry entry)
    {
        ref var bucket = ref _buckets[entry.Hash & (_buckets.Length - 1)];
        entry.Next = bucket;
        bucket = entry;
    }

    private sealed class Entry(string text, int hash, T value)
    {
        public string Text { get; } = text;

        public int Hash { get; } = hash;

        public T Value { get; } = value;

        public Entry? Next { get; set; }
    }
}
