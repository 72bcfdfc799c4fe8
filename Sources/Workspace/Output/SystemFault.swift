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
  var reason: String {
    switch code {
    case EACCES, EPERM: "du saknar rättighet"
    case ENOSPC, EDQUOT: "disken är full"
    case EROFS: "disken är skrivskyddad"
    case ENAMETOOLONG: "namnet är för långt"
    case ENOENT: "den finns inte"
    case EXDEV: "den ligger på en annan disk"
    case EBUSY: "den används av något annat eller är en egen disk"
    case ENOTDIR: "en del av sökvägen är ingen mapp"
    case EISDIR: "den är en mapp"
    case ELOOP: "länkarna går i cirkel"
    case EMFILE, ENFILE: "för många filer är öppna"
    case EIO: "disken svarar med fel"
    default: "systemfel \(code)"
    }
  }

  /// A way out in Swedish words, to stand after a semicolon.
  func remedy(for deed: OutputProblem.Deed) -> String {
    switch code {
    case EACCES, EPERM:
      deed == .read ? "ge dig läsrätt till den och bygg igen" : "ge dig skrivrätt eller välj en annan mapp med --output"
    case ENOSPC, EDQUOT: "frigör utrymme och bygg igen"
    case ENAMETOOLONG: "välj ett kortare namn"
    case EMFILE, ENFILE: "stäng andra program och bygg igen"
    default: deed == .read ? "rätta det och bygg igen" : "rätta det eller välj en annan mapp med --output"
    }
  }
}
