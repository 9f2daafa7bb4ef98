using System.Diagnostics.CodeAnalysis;

namespace MedCoding.Certification.Credentials;

/// <summary>An employer's demand: a requirement, and behind it the time that somebody has after the day of hire.</summary>
internal ref partial struct RequirementParser
{
    // No credential may be called so, or nobody could tell where a requirement ends.
    private const string Within = "within";

    public static bool TryParseDemand(string text, [NotNullWhen(true)] out EmployerDemand? result, [NotNullWhen(false)] out string? fault)
    {
        result = null;
        var parser = new RequirementParser(text, "demand");
        if (parser.ReadWhole() is { } requirement)
        {
            var asksSomething = requirement is not NoRequirement;
            int? grace = asksSomething && parser.TakeWord(Within) ? parser.ReadGrace() : null;
            if (parser._fault is null && parser.SkipBlanks() < text.Length)
            {
                _ = parser.Fail(!asksSomething ? "the end" : grace is null ? "the end, 'and', 'or' or 'within 12 months of hire'" : "the end");
            }

            result = parser._fault is null ? new(requirement.Normalize(), grace) : null;
        }

        fault = parser._fault;
        return result is not null;
    }

    private int? ReadGrace()
    {
        const string Right = "a time of at most 100 years and 'of hire', such as 'within 12 months of hire'";
        var start = SkipBlanks();
        if (!TryNumber(ReadWord(), out var number) || number == 0)
        {
            _position = start;
            _ = Fail(Right);
            return null;
        }

        var months = TakeWord("month") || TakeWord("months") ? number : TakeWord("year") || TakeWord("years") ? number * MonthsInYear : 0;
        if (months == 0)
        {
            _ = Fail("months or years, such as 'within 12 months of hire'");
            return null;
        }

        if (months > EmployerDemand.MaxGraceMonths)
        {
            _position = start;
            _ = Fail(Right);
            return null;
        }

        if (TakeWord("of") && TakeWord("hire"))
        {
            return months;
        }

        _ = Fail("'of hire'");
        return null;
    }
}
