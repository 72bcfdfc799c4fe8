/// Why a figure, a requirement or a date could not be read. A value, never thrown; the wording is `message()`.
package struct QuantityProblem: Error, Hashable, Sendable {
  /// What is wrong.
  package var kind: Kind
  /// The smallest part of the text that still says it: UTF-8 offsets in the text that was parsed.
  package var range: Range<Int>
  /// The text of that part, as written.
  package var text: String

  /// A problem with a part of a text.
  package init(kind: Kind, range: Range<Int>, text: String) {
    self.kind = kind
    self.range = range
    self.text = text
  }

  /// The kinds of problem.
  package enum Kind: Hashable, Sendable {
    /// Nothing is written.
    case empty
    /// No number stands where one must.
    case notANumber
    /// A number in words (`alla`, `nio`); with the figures to write instead when there are any.
    case numberInWords(digits: String?)
    /// Not a unit that is known here.
    case unknownUnit(String)
    /// Words after a figure that is already whole: `60 % av deltagarna`.
    case trailingText
    /// Two numbers where one is meant: `10–15`, `12 34`.
    case twoNumbers
    /// `1.250.000`, `1.250`, `1,250,000`: points or commas where spaces should stand.
    case pointsAsThousands
    /// More digits than any report needs.
    case tooLarge
    /// `35 av 34`.
    case partLargerThanWhole
    /// `0 av 0`.
    case zeroWhole
    /// A count that is negative or has decimals: `14 av 34,5`.
    case notACount
    /// The percentage in `14 av 34 (45 %)` is not what the counts give.
    case percentDoesNotFollow(computed: String)
    /// The first word of a requirement is none of its forms.
    case unknownRequirement(String)
    /// A word is missing: `mellan 40` lacks `och`.
    case missingWord(String)
    /// `mellan 60 och 40 %`, or `öka från 60 till 40 %`.
    case boundsReversed
    /// Two figures of one requirement that cannot be compared: `mellan 3 månader och 40 %`.
    case unitsDiffer
    /// Not a date.
    case notADate
    /// A date in another form than ISO 8601, with the same date as it should be written.
    case notISODate(suggestion: String)
    /// A month outside 1 to 12.
    case noSuchMonth
    /// A day that the month does not have: `2023-02-29`.
    case noSuchDay
    /// A year outside 1800 to 2200.
    case yearOutOfRange
    /// An end before the start.
    case periodBackwards
    /// A period with a dash, with the same period as it should be written.
    case periodNeedsSlash(suggestion: String)
    /// Neither a date, a period nor a time of the kind `månad 14`.
    case notATime
    /// Not a scale of the kind `1–10`.
    case notAScale
  }
}
