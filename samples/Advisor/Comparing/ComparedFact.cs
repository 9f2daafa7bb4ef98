using MedCoding.Advisor.Sheets;

namespace MedCoding.Advisor.Comparing;

// One row of a comparison: what it is called, how several values of it are set apart, and how it is read from a credential.
internal sealed record ComparedFact(string Label, string Separator, Action<SheetBuilder, string, ComparedCredential> Add);
