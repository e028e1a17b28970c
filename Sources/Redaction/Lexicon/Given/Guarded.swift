extension Lexicon {
    /// Given names of every language that no word shares: names even where they stand alone.
    static let givenNames = [
        english, welsh, irish, gaelic, polish, baltic, romanian, romani, ukrainian, albanian, nigerian, akan,
        somali, tigrinya, shona, caribbean, persian, dari, kurdish, arabic, turkish, urdu, hindi, bengali,
        chinese, vietnamese,
    ]

    /// Given names that are words, places or months as well: names only beside a word that says so.
    static let unsureGivenNames = """
        ai alexa alton amber an angel april arfon art ash asia aston august autumn baban bach basra baz beau
        beauty bee beverley bex bile bill billy blake blessing bobbi bode bran bright brighton brook brooke
        buddy bunny buster cal can carol cass caz celt chad chai chance charity chase chelsea cherry chester
        chip christian clay clement cliff clifton comfort cong coral crystal daisy dakota dale dana dandy dane
        dani dare dat dawn daz deacon dee des desire destiny devon dimple divine dolly don dot drew dudley
        dung earl earnest ed eden elan ember era eve everton faith fang fanny fares favour flick flo flora
        florence forest forgive fortunate fortune frank gabby gaby gale gang garnet gaz gen gene geneva
        georgia gift ginger glory goodness grace grant gray guy ha haf hal hang happiness happy harmony harper
        harris harsh heath hollie holly honey hong honor honour hop hope hue hung hunter ide india indie
        innocent ion irie israel ivy jack jade jasper jewel jez jordan joy joyce jude judy jun june junior
        juniper kai kath kendal kenya kez kindness kit kitty lance lane laurel le lee lex lieu lily lincoln
        loan loc long luck lucky magenta mai mali man mansfield marcy marigold mark marvellous marvelous mason
        mat maverick max may meadow melody memo memory menai mentor mercy merry mi mick mickey miles min mine
        miracle misty mitch mo muse myrtle nail nan nat nest neville nil noble non nova olive om opal oral
        oscar paige paisley pardon paris pat patience pearl penny perfect petal phoenix ping pinky pip polite
        poppy praise precious preston primrose princess privilege promise prosper pru prudence rach rage ram
        ramadan randy raven ray rebar reed reese rejoice respect rex rich rim rio ripon river rob robin rocky
        rod roma roman rose rowan ruby rusty saber sage said salam sandy sang savannah serenity shade shire
        shiv si sine sky skye son song sonny spike stafford star sterling stevie stirling storm sue sultan
        summer sunny sydney talent tan tao taylor teddy tee tennessee thong thu tiger tim tin tina tong tram
        treasure trim trinity triumph troy tue ty tyson unity van venice verona victor victory violet virtue
        wade wan wanting ward warren washington welcome will willy wisdom woody wren yen zaire zion
        """
}
