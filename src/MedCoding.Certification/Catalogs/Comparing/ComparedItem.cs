using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Catalogs;

/// <summary>An entry that at least one of two compared views has.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Name">How people call it.</param>
/// <param name="IssuingBody">The issuing body that it is, or belongs to.</param>
/// <param name="IsOnOneSide">Whether only one of the views has it.</param>
internal sealed record ComparedItem(string Path, string Name, IssuingBodyId? IssuingBody, bool IsOnOneSide);
