using System.ComponentModel;
using System.Globalization;

namespace MedCoding.Certification.Facts;

/// <summary>Converts an identifier from and to text for configuration binders and designers.</summary>
/// <typeparam name="TId">The identifier type.</typeparam>
public sealed class IdentifierTypeConverter<TId> : TypeConverter
    where TId : struct, IIdentifier<TId>
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? TId.Parse(text, CultureInfo.InvariantCulture) : base.ConvertFrom(context, culture, value);

    /// <inheritdoc/>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is TId id && destinationType == typeof(string) ? id.ToString() : base.ConvertTo(context, culture, value, destinationType);
}
