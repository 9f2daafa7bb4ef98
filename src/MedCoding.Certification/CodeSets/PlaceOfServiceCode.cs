using System.Collections.Immutable;
using MedCoding.Certification.CodeSets.Grammars;

namespace MedCoding.Certification.CodeSets;

/// <summary>A place-of-service code of a professional claim, such as <c>11</c> (office): two digits, leading zero kept. One machine word.</summary>
/// <remarks>Any two digits are read, since CMS assigns more of them from time to time; <see cref="Name"/> tells those of the list that it was made from.
/// Source: CMS, place-of-service codes, as HL7 renders them in version 20240502; the names are CMS's, in ASCII and without blanks behind a slash.
/// <see langword="default"/> holds no code and prints as an empty text.</remarks>
public readonly partial record struct PlaceOfServiceCode
{
    private const int Longest = 2;

    /// <summary>The name of the place; <see langword="null"/> when the list, in HL7's version 20240502, does not hold the code.</summary>
    /// <exception cref="InvalidOperationException">The code is <see langword="default"/>.</exception>
    public string? Name => _packed == 0 ? throw NoCode.Of(nameof(PlaceOfServiceCode)) : Packed.Number(_packed, 0, Longest) switch
    {
        1 => "Pharmacy",
        2 => "Telehealth Provided Other than in Patient's Home",
        3 => "School",
        4 => "Homeless Shelter",
        5 => "Indian Health Service Free-standing Facility",
        6 => "Indian Health Service Provider-based Facility",
        7 => "Tribal 638 Free-standing Facility",
        8 => "Tribal 638 Provider-based Facility",
        9 => "Prison/Correctional Facility",
        10 => "Telehealth Provided in Patient's Home",
        11 => "Office",
        12 => "Home",
        13 => "Assisted Living Facility",
        14 => "Group Home",
        15 => "Mobile Unit",
        16 => "Temporary Lodging",
        17 => "Walk-in Retail Health Clinic",
        18 => "Worksite",
        19 => "Off Campus-Outpatient Hospital",
        20 => "Urgent Care Facility",
        21 => "Inpatient Hospital",
        22 => "On Campus-Outpatient Hospital",
        23 => "Emergency Room - Hospital",
        24 => "Ambulatory Surgical Center",
        25 => "Birthing Center",
        26 => "Military Treatment Facility",
        27 => "Outreach Site/Street",
        31 => "Skilled Nursing Facility",
        32 => "Nursing Facility",
        33 => "Custodial Care Facility",
        34 => "Hospice",
        41 => "Ambulance - Land",
        42 => "Ambulance - Air or Water",
        49 => "Independent Clinic",
        50 => "Federally Qualified Health Center",
        51 => "Inpatient Psychiatric Facility",
        52 => "Psychiatric Facility-Partial Hospitalization",
        53 => "Community Mental Health Center",
        54 => "Intermediate Care Facility/Individuals with Intellectual Disabilities",
        55 => "Residential Substance Abuse Treatment Facility",
        56 => "Psychiatric Residential Treatment Center",
        57 => "Non-residential Substance Abuse Treatment Facility",
        58 => "Non-residential Opioid Treatment Facility",
        60 => "Mass Immunization Center",
        61 => "Comprehensive Inpatient Rehabilitation Facility",
        62 => "Comprehensive Outpatient Rehabilitation Facility",
        65 => "End-Stage Renal Disease Treatment Facility",
        66 => "Programs of All-Inclusive Care for the Elderly (PACE) Center",
        71 => "Public Health Clinic",
        72 => "Rural Health Clinic",
        81 => "Independent Laboratory",
        99 => "Other Place of Service",
        _ => null,
    };

    /// <inheritdoc/>
    public ImmutableArray<CodePart> Parts => _packed == 0 ? [] : [new("place of service", Packed.Text(_packed, 0, Longest))];

    private readonly struct Grammar : IPlaces
    {
        public static CodeShape Shape => CodeShape.PlaceOfService;

        public static ImmutableArray<ulong> Allowed { get; } = [Symbols.Digits, Symbols.Digits];

        public static int Least => Longest;
    }
}
