namespace MedCoding.Certification.CodeSets;

/// <summary>The forms of a National Drug Code: the digits of its labeler, product and package segments.</summary>
public enum NdcForm
{
    /// <summary>4-4-2, ten digits, as the Food and Drug Administration (FDA) assigns them.</summary>
    FourFourTwo,

    /// <summary>5-3-2, ten digits, as the FDA assigns them.</summary>
    FiveThreeTwo,

    /// <summary>5-4-1, ten digits, as the FDA assigns them.</summary>
    FiveFourOne,

    /// <summary>5-4-2, eleven digits: the form of HIPAA transactions, with a zero before the segment that was short.</summary>
    FiveFourTwo,

    /// <summary>6-3-2, eleven digits: foreseen for labelers of six digits (21 CFR 207.33 as it stands until 2033).</summary>
    SixThreeTwo,

    /// <summary>6-4-1, eleven digits: foreseen for labelers of six digits (21 CFR 207.33 as it stands until 2033).</summary>
    SixFourOne,

    /// <summary>6-4-2, twelve digits: the only form that the FDA assigns from 7 March 2033 on, when older codes pass into it (91 FR 10749).</summary>
    /// <remarks>Labels and old claims may show the shorter forms for longer.</remarks>
    SixFourTwo,
}
