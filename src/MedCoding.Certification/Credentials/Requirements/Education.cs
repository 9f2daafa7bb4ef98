namespace MedCoding.Certification.Credentials;

/// <summary>Somebody's education.</summary>
/// <remarks>A degree in health information management counts as a degree of its level too. <see langword="default"/> says nothing: no level is known and no
/// coding program was finished.</remarks>
public readonly record struct Education
{
    /// <summary>Creates an education.</summary>
    /// <param name="highest">The highest level; <see langword="null"/> when not known.</param>
    /// <param name="highestHim">The highest degree from an accredited health information management program, if any: an associate's, a bachelor's or a master's.</param>
    /// <param name="codingProgram">Whether a coding program was finished.</param>
    /// <exception cref="ArgumentException"><paramref name="highestHim"/> is no such degree.</exception>
    public Education(EducationLevel? highest, EducationLevel? highestHim = null, bool codingProgram = false)
    {
        if (highestHim is < EducationLevel.Associate or > EducationLevel.Master)
        {
            throw new ArgumentOutOfRangeException(nameof(highestHim), highestHim, "A degree in health information management is an associate's, a bachelor's or a master's.");
        }

        Highest = highest is null || highestHim > highest ? highestHim ?? highest : highest;
        HighestHim = highestHim;
        CodingProgram = codingProgram;
    }

    /// <summary>The highest level; <see langword="null"/> when not known.</summary>
    public EducationLevel? Highest { get; }

    /// <summary>The highest degree in health information management; <see langword="null"/> for none, or not known while <see cref="Highest"/> is not known.</summary>
    public EducationLevel? HighestHim { get; }

    /// <summary>Whether a coding program was finished.</summary>
    public bool CodingProgram { get; }
}
