using System.Collections.Immutable;
using MedCoding.Advisor.Input;
using MedCoding.Advisor.Sheets;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Advisor.Batches;

// Answers profiles line by line, in their order, holding one line at a time. A bad line gets an answer too and stops nothing.
internal sealed class ProfileBatch(CatalogView view, RecommendationOptions options, int top, Surroundings surroundings)
{
    private readonly RecommendationEngine _engine = new(view);
    private readonly BatchProgress _progress = new(surroundings.Error, surroundings.Watch);

    public long Lines { get; private set; }

    public long BadLines { get; private set; }

    // What ended the input early; null when it was read to its end.
    public IOException? Run(Stream input)
    {
        using var writer = new BatchWriter(surroundings.Out);
        var reader = new LineReader(input, surroundings.Out.Flush);
        while (reader.TryRead())
        {
            if (reader.IsTooLong || !IsBlank(reader.Line.Span))
            {
                Answer(reader, writer);
                _progress.Tell(Lines, BadLines);
            }
        }

        _progress.Clear();
        return reader.Fault;
    }

    private void Answer(LineReader reader, BatchWriter writer)
    {
        Lines++;
        if (reader.IsTooLong)
        {
            WriteFaults(default, [$"The line is longer than {Words.Number(LineReader.LongestLine)} bytes and was not read."]);
            return;
        }

        var line = BatchLine.Read(reader.Line);
        CandidateProfile? profile = null;
        ImmutableArray<CatalogFault> faults = [];
        if (!line.Profile.IsEmpty)
        {
            CandidateProfile.TryFromJson(line.Profile, view.Catalog, out profile, out faults);
        }

        List<string> weightFaults = [];
        var asked = line.Weights.IsEmpty ? options : new() { Weights = options.Weights.With(LineWeights.Read(line.Weights.Span, weightFaults)) };
        if (profile is not null && line.Faults.Count == 0 && weightFaults.Count == 0)
        {
            writer.WriteAnswer(line.Id, _engine.Recommend(profile, asked), top);
        }
        else
        {
            WriteFaults(line.Id, [.. line.Faults, .. weightFaults, .. faults.Select(fault => $"$.profile{fault.Path.TrimStart('$')}: {fault.Message}")]);
        }

        void WriteFaults(ReadOnlyMemory<byte> id, IReadOnlyList<string> sentences)
        {
            BadLines++;
            writer.WriteFaults(id, reader.Number, sentences);
        }
    }

    // What JSON takes for white space.
    private static bool IsBlank(ReadOnlySpan<byte> line) => !line.ContainsAnyExcept(" \t\r"u8);
}
