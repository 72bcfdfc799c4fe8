import Synchronization

extension Staging {
  /// Puts the finished site in the place of the old one, in one step, and clears the old one away. Foreign files come
  /// along. All writes must have returned, and this is called once.
  ///
  /// - Throws: the first problem of any write, `foreignFileInTheWay`, `specialFile`, `notOurs`, `notAFolder`,
  ///   `refused`; the old site then stands untouched, and the staging folder is gone.
  package func publish() throws(OutputProblem) -> PublishSummary {
    let finished = state.withLock { state in
      precondition(state.isOpen, "a staging is published or abandoned once")
      state.isOpen = false
      return state
    }
    do throws(OutputProblem) {
      if let problem = finished.problem { throw problem }
      let carried = try complete(finished.produced)
      let aside = try replaceOld()
      let late = sweep(carried, at: aside)
      swap.parent.unlock()
      return PublishSummary(
        written: finished.produced.files.count - finished.unchanged, unchanged: finished.unchanged,
        removed: (carried?.removed ?? []).map(\.text), kept: ((carried?.kept ?? []) + late).sorted().map(\.text))
    } catch {
      clearAway()
      throw error
    }
  }

  /// Adds the foreign files and the manifest to the new site, and gives it the old folder's permissions.
  func complete(_ produced: OutputManifest) throws(OutputProblem) -> CarryOver? {
    var carried: CarryOver?
    if let old {
      var carrying = CarryOver(old: old, new: new, produced: produced, traits: swap.traits)
      try carrying.run()
      carried = carrying
    }
    try OutputProblem.refusing(.write, shownPath) {
      try new.makeFile(OutputManifest.path, produced.text)
      if let old { try new.setMode(.here, old.folder.status().mode) }
    }
    return carried
  }

  /// The step at which the new site is published.
  ///
  /// - Returns: where the old folder stands now.
  func replaceOld() throws(OutputProblem) -> SitePath? {
    do throws(SystemFault) {
      return try swap.run(replacing: old != nil)
    } catch {
      // Somebody put something in the empty place during the build.
      if old == nil, error.isNotEmpty { throw .notOurs(shownPath) }
      if old == nil, error.isNotAFolder { throw .notAFolder(shownPath) }
      throw .refused(.replace, path: shownPath, code: error.code)
    }
  }

  /// Removes the old folder. A file that somebody put there after the walk through it is carried over after all. What
  /// cannot be removed goes at the next `stage()`: the site is published, so this is no problem of the build's.
  ///
  /// - Returns: the late files.
  func sweep(_ carried: CarryOver?, at aside: SitePath?) -> [SitePath] {
    guard let old, let carried, let aside else { return [] }
    carried.removeSeen()
    if (try? swap.parent.remove(aside, isFolder: true)) != nil { return [] }
    let remains = OldSite(folder: old.folder, manifest: OutputManifest())
    var late = CarryOver(old: remains, new: new, produced: OutputManifest(), traits: swap.traits)
    guard (try? late.run()) != nil else { return [] }
    try? swap.parent.removeTree(aside)
    return late.kept
  }
}
