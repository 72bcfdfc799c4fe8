import Archive
import Diagnostics
import Quantities

extension Report {
  /// Whether a remark of the report tells of one of these dates, by its year: the writer has then seen what is odd.
  func explains(_ dates: PartialDate...) -> Bool {
    remarks.contains { remark in dates.contains { remark.text.contains(String($0.year)) } }
  }

  /// The only insats that the report is about.
  func onlyInsats(in archive: Archive) -> Insats? {
    insatser.count == 1 ? archive.insats(insatser[0].value) : nil
  }
}
