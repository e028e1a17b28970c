extension Lexicon {
    /// Words that never are a name, however they are written.
    static let grammar = """
        a an the this that these those i me my mine myself you your yours yourself he him his himself she her hers
        herself it its itself we us our ours ourselves they them their theirs themselves who whom whose which what
        when where why how whether if then than else because since until unless while although though as so such
        and or but nor yet either neither both each every all any some no none not never only just also too very
        of in on at by for with about against between into through during before after above below to from up down
        out off over under again further once here there within without along across behind beyond near toward
        towards upon around among beside besides despite except per via like unlike
        am is are was were be been being have has had having do does did doing done can could shall should will
        would may might must ought let lets i'm i've i'd i'll you're you've he'd he'll she'd she'll they're they've
        they'd we're we've isn't aren't wasn't weren't don't doesn't didn't can't couldn't won't wouldn't shouldn't
        haven't hasn't hadn't mustn't dont doesnt didnt cant couldnt wont wouldnt shouldnt im ive hes shes theyre
        thats there's that's what's who's it's itself something anything nothing everything somebody anybody nobody
        everybody someone anyone everyone others other another same own more most less least few fewer many much
        several enough now today tomorrow yesterday tonight always often sometimes usually still already soon later
        one two three four five six seven eight nine ten eleven twelve first second third last next ok okay yes no
        please thanks thank whoever whatever whenever wherever however therefore hello hi hey sorry
        y yr a'r i'r o'r a ac ag ar at am dros drwy er gan heb i mewn o rhag tan tua wrth yn ei eu ein eich fy
        dy fo ef hi nhw ni chi ti mae oes oedd yw ydy ydi sydd sy bod fod nid ddim dim hefyd ond neu pan os na nac
        wedi cyn ôl hwn hon hyn nôl dweud dywedodd siarad ffonio
        """

    /// Organisations, programmes, days and nationalities: with a capital, but nobody's name.
    static let known = """
        monday tuesday wednesday thursday friday saturday sunday christmas easter ramadan eid xmas halloween
        police ceop dsl lado mash camhs nspcc childline ofsted barnardo barnardos samaritans papyrus nhs kcsie prevent
        marac iwf nca mha ncmec gdpr cpoms iopc cps dbs pru send senco ehcp tac laa iro cin cpp gcp nwg mace mst yot
        yjs yos ypas rsvp lscp nyscp covid ltd plc bbc itv google apple microsoft amazon meta omegle wizz netflix
        samsung iphone ipad android windows playstation nintendo minecraft wikipedia chatgpt alexa siri
        facebook instagram snapchat tiktok whatsapp discord telegram roblox fortnite youtube twitter reddit xbox kik
        english polish romanian welsh scottish irish british european asian african black white muslim christian
        catholic jewish hindu sikh traveller roma gypsy lgbt lgbtq trans asd adhd send autistic
        internet helpline hotline hopeline switchboard parliament government council authority ministry
        heddlu teams word excel office outlook
        """
}
