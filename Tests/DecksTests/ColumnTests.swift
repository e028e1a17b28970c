import Decks
import ScenarioFiles
import Testing
import Workshop

/// Columns, as other tools' authors write them.
@Suite struct ColumnTests {
    private static func slides(_ text: String, as dialect: Dialect) throws -> [Slide] {
        let loaded = presentable(from: text, path: "a.md", as: dialect)
        #expect(loaded.diagnostics.allSatisfy { !$0.message.contains("column") }, "\(loaded.diagnostics)")
        let scenario = try #require(loaded.value)
        let again = presentable(from: try #require(loaded.deck?.text), path: "b.md")
        #expect(again.dialect == .convene && again.value == scenario)
        return scenario.slides
    }

    /// What stands in each column, step by step: its shares, and its texts apart by spaces.
    private static func columns(_ slide: Slide) -> [[String]] {
        slide.steps.map { step in
            step.content.map { block in
                guard case .column(let column, let blocks) = block else { return text([block]) }
                let shares = column.shares.map { "\($0)" }.joined(separator: "+")
                return "\(column.set).\(column.index) of \(shares): " + text(blocks)
            }
        }
    }

    private static func text(_ blocks: [Block]) -> String {
        blocks.map { block in
            switch block {
            case .paragraph(let prose), .heading(let prose): prose.text
            case .list(_, let items, _): items.map(text).joined(separator: " ")
            case .code(let code): code
            case .picture(_, let text): text
            case .quote(let blocks, _), .column(_, let blocks): text(blocks)
            case .table(let header, _, _): header.map(\.text).joined(separator: " ")
            }
        }.joined(separator: " ")
    }

    @Test func `of presenterm, in any order, with steps, and back to full width`() throws {
        let text = """
            # A

            <!-- column_layout: [3, 1] -->
            <!-- column: 1 -->
            right
            <!-- pause -->
            <!-- column: 0 -->
            left
            <!-- incremental_lists: true -->
            - one
            - two

            <!-- reset_layout -->
            below
            <!-- end_slide -->

            next
            """
        let slides = try Self.slides(text, as: .presenterm)
        #expect(
            Self.columns(slides[0]) == [
                ["0.1 of 3+1: right"], ["0.0 of 3+1: left"], ["0.0 of 3+1: one"], ["0.0 of 3+1: two"],
                ["below"],
            ])
        #expect(Self.columns(slides[1]) == [["next"]])
    }

    @Test func `of Slidev, with and without a header, each side there from the beginning`() throws {
        let text = """
            ---
            layout: two-cols
            ---

            # A

            <v-clicks>

            - one
            - two

            </v-clicks>

            ::right::

            ## B

            <v-click>three</v-click>

            ---
            layout: two-cols-header
            ---

            # Head

            above

            ::left::

            l

            ::right::

            r

            ::bottom::

            below
            """
        let slides = try Self.slides(text, as: .slidev)
        #expect(
            Self.columns(slides[0]) == [
                ["0.1 of 1+1: B"], ["0.0 of 1+1: one"], ["0.0 of 1+1: two"], ["0.1 of 1+1: three"],
            ])
        #expect(Self.columns(slides[1]) == [["above", "0.0 of 1+1: l", "0.1 of 1+1: r", "below"]])
    }

    @Test(arguments: [
        (
            "<div class=\"columns\">\n<div>\n\n- one\n\n</div>\n<div>\n\ntwo\n\n</div>\n</div>\n\nafter",
            Dialect.marp,
            ["0.0 of 1+1: one", "0.1 of 1+1: two", "after"]
        ),
        (
            "<div grid=\"~ cols-2 gap-4\">\n<div>one</div>\n<div>two</div>\n<div>three</div>\n</div>\n\nafter",
            .slidev,
            ["0.0 of 1+1: one three", "0.1 of 1+1: two", "after"]
        ),
        (
            "<div class=\"grid grid-cols-3\">\n<div class=\"col-span-2\">\n\none\n\n</div>\n<div class=\"fragment\">\n\ntwo\n\n</div>\n</div>",
            .marp, ["0.0 of 2+1: one", "0.1 of 2+1: two"]
        ),
        (
            ":::: {.columns}\n::: {.column width=\"30%\"}\none\n:::\n::: {.column width=\"70%\"}\ntwo\n:::\n::::\nafter",
            .patat, ["0.0 of 30+70: one", "0.1 of 30+70: two", "after"]
        ),
        (
            "<div style=\"display: grid; grid-template-columns: 1fr 2fr\">\n<div>\n\none\n\n</div>\n<div>\n\ntwo\n\n</div></div>",
            .revealMD, ["0.0 of 1+2: one", "0.1 of 1+2: two"]
        ),
        (
            "<div class=\"columns\">\n\none\n\n<div>\n\ntwo\n\n</div>\n</div>\n\nafter", .marp,
            ["one", "two", "after"]
        ),
        ("::: warning\none\n:::\nafter", .rulers, ["one", "after"]),
    ])
    func `that HTML and fences of colons make`(text: String, dialect: Dialect, expected: [String]) throws {
        let slides = try Self.slides("# A\n\n" + text + "\n", as: dialect)
        #expect(Self.columns(slides[0]) == [expected])
    }

    @Test func `more columns than can stand side by side are shown one below the other, and that is told`()
        throws
    {
        let text = "# A\n\n<!-- column_layout: [1, 1, 1, 1, 1, 1, 1] -->\n<!-- column: 6 -->\n\nseventh\n"
        let loaded = presentable(from: text, path: "a.md")
        #expect(try #require(loaded.value).slides[0].steps.map(\.content) == [[.paragraph("seventh")]])
        #expect(
            loaded.diagnostics.map(\.message) == [
                "at most six columns stand side by side; these stand one below the other"
            ])
    }
}
