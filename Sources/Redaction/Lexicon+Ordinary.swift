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
