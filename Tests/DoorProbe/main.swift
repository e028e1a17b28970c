import FrontDoor
import Glibc

// A door alone, for tests: control on 3, listener on 4, and limits from `name=value` arguments.
var limits = DoorLimits()
for argument in CommandLine.arguments.dropFirst() {
    let parts = argument.split(separator: "=")
    guard parts.count == 2, let value = Int64(parts[1]) else { exit(64) }
    switch parts[0] {
    case "grace": limits.grace = value
    case "reading": limits.reading = value
    case "thought": limits.thought = value
    case "patience": limits.patience = value
    case "stall": limits.stall = value
    case "keepalive": limits.keepalive = value
    case "keys": limits.keys = Int(value)
    case "lull": limits.lull = value
    case "lastWords": limits.lastWords = value
    case "farewell": limits.farewell = value
    case "seats": limits.seats = Int(value)
    case "unseated": limits.unseated = Int(value)
    case _: exit(64)
    }
}
exit(runDoor(control: 3, listener: 4, limits: limits))
