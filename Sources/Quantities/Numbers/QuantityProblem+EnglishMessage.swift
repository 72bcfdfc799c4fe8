extension QuantityProblem {
  /// What `message()` says, in English. Words of the format stay as a writer writes them.
  package func englishMessage() -> String {
    let it = "“\(text)”"
    return switch kind {
    case .empty: "a value is missing here"
    case .notANumber: "\(it) is no number with a unit"
    case .numberInWords(let digits?): "\(it) is written in digits: \(digits)"
    case .numberInWords(nil): "\(it) is written in digits, for example 14 av 34"
    case .unknownUnit: "\(it) is no known unit"
    case .trailingText: "\(it) does not belong to the number"
    case .twoNumbers: "\(it) is read as two numbers; write one, with thousands in groups of three"
    case .pointsAsThousands: "\(it) is ambiguous; write a space between thousands and a comma before decimals"
    case .tooLarge: "\(it) has too many digits"
    case .partLargerThanWhole: "the part is larger than the whole in \(it)"
    case .zeroWhole: "\(it) has the whole zero"
    case .notACount: "\(it) is no count"
    case .percentDoesNotFollow(let computed): "\(it) does not follow from the counts, which give \(computed)"
    case .unknownRequirement: "\(it) begins no krav"
    case .missingWord(let word): "“\(word)” is missing in \(it)"
    case .boundsReversed: "the bounds in \(it) stand in reverse order"
    case .unitsDiffer: "the units in \(it) cannot be compared"
    case .notADate, .notISODate, .noSuchMonth, .noSuchDay, .yearOutOfRange: englishDateMessage(it)
    case .periodBackwards: "the end lies before the beginning in \(it)"
    case .periodNeedsSlash(let suggestion): "\(it) is a period and is written with a slash: \(suggestion)"
    case .notATime: "\(it) is neither a date, a period nor a time such as månad 14"
    case .notAScale: "\(it) is no scale such as 1–10"
    }
  }

  private func englishDateMessage(_ it: String) -> String {
    switch kind {
    case .notISODate(let suggestion): "the date \(it) is written \(suggestion)"
    case .noSuchMonth: "the month \(it) does not exist"
    case .noSuchDay: "the day \(it) does not exist"
    case .yearOutOfRange: "the year \(it) lies outside 1800–2200"
    default: "\(it) is no date; write 2014, 2014-03 or 2014-03-05"
    }
  }
}
