using MedCoding.Certification.Credentials;
using MedCoding.Certification.Exams;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Advisor.Comparing;

// A credential with what is known beside it for the day: its issuer, its exam, and what it costs somebody who is no member yet (null when not known).
internal sealed record ComparedCredential(Credential Credential, IssuingBody Body, ExamFormat? Exam, CostEstimate? Cost);
