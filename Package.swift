// swift-tools-version: 6.2
import PackageDescription

// What every Swift target is compiled with: the import line says what a module passes on, existentials
// say `any`, and a warning stops the build.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

// What is reckoned much in tests is compiled for speed in a debug build too: bytes, JSON, signatures, journals,
// the state machine. Its checks stay.
let quick = settings + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")

// Arrows go down: a target depends only on targets listed above it.
let package = Package(
  name: "grille",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .target(name: "PlainText", swiftSettings: quick),
    .target(name: "Privacy", swiftSettings: settings),
    .target(name: "StrictJSON", swiftSettings: quick),
    .target(name: "Referential", dependencies: ["StrictJSON"], swiftSettings: quick),
    .target(
      name: "Assessment", dependencies: ["Referential", "StrictJSON", "PlainText"],
      swiftSettings: quick),
    .target(name: "Canvas", dependencies: ["PlainText"], swiftSettings: settings),
    .target(
      name: "Authoring", dependencies: ["Referential", "Canvas", "PlainText", yams],
      resources: [.embedInCode("Referentials"), .embedInCode("Themes")], swiftSettings: settings),
    .target(
      name: "Seal",
      dependencies: ["Assessment", "Referential", "StrictJSON", "PlainText", crypto, cryptoExtras],
      swiftSettings: quick),
    .target(name: "Journal", dependencies: ["StrictJSON", crypto], swiftSettings: quick),
    .target(
      name: "Dossier", dependencies: ["Journal", "Seal", "Assessment", "Referential", "StrictJSON"],
      swiftSettings: quick),
    .target(
      name: "Archive",
      dependencies: ["Seal", "Assessment", "Referential", "StrictJSON", "PlainText", grdb],
      swiftSettings: settings),
    .target(
      name: "Wording", dependencies: ["Assessment", "Referential", "PlainText", "Privacy"],
      swiftSettings: settings),
    .target(
      name: "Report",
      dependencies: [
        "Seal", "Archive", "Wording", "Assessment", "Referential", "StrictJSON", "PlainText", "Canvas", mustache,
      ],
      resources: [.embedInCode("Pages/Templates")], swiftSettings: settings),
    .target(
      name: "Screens",
      dependencies: ["Canvas", "Wording", "Seal", "Assessment", "Referential", "PlainText", "Privacy"],
      swiftSettings: settings),
    .target(
      name: "CNcurses",
      cSettings: [
        .define("_XOPEN_SOURCE", to: "700"), .define("_DEFAULT_SOURCE"),
        .define("NCURSES_WIDECHAR", to: "1"),
      ],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "Terminal", dependencies: ["CNcurses", "Canvas"], swiftSettings: settings),
    .executableTarget(
      name: "grille",
      dependencies: [
        "Terminal", "Screens", "Report", "Archive", "Dossier", "Journal", "Seal", "Authoring", "Assessment",
        "Referential", "Wording", "Canvas", "StrictJSON", "PlainText", "Privacy", arguments,
      ],
      swiftSettings: settings),
    .target(name: "TestSupport", dependencies: ["Canvas"], path: "Tests/Support", swiftSettings: settings),
    .target(
      name: "Scenarios", dependencies: ["Seal", "Assessment", "Authoring", "Referential", "StrictJSON"],
      path: "Tests/Scenarios", swiftSettings: settings),
    .testTarget(name: "PlainTextTests", dependencies: ["PlainText"], swiftSettings: settings),
    .testTarget(name: "PrivacyTests", dependencies: ["Privacy"], swiftSettings: settings),
    .testTarget(name: "StrictJSONTests", dependencies: ["StrictJSON"], swiftSettings: settings),
    .testTarget(
      name: "AuthoringTests", dependencies: ["Authoring", "Referential", "Canvas", "StrictJSON"],
      resources: [.copy("Source")], swiftSettings: settings),
    .testTarget(
      name: "AssessmentTests",
      dependencies: ["Assessment", "Referential", "Authoring", "StrictJSON", "PlainText"],
      swiftSettings: settings),
    .testTarget(
      name: "CanvasTests", dependencies: ["Canvas", "PlainText", "TestSupport"], exclude: ["Screens"],
      swiftSettings: settings),
    .testTarget(
      name: "SealTests",
      dependencies: [
        "Seal", "Assessment", "Authoring", "Referential", "StrictJSON", "PlainText", "Scenarios",
        "TestSupport", crypto,
      ],
      resources: [.copy("Files")], swiftSettings: settings),
    .testTarget(
      name: "ReportTests",
      dependencies: [
        "Report", "Seal", "Wording", "Assessment", "Authoring", "Referential", "StrictJSON", "PlainText",
        "Canvas", "Scenarios", "TestSupport",
      ],
      exclude: ["Golden"], swiftSettings: settings),
    .testTarget(
      name: "JournalTests", dependencies: ["Journal", "StrictJSON", crypto], swiftSettings: settings),
    .testTarget(
      name: "DossierTests",
      dependencies: [
        "Dossier", "Journal", "Seal", "Assessment", "Authoring", "Referential", "StrictJSON", "PlainText",
        "Scenarios",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "ArchiveTests",
      dependencies: [
        "Archive", "Seal", "Assessment", "Authoring", "Referential", "StrictJSON", "PlainText", "Scenarios",
        "TestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "WordingTests", dependencies: ["Wording", "Assessment", "Authoring", "Referential", "Privacy"],
      swiftSettings: settings),
    .testTarget(
      name: "ScreensTests",
      dependencies: [
        "Screens", "Canvas", "Report", "Seal", "Wording", "Assessment", "Authoring", "Referential",
        "PlainText", "Scenarios", "TestSupport",
      ],
      exclude: ["Screens", "Exchange/Screens", "Reviewing/Screens"], swiftSettings: settings),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "grille", "TestSupport", "Authoring", "Screens", "Canvas", "Dossier", "Journal", "Seal", "Wording",
        "Assessment",
        "Referential",
        "StrictJSON", "PlainText",
      ],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
