namespace MedCoding.Certification.Facts;

/// <summary>What the identifier types share, so that one JSON converter, one type converter and one set of tests serve them all.</summary>
/// <typeparam name="TSelf">The identifier type.</typeparam>
public interface IIdentifier<TSelf> : IParsable<TSelf>, IComparable<TSelf>, IEquatable<TSelf>
    where TSelf : struct, IIdentifier<TSelf>;
