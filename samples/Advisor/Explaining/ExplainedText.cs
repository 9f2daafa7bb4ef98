using System.Text;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Advisor.Explaining;

// An explanation or a comparison in the format that was asked for.
internal static class ExplainedText
{
    public static string Of(CredentialAnswer answer, string format, Surroundings surroundings) => format switch
    {
        "line" => answer.Explain().ToLine() + "\n",
        "paragraph" => answer.Explain().ToParagraph() + "\n",
        "json" => Encoding.UTF8.GetString(answer.ToUtf8Json(indented: true)) + "\n",
        "markdown" => answer.Explain().ToMarkdown(),
        "html" => answer.Explain().ToHtml(),
        _ => CredentialPage.Render(answer.Explain(), surroundings),
    };

    public static string Of(RecommendationComparison comparison, string format, Surroundings surroundings) => format switch
    {
        "line" => comparison.Explain().ToLine() + "\n",
        "paragraph" => comparison.Explain().ToParagraph() + "\n",
        "json" => Encoding.UTF8.GetString(comparison.ToUtf8Json(indented: true)) + "\n",
        "markdown" => comparison.Explain().ToMarkdown(),
        "html" => comparison.Explain().ToHtml(),
        _ => DifferencePage.Render(comparison.Explain(), surroundings),
    };
}
