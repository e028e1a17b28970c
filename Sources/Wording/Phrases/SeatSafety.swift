/// What a seat says of stepping away, hiding, check-ins, and what the facilitators ask.
extension Phrase {
    package static let seatAway = Phrase(
        "You have stepped away. Nobody can see who.",
        cy: "Rydych wedi camu o'r neilltu. Ni all neb weld pwy.")
    package static let seatAwayBack = Phrase(
        "Any key brings you back.", cy: "Daw unrhyw allwedd â chi yn ôl.")
    package static let seatSupportKey = Phrase(
        safety: "Support for you: press !",
        cy: "Cefnogaeth i chi: gwasgwch !")

    package static let seatHidden = Phrase(
        "Hidden at your seat until this part ends. h shows it.",
        cy: "Wedi'i guddio wrth eich sedd nes daw'r rhan hon i ben. Mae h yn ei ddangos.")
    package static let seatHides = Phrase("h hides this part here", cy: "h: cuddio'r rhan hon yma")
    package static let seatHide = Phrase("h hide", cy: "h cuddio")
    package static let seatShow = Phrase("h show", cy: "h dangos")
    package static let seatFootNoPictures = Phrase("i no pictures", cy: "i heb luniau")
    package static let seatFootPictures = Phrase("i pictures", cy: "i lluniau")
    package static let seatHideFirst = Phrase(
        "h hides this part here, until it ends. Nobody sees that.",
        cy: "Mae h yn cuddio'r rhan hon yma, nes daw i ben. Ni all neb weld hynny.")

    package static let seatCheckIn = Phrase(
        safety: "Ask for a facilitator",
        cy: "Gofyn am hwylusydd")
    package static let seatCheckInHow = Phrase(
        safety:
            "Facilitators cannot see who you are. Write where to find you if you want someone to come. In danger "
            + "call 999.",
        cy:
            "Ni all hwyluswyr weld pwy ydych chi. Ysgrifennwch ble i ddod o hyd i chi os hoffech i rywun ddod. Mewn perygl ffoniwch 999."
    )
    package static let seatCheckInKeys = Phrase(
        safety: "Enter sends, also without a word. Esc closes and keeps the text.",
        cy: "Mae Enter yn anfon, hyd yn oed heb air. Mae Esc yn cau ac yn cadw'r testun.")
    package static let seatCheckInOffer = Phrase(
        safety: "c asks for a facilitator in private.",
        cy: "Mae c yn gofyn yn breifat am hwylusydd.")
    package static let seatCheckInNobody = Phrase(
        safety: "No facilitator can see messages now. In danger call 999.",
        cy: "Ni all unrhyw hwylusydd weld negeseuon nawr. Mewn perygl ffoniwch 999.")
    package static let seatCheckInSends = Phrase(
        safety: "Enter sends",
        cy: "Enter: anfon")
    package static let seatCheckInCloses = Phrase(
        safety: "Esc closes",
        cy: "Esc: cau")
    package static let seatCheckInSent = Phrase(
        safety: "A facilitator has your message.",
        cy: "Mae eich neges gan hwylusydd.")
    package static let seatCheckInRead = Phrase(
        safety: "A facilitator has read your message.",
        cy: "Mae hwylusydd wedi darllen eich neges.")
    package static let seatCheckInLost = Phrase(
        safety: "No facilitator can see your message any more. ! shows support.",
        cy: "Ni all unrhyw hwylusydd weld eich neges mwyach. Mae ! yn dangos cefnogaeth.")
    package static let seatReply = Phrase(
        safety: "A facilitator wrote to you:",
        cy: "Ysgrifennodd hwylusydd atoch:")
    package static let seatWord = Phrase(
        safety: "A facilitator wrote to you about something you wrote:",
        cy: "Ysgrifennodd hwylusydd atoch am rywbeth a ysgrifennoch:")
    package static let seatUnanswered = Phrase(
        safety: "Nobody wrote back to your message to the facilitators.",
        cy: "Nid atebodd neb eich neges at yr hwyluswyr.")
    package static let seatReplyWaits = Phrase(
        safety: "A facilitator wrote to you. Esc here to read it.",
        cy: "Ysgrifennodd hwylusydd atoch. Esc yma i'w ddarllen.")

    package static let seatReadiness = Phrase(
        "Can you all hear? 1 ready  2 need a minute  3 lost",
        cy: "Ydych chi i gyd yn clywed? 1 barod  2 angen munud  3 ar goll")
    package static let seatReadinessThanks = Phrase("Thank you.", cy: "Diolch.")
}
