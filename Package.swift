// swift-tools-version: 6.2
import PackageDescription

/// What every target of the package is compiled with: Swift 6 with the stricter checks that are
/// still optional there, and no warning left standing.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

/// A product of SwiftNIO.
func nio(_ name: String) -> Target.Dependency { .product(name: name, package: "swift-nio") }

let log = Target.Dependency.product(name: "Logging", package: "swift-log")
let configuration = Target.Dependency.product(
  name: "Configuration", package: "swift-configuration")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")

let package = Package(
  name: "reportconv",
  products: [
    .executable(name: "reportconv", targets: ["reportconv"]),
    .library(name: "ReportModel", targets: ["ReportModel"]),
    .library(name: "ReportFormats", targets: ["ReportFormats"]),
    .library(name: "ReportNormalizer", targets: ["ReportNormalizer"]),
    .library(name: "ReportDiff", targets: ["ReportDiff"]),
    .library(name: "ReportTrust", targets: ["ReportTrust"]),
    .library(name: "ReportFeed", targets: ["ReportFeed"]),
    .library(name: "ReportHistory", targets: ["ReportHistory"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(
      url: "https://github.com/apple/swift-configuration", from: "1.4.0",
      traits: []),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "COpenSSL", pkgConfig: "openssl", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "CLinux"),

    .target(name: "ReportModel", swiftSettings: strict),
    .target(name: "Cryptography", dependencies: ["COpenSSL"], swiftSettings: strict),
    .target(
      name: "ReportFormats",
      dependencies: ["ReportModel", "Cryptography", "CLibXML2", "CLibZip"],
      swiftSettings: strict),
    .target(
      name: "ReportNormalizer", dependencies: ["ReportModel"], exclude: ["Lexicon"],
      swiftSettings: strict),
    .target(
      name: "ReportDiff", dependencies: ["ReportModel", "ReportNormalizer"], swiftSettings: strict),
    .target(
      name: "ReportTrust", dependencies: ["ReportModel", "ReportFormats", "Cryptography"],
      swiftSettings: strict),
    .target(
      name: "ReportFeed",
      dependencies: [
        "ReportModel", "Cryptography", "CZlib", nio("NIOCore"), nio("NIOPosix"), nio("NIOHTTP1"),
        nio("NIOWebSocket"), log,
      ],
      swiftSettings: strict),
    .target(
      name: "ReportHistory",
      dependencies: ["ReportModel", "ReportNormalizer", "Cryptography", grdb],
      swiftSettings: strict),
    .executableTarget(
      name: "reportconv",
      dependencies: [
        "ReportModel", "ReportFormats", "ReportNormalizer", "ReportDiff", "ReportTrust",
        "ReportFeed", "ReportHistory",
        "Cryptography", "CLinux", argumentParser, configuration, log, nio("NIOCore"),
        nio("NIOPosix"),
      ],
      swiftSettings: strict),

    .target(
      name: "TestSupport", dependencies: ["ReportModel", "Cryptography"],
      path: "Tests/TestSupport", swiftSettings: strict),
    .target(name: "ToolSupport", path: "Tests/ToolSupport", swiftSettings: strict),
    .testTarget(
      name: "ReportModelTests", dependencies: ["ReportModel", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "CryptographyTests", dependencies: ["Cryptography", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ReportFormatsTests",
      dependencies: ["ReportFormats", "ReportNormalizer", "ReportModel", "TestSupport"],
      exclude: ["Goldens"], swiftSettings: strict),
    .testTarget(
      name: "ReportNormalizerTests",
      dependencies: [
        "ReportNormalizer", "ReportFormats", "ReportModel", "TestSupport", "ToolSupport",
      ],
      exclude: ["Goldens", "verdicts.tsv"], swiftSettings: strict),
    .testTarget(
      name: "ReportDiffTests",
      dependencies: [
        "ReportDiff", "ReportNormalizer", "ReportFormats", "ReportModel", "TestSupport",
      ],
      exclude: ["revision-counts.tsv"], swiftSettings: strict),
    .testTarget(
      name: "ReportTrustTests",
      dependencies: [
        "ReportTrust", "ReportFormats", "ReportModel", "Cryptography", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ReportFeedTests",
      dependencies: [
        "ReportFeed", "ReportModel", "Cryptography", "TestSupport", nio("NIOCore"), nio("NIOPosix"),
        nio("NIOEmbedded"), nio("NIOHTTP1"), nio("NIOWebSocket"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ReportHistoryTests",
      dependencies: [
        "ReportHistory", "ReportNormalizer", "ReportModel", "TestSupport", grdb,
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ReportconvTests",
      dependencies: [
        "reportconv", "ReportDiff", "ReportFormats", "ReportFeed", "ReportHistory", "ReportModel",
        "ReportTrust", "Cryptography", "CLinux", "TestSupport", "ToolSupport", log, argumentParser,
        grdb,
      ],
      exclude: ["Goldens"], swiftSettings: strict),
  ]
)

// The fuzzers have no main function but libFuzzer's, so they are built by `make fuzz` alone.
if Context.environment["REPORTCONV_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "fuzz",
      dependencies: ["ReportFormats", "ReportModel", "ReportTrust", "ReportFeed", "TestSupport"],
      path: "Tests/Fuzz", exclude: ["run.sh", "seeds.py"],
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]))
}

// The WebSocket client as a program of its own, for servers that no one here wrote and for measuring:
// `make conformance` and samples/bench/websocket.py.
if Context.environment["REPORTCONV_PEERS"] != nil {
  package.targets.append(
    .executableTarget(
      name: "FeedPeer",
      dependencies: [
        "ReportFeed", nio("NIOCore"), nio("NIOPosix"), nio("NIOConcurrencyHelpers"),
        nio("NIOWebSocket"),
      ],
      path: "Tests/Peers/FeedPeer", swiftSettings: strict))
}
