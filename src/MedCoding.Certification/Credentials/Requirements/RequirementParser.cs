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

    private static readonly string[] Reserved = ["and", "or", "of", "none", "any", "him", "education", "experience", "licence", "member", "training", Within];

    private readonly string _text;
    private readonly string _noun;
    private int _position;
    private int _depth;
    private string? _fault;

    private RequirementParser(string text, string noun)
    {
        _text = text;
        _noun = noun;
    }

    public static bool IsReserved(string word) => Reserved.Contains(word, StringComparer.Ordinal);

    public static bool ReadsAsBody(string id) => id.AsSpan().ContainsAnyInRange('A', 'Z');

    public static bool TryParse(string text, [NotNullWhen(true)] out Requirement? result, [NotNullWhen(false)] out string? fault)
    {
        result = null;
        var parser = new RequirementParser(text, "requirement");
        var read = parser.ReadWhole();
        if (read is not null && parser.SkipBlanks() < text.Length)
        {
            read = parser.Fail("the end, 'and' or 'or'");
        }

        result = read?.Normalize();
        fault = parser._fault;
        return result is not null;
    }

    private Requirement? ReadWhole()
    {
        if (_text.Length > MaxLength)
        {
            _fault = $"A {_noun} has at most {MaxLength} characters, not {_text.Length.ToString(CultureInfo.InvariantCulture)}.";
            return null;
        }

        return PeekWord() is "none" ? ReadNone() : ReadAny();
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
}
