import Archive
import Diagnostics
import Markdown
import Quantities

extension FigureReading {
  /// Keeps what a text says of the figures in its group of keys.
  mutating func readQuestion(_ index: Int) {
    let place = KeyGroup.place(of: scalars[index], file.id)
    var said = figures.nothingSaid
    if let question = questions[place] { figures.keep(question, in: &said) }
    let text = PlainText(file, range: scalars[index].range)
    text.bytes.withUnsafeBufferPointer { figures.keep($0, in: &said) }
    questions[place] = said
  }

  /// What the keys around a value and the names beside it say of it.
  private mutating func group(at index: Int) -> KeyGroup {
    let scalar = scalars[index]
    if let group, KeyGroup.holds(scalar, scalars[group.member]) { return group }
    let place = KeyGroup.place(of: scalar, file.id)
    let labels = labels(of: scalar)
    var said = figures.nothingSaid
    if !questions.isEmpty, let question = questions[place] { figures.keep(question, in: &said) }
    for key in scalar.keys.indices.suffix(3).dropLast() { keep(scalar.keys[key], in: &said) }
    figures.keep(labels, in: &said)
    let group = KeyGroup(place: place, member: index, labels: labels, said: said)
    self.group = group
    return group
  }

  /// What the names beside a value say; groups that follow on each other often have the same.
  private mutating func labels(of scalar: WrittenScalar) -> StatedFigures.Said {
    if let group, scalars[group.member].labels == scalar.labels { return group.labels }
    var said = figures.nothingSaid
    for label in scalar.labels { keep(label, in: &said) }
    return said
  }

  private mutating func keep(_ label: String, in said: inout StatedFigures.Said) {
    figures.keep(indicators[label] ?? label, in: &said)
    if let year = FigureKeys.year(label) { figures.keep(year: year, in: &said) }
  }

  /// Reads the figures of a value, each with what its keys and the names beside it say of it.
  mutating func readScalar(_ index: Int) {
    let keys = FigureKeys.Path(scalars[index].keys, isInBlock: scalars[index].block != nil)
    guard !keys.isOther else { return }
    let range = scalars[index].range
    // Many values are a few digits and nothing else, and need no reading.
    if let count = file.bytes.plainCount(in: range) {
      guard !keys.isSourceOfBlock, !SentenceFigures.years.contains(count) else { return }
      let place = place(of: index, keys.head, isSentence: false)
      let (row, said) = said(of: index)
      var figure = StatedFigure(
        kind: .count, value: DecimalNumber(count), precision: .exact, digits: Digits(of: count), span: file.span(range),
        sentence: range.lowerBound, place: place, row: row)
      (figure.isGoal, figure.isWanted) = (keys.isGoal, keys.isGoal)
      figures.append(figure, said, figures.nothingSaid)
      describe(figures.indices.suffix(1), of: index, keys, isSentence: false)
      return
    }
    let text = PlainText(file, range: range)
    let isSentence = keys.last.contains(.sentence) && text.bytes.count > 24
    let sentences = SentenceFigures(text)
    var found = sentences.figures
    if keys.isSourceOfBlock { found.removeAll { $0.noun != StatedFigure.person } }
    guard !found.isEmpty else { return }
    let place = place(of: index, keys.head, isSentence: isSentence)
    let (row, said) = said(of: index)
    let first = figures.indices.upperBound
    add(found, of: sentences, text, place: place, row: isSentence ? nil : row, said, isGoal: keys.isGoal)
    describe(first..<figures.indices.upperBound, of: index, keys, isSentence: isSentence)
  }

  /// The group of keys that a value stands in, and what it and the value's own key say.
  private mutating func said(of index: Int) -> (row: Place, said: StatedFigures.Said) {
    let group = group(at: index)
    var said = figures.nothingSaid
    figures.keep(group.said, in: &said)
    keep(scalars[index].keys.last ?? "", in: &said)
    return (group.place, said)
  }

  /// Sets what the keys of a value say of its figures.
  private mutating func describe(_ found: Range<Int>, of index: Int, _ keys: FigureKeys.Path, isSentence: Bool) {
    let list = list(of: index, keys)
    let key = StatedFigure.Key(of: scalars[index].keys.last ?? "")
    let (item, isRightUnderHead) = (scalars[index].items.first, scalars[index].keys.count == 2)
    let isRecord = isRecord(index, keys.head, isSentence: isSentence)
    for index in found {
      figures.update(index) { figure in
        figure.key = key
        figure.isEither = keys.last.contains(.budget) || keys.all.contains(.baseline)
        if keys.head.contains(.measures) { figure.record = item }
        if !isSentence, figure.noun == StatedFigure.person { figure.noun = nil }
        if keys.head.contains(.participants) {
          figure.isOfParticipants = isRightUnderHead
          if keys.last.contains(.total) {
            figure.noun = StatedFigure.person
            figure.isOfAll = true
          }
        }
        if isRecord { figure.item = item }
        if !isSentence, index == found.lowerBound { figure.list = list }
      }
      if !isSentence, isRecord, keys.head.contains(.measures), isRightUnderHead {
        measures.append((index, item ?? 0))
      }
    }
  }

  /// Whether a value is one of a list of records, which are told apart by their labels.
  private func isRecord(_ index: Int, _ head: FigureKeys, isSentence: Bool) -> Bool {
    scalars[index].block == nil && head.contains(.record) && (!isSentence || head.contains(.goals))
  }

  private func place(of index: Int, _ head: FigureKeys, isSentence: Bool) -> Place {
    if let block = scalars[index].block, !isSentence { return Place(.block, file.id.index, block) }
    let keys = scalars[index].keys
    if isRecord(index, head, isSentence: isSentence) {
      var place = Place(head.contains(.goals) ? .goals : head.contains(.exits) ? .exits : .keys, file.id.index)
      place.add(keys[0])
      return place
    }
    var place = Place(.keys, file.id.index, isSentence ? scalars[index].range.lowerBound : -1)
    for index in keys.indices { place.add(keys[index]) }
    place.add(scalars[index].items)
    return place
  }

  /// The list that a value belongs to: its keys, without those that are labels of the list.
  private func list(of index: Int, _ keys: FigureKeys.Path) -> Place {
    let series = keys.all.contains(.series) ? scalars[index].items.first ?? -2 : -1
    var list = Place(.group, file.id.index, scalars[index].block ?? -1, series)
    let written = scalars[index].keys
    if let head = written.first { list.add(head) }
    if let last = written.last, keys.last.contains(.column) { list.add(last) }
    return list
  }
}
