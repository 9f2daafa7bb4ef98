using System.Collections.Immutable;
using System.Globalization;
using Ardalis.GuardClauses;

namespace MedCoding.Certification.Credentials;

/// <summary>A number of members out of several: all of them (<c>and</c>), any of them (<c>or</c>), or k of n.</summary>
public sealed class RequirementGroup : Requirement
{
    private RequirementGroup(int needed, ImmutableArray<Requirement> members)
    {
        Needed = needed;
        Members = members;
    }

    /// <summary>How many members must be met, 1 to their number.</summary>
    public int Needed { get; }

    /// <summary>The members; never empty.</summary>
    public ImmutableArray<Requirement> Members { get; }

    /// <summary>Whether every member must be met.</summary>
    public bool IsAll => Needed == Members.Length;

    /// <summary>Whether one member is enough.</summary>
    public bool IsAny => Needed == 1;

    /// <inheritdoc/>
    public override Requirement Normalize()
    {
        var normal = Members.Select(member => member.Normalize()).ToImmutableArray();
        if (normal.Length == 1)
        {
            return normal[0];
        }

        if (IsAll || IsAny)
        {
            var dissolved = normal
                .SelectMany(member => member is RequirementGroup inner && (IsAll ? inner.IsAll : inner.IsAny) ? inner.Members : [member])
                .ToImmutableArray();
            return new RequirementGroup(IsAll ? dissolved.Length : 1, dissolved);
        }

        return new RequirementGroup(Needed, normal);
    }

    /// <inheritdoc/>
    public override bool Equals(Requirement? other) =>
        other is RequirementGroup group && group.Needed == Needed && group.Members.SequenceEqual(Members);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Needed);
        foreach (var member in Members)
        {
            hash.Add(member);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public override string ToString() =>
        Members.Length == 1 ? Members[0].ToString()
        : IsAll ? string.Join(" and ", Members.Select(member => Bare(member) is RequirementGroup { IsAny: true } ? $"({member})" : member.ToString()))
        : IsAny ? string.Join(" or ", Members)
        : string.Create(CultureInfo.InvariantCulture, $"{Needed} of ({string.Join(", ", Members)})");

    internal static RequirementGroup Create(int? needed, IEnumerable<Requirement> members)
    {
        ImmutableArray<Requirement> all = [.. Guard.Against.Null(members)];
        if (all.IsEmpty)
        {
            throw new ArgumentException("A group of requirements has at least one member.", nameof(members));
        }

        if (all.Any(member => member is null or NoRequirement))
        {
            throw new ArgumentException("A member of a group asks something: 'none' stands alone.", nameof(members));
        }

        var count = needed ?? all.Length;
        if (count < 1 || count > all.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(needed), needed, $"Of {all.Length} members 1 to {all.Length} can be asked.");
        }

        return new(count, all);
    }

    // What a group of one prints as.
    private static Requirement Bare(Requirement requirement) => requirement is RequirementGroup { Members: [var only] } ? Bare(only) : requirement;

    internal override Judged Judge(Qualifications qualifications, CredentialLookup lookup)
    {
        var (met, open) = (0, 0);
        foreach (var member in Members)
        {
            var outcome = member.Judge(qualifications, lookup).Outcome;
            met += outcome == Outcome.Met ? 1 : 0;
            open += outcome == Outcome.Unknown ? 1 : 0;
        }

        return new(OutcomeOf(Needed, met, open), null);
    }

    internal override RequirementResult EvaluateCore(Qualifications qualifications, CredentialLookup lookup)
    {
        var results = ImmutableArray.CreateBuilder<RequirementResult>(Members.Length);
        foreach (var member in Members)
        {
            results.Add(member.EvaluateCore(qualifications, lookup));
        }

        var met = results.Count(result => result.Outcome == Outcome.Met);
        return new(this, OutcomeOf(Needed, met, results.Count(result => result.Outcome == Outcome.Unknown)), null, mayBeMore: false, results.MoveToImmutable());
    }

    /// <summary>By Kleene's logic: what is open may still be met.</summary>
    internal static Outcome OutcomeOf(int needed, int met, int open) => met >= needed ? Outcome.Met : met + open < needed ? Outcome.NotMet : Outcome.Unknown;
}
