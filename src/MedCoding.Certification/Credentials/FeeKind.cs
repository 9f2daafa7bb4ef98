namespace MedCoding.Certification.Credentials;

/// <summary>What a fee is paid for. Membership has dues of its own: <see cref="MembershipDues"/>.</summary>
public enum FeeKind
{
    /// <summary>Sitting the exam.</summary>
    Exam,

    /// <summary>Sitting it again.</summary>
    Retake,

    /// <summary>Keeping the credential for another cycle.</summary>
    Recertification,

    /// <summary>Moving an appointment.</summary>
    Reschedule,

    /// <summary>What is kept back when a fee is refunded.</summary>
    RefundProcessing,

    /// <summary>More time to sit an exam that was applied for.</summary>
    EligibilityExtension,

    /// <summary>More time to hand in CEUs.</summary>
    CeuExtension,

    /// <summary>Applying, before and besides the exam.</summary>
    Application,

    /// <summary>The exam together with the issuer's own course, at one price.</summary>
    ExamWithCourse,

    /// <summary>Keeping the credential from one payment to the next, whatever the length of its cycle.</summary>
    Maintenance,
}
