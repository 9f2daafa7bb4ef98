using System.Globalization;
using MedCoding.Certification.Facts;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Credentials;

/// <summary>The single demands of requirement texts, each behind its first word.</summary>
internal ref partial struct RequirementParser
{
    private CredentialClassRequirement? ReadClass()
    {
        if (!Take('('))
        {
            return Fail<CredentialClassRequirement>("'(', such as any(AHIMA, coding)");
        }

        var start = SkipBlanks();
        var first = ReadWord();
        var isBody = ReadsAsBody(first);
        var second = isBody && Take(',') ? ReadWord() : null;
        if (!Identifier.IsWellFormed(first) || (second is not null && (!Identifier.IsWellFormed(second) || ReadsAsBody(second))))
        {
            _position = start;
            return Fail<CredentialClassRequirement>("an issuing body, a lower-case practice area or both, such as any(AHIMA, coding)");
        }

        var area = isBody ? second : first;
        return Take(')')
            ? new(isBody ? IssuingBodyId.Parse(first) : null, area is null ? null : PracticeAreaId.Parse(area))
            : Fail<CredentialClassRequirement>("')'");
    }

    private EducationRequirement? ReadEducation()
    {
        var levels = string.Join(", ", EducationText.All);
        if (!TakeAtLeast())
        {
            return Fail<EducationRequirement>("'>=', such as education >= associate");
        }

        var start = SkipBlanks();
        if (!EducationText.TryParse(ReadWord(), out var level))
        {
            _position = start;
            return Fail<EducationRequirement>($"a level of education: {levels}");
        }

        var before = _position;
        var him = TakeWord("and") && TakeWord("him");
        if (!him)
        {
            _position = before;
        }
        else if (!EducationText.IsHimDegree(level))
        {
            _position = start;
            return Fail<EducationRequirement>("associate, bachelor or master before 'and him'");
        }

        return new(level, him);
    }

    private ExperienceRequirement? ReadExperience()
    {
        if (!Take('('))
        {
            return Fail<ExperienceRequirement>("'(' and a practice area such as coding");
        }

        if (ReadIdentifier("a practice area such as coding") is not { } area)
        {
            return null;
        }

        string? setting = null;
        if (Take(',') && (setting = ReadIdentifier("a work setting such as hospital-inpatient")) is null)
        {
            return null;
        }

        if (!Take(')'))
        {
            return Fail<ExperienceRequirement>(setting is null ? "')' or ', ' and a work setting" : "')'");
        }

        if (!TakeAtLeast())
        {
            return Fail<ExperienceRequirement>("'>=', such as experience(coding) >= 2y");
        }

        return ReadAmount("ym", ExperienceRequirement.MaxMonths, "a time in years or months of at most 100 years, such as 2y or 18m") is { } months
            ? new(PracticeAreaId.Parse(area), months, setting is null ? null : WorkSettingId.Parse(setting))
            : null;
    }

    private TrainingRequirement? ReadTraining()
    {
        if (InParentheses("a training such as practicode") is not { } training)
        {
            return null;
        }

        if (!TakeAtLeast())
        {
            return new(TrainingId.Parse(training));
        }

        return ReadAmount("h", TrainingRequirement.MaxHours, "hours from 1 to 100,000, such as 80h") is { } hours
            ? new(TrainingId.Parse(training), hours)
            : null;
    }

    // Months or hours: years are turned into months.
    private int? ReadAmount(string units, int most, string right)
    {
        var start = SkipBlanks();
        var word = ReadWord();
        if (word.Length > 1 && units.Contains(word[^1], StringComparison.Ordinal) && TryNumber(word[..^1], out var number)
            && number * (word[^1] == 'y' ? MonthsInYear : 1) is var amount && amount > 0 && amount <= most)
        {
            return amount;
        }

        _position = start;
        _ = Fail(right);
        return null;
    }

    private string? InParentheses(string right)
    {
        if (!Take('('))
        {
            _ = Fail($"'(' and {right}");
            return null;
        }

        if (ReadIdentifier(right) is not { } word)
        {
            return null;
        }

        if (Take(')'))
        {
            return word;
        }

        _ = Fail("')'");
        return null;
    }

    private string? ReadIdentifier(string right)
    {
        var start = SkipBlanks();
        var word = ReadWord();
        if (Identifier.IsWellFormed(word))
        {
            return word;
        }

        _position = start;
        _ = Fail(right);
        return null;
    }
}
