/// What is sent before a session, and to those who left an address after it.
extension Phrase {
    package static let inviteSubject = Phrase("Workshop, {1}", cy: "Gweithdy, {1}")
    package static let inviteSubjectLine = Phrase("Subject: {1}", cy: "Pwnc: {1}")
    package static let inviteWhen = Phrase("{1} at {2} ({3})", cy: "{1} am {2} ({3})")
    package static let inviteLong = Phrase("About {1} minutes.", cy: "Tua {1} munud.")
    package static let inviteHard = Phrase(
        "Some parts may be hard. A note says what comes before each of them.",
        cy: "Gall rhai rhannau fod yn anodd. Mae nodyn yn dweud beth sy'n dod cyn pob un ohonynt.")
    package static let inviteLeave = Phrase(
        "You can skip every question, hide a part, step away, or leave and come back at any moment. You need give no "
            + "reason, and no screen shows who does.",
        cy:
            "Gallwch hepgor pob cwestiwn, cuddio rhan, camu o'r neilltu, neu adael a dychwelyd unrhyw bryd. Nid oes angen "
            + "rhoi rheswm, ac nid oes sgrin yn dangos pwy sy'n gwneud.")
    package static let inviteAlone = Phrase(
        safety: "Join from a place where nobody reads along.",
        cy: "Ymunwch o le lle nad oes neb yn darllen gyda chi.")
    package static let inviteCode = Phrase(
        "The code is told on the day. No name, account or key is asked for.",
        cy: "Rhoddir y cod ar y diwrnod. Ni ofynnir am enw, cyfrif nac allwedd.")
    package static let inviteNoCode = Phrase(
        "No code, name, account or key is asked for.", cy: "Ni ofynnir am god, enw, cyfrif nac allwedd.")
    package static let inviteFingerprintLater = Phrase(
        "You will be asked about a fingerprint. It is told on the day: compare, then type yes.",
        cy: "Cewch eich holi am ôl bys. Rhoddir ef ar y diwrnod: cymharwch, yna teipiwch yes.")
    package static let invitePlain = Phrase(
        "Then everything comes in lines, one below another, and nothing is drawn again.",
        cy: "Yna daw popeth mewn llinellau, un o dan y llall, heb ailddarlunio dim.")
    package static let inviteBlocked = Phrase(
        "If it does not connect, your network may block ssh. Use another one, such as a phone's, or ask us for a printed "
            + "card.",
        cy:
            "Os nad yw'n cysylltu, efallai fod eich rhwydwaith yn rhwystro ssh. Defnyddiwch un arall, megis un ffôn, neu "
            + "gofynnwch inni am gerdyn printiedig.")
    package static let inviteAsk = Phrase(
        "If you need an adjustment, or would rather speak Welsh or English, ask: {1}. The screens speak both; L on the first "
            + "one changes it.",
        cy:
            "Os oes angen addasiad arnoch, neu os yw'n well gennych siarad Cymraeg neu Saesneg, gofynnwch: {1}. Mae'r "
            + "sgriniau'n siarad y ddwy; mae L ar y gyntaf yn ei newid.")
    package static let inviteWriter = Phrase(
        "whoever sent you this", cy: "pwy bynnag a anfonodd hyn atoch")
    package static let inviteTraces = Phrase(
        safety:
            "What stays on your computer: the host's name in ssh's known_hosts, the command in your shell's history, and this "
            + "message. This takes the first away:",
        cy:
            "Beth sy'n aros ar eich cyfrifiadur: enw'r gwesteiwr yn known_hosts ssh, y gorchymyn yn hanes eich plisgyn, a'r "
            + "neges hon. Mae hyn yn dileu'r cyntaf:")

    package static let letterSubject = Phrase("After our workshop", cy: "Ar ôl ein gweithdy")
    package static let letterBody = Phrase(
        "You left this address at a workshop, in order to be written to afterwards. The slides come with this message.",
        cy:
            "Gadawsoch y cyfeiriad hwn mewn gweithdy, er mwyn cael neges wedyn. Daw'r sleidiau gyda'r neges hon."
    )
    package static let letterUse = Phrase(
        "It was kept for this alone, beside no answer and no seat.",
        cy: "Fe'i cadwyd at y diben hwn yn unig, heb gyswllt ag ateb na sedd.")
}
