namespace MedCoding.Certification.Tests.Catalogs.Research;

/// <summary>In what the seeds do not follow the research.</summary>
internal enum DifferenceKind
{
    /// <summary>The table has no line, or more than one, or does not say where every part of a value belongs.</summary>
    Table,

    /// <summary>A value is not in its place.</summary>
    Value,

    /// <summary>The seeds are surer than the research.</summary>
    Confidence,

    /// <summary>The seeds do not cite the page that the research names.</summary>
    Source,
}
