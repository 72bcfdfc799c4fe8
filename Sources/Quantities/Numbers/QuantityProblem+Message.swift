extension QuantityProblem {
  /// One Swedish sentence without a full stop, in a report writer's words.
  package func message() -> String {
    let it = "”\(text)”"
    return switch kind {
    case .empty: "här saknas ett värde"
    case .notANumber: "\(it) är inget tal med enhet"
    case .numberInWords(let digits?): "\(it) skrivs med siffror: \(digits)"
    case .numberInWords(nil): "\(it) skrivs med siffror, till exempel 14 av 34"
    case .unknownUnit: "\(it) är ingen känd enhet"
    case .trailingText: "\(it) hör inte till talet"
    case .twoNumbers: "\(it) läses som två tal; skriv ett, med tusental i grupper om tre"
    case .pointsAsThousands: "\(it) är tvetydigt; skriv mellanslag mellan tusental och komma före decimaler"
    case .tooLarge: "\(it) har för många siffror"
    case .partLargerThanWhole: "delen är större än helheten i \(it)"
    case .zeroWhole: "\(it) har helheten noll"
    case .notACount: "\(it) är inget antal"
    case .percentDoesNotFollow(let computed): "\(it) stämmer inte med antalen, som ger \(computed)"
    case .unknownRequirement: "\(it) inleder inget krav"
    case .missingWord(let word): "”\(word)” saknas i \(it)"
    case .boundsReversed: "gränserna i \(it) står i omvänd ordning"
    case .unitsDiffer: "enheterna i \(it) går inte att jämföra"
    case .notADate, .notISODate, .noSuchMonth, .noSuchDay, .yearOutOfRange: dateMessage(it)
    case .periodBackwards: "slutet ligger före början i \(it)"
    case .periodNeedsSlash(let suggestion): "\(it) är en period och skrivs med snedstreck: \(suggestion)"
    case .notATime: "\(it) är varken ett datum, en period eller en tid som månad 14"
    case .notAScale: "\(it) är ingen skala som 1–10"
    }
  }

  private func dateMessage(_ it: String) -> String {
    switch kind {
    case .notISODate(let suggestion): "datumet \(it) skrivs \(suggestion)"
    case .noSuchMonth: "månaden \(it) finns inte"
    case .noSuchDay: "dagen \(it) finns inte"
    case .yearOutOfRange: "året \(it) ligger utanför 1800–2200"
    default: "\(it) är inget datum; skriv 2014, 2014-03 eller 2014-03-05"
    }
  }

  /// The words to look for a near miss among ("menade du …?"); empty when there is nothing to suggest from.
  package var candidates: [String] {
    switch kind {
    case .unknownUnit: UnitName.allWords
    case .unknownRequirement: Requirements.forms
    case .notANumber: Precision.allWords
    case .notADate: Season.allWords
    case .notATime: Season.allWords + RelativeTime.Unit.allWords
    default: []
    }
  }
}
