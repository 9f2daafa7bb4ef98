using System.ComponentModel.DataAnnotations;
using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Tests.CodeSets;

public sealed class MedicalCodeAttributeTests
{
    /// <summary>Read by the attribute by its name, as a resource file's class would be.</summary>
    public static string Message => "Out of a resource: {0}";

    [Fact]
    public void A_model_with_right_codes_is_valid() =>
        Assert.Empty(Faults(new Claim { Diagnosis = "s72.001a", Procedure = "J0120", Others = ["E11.9", "i10"], Anything = "470" }));

    [Fact]
    public void Null_passes_and_is_asked_for_by_Required() => Assert.Equal(["Diagnosis: The Diagnosis field is required."], Faults(new Claim { Others = [null, "I10"] }));

    [Fact]
    public void A_wrong_code_of_one_set_is_told_in_the_sentence_of_its_fault() =>
        Assert.Equal(
            ["Diagnosis: 'S7' is not an ICD-10-CM code: it ends after character 2, and one has three to seven letters and digits (S72.001A)."],
            Faults(new Claim { Diagnosis = "S7" }));

    [Fact]
    public void A_wrong_code_of_several_sets_names_them() =>
        Assert.Equal(["Procedure: 'S72' is no code of cpt (99213), hcpcs (J0120)."], Faults(new Claim { Diagnosis = "I10", Procedure = "S72" }));

    [Fact]
    public void Without_a_set_any_will_do_and_an_empty_text_is_none() =>
        Assert.Equal(
            ["Anything: '' is no code of cpt (99213), hcpcs (J0120), icd10cm (S72.001A), icd10pcs (0DTJ4ZZ), modifier (25), msdrg (470), ndc (0777-3105-02), pos (11), revenue (0450)."],
            Faults(new Claim { Diagnosis = "I10", Anything = "" }));

    [Fact]
    public void Of_several_texts_the_first_wrong_one_is_told() =>
        Assert.Equal(
            ["Others: 'E1' is not an ICD-10-CM code: it ends after character 2, and one has three to seven letters and digits (S72.001A)."],
            Faults(new Claim { Diagnosis = "I10", Others = ["I10", "E1", "E2"] }));

    [Fact]
    public void A_message_of_the_models_own_is_used_with_the_name_that_is_shown() =>
        Assert.Equal(
            ["Own: The ward's group is wrong.", "Resource: Out of a resource: Resource"],
            Faults(new Worded { Own = "0", Resource = "0" }));

    [Fact]
    public void On_a_member_that_is_no_text_it_is_the_models_bug() =>
        Assert.Contains("Int32", Assert.Throws<InvalidOperationException>(() => Faults(new Misplaced())).Message, StringComparison.Ordinal);

    [Fact]
    public void It_can_be_asked_directly_and_without_a_model()
    {
        var attribute = new MedicalCodeAttribute(CodeKind.Cpt);

        Assert.True(attribute.IsValid("99213"));
        Assert.True(attribute.IsValid(null));
        Assert.False(attribute.IsValid("9921"));
        Assert.Throws<ValidationException>(() => attribute.Validate("9921", "Procedure"));
        Assert.False(attribute.RequiresValidationContext);
    }

    [Fact]
    public void Its_sets_are_those_that_it_was_given_or_all()
    {
        Assert.Equal([CodeKind.Ndc, CodeKind.Cpt], new MedicalCodeAttribute(CodeKind.Ndc, CodeKind.Cpt).Kinds.AsEnumerable());
        Assert.Equal(Enum.GetValues<CodeKind>(), new MedicalCodeAttribute().Kinds.AsEnumerable());
        Assert.Throws<ArgumentNullException>(() => new MedicalCodeAttribute(null!));
    }

    [Fact]
    public void A_parameter_can_carry_it_beside_the_type_of_the_same_name()
    {
        var parameter = ((Func<string, MedicalCode>)Read).Method.GetParameters()[0];

        Assert.Equal([CodeKind.Revenue], Assert.IsType<MedicalCodeAttribute>(Assert.Single(parameter.GetCustomAttributes(typeof(MedicalCodeAttribute), false))).Kinds.AsEnumerable());
    }

    private static MedicalCode Read([MedicalCode(CodeKind.Revenue)] string text) => MedicalCode.Parse(text);

    private static string[] Faults(object model)
    {
        var found = new List<ValidationResult>();
        Assert.Equal(Validator.TryValidateObject(model, new ValidationContext(model), found, validateAllProperties: true), found.Count == 0);
        return [.. found.Select(fault => $"{string.Join(',', fault.MemberNames)}: {fault.ErrorMessage}")];
    }

    private sealed class Claim
    {
        [Required, MedicalCode(CodeKind.Icd10Cm)]
        public string? Diagnosis { get; init; }

        [MedicalCode(CodeKind.Cpt, CodeKind.Hcpcs)]
        public string? Procedure { get; init; }

        [MedicalCode(CodeKind.Icd10Cm)]
        public IReadOnlyList<string?>? Others { get; init; }

        [MedicalCode]
        public string? Anything { get; init; }
    }

    private sealed class Worded
    {
        [Display(Name = "ward's group"), MedicalCode(CodeKind.MsDrg, ErrorMessage = "The {0} is wrong.")]
        public string? Own { get; init; }

        [MedicalCode(CodeKind.MsDrg, ErrorMessageResourceType = typeof(MedicalCodeAttributeTests), ErrorMessageResourceName = nameof(Message))]
        public string? Resource { get; init; }
    }

    private sealed class Misplaced
    {
        [MedicalCode(CodeKind.MsDrg)]
        public int Group { get; init; } = 470;
    }
}
