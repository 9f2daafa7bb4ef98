using System.ComponentModel;
using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Tests.CodeSets.Contract;

public abstract partial class CodeContractTests<TCode>
{
    [Property]
    public void The_type_converter_round_trips(TCode code)
    {
        var converter = TypeDescriptor.GetConverter(typeof(TCode));

        Assert.Equal(Text(code), converter.ConvertToInvariantString(code));
        Assert.Equal(Text(code), converter.ConvertTo(null, Turkish, code, typeof(string)));
        Assert.Equal(code, converter.ConvertFromInvariantString(Text(code)));
        Assert.Equal(code, converter.ConvertFrom(null, Turkish, code.ToString("G", null)));
    }

    [Fact]
    public void The_type_converter_takes_texts_only()
    {
        var converter = TypeDescriptor.GetConverter(typeof(TCode));

        Assert.IsType<CodeTypeConverter<TCode>>(converter);
        Assert.True(converter.CanConvertFrom(typeof(string)));
        Assert.True(converter.CanConvertTo(typeof(string)));
        Assert.False(converter.CanConvertFrom(typeof(int)));
        Assert.Throws<NotSupportedException>(() => converter.ConvertFrom(1));
        Assert.Throws<NotSupportedException>(() => converter.ConvertFrom(null!));
        Assert.Throws<NotSupportedException>(() => converter.ConvertTo(TCode.Parse(Example, null), typeof(int)));
        Assert.Throws<FormatException>(() => converter.ConvertFromInvariantString("a b"));
    }

    [Fact]
    public void An_optional_member_is_bound_to_nothing_by_an_empty_text() =>
        Assert.Null(new NullableConverter(typeof(TCode?)).ConvertFromInvariantString(""));
}
