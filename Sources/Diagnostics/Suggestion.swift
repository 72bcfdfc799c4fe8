/// Finds what a writer most likely meant.
package enum Suggestion {
  /// The known word nearest to `word`, if one is near enough to be worth asking about.
  ///
  /// Distance is Damerau–Levenshtein with adjacent transpositions (optimal string alignment), case ignored and å, ä, ö
  /// near to a and o, because that is how these words are most often mistyped. At most a third of the letters may
  /// differ, or one in a word of two.
  package static func nearest(to word: String, among known: some Sequence<String>) -> String? {
    let wanted = folded(word)
    guard !wanted.isEmpty, wanted.count <= 64 else { return nil }
    var best: (word: String, distance: Int)?
    for candidate in known where candidate != word {
      let letters = folded(candidate)
      guard abs(letters.count - wanted.count) <= limit(max(wanted.count, letters.count)) else { continue }
      let distance = distance(wanted, letters)
      guard distance <= limit(max(wanted.count, letters.count)) else { continue }
      if best == nil || distance < best!.distance || (distance == best!.distance && candidate < best!.word) {
        best = (candidate, distance)
      }
    }
    return best?.word
  }

  /// `menade du ”värde”?`, or nothing.
  package static func question(for word: String, among known: some Sequence<String>) -> BilingualText? {
    nearest(to: word, among: known).map(question)
  }

  /// `menade du ”värde”?`
  package static func question(_ word: String) -> BilingualText {
    BilingualText("menade du ”\(word)”?", en: "did you mean “\(word)”?")
  }

  /// The word that was meant beyond doubt: the only one that differs in case, diacritics, space or underscore alone; or
  /// for a word of five letters or more without digits, the only one a single letter away, with no other two away.
  package static func certain(for word: String, among known: some Sequence<String>) -> String? {
    let wanted = folded(word)
    guard !wanted.isEmpty, wanted.count <= 64 else { return nil }
    let near = known.compactMap { candidate -> (word: String, distance: Int)? in
      let letters = folded(candidate)
      guard abs(letters.count - wanted.count) <= 2 else { return nil }
      let distance = distance(wanted, letters)
      return distance <= 2 ? (candidate, distance) : nil
    }
    let same = near.filter { $0.distance == 0 }
    if !same.isEmpty { return same.count == 1 && same[0].word != word ? same[0].word : nil }
    guard near.count == 1, near[0].distance == 1, wanted.count >= 5, !(word + near[0].word).contains(where: \.isNumber)
    else { return nil }
    return near[0].word
  }

  /// The only word that differs in case, diacritics, space or underscore alone.
  package static func same(as word: String, among known: some Sequence<String>) -> String? {
    let wanted = folded(word)
    let found = known.filter { $0 != word && folded($0) == wanted }
    return found.count == 1 ? found[0] : nil
  }

  /// How many letters have to be changed, added, removed or swapped with the next to make one word the other; letters
  /// are compared as they are.
  package static func distance(_ left: String, _ right: String) -> Int { distance(Array(left), Array(right)) }

  private static func limit(_ count: Int) -> Int { count < 2 ? 0 : max(1, count / 3) }

  private static func folded(_ word: String) -> [Character] {
    word.lowercased().map { letter in
      switch letter {
      case "å", "ä", "à", "á": "a"
      case "ö", "ø", "ó": "o"
      case "é", "è", "ë": "e"
      case "_", " ": "-"
      default: letter
      }
    }
  }

  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var beforePrevious = [Int](repeating: 0, count: right.count + 1)
    var previous = Array(0...right.count)
    for i in 1...left.count {
      var current = [i] + [Int](repeating: 0, count: right.count)
      for j in 1...right.count {
        let cost = left[i - 1] == right[j - 1] ? 0 : 1
        current[j] = min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + cost)
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          current[j] = min(current[j], beforePrevious[j - 2] + 1)
        }
      }
      (beforePrevious, previous) = (previous, current)
    }
    return previous[right.count]
  }
}
