using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.CodeSets;

/// <summary>Asks that a text, or each of several, is shaped like a code of one of some sets: <c>[MedicalCode(CodeKind.Cpt, CodeKind.Hcpcs)] public string? Procedure</c>.</summary>
/// <remarks>For models that keep codes as text; a property of a code type needs no such attribute, since it cannot hold anything else. <see langword="null"/> passes, as with
/// every such attribute: add <see cref="RequiredAttribute"/>. The message says what is wrong and where when one set is named, and
/// shows a right code of each set, unless <see cref="ValidationAttribute.ErrorMessage"/> is given.</remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class MedicalCodeAttribute : ValidationAttribute
{
    /// <summary>Asks for a code of one of some sets.</summary>
    /// <param name="kinds">The sets; all of them when none is named.</param>
    // The sets are handed out so that nobody can change them, and not as the array that an attribute has to take.
#pragma warning disable CA1019
    public MedicalCodeAttribute(params CodeKind[] kinds)
#pragma warning restore CA1019
    {
        ArgumentNullException.ThrowIfNull(kinds);
        Kinds = kinds.Length == 0 ? [.. Enum.GetValues<CodeKind>()] : [.. kinds];
    }

    /// <summary>The sets.</summary>
    public ImmutableArray<CodeKind> Kinds { get; }

    /// <inheritdoc/>
    public override bool RequiresValidationContext => false;

    /// <inheritdoc/>
    protected override ValidationResult? IsValid(object? value, ValidationContext? validationContext)
    {
        // There is no context when somebody asks the attribute itself, by IsValid(value).
        var wrong = value switch
        {
            null => null,
            string text => Wrong(text),
            IEnumerable<string?> texts => texts.Select(Wrong).FirstOrDefault(found => found is not null),
            _ => throw new InvalidOperationException($"[MedicalCode] stands on a text or on several, not on {value.GetType().Name}."),
        };
        return wrong is null
            ? ValidationResult.Success
            : new ValidationResult(
                HasOwnMessage ? FormatErrorMessage(validationContext?.DisplayName ?? "") : wrong,
                validationContext?.MemberName is { } member ? [member] : null);
    }

    private bool HasOwnMessage => ErrorMessage is not null || ErrorMessageResourceName is not null;

    private string? Wrong(string? text)
    {
        if (text is null)
        {
            return null;
        }

        CodeFault fault = default;
        foreach (var kind in Kinds)
        {
            if (MedicalCode.TryParse(kind, text, out _, out fault))
            {
                return null;
            }
        }

        return Kinds.Length == 1
            ? fault.Describe(text)
            : $"'{Quoted.Short(text)}' is no code of {string.Join(", ", Kinds.Select(kind => $"{kind.Tag()} ({ExampleOf(kind)})"))}.";
    }

    private static string ExampleOf(CodeKind kind)
    {
        _ = MedicalCode.TryParse(kind, "", out _, out var fault);
        return fault.Example;
    }
}
