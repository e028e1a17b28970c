extension Door {
    /// Gives the terminals back when the host is gone: nobody else is left to do it.
    ///
    /// What a client does not take at once is lost, for this process ends.
    func sayFarewell() {
        for connection in connections.values {
            connection.show(Self.farewell)
            connection.flush()
        }
    }

    /// Ends bracketed paste and the alternate screen, shows the cursor in plain colours, and says what to do.
    private static let farewell = Array(
        ("\u{1B}[?2004l\u{1B}[?1049l\u{1B}[?25h\u{1B}[0m\r\n"
            + "The session's computer has stopped. What was recorded is safe.\r\n"
            + "Your seat words bring you back when it goes on.\r\n").utf8)
}
