using System.Collections.Immutable;

namespace MedCoding.Certification.Recommendations.Explanations;

/// <summary>What a report says about one credential, as a document.</summary>
internal static class CredentialDocument
{
    public static ImmutableArray<DocumentPart> Of(ExplainedCredential explained)
    {
        var parts = new List<DocumentPart> { new DocumentPart.Title(explained.Answer) };
        if (explained.Openness is not null)
        {
            parts.Add(new DocumentPart.Paragraph(explained.Openness));
        }

        if (explained.Subject.Recommendation is not null)
        {
            parts.Add(new DocumentPart.Heading("Why"));
            parts.Add(new DocumentPart.Table(
                ["points", "criterion", "why", "certainty"],
                [.. explained.Why.Select(why => ImmutableArray.Create(PointsText.Signed(why.Points), why.Label, why.Text, why.Certainty ?? ""))]));
        }
        else
        {
            Add("Why it is not ranked", DocumentPart.Lines.Flat(explained.Reasons));
            Add("What was said about it", DocumentPart.Lines.Flat(explained.Answers));
        }

        parts.Add(new DocumentPart.Heading("Who may sit it"));
        parts.Add(new DocumentPart.Paragraph(explained.EligibilityBasis));
        Add(null, new DocumentPart.Lines([.. explained.Eligibility.Select(line => (line.Depth, $"{line.Sign} {line.Text}"))]));
        Add("Marks", DocumentPart.Lines.Flat(explained.Marks));
        parts.Add(new DocumentPart.Heading("What it costs"));
        parts.Add(new DocumentPart.Paragraph(explained.CostTotal));
        Add(null, DocumentPart.Lines.Flat(explained.Costs));
        parts.Add(new DocumentPart.Paragraph($"Keeping it: {explained.Upkeep}"));
        if (!explained.Sources.IsEmpty)
        {
            parts.Add(new DocumentPart.Heading("Sources"));
            parts.Add(new DocumentPart.Sources(explained.Sources));
        }

        parts.Add(new DocumentPart.Footer(explained.Origin));
        return [.. parts];

        void Add(string? heading, DocumentPart.Lines lines)
        {
            if (lines.Items.IsEmpty)
            {
                return;
            }

            if (heading is not null)
            {
                parts.Add(new DocumentPart.Heading(heading));
            }

            parts.Add(lines);
        }
    }
}
