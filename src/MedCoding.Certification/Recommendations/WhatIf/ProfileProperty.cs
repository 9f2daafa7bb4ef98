namespace MedCoding.Certification.Recommendations;

/// <summary>A property of a profile that is a number or stands in an order.</summary>
public enum ProfileProperty
{
    /// <summary>Experience in one practice area, in whole months; 0 to 960.</summary>
    Experience,

    /// <summary>What may be spent until the exam is passed, in cents and in steps of 10 dollars; from 0.</summary>
    Budget,

    /// <summary>Hours a week for study; 1 to 168.</summary>
    StudyHoursPerWeek,

    /// <summary>Weeks from the as-of date to the exam; 0 to 5,200.</summary>
    WeeksAvailable,

    /// <summary>The highest level of education, as the number of an <see cref="Credentials.EducationLevel"/>.</summary>
    Education,

    /// <summary>The highest degree in health information management, as the number of an <see cref="Credentials.EducationLevel"/>; 0 for none.</summary>
    HimDegree,
}
