/// A figure that a running text mentions.
package struct FigureMention: Hashable, Sendable {
  /// What kind of figure it is.
  package enum Kind: Hashable, Sendable {
    /// `39 av 61`, `39 av de 61`.
    case share(Share)
    /// `64 procent`, `64 %`.
    case percent(DecimalNumber)
    /// Any other number, with the unit that follows it.
    case number(DecimalNumber, Unit?)
  }

  package var kind: Kind
  /// `drygt`, `knappt`, `ca` before the figure.
  package var precision: Precision
  /// Where the figure stands in the text: UTF-8 offsets, without the word before it.
  package var range: Range<Int>

  /// The share, if the figure is one.
  package var share: Share? { if case .share(let share) = kind { share } else { nil } }
  /// The percentage, if the figure is one.
  package var percent: DecimalNumber? { if case .percent(let percent) = kind { percent } else { nil } }
  /// The number, for a figure that is neither a share nor a percentage.
  package var number: DecimalNumber? { if case .number(let number, _) = kind { number } else { nil } }
}
