using System.ComponentModel;
using System.Globalization;

namespace MedCoding.Certification.CodeSets;

/// <summary>Converts a code from and to text for configuration binders and designers.</summary>
/// <typeparam name="TCode">The type of the code.</typeparam>
public sealed class CodeTypeConverter<TCode> : TypeConverter
    where TCode : struct, ICode<TCode>
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? TCode.Parse(text, CultureInfo.InvariantCulture) : base.ConvertFrom(context, culture, value);

    /// <inheritdoc/>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is TCode code && destinationType == typeof(string) ? code.ToString() : base.ConvertTo(context, culture, value, destinationType);
}
