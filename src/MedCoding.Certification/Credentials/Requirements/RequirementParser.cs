using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using MedCoding.Certification.Facts;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Credentials;

/// <summary>Reads requirement texts by recursive descent. The first thing that is wrong is told with its place and what would be right.</summary>
internal ref partial struct RequirementParser
{
    private const int MaxLength = 4096;
    private const int MaxDepth = 64;
    private const int MonthsInYear = 12;

    private static readonly string[] Reserved = ["and", "or", "of", "none", "any", "him", "education", "experience", "licence", "member", "training"];

    private readonly string _text;
    private int _position;
    private int _depth;
    private string? _fault;

    private RequirementParser(string text) => _text = text;

    public static bool IsReserved(string word) => Reserved.Contains(word, StringComparer.Ordinal);

    public static bool ReadsAsBody(string id) => id.AsSpan().ContainsAnyInRange('A', 'Z');

    public static bool TryParse(string text, [NotNullWhen(true)] out Requirement? result, [NotNullWhen(false)] out string? fault)
    {
        result = null;
        if (text.Length > MaxLength)
        {
            fault = $"A requirement has at most {MaxLength} characters, not {text.Length.ToString(CultureInfo.InvariantCulture)}.";
            return false;
        }

        var parser = new RequirementParser(text);
        var read = parser.PeekWord() is "none" ? parser.ReadNone() : parser.ReadAny();
        if (read is not null && parser.SkipBlanks() < text.Length)
        {
            read = parser.Fail("the end, 'and' or 'or'");
        }

        result = read?.Normalize();
        fault = parser._fault;
        return result is not null;
    }

    private NoRequirement ReadNone()
    {
        _ = ReadWord();
        return NoRequirement.Instance;
    }

    private Requirement? ReadAny()
    {
        if (++_depth > MaxDepth)
        {
            return Fail($"at most {MaxDepth} parentheses within each other");
        }

        var members = new List<Requirement>();
        do
        {
            if (ReadAll() is not { } member)
            {
                return null;
            }

            members.Add(member);
        }
        while (TakeWord("or"));
        _depth--;
        return members is [var only] ? only : Requirement.Any(members);
    }

    private Requirement? ReadAll()
    {
        var members = new List<Requirement>();
        do
        {
            if (ReadSingle() is not { } member)
            {
                return null;
            }

            members.Add(member);
        }
        while (TakeWord("and"));
        return members is [var only] ? only : Requirement.All(members);
    }

    private Requirement? ReadSingle()
    {
        if (Take('('))
        {
            return ReadAny() is { } inner ? (Take(')') ? inner : Fail("')'")) : null;
        }

        var start = SkipBlanks();
        var word = ReadWord();
        if (word.Length > 0 && word.All(char.IsAsciiDigit) && TakeWord("of"))
        {
            return ReadCounted(word, start);
        }

        switch (word)
        {
            case "any":
                return ReadClass();
            case "education":
                return ReadEducation();
            case "experience":
                return ReadExperience();
            case "licence":
                return InParentheses("a license such as RN") is { } license ? new LicenseRequirement(LicenseId.Parse(license)) : null;
            case "member":
                return InParentheses("an issuing body such as AAPC") is { } body ? new MembershipRequirement(IssuingBodyId.Parse(body)) : null;
            case "training":
                return ReadTraining();
            default:
                if (!IsReserved(word) && CredentialId.TryParse(word, out var credential))
                {
                    return new CredentialRequirement(credential);
                }

                _position = start;
                return Fail("a credential such as CCS, any(...), education, experience(...), licence(...), member(...), training(...), '2 of (...)' or '('");
        }
    }

    private Requirement? ReadCounted(string count, int start)
    {
        if (!Take('('))
        {
            return Fail("'(' and the members, such as '2 of (CCS, CPC, RHIA)'");
        }

        var members = new List<Requirement>();
        do
        {
            if (ReadAny() is not { } member)
            {
                return null;
            }

            members.Add(member);
        }
        while (Take(','));
        if (!Take(')'))
        {
            return Fail("',' or ')'");
        }

        if (!TryNumber(count, out var needed) || needed < 1 || needed > members.Count)
        {
            _position = start;
            return Fail($"a number from 1 to {members.Count.ToString(CultureInfo.InvariantCulture)}, as there are that many members");
        }

        return Requirement.AtLeast(needed, members);
    }

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
