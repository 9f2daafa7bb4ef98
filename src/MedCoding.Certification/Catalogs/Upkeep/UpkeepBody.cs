using System.Collections.Immutable;
using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Catalogs;

/// <summary>What to look up again of one issuing body and its credentials. Immutable.</summary>
public sealed class UpkeepBody
{
    internal UpkeepBody(IssuingBody? body, IEnumerable<UpkeepPage> pages)
    {
        Body = body;
        Pages = [.. pages];
    }

    /// <summary>The body; <see langword="null"/> for what belongs to none: code sets, occupations, guidance, material and training of no body, crosswalks.</summary>
    public IssuingBody? Body { get; }

    /// <summary>The pages to open, the one that was seen longest ago first; never empty.</summary>
    public ImmutableArray<UpkeepPage> Pages { get; }
}
