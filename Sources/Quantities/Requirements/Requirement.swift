/// One demand that a goal makes on what comes out: one part of `krav`.
package enum Requirement: Hashable, Sendable {
  /// `minst 60 %`
  case atLeast(Quantity)
  /// `högst 15 personer`
  case atMost(Quantity)
  /// `mellan 40 och 60 %`, both ends included.
  case between(Quantity, Quantity)
  /// `100 %`; with `ca`, `drygt` or `knappt` what they leave open.
  case exactly(Quantity)
  /// `från 3,9 till 3,0 månader`
  case change(from: Quantity, to: Quantity)
  /// `öka`, `öka från 20 %`
  case increase(from: Quantity?)
  /// `minska`, `minska från 3,9 månader`
  case decrease(from: Quantity?)
  /// `minst 40 % av vardera könet`
  case atLeastOfEachSex(Quantity)
  /// `fördelning`, `fördelning ca`: the wanted shares stand under the key `fördelning`.
  case distribution(approximate: Bool)
  /// `ja`: done or not.
  case done
  /// `kvalitativt`: judged in words, never computed.
  case qualitative
}
