// swift-tools-version: 6.2
import PackageDescription

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

let package = Package(
    name: "convene",
    products: [.executable(name: "convene", targets: ["convene"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // Pure: no C, no file or network I/O, no clock, no chance.
        .target(name: "Workshop"),
        .target(name: "Session", dependencies: ["Workshop"]),
        .target(name: "Showing", dependencies: ["Session", "Workshop"]),
        .target(name: "Lines"),
        .target(name: "Drawing"),
        .target(name: "Keyboard"),
        .target(name: "Figures", dependencies: ["Drawing"]),
        .target(name: "Wording", dependencies: ["Session", "Showing", "Workshop"]),
        .target(
            name: "Screens",
            dependencies: [
                "Drawing", "Figures", "Keyboard", "Redaction", "Session", "Showing", "Wording", "Workshop",
            ]),
        .target(name: "Reports", dependencies: ["Drawing", "Session", "Showing", "Wording", "Workshop"]),
        .target(name: "Redaction"),

        // Adapters: each the only one that knows its C library or package.
        .systemLibrary(name: "CNcurses"),
        .systemLibrary(name: "CSSH"),
        .systemLibrary(name: "CMarkdown"),
        .systemLibrary(name: "CQRCode"),
        .systemLibrary(name: "CZip"),
        .systemLibrary(name: "CNATS"),
        .target(name: "CSystem"),
        .target(name: "CPictures"),
        .target(name: "Markdown", dependencies: ["CMarkdown"]),
        .target(name: "Decks", dependencies: ["Markdown"]),
        .target(name: "ScenarioFiles", dependencies: ["Decks", "Markdown", "Workshop", yams]),
        .target(name: "Settings", dependencies: ["ScenarioFiles", yams]),
        .target(name: "Records", dependencies: ["Session", "Workshop", crypto, grdb]),
        .target(name: "Terminal", dependencies: ["CNcurses", "CSystem", "Drawing"]),
        .target(name: "FrontDoor", dependencies: ["CSSH", "CSystem", "Drawing", "Lines"]),
        .target(name: "ReportFiles", dependencies: ["CZip", "Reports"]),
        .target(name: "QRCodes", dependencies: ["CQRCode"]),
        .target(name: "Pictures", dependencies: ["CPictures", "CSystem", "Lines"]),
        .target(name: "Streams", dependencies: ["CNATS", "CSystem", "Lines"]),
        .target(name: "Crowd", dependencies: ["CSSH", "CSystem", "Drawing", "Lines"]),

        // Shell.
        .target(
            name: "Host",
            dependencies: [
                "CSystem", "Drawing", "Keyboard", "Lines", "Records", "Reports", "Screens", "Session",
                "Terminal", "Wording", "Workshop", logging,
            ]),
        .executableTarget(
            name: "convene",
            dependencies: [
                "CSystem", "Crowd", "Decks", "Drawing", "FrontDoor", "Host", "Lines", "Pictures", "QRCodes",
                "Records",
                "ReportFiles", "Reports",
                "ScenarioFiles", "Screens", "Session", "Settings", "Streams", "Terminal", "Workshop",
                argumentParser,
            ]),

        // Tests.
        .systemLibrary(name: "CVTerm", path: "Tests/CVTerm"),
        .target(
            name: "TestSupport",
            dependencies: ["CImages", "CSystem", "CVTerm", "Drawing", "Session", "Workshop"],
            path: "Tests/TestSupport"),
        .testTarget(name: "ArchitectureTests"),
        .target(name: "CCounting", path: "Tests/CCounting"),
        .target(
            name: "CImages", path: "Tests/CImages",
            linkerSettings: [.linkedLibrary("png"), .linkedLibrary("jpeg")]),
        .executableTarget(
            name: "budgets",
            dependencies: ["CCounting", "CSystem", "Host", "Lines", "Records", "ScenarioFiles", "Workshop"],
            path: "Tests/Budgets", exclude: ["budgets.py", "budgets.txt"]),
        .executableTarget(
            name: "crowd", dependencies: ["Crowd", argumentParser], path: "Tests/CrowdTool",
            exclude: ["bench.md", "bench.py", "start.py"]),
        .testTarget(
            name: "CrowdTests",
            dependencies: ["Crowd", "Drawing", "Terminal", "TestSupport"]),
        .testTarget(
            name: "DecksTests",
            dependencies: [
                "Decks", "Drawing", "Keyboard", "Reports", "ScenarioFiles", "Screens", "Session",
                "TestSupport", "Workshop",
            ],
            exclude: ["Decks24", "Habits", "Structures"]),
        .testTarget(name: "DrawingTests", dependencies: ["Drawing", "TestSupport"]),
        .testTarget(
            name: "EndToEndTests",
            dependencies: [
                "Crowd", "Drawing", "Lines", "Records", "ScenarioFiles", "Session", "TestSupport", "Workshop",
                "convene",
            ],
            exclude: ["Clients"]),
        .executableTarget(
            name: "engine-bench", dependencies: ["Records", "Session", "Workshop"], path: "Tests/EngineBench"),
        .testTarget(name: "FiguresTests", dependencies: ["Drawing", "Figures", "TestSupport"]),
        .executableTarget(name: "door-probe", dependencies: ["FrontDoor"], path: "Tests/DoorProbe"),
        .testTarget(
            name: "FrontDoorTests",
            dependencies: ["CSystem", "Drawing", "FrontDoor", "Lines", "TestSupport", "door-probe"],
            exclude: ["Clients"]
        ),
        .testTarget(
            name: "HostTests",
            dependencies: [
                "Drawing", "Host", "Keyboard", "Lines", "Records", "Screens", "Session", "Terminal",
                "TestSupport", "Workshop", "convene",
            ]),
        .testTarget(name: "LinesTests", dependencies: ["Lines", "TestSupport"]),
        .testTarget(name: "KeyboardTests", dependencies: ["Keyboard", "TestSupport"]),
        .testTarget(
            name: "PicturesTests", dependencies: ["CPictures", "CSystem", "Lines", "Pictures", "TestSupport"]),
        .testTarget(name: "QRCodesTests", dependencies: ["QRCodes"]),
        .testTarget(
            name: "RedactionTests", dependencies: ["Redaction", "TestSupport"], exclude: ["Examples"]),
        .testTarget(
            name: "ReportFilesTests",
            dependencies: ["ReportFiles", "Reports", "Session", "Showing", "TestSupport", "Workshop"],
            exclude: ["Readers", "__Tables__"]),
        .testTarget(
            name: "ReportsTests", dependencies: ["Reports", "Session", "TestSupport", "Workshop"],
            exclude: ["__Reports__"]),
        .testTarget(
            name: "ScenarioFilesTests",
            dependencies: ["Decks", "Markdown", "ScenarioFiles", "TestSupport", "Workshop"],
            exclude: ["__Findings__"]
        ),
        .testTarget(
            name: "RecordsTests",
            dependencies: ["Records", "Session", "TestSupport", "Workshop", crypto, grdb]),
        .testTarget(
            name: "ScreensTests",
            dependencies: [
                "Drawing", "Keyboard", "QRCodes", "ScenarioFiles", "Screens", "Session", "Showing",
                "TestSupport", "Wording", "Workshop",
            ],
            exclude: [
                "Console/__Screens__", "Linear/__Lines__", "Seat/__Screens__", "Slides/__Screens__",
                "Stage/__Screens__", "Work/__Screens__",
            ]),
        .testTarget(
            name: "ShowingTests", dependencies: ["Session", "Showing", "TestSupport", "Workshop"]),
        .testTarget(name: "SessionTests", dependencies: ["Session", "TestSupport", "Workshop"]),
        .testTarget(
            name: "StreamsTests",
            dependencies: ["CSystem", "Host", "Lines", "Streams", "TestSupport", "convene"]),
        .testTarget(name: "SettingsTests", dependencies: ["ScenarioFiles", "Settings"]),
        .testTarget(name: "WordingTests", dependencies: ["TestSupport", "Wording", "Workshop"]),
        .testTarget(name: "WorkshopTests", dependencies: ["Workshop"]),
        .testTarget(
            name: "TerminalTests",
            dependencies: ["CNcurses", "CSystem", "CVTerm", "Drawing", "Terminal", "TestSupport"]),
    ],
    swiftLanguageModes: [.v6]
)

// One setting list for every Swift target: a new target cannot forget it.
for target in package.targets where target.type != .system {
    target.swiftSettings = [
        .treatAllWarnings(as: .error),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
        .enableUpcomingFeature("InferIsolatedConformances"),
    ]
}
