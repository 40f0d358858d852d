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

let package = Package(
  name: "reportconv",
  products: [
    .executable(name: "reportconv", targets: ["reportconv"]),
    .library(name: "ReportModel", targets: ["ReportModel"]),
    .library(name: "ReportFormats", targets: ["ReportFormats"]),
    .library(name: "ReportNormalizer", targets: ["ReportNormalizer"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),

    .target(name: "ReportModel", swiftSettings: strict),
    .target(name: "Cryptography", dependencies: ["COpenSSL"], swiftSettings: strict),
    .target(
      name: "ReportFormats",
      dependencies: ["ReportModel", "Cryptography", "CLibXML2", "CLibZip"],
      swiftSettings: strict),
    .target(
      name: "ReportNormalizer", dependencies: ["ReportModel"], swiftSettings: strict),
    .executableTarget(
      name: "reportconv",
      dependencies: ["ReportModel", "ReportFormats", "ReportNormalizer", argumentParser],
      swiftSettings: strict),

    .target(
      name: "TestSupport", dependencies: ["ReportModel", "Cryptography"],
      path: "Tests/TestSupport", swiftSettings: strict),
    .target(name: "ToolSupport", path: "Tests/ToolSupport", swiftSettings: strict),
    .testTarget(
      name: "ReportModelTests", dependencies: ["ReportModel", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "CryptographyTests", dependencies: ["Cryptography"], swiftSettings: strict),
    .testTarget(
      name: "ReportFormatsTests",
      dependencies: ["ReportFormats", "ReportNormalizer", "ReportModel", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ReportNormalizerTests",
      dependencies: [
        "ReportNormalizer", "ReportFormats", "ReportModel", "TestSupport", "ToolSupport",
      ],
      exclude: ["Goldens"], swiftSettings: strict),
    .testTarget(
      name: "ReportconvTests",
      dependencies: ["reportconv", "ReportFormats", "ReportModel", "TestSupport", "ToolSupport"],
      exclude: ["Goldens"], swiftSettings: strict),
  ]
)

// The fuzzers have no main function but libFuzzer's, so they are built by `make fuzz` alone.
if Context.environment["REPORTCONV_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "fuzz", dependencies: ["ReportFormats", "ReportModel", "TestSupport"],
      path: "Tests/Fuzz", exclude: ["run.sh", "seeds.py"],
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]))
}
