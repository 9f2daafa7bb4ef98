namespace MedCoding.Certification.Tests.CodeSets.Contract;

public abstract partial class CodeContractTests<TCode>
{
    [Property(MaxTest = 1_000)]
    public void The_order_is_that_of_the_texts(TCode one, TCode other)
    {
        var order = Math.Sign(string.CompareOrdinal(Text(one), Text(other)));

        Assert.Equal(order, Math.Sign(one.CompareTo(other)));
        Assert.Equal(-order, Math.Sign(other.CompareTo(one)));
        Assert.Equal((order < 0, order <= 0, order > 0, order >= 0), (one < other, one <= other, one > other, one >= other));
        Assert.Equal((order == 0, order != 0), (one == other, one != other));
        Assert.Equal(order == 0, one.Equals(other));
        Assert.Equal(order == 0, one.Equals((object)other));
    }

    [Property]
    public void A_code_stands_beside_itself(TCode code)
    {
        var same = TCode.Parse(Text(code), null);

        Assert.Equal(0, code.CompareTo(same));
        Assert.Equal((false, true, false, true), (code < same, code <= same, code > same, code >= same));
        Assert.True(code == same && !(code != same) && code.Equals(same) && code.Equals((object)same));
    }

    [Property]
    public void Codes_sort_as_their_texts_do(TCode[] codes) =>
        Assert.Equal(codes.Select(Text).Order(StringComparer.Ordinal), codes.Order().Select(Text));

    [Property]
    public bool The_default_stands_before_every_code_and_is_none(TCode code) =>
        default(TCode).CompareTo(code) < 0 && code.CompareTo(default) > 0 && default(TCode) < code && code > default(TCode) && code != default && !code.Equals(default);

    [Property]
    public bool Equal_codes_have_equal_hashes(TCode code) => TCode.Parse(Text(code), null).GetHashCode() == code.GetHashCode();

    [Property]
    public void Different_codes_hardly_ever_share_a_hash(TCode[] codes)
    {
        TCode[] different = [.. codes.Distinct()];

        // Two of the few that are generated together may share one by accident; a hash that leaves out a place would let many.
        Assert.InRange(different.Length - different.Select(code => code.GetHashCode()).Distinct().Count(), 0, 1);
    }

    [Property]
    public bool A_code_equals_nothing_else(TCode code) => !code.Equals((object?)null) && !code.Equals((object)Text(code));
}
