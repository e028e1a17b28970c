/// One `name=value` behind a heading.
struct Attribute {
    let name: String
    let value: String
    let nameLocation: Location
    let valueLocation: Location
}
