using System.Collections.Immutable;
using Ardalis.GuardClauses;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Credentials;

/// <summary>Whom a piece of advice concerns. Immutable; data alone, so that another catalog may say it otherwise.</summary>
/// <remarks>Every condition that is stated has to hold; one that is not stated holds for everybody. What a person did not say meets no condition.</remarks>
public sealed class AdviceConditions
{
    /// <summary>Creates conditions of which nothing is stated but what the initializer says.</summary>
    /// <param name="area">The practice area whose experience counts; <see langword="null"/> for that of the person's own role.</param>
    /// <param name="leastMonths">The least experience, in whole months; <see langword="null"/> for no limit.</param>
    /// <param name="mostMonths">The most experience, in whole months; <see langword="null"/> for no limit.</param>
    /// <exception cref="ArgumentException">A number is negative, or the least is above the most.</exception>
    public AdviceConditions(PracticeAreaId? area, int? leastMonths, int? mostMonths)
    {
        Area = area;
        LeastMonths = leastMonths is { } least ? Guard.Against.Negative(least) : null;
        MostMonths = mostMonths is { } most ? Guard.Against.Negative(most) : null;
        if (leastMonths > mostMonths)
        {
            throw new ArgumentException($"Experience runs upwards, not from {leastMonths} to {mostMonths} months.");
        }
    }

    /// <summary>The practice area whose experience counts; <see langword="null"/> for that of the person's own role.</summary>
    public PracticeAreaId? Area { get; }

    /// <summary>The least experience, in whole months; <see langword="null"/> for no limit.</summary>
    public int? LeastMonths { get; }

    /// <summary>The most experience, in whole months; <see langword="null"/> for no limit.</summary>
    public int? MostMonths { get; }

    /// <summary>One of these settings, or a part of one, is stated; empty for any.</summary>
    public ImmutableArray<WorkSettingId> Settings { get; init; } = [];

    /// <summary>The role is one of these, where none is stated that of a coder; empty for any.</summary>
    public ImmutableArray<RoleId> Roles { get; init; } = [];

    /// <summary>The specialty is one of these; empty for any.</summary>
    public ImmutableArray<SpecialtyId> Specialties { get; init; } = [];

    /// <summary>One of these goals is stated; empty for any.</summary>
    public ImmutableArray<GoalId> Goals { get; init; } = [];

    /// <summary>One of these marks is carried; empty for any.</summary>
    public ImmutableArray<DesignationId> Marks { get; init; } = [];

    /// <summary>A credential of one of these levels is held; empty for any.</summary>
    public ImmutableArray<CredentialLevel> HeldLevels { get; init; } = [];

    /// <summary>What the person has to bring, and be known to bring; <see langword="null"/> for nothing.</summary>
    public Requirement? Having { get; init; }

    /// <summary>Whoever is known to bring this is not concerned; <see langword="null"/> for nobody.</summary>
    public Requirement? Unless { get; init; }
}
