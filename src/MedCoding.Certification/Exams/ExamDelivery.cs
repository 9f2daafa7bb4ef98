namespace MedCoding.Certification.Exams;

/// <summary>Where and how an exam is sat.</summary>
public enum ExamDelivery
{
    /// <summary>At home, watched by a live proctor.</summary>
    RemoteProctored,

    /// <summary>On a computer in a test center.</summary>
    TestCenter,

    /// <summary>On paper.</summary>
    Paper,

    /// <summary>Online without a proctor.</summary>
    OnlineUnproctored,
}
