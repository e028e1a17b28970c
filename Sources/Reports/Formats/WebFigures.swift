import Drawing

/// Pictures for browsers, each hidden from readers: the table beside it says the same.
enum WebFigures {
    /// A share of a whole as a bar; of fewer than twenty as a square for each of them.
    static func bar(_ count: Int, of whole: Int, isSecond: Bool) -> String {
        let style = isSecond ? "b" : "a"
        guard whole < 20 else {
            let width = whole > 0 ? min(max(0, count), whole) * 1000 / whole : 0
            return svg("bar", width: 100, height: 10) {
                "<rect class=\"w\" width=\"100\" height=\"10\"/>"
                    + "<rect class=\"\(style)\" width=\"\(tenthsText(width))\" height=\"10\"/>"
            }
        }
        let squares = (0..<max(0, whole)).map { index in
            "<rect class=\"\(index < count ? style : "w")\" x=\"\(index * 10)\" width=\"8\" height=\"8\"/>"
        }
        return svg("people", width: max(1, whole) * 10 - 2, height: 8) { squares.joined() }
    }

    /// Columns beside one another, on one measure, each with its name below where there is room.
    static func histogram(_ bars: [(share: (count: Int, whole: Int)?, name: String)]) -> String {
        let most = bars.compactMap(\.share?.count).max() ?? 0
        guard most > 0, bars.count > 1 else { return "" }
        let step = 60
        return svg("histogram", width: bars.count * step, height: 136) {
            bars.enumerated().map { index, bar in
                let height = (bar.share?.count ?? 0) * 100 / most
                let middle = index * step + step / 2
                return
                    "<rect class=\"a\" x=\"\(index * step + 1)\" y=\"\(116 - height)\" width=\"\(step - 2)\""
                    + " height=\"\(height)\"/><text x=\"\(middle)\" y=\"\(112 - height)\">"
                    + "\(bar.share.map { "\($0.count)" } ?? "")</text>"
                    + "<text x=\"\(middle)\" y=\"132\">\(escaped(bar.name))</text>"
            }.joined()
        }
    }

    /// One whole, divided; each piece has its place's number where that has room.
    static func stacked(_ shares: [(count: Int, whole: Int)], name: String) -> String {
        guard let whole = shares.first?.whole, whole > 0 else { return "" }
        var start = 0
        var pieces = ""
        for (index, share) in shares.enumerated() where share.count > 0 {
            let end = start + share.count
            let (left, right) = (start * 1000 / whole, end * 1000 / whole)
            pieces +=
                "<rect class=\"\(index % 2 == 0 ? "a" : "b")\" x=\"\(left)\" width=\"\(max(1, right - left - 4))\" height=\"40\"/>"
            if right - left >= 40 {
                pieces += "<text class=\"in\" x=\"\((left + right) / 2 - 2)\" y=\"28\">\(index + 1)</text>"
            }
            start = end
        }
        return "<p class=\"picture\" aria-hidden=\"true\">\(escaped(name))</p>\n"
            + svg("stack", width: 1000, height: 40) { pieces }
    }

    private static func svg(_ style: String, width: Int, height: Int, _ content: () -> String) -> String {
        "<svg class=\"\(style)\" aria-hidden=\"true\" focusable=\"false\" viewBox=\"0 0 \(width) \(height)\""
            + "\(style == "bar" ? " preserveAspectRatio=\"none\"" : "")>\(content())</svg>"
    }
}

/// `text` with its spaces, in which no character means anything to a browser.
func escapedLine(_ text: String) -> String {
    cleaned(text).replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
}

/// How pages look.
///
/// Contrast of letters and bars is 4.5 or more on both grounds, and the two kinds of bar are blue and
/// ochre, which those who see no red and green tell apart.
let webStyle = """
    :root{--ground:#fff;--ink:#1c1e21;--quiet:#50565e;--line:#8a9099;--a:#1f5fa8;--b:#8a4b00;--on:#fff;--pale:#e9ecf0}
    @media (prefers-color-scheme:dark){:root{--ground:#15181c;--ink:#eceef1;--quiet:#b4bac2;--line:#7c838c;--a:#7fb2ee;\
    --b:#e0a458;--on:#101215;--pale:#2a2f36}}
    @media print{:root{--ground:#fff;--ink:#000;--quiet:#333;--line:#777;--a:#1f5fa8;--b:#8a4b00;--on:#fff;--pale:#e9ecf0}}
    html{color:var(--ink);background:var(--ground);font:1rem/1.5 system-ui,-apple-system,"Segoe UI","Noto Sans",sans-serif}
    body{max-width:46rem;margin:0 auto;padding:1rem;overflow-wrap:break-word}
    h1{font-size:1.8rem;line-height:1.2;margin:1rem 0 .25rem}
    h2{font-size:1.35rem;margin:2.2rem 0 .6rem;border-bottom:1px solid var(--line);padding-bottom:.2rem}
    h3{font-size:1.05rem;margin:1.6rem 0 .3rem}
    p{margin:.3rem 0 .6rem}
    .subtitle{font-size:1.1rem}
    .about,small{color:var(--quiet)}
    .notice{border-left:.3rem solid var(--line);padding-left:.7rem}
    nav ul,.boxes{list-style:none;padding-left:0}
    nav ul{display:flex;flex-wrap:wrap;gap:0 1.2rem}nav li{min-width:0}
    a{color:var(--a)}
    .number{color:var(--quiet);margin-right:.4rem}
    table{border-collapse:collapse;width:100%;margin:.5rem 0}
    caption{text-align:left;padding:.3rem 0}
    th,td{text-align:left;vertical-align:top;padding:.25rem .8rem .25rem 0;font-weight:normal}
    thead th{color:var(--quiet);border-bottom:1px solid var(--line);vertical-align:bottom}
    tbody tr+tr>*{border-top:1px solid var(--pale)}
    .n,thead th+th{text-align:right;font-variant-numeric:tabular-nums}
    .wide{overflow-x:auto}
    .wide tbody th{min-width:8rem}
    svg{display:block}
    svg .a{fill:var(--a)}svg .b{fill:var(--b)}svg .w{fill:var(--pale)}
    svg text{fill:var(--ink);font-size:14px;text-anchor:middle}
    svg text.in{fill:var(--on);font-size:24px}
    .cell{display:flex;flex-wrap:wrap;align-items:center;justify-content:flex-end;gap:0 .6rem}
    .cell>span{min-width:2.6rem}
    .bar{flex:1 1 3rem;height:.7rem}
    .people{flex:0 1 auto;min-width:2rem;height:.7rem}
    td:has(.cell){width:40%}
    .heat tbody th{min-width:8rem}
    @media (max-width:30rem){td:has(.cell){width:auto}th,td{padding-right:.4rem}}
    .histogram{width:100%;max-height:10rem}
    .stack{width:100%;height:auto}
    .picture{margin:.6rem 0 .1rem;color:var(--quiet)}
    .h0,.h1,.h2,.h3,.h4,.h5,.h6,.h7,.h8,.h9{padding-right:.5rem}
    .h1{background:color-mix(in srgb,var(--a) 6%,var(--ground))}
    .h2{background:color-mix(in srgb,var(--a) 10%,var(--ground))}
    .h3{background:color-mix(in srgb,var(--a) 14%,var(--ground))}
    .h4{background:color-mix(in srgb,var(--a) 18%,var(--ground))}
    .h5{background:color-mix(in srgb,var(--a) 22%,var(--ground))}
    .h6{background:color-mix(in srgb,var(--a) 26%,var(--ground))}
    .h7{background:color-mix(in srgb,var(--a) 30%,var(--ground))}
    .h8{background:color-mix(in srgb,var(--a) 34%,var(--ground))}
    .h9{background:color-mix(in srgb,var(--a) 38%,var(--ground))}
    .boxes li{padding-left:1.7em;text-indent:-1.7em}
    .boxes li::before{content:"\\2610\\00a0\\00a0"}
    .quotes{list-style:"\\2013\\00a0"}
    dl{margin:.5rem 0}dt{font-weight:600;margin-top:.5rem}dd{margin:0 0 .2rem}
    hr.cut{border:0;border-top:2px dashed var(--line);margin:2rem 0}
    pre{white-space:pre-wrap;overflow-wrap:anywhere}
    @media (forced-colors:active){svg .a{fill:CanvasText}svg .b{fill:GrayText}svg .w{fill:Canvas;stroke:GrayText}svg text{fill:CanvasText}svg text.in{fill:Canvas}}
    @media print{@page{size:A4;margin:18mm}body{max-width:none;padding:0}h2,h3,dt{break-after:avoid}article,tr{break-inside:avoid}\
    section.page,div.page{break-before:page}nav{display:none}svg,td{print-color-adjust:exact;-webkit-print-color-adjust:exact}}

    """
