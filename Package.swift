// swift-tools-version: 6.2
import PackageDescription

/// Every room of the house, from the ground up: a target may only depend on those above it in this list.
let package = Package(
  name: "slutrapport",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "slutrapport", targets: ["slutrapport"])],
  dependencies: [
    // FrontMatter reads with CYaml, the libyaml that Yams carries. It is no product of Yams, so another version could
    // leave it out without that being a breaking change: a new version is taken up by hand.
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CCMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"])]),

    .target(name: "Parallel"),
    .target(name: "Bytes"),
    .target(name: "Diagnostics", dependencies: ["Bytes", "Parallel"]),
    .target(name: "Markup", dependencies: ["Bytes"]),
    .target(name: "Quantities"),

    .target(
      name: "FrontMatter",
      dependencies: ["Bytes", "Diagnostics", "Quantities", .product(name: "Yams", package: "Yams")]),
    .target(name: "Markdown", dependencies: ["Bytes", "CCMarkGFM", "Diagnostics", "Markup"]),
    .target(name: "Charts", dependencies: ["Markup"]),

    .target(
      name: "Archive", dependencies: ["Diagnostics", "FrontMatter", "Markdown", "Markup", "Parallel", "Quantities"]),

    .target(name: "Privacy", dependencies: ["Archive", "Diagnostics", "Markdown", "Parallel", "Quantities"]),
    .target(
      name: "Checks",
      dependencies: ["Archive", "Bytes", "Diagnostics", "Markdown", "Parallel", "Privacy", "Quantities"]),
    .target(name: "Comparisons", dependencies: ["Archive", "Diagnostics", "Parallel", "Quantities"]),

    .target(
      name: "SiteBuilding",
      dependencies: [
        "Archive", "Charts", "Comparisons", "Diagnostics", "Markdown", "Markup", "Quantities",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      resources: [.embedInCode("Templates")]),

    .target(name: "Workspace", dependencies: ["Bytes", "Diagnostics", "Parallel"]),

    .target(name: "Rulebook", dependencies: ["Diagnostics"]),

    .target(
      name: "SlutrapportCommands",
      dependencies: [
        "Archive", "Checks", "Diagnostics", "Parallel", "Privacy", "Rulebook", "SiteBuilding", "Workspace",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    .executableTarget(name: "slutrapport", dependencies: ["SlutrapportCommands"]),

    .target(name: "TestSupport", dependencies: ["Diagnostics"], path: "Tests/TestSupport"),
    .executableTarget(name: "WorkspaceKillTarget", dependencies: ["Workspace"], path: "Tests/WorkspaceKillTarget"),
    .testTarget(name: "ArchitectureTests", dependencies: ["TestSupport"]),
    .testTarget(
      name: "HandbookTests",
      dependencies: [
        "TestSupport", "Archive", "Checks", "Diagnostics", "Quantities", "Rulebook", "SiteBuilding",
      ]),
    .testTarget(
      name: "ContentTests",
      dependencies: ["TestSupport", "slutrapport", "Archive", "Checks", "Diagnostics", "Parallel"],
      exclude: ["Figures", "Mutations"]),
  ]
)

/// Every room has a test target of the same name, which may use what the room itself may use.
for target in package.targets where target.type == .regular && target.name != "TestSupport" {
  var dependencies: [Target.Dependency] = [.target(name: target.name), "TestSupport"]
  dependencies += target.dependencies.filter { if case .productItem = $0 { false } else { true } }
  if target.name == "Workspace" { dependencies.append("WorkspaceKillTarget") }
  if target.name == "SlutrapportCommands" { dependencies.append("slutrapport") }
  let exclude = target.name == "Charts" ? ["Golden"] : []
  package.targets.append(.testTarget(name: "\(target.name)Tests", dependencies: dependencies, exclude: exclude))
}

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
  ]
}
