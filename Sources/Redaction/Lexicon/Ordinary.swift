extension Lexicon {
    /// Everyday and professional words, without endings that ``isOrdinary(_:)`` takes off.
    static let ordinary = """
        able abuse abuser accept access account act action activity actual add address adult advice advise affect
        afraid age agency agencies agree aim alarm alert alive allegation alone amount anger angry answer anxiety
        anxious anyway anywhere app appear apply appointment approach area argue arrange arrest arrive ask assess
        assist attack attempt attend attention aware away awful baby back bad badly bank base basic be bear beat
        become bed begin behave behaviour believe belong best better big bill bit black blackmail blame block blog
        board body book bother bottom box brave break brief bright bring broken build bully bus business busy button
        buy call calm camera campaign care careful carer carry case catch cause centre certain chair challenge chance
        change charge chase chat check child childcare children choice choose clear clearly clinic close club coach
        cold college come comfort comment commit common community company complain complete concern conference
        confidence confident confirm confuse consent consider consult contact contain content continue control
        conversation cooperate copy cope corner correct cost council counsel counsellor count couple course court
        cover create crime crisis criminal cross cry culture curious current cut cyber damage danger dangerous dark
        data date day days dead deal dear death decide decision deep delete deny department depend deputy describe
        deserve designate desk detail device diary die differ different difficult digital direct disable disclose
        disclosure discuss distress district doctor door doubt down draw dream drink drive drop drug dry duty early
        ease easy eat educate education effect effort else email emergency emotion emotional employ empower empty
        encourage end engage enjoy ensure enter environment escalate escape especially establish event ever evidence
        exact example excellent exclude excuse expect experience explain exploit exploitation explore expose express
        extra eye eyes face fact fail fair fake fall false family families far fast fault fear feed feel feeling fell
        felt field fight figure file final find fine finish fire fit fix flag flat floor focus follow food foot force
        forget form forward foster found free freedom fresh friend friendly fright front full fun function future gain
        game gang gave gender general gentle get gift girl give go goal god gone good got grab great greet grey groom
        ground group grow guard guess guidance guide guilt guilty habit half hand handle hang happen happy hard harm
        hate head health healthy hear heard heart heavy held help helpful hidden hide high history hit hold holiday
        home honest hope hospital host hot hour house household hub huge human hurt idea identify identity ignore ill
        image imagine immediate impact important improve incident include increase indecent indeed independent inform
        information initial inside insist instead intend interest internet interview intimate introduce investigate
        investigation invite involve issue item job join joint judge judgement jump justice keep kept key kick kill
        kind kindly kit knew know knowledge lack language large late laugh law lawyer lay lead leader learn leave led
        left legal lesson level liaise liaison library lie life light likely limit line link list listen little live
        local location lock log lone long look lose loss lost lot loud love low luck lunch machine main make male
        manage manager mark market marry material matter mean measure media medical medicine meet meeting member
        memory mental mention mentor message met mind minor minute miss missing mistake mobile model moment money
        month months mood morning mother motive mouth move multi music name named narrative national natural nature
        nearby necessary need negative network new news nice night noise normal note notice number nurse nursery
        occur offence offend offer office officer official old online open operation opinion opportunity option order
        organise outcome outside overdose page paid pain panic paper parent parents park part participate partner
        partnership party pass password past path patience patient pattern pause pay peace peer people perhaps period
        permission person personal perpetrator phone photo physical pick picture piece place plain plan platform play
        plenty point policy polite poor popular positive possible post power practice practitioner praise prefer
        pregnant prepare present preserve pressure pretend prevent prevention previous price pride primary principal
        print prison privacy private probably problem procedure process profession professional profile programme
        project promise prompt proof proper protect protection proud prove provide psychologist public pull pupil
        purpose push put question quick quiet quit quite race raise ran range rapid rate rather reach react read ready
        real realise reason reassure recent recognise record recover reduce refer referral reflect refuse regard
        regular relate relation relationship relative relax release relevant reliable rely remain remember remind
        remove repeat reply report require research residential resilience resource respect respond response rest
        result return reveal review right risk road role room round routine row rude rule run safe safeguard
        safeguarding safety said sad same sat save saw say scam scare school score scream screen screenshot search
        season seat secondary secret section secure see seem sees self sell send senior sense sent separate serious
        serve service session set settle severe sex sexual share shame shed shift shock shop short shout show shown
        shut sick side sign signal silent similar simple single sit site situation size skill sleep slow small smart
        smile social society sold solicitor solution sort sound space speak special specialist spend spent spoke staff
        stage stand standard start state statement stay steal step stick stigma stole stood stop story straight strange
        stranger strategy street strength stress strict strong structure student study stuff stupid subject suffer
        suggest suicidal suicide suitable summer supervise supply support suppose sure surprise survive suspect
        suspicion sweet swift system table take talk task taught teach teacher team tear teen teenager tell term
        terrible test text therapist therapy thing think thought threat threaten threw ticket tie time tired together
        told tone took top topic torn total touch tough town track train training trap trauma travel treat treatment
        trial trick tried trip trouble true trust truth try turn twice type ugly unable understand uniform union unit
        unknown unsafe update upset urgent use useful user usual value victim video view violence violent visit visual
        voice volunteer vulnerable wait wake walk wall want war warm warn watch water way ways weak wear website week
        weeks weekend welcome welfare well went wide wife wild win winter wise wish woman women wonder word words wore
        work worker workshop world worry worse worst worth wrap write wrong wrote year years yell young youth zone
        actually finally maybe really sadly suddenly perhaps nowhere everywhere else
        ago lol tbh imo btw etc eg ie asap idk
        """
}

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
        """

    /// Welsh words that are no name in a Welsh sentence.
    static let welshGrammar = """
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
        mencap kooth crimestoppers mermaids stonewall galop refuge cafcass dwp hmrc ofcom ico dfe hmp hmps hmcts met
        ukvi fgm cse cce csa csc sarc idva isva dash edl pshe rse icpc rcpc sen eal ehe ehcps icu nicu pcso cid cpr
        hr pe cctv usb gps vpn sms mms dm dms usa uae eu un unicef who amhp cmht gcse gcses btec nvq sats atm tv
        vinted yubo monkey bigo badoo tinder grindr bumble hinge spotify paypal revolut monzo klarna ebay deliveroo
        uber openai gmail outlook skype messenger signal threads zoom gofundme cashapp onlyfans pornhub steam omegle
        tesco asda lidl aldi primark mcdonalds greggs ikea boots costa guardian times sky islam christianity
        bible quran koran torah pride brexit diwali hanukkah vaisakhi nowruz newroz passover lent advent ramadan
        internet helpline hotline hopeline switchboard parliament government council authority ministry
        heddlu teams word excel office outlook
        """
}

extension Lexicon {
    /// The words at which rules begin to read, by rule.
    static let cues: [(Traits, String)] = [
        (.atWord, "at"),
        (
            .phoneCue,
            "phone tel telephone mobile mob ring text landline number call cell ffôn ffon rhif whatsapp"
        ),
        (.birthCue, "dob born birthday bday birthdate birth b ganwyd ganed geni"),
        (.postcodeCue, "postcode post cod"),
        (.placeCue, "on in at near down off from to of outside address along by yn ar o"),
        (.flatCue, "flat unit apartment apt"),
        (.nameCue, "called known named name names nicknamed goes went calls call enw henw o'r"),
        (.schoolCue, "to at attends attend attended attending"),
        (.ysgol, "ysgol coleg"),
        (.familyCue, "family household"),
        (.plateCue, "reg registration plate plates vrm vrn numberplate"),
        (.greeting, "dear hi hello hiya thanks cheers diolch helo annwyl"),
        (.homeCue, "home centre hub"),
        (.estateCue, "estate estates"),
        (
            .institution,
            """
            law rule foundation trust act report review inquiry centre fund project charity principle test helpline
            hospice hospital house commission
            """
        ),
        (
            .ordinal,
            """
            first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
            fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth
            """
        ),
    ]
}
