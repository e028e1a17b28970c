import Glibc

/// Waits until something can be done with one of `polled`, or for so many milliseconds; -1 is for ever.
///
/// A signal that comes meanwhile does not end it: those that concern this program have a descriptor.
///
/// - Returns: How many are ready; nil where the system does not let this process wait, which waiting again does not mend.
func waited(for polled: inout [pollfd], atMost milliseconds: Int32) -> Int? {
    while true {
        let ready = poll(&polled, nfds_t(polled.count), milliseconds)
        if ready >= 0 { return Int(ready) }
        guard errno == EINTR else { return nil }
    }
}
