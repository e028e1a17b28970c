import Keyboard
import Wording
import Workshop

/// docs/keys.md, made from the key tables.
package func keysPage() -> String {
    """
    # Keys

    This page is made from the key tables of the program; a test compares the two.

    ## Stage

    \(table(StageScreen.keyTable))
    On a small screen a long slide has pages: `Space` goes through them before the next step.

    In the agenda: `Up`, `Down` or a number, then `Enter`. Over how to join: `c` makes a new code. When `q` has asked
    "End for everyone?", `y` ends the session, `d` leaves only this terminal, and every other key goes on. Where rooms
    that share a session cannot end together, `a` ends this one by itself. When `O` has
    asked "Ask again?", `y` asks, and every other key leaves it.
    In "Time for a task": minutes, and behind them, if you like, what for, then `Enter`; `Esc` leaves it. In groups: a number
    from 3 to 9, then `Enter`; when `G` has asked "Deal the groups?", `Enter` deals them, `G` takes the question back, and
    every other key lets people go on choosing.

    While a console has the clicker, the terminal that presents keeps the next step, back, `d` and `?`, and ends nothing.
    A stage that only shows the room's slides has `d` and no other key.

    Clickers send `PageDown`, `PageUp` and `.`, which do what they should.

    ## Console

    \(table(ConsoleScreen.keyTable))
    Without the clicker, keys that move the room only say who has it; where nobody has it, the first of them takes it.
    Where another [room](rooms.md) moves the session, or this one goes its own pace, keys that cannot move it are not
    offered, and `q` asks nothing: it says so, and takes `t`, `f` and `d`.
    `p` pauses without the clicker, and over everything but a field that is typed in. `Esc` and `Ctrl-C` leave what lies
    over the main screen.

    In the agenda and in search: arrows, then `Enter`; in the agenda a number too. In all slides: arrows, then `Enter`.
    In the line to all, `Tab` turns to a line for consoles alone, and back.
    In "More time": `+` and `-` by five minutes, or typed minutes, then `Enter`. In "Time for a task": minutes, and behind
    them, if you like, what for, then `Enter`. In groups: a number from 3 to 9, then `Enter`; when `G` has asked "Deal the
    groups?", `Enter` deals them, `G` takes the question back, and every other key lets people go on choosing. In check-ins:
    `Enter` opens one, `Enter` again writes back, `x` closes it. In held texts: `b` writes back to the seat behind the chosen
    one, and `M`, then `y`, mutes it. In "How to join": `c` makes a new code; `w` withdraws the short one, so that only the
    nine digits open, until `c`. When somebody wants to be a console or a stage, or to answer check-ins: `y` lets them in,
    `u` does not. `Esc` takes a notice about the scenario's file away, and then a line to consoles, at all consoles of this
    room. In fields what is pasted is text, with or without the terminal's marks, and sends nothing, as at a
    [participant's seat](#participant).

    ## Support

    \(table(SupportScreen.keyTable))
    In the list of check-ins: `Up`, `Down`, then `Enter`; in one, `Enter` writes back and `x` closes it.

    ## Participant

    \(table(ParticipantScreen.keyTable))
    On the first page and in help, `L` changes the language and `P` goes on as plain text, for screen readers. While
    the room is asked "Can you all hear?", `1`, `2` and `3` answer. While groups are asked for, and as long as they stand, `1`
    is "With others" and `2` "On my own".

    `Ctrl-C` erases what the terminal shows and keeps, as [leaving.md](leaving.md) says for each; `q` erases nothing. If
    nothing happens within a second, close the window.

    In a form with options: a number or arrows, then `Enter`; `0` is "I would rather not say". Where several may be
    ticked, the number or `Space` ticks. In a text: everything that is typed is text; `Tab` reaches Send and Skip,
    `Esc` leaves the form and keeps what is typed; `Esc`, `s` looks at the story of the question, and any key then brings the
    form back as it was. Over a list `s` alone does. Of editing keys there are the arrows, `Home`, `End`, `Delete`,
    `Backspace`, `Ctrl-A`, `Ctrl-E`, `Ctrl-U`, `Ctrl-K` and `Ctrl-W`.
    What is pasted is text with its line ends, also in a terminal that does not mark it as pasted: what arrives together with
    letters is typed into the field, `Enter` and `Tab` among it, and only an `Enter` that comes by itself is a key. So it is
    when `Enter` follows the last letter so closely that both arrive in one piece: press it once more. For half a second
    after a field has closed nothing is a key but `Ctrl-C`, unless you left it by `Esc`. `Esc`, `!` opens support from every field.
    Where there is no field, what is pasted is left out, and one line says so: four letters, or eight signs, that arrive together.
    In a scale: a number or `Left`, `Right` chooses the label of a row. In a ranking: a number puts the marked item at
    that place; `Space` lifts it, and arrows move it. In points: a number, or `+` and `-`. `Enter` goes to the next row,
    and sends at Send. A sensitive poll takes numbers alone, `Tab`, `Enter`, and no arrows: they could be counted.
    "Another answer": `Enter` opens its field, `Enter` again sends, `Up` goes back. In questions: `Tab` goes on to what the
    room asks, where `Enter` is "me too". `Ctrl-T` takes out of what is typed what could identify someone. `m` is there
    where the scenario takes addresses.

    """
}

private func table<Action>(_ rows: [KeyRow<Action>]) -> String {
    rows.reduce("| key | what it does |\n|---|---|\n") { text, row in
        text + "| " + row.keys.map { "`\($0.notation)`" }.joined(separator: " ")
            + " | \(row.help.text(in: .english)) |\n"
    }
}
