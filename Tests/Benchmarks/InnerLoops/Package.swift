// swift-tools-version: 6.2
import PackageDescription

// A package of its own: who builds or tests glh needs nothing of it. `make bench-loops` runs it.

let package = Package(
  name: "InnerLoops",
  dependencies: [
    .package(name: "glh", path: "../../.."),
    .package(url: "https://github.com/ordo-one/benchmark", exact: "1.38.1", traits: []),
  ],
  targets: [
    .executableTarget(
      name: "InnerLoops",
      dependencies: [
        .product(name: "Rooms", package: "glh"),
        .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "Benchmarks/InnerLoops",
      swiftSettings: [.swiftLanguageMode(.v6)],
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
  ]
)
