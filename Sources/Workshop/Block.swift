/// A piece of a slide, as Markdown knows it.
package indirect enum Block: Equatable, Sendable {
    case paragraph(Prose)
    /// A heading inside a slide (`###` and deeper).
    case heading(Prose)
    /// Items are blocks themselves, so lists nest. Numbered from 1 where ordered.
    case list(ordered: Bool, items: [[Block]])
    /// Somebody's own words; `attribution` is the last paragraph where it began with a dash.
    case quote([Block], attribution: Prose?)
    /// Code as it stands, lines apart by line feeds.
    case code(String)
    case table(header: [Prose], rows: [[Prose]])
}
