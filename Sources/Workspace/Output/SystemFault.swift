import Diagnostics

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What the operating system answered when it refused: an `errno`.
struct SystemFault: Error, Equatable {
  let code: Int32

  /// The refusal of the call that has just returned −1.
  static var latest: SystemFault { SystemFault(code: errno) }

  /// Throws what the system refused when `result` is negative.
  @discardableResult
  static func check<Result: BinaryInteger>(_ result: Result) throws(SystemFault) -> Result {
    guard result >= 0 else { throw latest }
    return result
  }

  var isMissing: Bool { code == ENOENT }
  var isAlreadyThere: Bool { code == EEXIST }
  /// Something that is not a folder (or is a link) stands where a folder was expected.
  var isNotAFolder: Bool { code == ENOTDIR || code == ELOOP }
  var isNotEmpty: Bool { code == ENOTEMPTY || code == EEXIST }
  var isDenied: Bool { code == EACCES || code == EPERM }
  var isLockedElsewhere: Bool { code == EWOULDBLOCK }
  /// The file system (or the kernel) cannot exchange two names at once.
  var isUnknownOperation: Bool { code == EINVAL || code == ENOSYS || code == ENOTSUP }

  /// The reason in Swedish words, to stand after a colon.
  var reason: BilingualText {
    switch code {
    case EACCES, EPERM: BilingualText("du saknar rättighet", en: "you lack permission")
    case ENOSPC, EDQUOT: BilingualText("disken är full", en: "the disk is full")
    case EROFS: BilingualText("disken är skrivskyddad", en: "the disk is write-protected")
    case ENAMETOOLONG: BilingualText("namnet är för långt", en: "the name is too long")
    case ENOENT: BilingualText("den finns inte", en: "it does not exist")
    case EXDEV: BilingualText("den ligger på en annan disk", en: "it lies on another disk")
    case EBUSY:
      BilingualText(
        "den används av något annat eller är en egen disk", en: "something else uses it or it is a disk of its own")
    case ENOTDIR: BilingualText("en del av sökvägen är ingen mapp", en: "a part of the path is no folder")
    case EISDIR: BilingualText("den är en mapp", en: "it is a folder")
    case ELOOP: BilingualText("länkarna går i cirkel", en: "the links go in a circle")
    case EMFILE, ENFILE: BilingualText("för många filer är öppna", en: "too many files are open")
    case EIO: BilingualText("disken svarar med fel", en: "the disk answers with an error")
    default: BilingualText("systemfel \(code)", en: "system error \(code)")
    }
  }

  /// A way out in Swedish words, to stand after a semicolon.
  func remedy(for deed: OutputProblem.Deed) -> BilingualText {
    switch code {
    case EACCES, EPERM:
      deed == .read
        ? BilingualText(
          "ge dig läsrätt till den och bygg igen", en: "give yourself the right to read it and build again")
        : BilingualText(
          "ge dig skrivrätt eller välj en annan mapp med --output",
          en: "give yourself the right to write or choose another folder with --output")
    case ENOSPC, EDQUOT: BilingualText("frigör utrymme och bygg igen", en: "free some space and build again")
    case ENAMETOOLONG: BilingualText("välj ett kortare namn", en: "choose a shorter name")
    case EMFILE, ENFILE: BilingualText("stäng andra program och bygg igen", en: "close other programs and build again")
    default:
      deed == .read
        ? BilingualText("rätta det och bygg igen", en: "mend it and build again")
        : BilingualText(
          "rätta det eller välj en annan mapp med --output", en: "mend it or choose another folder with --output")
    }
  }
}
