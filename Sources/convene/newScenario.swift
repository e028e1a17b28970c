/// A scenario to begin from, with a comment for each thing that an author can change.
let newScenario = """
    ---
    # This file is a workshop. Change what you like, and look for mistakes with: convene check FILE
    # Practise with a simulated room: convene rehearse FILE. Present: convene present FILE
    # Everything that can stand here is in docs/scenario-format.md.
    title: A workshop of ours
    subtitle: What it is about, in one line
    minutes: 30
    # How many answers it takes before a result, or what people wrote, is shown. Smaller rooms can have 3 for both.
    minimum-group: 5
    minimum-text-group: 10
    # Who answers for the data, and until when it is kept: every participant reads both.
    controller: Your organisation (change this line before use)
    keep-until: 90 days
    contact: Whom to ask afterwards
    # Who is there for people in the room: shown whenever somebody presses "!".
    support:
      - name: The person who facilitates today
        detail: in the room, and for a word afterwards
    ---

    # Welcome {minutes=5 priority=must}

    <!-- A line that begins with one # is a part of the agenda, with its minutes; ## begins a slide of it. -->

    ## A workshop of ours {layout=title}

    <!-- notes:
    Notes stand on your console alone. Have this slide up while people arrive.
    -->

    ## Today {layout=agenda}

    ## How we work

    - Every question can be skipped.

    <!-- pause -->

    - Nobody can tell afterwards who answered what.

    <!-- What stands behind a pause comes with the next press of the space bar. -->

    # What we think {minutes=20 priority=must}

    ## Who is here {layout=poll}

    <!-- A poll is asked when you press o, closed with o, and its result shown with r. Its id is its name in the record. -->

    ```poll
    id: role
    ask: How long have you been doing this work?
    options:
      - Less than a year
      - One to five years
      - Longer
    ```

    ## Where we stand {layout=poll}

    ```poll
    id: stand
    ask: How far do you agree?
    kind: scale
    statements:
      - I know what to do when something goes wrong.
      - I know whom to ask.
    labels: agreement
    ```

    ## A case {layout=case intensity=1 note="A disagreement at work. About five minutes."}

    <!-- A case is told item by item. From intensity 2 on, people are told beforehand what comes, by its note. -->

    1. Two people want the same room at the same time.
    2. Neither of them asks anybody.

    ```poll
    id: case
    ask: What would you do now?
    options:
      - Ask them both
      - Wait
      - I am not sure
    ```

    3. A third person takes the room.

    <!-- notes:
    Discuss after the reveal, not before.
    -->

    ## In your own words {layout=poll}

    <!-- What people write reaches the room only when you have cleared it (m at your console). -->

    ```poll
    id: words
    ask: What would help you most?
    kind: text
    ```

    # Close {minutes=5 priority=could}

    ## Thank you {layout=closing}

    Thank you for coming.

    """
