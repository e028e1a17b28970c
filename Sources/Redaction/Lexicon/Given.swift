extension Lexicon {
    /// Given names that are no English words, no places and no month.
    static let givenNames = """
        aaliyah aaron abbie abby abdul abdullah abigail abdi abu adam ade adele adrian adriana ahmad ahmed aidan
        aiden aileen aimee aisha ajay alan alana alasdair alastair albert alejandra aleksandra aleksander alex
        alexander alexandra alexandru alfie alfred ali alice alicja alina alisha alison alistair aliyah allan
        allison ama amanda amara amelia amelie amina amir amira amit amjad amy ana anastasia andre andrea andreea
        andrei andrew andrzej aneta angela angie angus anish anita anjali ann anna annabel anne annette annie
        anthony antoni antonia antonio anwar archie aria ariana arjun arman arran arthur arun arya asad asha ashley
        asif asma astrid athena aubrey audrey ava ayaan ayan ayesha ayla aysha aziz
        babajide barbara barney barry bartosz beata beatrice becca becky bella ben benjamin bernadette bernard
        beth bethan bethany betty bev bianca bilal bob bobbie bobby boris brandon brenda brendan
        brian bridget brody bronwen bronwyn brooklyn bruce bryan bryn bryony
        caitlin caitlyn callum calum cameron camilla cara carl carla carmen caroline carolyn carys cassie catalin
        catherine cathy catrin cecilia cerys chantelle charlene charles charlie chelsey cheryl chiara chidi
        chinedu chioma chloe chris christina christine christopher chukwu ciara cian cillian cindy claire clara
        clare claudia clive colette colin colleen connor conor conrad corey courtney craig cristian cristina
        cynthia daf dafydd dan daniel daniela daniella danielle danny daphne darius darren dave david davina
        dawid dean debbie deborah debra declan deepa deepak deirdre delyth denise dennis derek dermot desmond
        dev devi dewi diana diane diego dilys dimitri diya dmitri dominic dominik dominika donna doreen doris
        dorota dorothy doug douglas duncan dwayne dylan
        ebony eddie edith edmund eduardo edward edwin eileen eilidh eira eirlys ekaterina elaine eleanor elena
        eleri elif elijah elin elinor eliot elisa elise eliza elizabeth ella ellen ellie elliot elliott ellis
        eloise elsa elsie elspeth elwyn emeka emil emilia emily emlyn emma emmanuel enid enzo eric erica erik
        erin ernest esme esra esther ethan ethel eugene eunice euan eva evan evelyn evie ewa ewan ezra
        faisal farah farhan farid farooq fathima fatima fatma fergus ffion finlay finley finn fiona florin folake
        fran frances francesca francis francesco frankie fraser fred freddie freddy frederick freya
        gabriel gabriela gabriella gail gareth garry gary gavin gaynor gemma geoff geoffrey george georgie
        geraint gerald geraldine gerard gethin gill gillian gina giovanni giulia gladys glen glenda glenn gloria
        glyn glynis gordon graeme graham greg gregor gregory greta grzegorz gulsen gurpreet gustavo gwen gwenda
        gwilym gwyn gwyneth gwynfor
        habib hadi hadiya hafsa haider hailey hamid hamish hamza hana hanif hannah harjit harley haroon harpreet
        harriet harry harvey hasan hassan hattie hayden hayley hazel heather heidi helen helena helga henrietta
        henry hilary hilda howard hubert hugh hugo huw hussain hussein
        iain ian ibrahim idris ieuan ifan ifeoma iga igor ilona imani imogen imran ines ingrid ioan ioana iolo
        iona ionut irena irene irina iris isaac isabel isabella isabelle isaiah isha isla ismail isobel issac
        ivan ivana iwan iwona izabela izzy
        jackie jackson jacob jacqueline jacqui jake jakub jamal james jamie jamila jan jana jane janek janet
        janice janine jared jarek jasmin jasmine jason javed javier jaxon jay jayden jayne jean jeanette jed jeff
        jeffrey jemima jemma jen jenna jennie jennifer jenny jeremy jermaine jerome jerry jess jesse jessica
        jessie jill jim jimmy jo joan joanna joanne joao jodie joe joel johan johanna john johnny jon jonah
        jonas jonathan jorge jose josef joseph josephine josh joshua josie juan juanita judith julia julian
        julie juliet justin justyna
        kacper kaitlyn kamal kamil kamila kamran karen karim karina karl karol karolina kasia kasper kat kate
        katarina katarzyna katelyn katherine kathleen kathryn kathy katie katrina katy katya kavita kay kayden
        kayla kayleigh keeley keira keiran keith kelechi kelly kelsey kemi ken kenneth kenny kenzie keris kerri
        kerry kev kevin kezia khadija khaled khalid kian kiara kiera kieran kim kimberley kiran kirsten kirsty
        klara klaudia konrad kristina krystian krzysztof kumar kwame kyle kylie kyra
        """
}

extension Lexicon {
    /// The second half of ``givenNames``.
    static let moreGivenNames = """
        lacey laila lana lara larry latisha laura lauren laurence lauryn lawrence layla leah leanne leela leena
        leigh leila lena lenny leo leon leona leonard leroy lesley leslie leticia levi lewis lexi lexie liam
        liana lidia lila lilian lilly lina linda lindsay lindsey lisa liv livia liz liza lizzie lizzy llinos llyr
        lloyd logan lola lorenzo loretta lorna lorraine lottie lou louis louisa louise luca lucas lucia lucie
        lucinda lucy luis luisa luka lukas lukasz luke luna lydia lyn lynda lynette lynn lynne lynsey
        maciej macy madeleine madison madiha maddie maddy madina magda magdalena maggie magnus mahmood mahmoud
        mair mairi maisie maja malcolm malgorzata malik mandy manon manuel marcel marcia marcin marco marcus
        marek margaret margarita maria mariam marian mariana marianne marie marilyn marina mario marion marisa
        marjorie marlene marley marlon marta martha martin martina martyn marvin mary maryam mateo mateusz
        mathew matilda matt matteo matthew maureen maurice mavis maxine maxwell maya megan mehmet mei mel melanie
        melissa mercedes mia michael michaela michal michelle miguel mihaela mihai mikael mikayla mike mikolaj
        mila milan mildred millie milo mina minnie miranda miriam mirza mitchell moira mohamed mohammad mohammed
        moira mollie molly mona monica monika morag moses muhammad mumtaz muriel murray musa mustafa myfanwy myles
        myra naadia nabil nadeem nadia nadine naomi narges nasreen nasir natalia natalie natasha nathan nathaniel
        naveed nazia ned neelam neha neil nell nellie nerys ngozi nia niall niamh nicholas nick nicky nico nicola
        nicolae nicole nicoleta nigel nikhil nikita niklas nikola nikolai nikki nina nisha nkechi noah noel noor
        nora noreen norma norman nuala nur
        obi ola olga oleksandr olena oliver olivia ollie olu oluwaseun oluwatobi olwen omar orla orlando osama
        osian oskar osman oswald otis owain owen
        pablo padraig pamela paolo parveen patrice patricia patrick patrycja patsy paul paula pauline
        pavel pawel pedro peggy penelope percy perry pete peter petra phil philip phillip phillipa philippa
        phoebe phyllis pierre piers piotr polly prakash priti priya przemek
        quentin quinn
        rachael rachel radek rafael rafal rahim rahul raheem raj raja rajesh ralph ramona ranjit raquel rashid
        rashida raul ravi raymond rebecca rebekah reece rees reggie rehana reuben rhiannon rhian rhodri rhona
        rhonda rhys riaz ricardo richard richie ricky riley rina rita rizwan roan roberta roberto robbie robert
        roberta roberto rochelle roddy roderick rodney rodrigo roger rohan roisin roksana roland romeo ron
        ronald ronan ronnie rory rosalind rosanna rosie rosemary rosalyn ross rowena roxanne roxy roy rukhsana
        rupert russell ruth ryan
        sabina sabrina sadia safa safiya saffron sahar saif saima sajid sakina salim sally salma salman sam samantha
        samina samir samira samuel sana sandeep sandra sanjay sara sarah sasha saskia saul scarlett scott seamus
        sean sebastian seema selena selina serena sergei sergio seth shabana shabnam shafiq shahid shakira shamim
        shane shania shanice shannon sharon shaun shauna shaz shazia sheila shelley sheree sheridan sherry
        shirley shivani shona shreya shyam sian siân sid sidney sidra sienna silvia simon simone simran sinead
        siobhan siwan sofia sofie sohail sonia sonja sophia sophie spencer stacey stacy stan stanislaw stanley
        stefan stefania stella steph stephanie stephen steve steven stewart stuart sukhdeep sumaira sunil
        suresh susan susanna susannah susie suzanne suzie swati sybil syed sylvia szymon
        tabitha tahir talia tamara tamsin tania tanisha tanya tara tariq tasha tayyab ted tegan tegwen teresa
        terence terri terry tessa thea thelma theo theodore theresa thomas tia tiago tiffany tilly timothy toby
        tobias todd tom tomas tomasz tommy toni tony tracey tracy travis trevor tricia trish trisha tristan
        trudy tunde tyler tyrone
        umar una ursula usman uzma valentina valerie vanessa vasile veera vera verity vernon veronica veronika
        vicki vicky victoria vijay vikram viktor viktoria vincent vinnie viola vivian vivien vivienne vlad
        waleed walter wanda waqar waseem wayne wendy wes wesley wiktor wiktoria wilfred wilhelmina william willow
        winifred winston wojciech xander xavier yaqub yara yasir yasmin yasmine yasmeen yelena yolanda youssef
        yousef yuki yuri yusuf yvette yvonne
        zac zach zachary zack zadie zahid zahra zain zainab zak zakir zara zayd zayn zeeshan zeinab zelda zena
        zoe zofia zoë zoltan zosia zubair zuzanna chloé zoé renée andré josé siôn sioned llŷr angharad lowri
        aled alun arwel betsan branwen carwyn ceri ceridwen dilwyn eirian elis emyr eurwen gwenllian heledd hefin
        heulwen hywel idwal islwyn lleucu meinir menna mererid meurig nesta rhodri seren tegid tomos
        """

    /// Given names that are words, places or months as well: names only beside a relation, title or family name.
    static let unsureGivenNames = """
        amber angel april art august autumn beau bill billy blake brook brooke bunny buster carol chance chase
        chelsea cherry chester christian crystal daisy dakota dale dana dawn dee destiny dolly don drew earl eden
        faith flo flora florence forest frank gale gene georgia ginger glory grace grant guy happy harmony harper
        harris heath hollie holly honey hope hunter india israel ivy jack jade jasper jewel jordan joy
        joyce jude judy june kai kit lance lane lee lily lincoln luck mark marcy mason max may melody mercy merry
        miles misty mo myrtle nan nat neville noble nova olive oscar paris pat patience paige pearl penny phoenix
        poppy precious preston prince princess ray reed reese rex rich river rob robin rod rose rowan ruby rusty
        sage sandy savannah sky skye sonny star stevie sterling storm summer sunny sydney taylor teddy tiger
        trinity troy tyson van victor violet wade ward warren will willy wren zion bex gaz baz daz caz
        jez kez mitch mick mickey jez rach kath gaby gabby lex ash ty tee bobbi cass dani beverley blessing eve roman sue tim tina
        """
}
