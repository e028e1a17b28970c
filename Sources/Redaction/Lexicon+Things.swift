extension Lexicon {
    /// Months, whole and cut short, in English and Welsh.
    static let months = """
        january february march april may june july august september october november december
        jan feb mar apr jun jul aug sep sept oct nov dec
        ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr
        """

    /// Places where people have handles, as they are called in a hurry.
    static let platforms = """
        snap snapchat sc insta instagram ig tiktok discord xbox gamertag psn playstation roblox fortnite kik
        telegram username handle twitter facebook fb steam wizz yubo messenger threads reddit twitch minecraft
        bereal signal whatsapp youtube gmail skype onlyfans epic bsky bluesky
        """

    /// What numbers of cases, files and people are called.
    static let registers = """
        case ref reference crime incident log nhs urn upn cris niche file client patient pupil referral
        hospital passport occurrence cad custody collar warrant mosaic liquidlogic exhibit claim
        cyfeirnod achos
        """
}

extension Lexicon {
    /// Whether postcodes begin with these letters.
    static func isPostcodeArea(_ letters: String) -> Bool { areas.contains(letters) }

    private static let areas = Set(
        """
        ab al b ba bb bd bh bl bn br bs bt ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn dt dy e ec eh en ex
        fk fy g gl gu gy ha hd hg hp hr hs hu hx ig im ip iv je ka kt kw ky l la ld le ll ln ls lu m me mk ml n
        ne ng nn np nr nw ol ox pa pe ph pl po pr rg rh rm s sa se sg sk sl sm sn so sp sr ss st sw sy ta td tf
        tn tq tr ts tw ub w wa wc wd wf wn wr ws wv yo ze
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
