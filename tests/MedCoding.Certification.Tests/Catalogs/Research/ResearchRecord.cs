namespace MedCoding.Certification.Tests.Catalogs.Research;

/// <summary>One entry of a file of the research material: a credential, a body, the labour market, or a subject of planning.</summary>
/// <param name="File">The name of the file.</param>
/// <param name="Kind">What the file calls its kind.</param>
/// <param name="Name">The abbreviation or subject; the kind where it has neither.</param>
/// <param name="Issuer">The body, where the file says it.</param>
internal sealed record ResearchRecord(string File, string Kind, string Name, string? Issuer);
