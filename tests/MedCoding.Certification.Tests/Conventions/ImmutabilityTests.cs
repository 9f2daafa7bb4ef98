using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Certification.Tests.Conventions;

/// <summary>Nothing that is handed out can be changed. That setters and fields are closed is in <see cref="ArchitectureTests"/>.</summary>
public sealed class ImmutabilityTests
{
    private const BindingFlags InstanceFields = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    // Bytes made anew for each call: the caller owns them, and what takes JSON takes arrays.
    private static readonly string[] MadeForTheCaller =
        ["CredentialAnswer.ToUtf8Json", "RecommendationComparison.ToUtf8Json", "RecommendationReport.ToUtf8Json", "RecommendationReport.ToUtf8JsonLines", "TeamReport.ToUtf8Json"];

    // What follows from the rest, worked out when first asked for; two threads at worst work it out twice.
    private static readonly string[] WorkedOutOnce =
    [
        Backing(nameof(CandidateProfile), nameof(CandidateProfile.RequiredText)),
        Backing(nameof(Recommendation), nameof(Recommendation.Findings)),
        .. new[]
        {
            nameof(RecommendationReport.Held), nameof(RecommendationReport.SupersededByHeld), nameof(RecommendationReport.Retired), nameof(RecommendationReport.Outside),
            nameof(RecommendationReport.Unsuitable), nameof(RecommendationReport.Unjudged), nameof(RecommendationReport.Uncovered), nameof(RecommendationReport.UnknownToCatalog),
            nameof(RecommendationReport.ExperienceFirst), nameof(RecommendationReport.Disagreements),
        }.Select(property => Backing(nameof(RecommendationReport), property)),
        .. new[] { nameof(WhatIf.UnmetDemands), nameof(WhatIf.Properties), nameof(WhatIf.Weights), nameof(WhatIf.Shares), nameof(WhatIf.Certainty) }
            .Select(property => Backing(nameof(WhatIf), property)),
    ];

    // A tuple is handed out as a copy.
    private static readonly HashSet<Type> Immutable =
    [
        typeof(string), typeof(decimal), typeof(DateOnly), typeof(TimeSpan), typeof(Uri), typeof(void), typeof(Nullable<>), typeof(ValueTuple<,>),
        typeof(ReadOnlyMemory<>), typeof(IEnumerable<>), typeof(IEnumerator<>),
        typeof(ImmutableArray<>), typeof(ImmutableSortedDictionary<,>), typeof(ImmutableDictionary<,>), typeof(ImmutableSortedSet<>), typeof(FrozenDictionary<,>), typeof(FrozenSet<>),
    ];

    [Fact]
    public void Nothing_that_is_handed_out_can_be_changed() => Offenders.None(
        from member in PublicSurface.Members
        where !MadeForTheCaller.Contains(PublicSurface.NameOf(member)) && !Overrides(member)
        from type in HandedOut(member).SelectMany(PublicSurface.Parts)
        where !type.IsPrimitive && !type.IsGenericParameter && type.Assembly != PublicSurface.Library && !Immutable.Contains(type)
        select $"{PublicSurface.NameOf(member)} hands out {type}");

    [Fact]
    public void What_is_made_for_the_caller_is_made_anew()
    {
        var report = new RecommendationEngine(Certification.Catalogs.CertificationCatalog.Shipped.AsOf(new DateOnly(2026, 11, 22))).Recommend(new CandidateProfile());

        Assert.Equal(MadeForTheCaller, PublicSurface.Members.Where(member => HandedOut(member).SelectMany(PublicSurface.Parts).Any(part => part.IsArray)).Select(PublicSurface.NameOf));
        var answer = report.Why(report.Recommendations[0].Credential.Id);
        var comparison = report.Compare(report.Recommendations[0].Credential.Id, report.Recommendations[1].Credential.Id);
        Assert.NotSame(answer.ToUtf8Json(), answer.ToUtf8Json());
        Assert.NotSame(comparison.ToUtf8Json(), comparison.ToUtf8Json());
        Assert.NotSame(report.ToUtf8Json(), report.ToUtf8Json());
        Assert.NotSame(report.ToUtf8JsonLines()[0], report.ToUtf8JsonLines()[0]);
    }

    [Fact]
    public void No_field_of_an_instance_is_public_or_changes_after_creation() => Offenders.None(
        from type in PublicSurface.Types
        where !type.IsEnum
        from field in type.GetFields(InstanceFields)
        where (field.IsPublic || !field.IsInitOnly) && !WorkedOutOnce.Contains(PublicSurface.NameOf(field))
        select PublicSurface.NameOf(field));

    private static string Backing(string type, string property) => $"{type}.<{property}>k__BackingField";

    // What a base class of the framework has its overrides hand out is not ours to choose.
    private static bool Overrides(MemberInfo member) => member is MethodInfo method && method.GetBaseDefinition() != method;

    private static IEnumerable<Type> HandedOut(MemberInfo member) => member switch
    {
        FieldInfo field => [field.FieldType],
        PropertyInfo property => [property.PropertyType],
        MethodInfo method => method.GetParameters().Where(parameter => parameter.IsOut).Select(parameter => parameter.ParameterType).Append(method.ReturnType),
        _ => [],
    };
}
