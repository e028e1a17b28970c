/// A scenario with one of everything, in which there is nothing to find.
let goodScenario = """
    ---
    title: "Tea: a workshop"
    subtitle: In two parts
    credit: After Ada's notes
    version: 2.1
    region: North East
    language: cy
    minutes: 25
    minimum-group: 4
    minimum-text-group: 8
    controller: The Example Trust
    privacy-contact: data@example.org
    lawful-basis: "Consent: all can leave"
    privacy-notice: https://example.org/privacy
    keep-until: 90 days
    feedback: https://example.org/feedback
    contact: ada@example.org
    texts: report
    support:
      - name: Ada
        detail: in the room
      - {name: Example line, detail: 0800 000 000, when: "day and night", language: en}
    reporting:
      - name: Police
        detail: "999"
    ---
    <!-- What stands here is the author's own. -->

    # Welcome {minutes=10 priority=must}

    ## Tea {layout=title}

    <!-- notes: Wait for all
    to sit down.

    - Then begin
    - and go on -->

    ## What it is

    Tea is *warm* and **good
    for you**, says `make tea`\\
    at <https://example.org>.

    <!-- pause -->

    - One
      1. Inner
    - [Two](https://example.org/2)

    ### Smaller

    | What | How |
    |---|---|
    | Pot | *warm* |

    <!-- notes: Second note. -->

    ```sh
    boil water
    ```

    ## What was said {layout=quote}

    > First words.
    >
    > Last words.
    > — Ada, 1840

    ## Who are you?

    ```poll
    id: role
    ask: What is your role?
    options: [Maker, Drinker, No]
    ```

    # Work {minutes=15 priority=should}

    A case {layout=case intensity=2 note="A pot *breaks* {here}."}
    ---

    1. The pot stands.
    2. The pot falls.

    ```poll
    id: next
    ask: What now?
    hint: Choose two.
    kind: choices
    most: 2
    sensitive: true
    options:
      - Sweep
      - Buy
      - Cry
    ```

    3. The pot is swept up.

    ## Stages {layout=stages}

    - Boil
      - heat
    - Pour

    ## Why? {layout=poll}

    In your own words.

    ```poll
    id: why
    ask: Why tea?
    kind: text
    ```

    """
