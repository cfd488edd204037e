// swift-tools-version: 6.2
import PackageDescription

// Targets stand in the order the data goes: see docs/architecture.md.

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

func room(_ name: String, uses dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, of dependencies: [Target.Dependency]) -> Target {
  .testTarget(
    name: name, dependencies: ["TestSupport"] + dependencies, path: "Tests/\(name)",
    swiftSettings: strict)
}

// `make fuzz`: the parsers of the tests and the door of libFuzzer are a program of their own.
let isFuzzing = Context.environment["GLH_FUZZ"] == "yes"
let parsers: [Target.Dependency] = [
  "TestSupport", "Evidence", "Ingest", "Report", "RulesEngine", "Seal", "Store",
]
let fuzzing: Target =
  isFuzzing
  ? .executableTarget(
    name: "Fuzz", dependencies: parsers, path: "Tests/FuzzTests", sources: ["Parsers", "Fuzzer"],
    swiftSettings: strict)
  : .testTarget(
    name: "FuzzTests", dependencies: parsers, path: "Tests/FuzzTests",
    exclude: ["Fuzzer", "fuzz.py"],
    swiftSettings: strict)

let sqlite: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let yaml: Target.Dependency = .product(name: "Yams", package: "Yams")
let integers: Target.Dependency = .product(name: "BigInt", package: "BigInt")
let arguments: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "glh",
  products: [
    .executable(name: "glh", targets: ["glh"]),
    // For Tests/Benchmarks/InnerLoops.
    .library(
      name: "Rooms",
      targets: ["Evidence", "Ingest", "ContactHours", "RulePacks", "RulesEngine", "Seal"]),
  ],
  dependencies: [
    .package(url: "https://github.com/attaswift/BigInt", exact: "6.0.1"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    // The words every room speaks.
    room("Evidence"),
    // The workspace.
    room("Store", uses: ["Evidence", sqlite]),
    // Reading what a centre has.
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(
      name: "CXml", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    room("Ingest", uses: ["Evidence", "Store", "CZip", "CXml", crypto]),
    // The arithmetic.
    room("ContactHours", uses: ["Evidence"]),
    // The rules: data, then the engine that asks them.
    .target(name: "RulePacks", exclude: ["Packs", "Tables"], swiftSettings: strict),
    room("RulesEngine", uses: ["Evidence", "ContactHours", "RulePacks", yaml]),
    // The visit: what to look at, how many, and what may be concluded.
    room("SpotCheck", uses: ["Evidence", "ContactHours", "RulesEngine", integers, crypto]),
    // What people read.
    .systemLibrary(
      name: "CXlsx", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    room("Report", uses: ["Evidence", "ContactHours", "RulesEngine", "SpotCheck", "CXlsx"]),
    // What shows that nothing was changed unseen.
    room("Seal", uses: ["Evidence", "Store", crypto]),
    // Invented centres.
    room("Synthetic", uses: ["Evidence"]),
    // The front door.
    .systemLibrary(name: "CDisk"),
    .executableTarget(
      name: "glh",
      dependencies: [
        "Evidence", "Store", "Ingest", "ContactHours", "RulePacks", "RulesEngine",
        "SpotCheck", "Report", "Seal", "Synthetic", "CDisk", arguments,
      ],
      swiftSettings: strict),

    // The tests, a folder a room.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    tests("IngestTests", of: ["Evidence", "Ingest", "Store"]),
    tests("ContactHoursTests", of: ["Evidence", "ContactHours"]),
    tests(
      "RulesEngineTests", of: ["Evidence", "ContactHours", "RulePacks", "RulesEngine"]),
    tests(
      "SpotCheckTests",
      of: ["Evidence", "RulesEngine", "SpotCheck", "Synthetic", integers]),
    tests("ReportTests", of: ["Evidence", "Report"]),
    tests("SealTests", of: ["Evidence", "Seal", crypto]),
    tests("SyntheticTests", of: ["Evidence", "Synthetic"]),
    tests("StoreTests", of: ["Evidence", "Store", sqlite]),
    tests(
      "ArchitectureTests",
      of: ["Evidence", "ContactHours", "Ingest", "RulePacks", "RulesEngine", "Store"]),
    tests("EndToEndTests", of: ["glh"]),
    fuzzing,
  ]
)
