extension Lexicon {
    /// Given names of English and of all of the United Kingdom.
    ///
    /// Statistic: Office for National Statistics, Baby names in England and Wales, with its lists since 1904.
    static let english = """
        aaliyah aaron abbie abby abdi abdul abdullah abigail abu ada adam addison ade adelaide adele adeline
        adrian adriana agatha agnes ahmad ahmed aidan aiden aileen ailsa aimee aisha ajay alan alana alanna
        alasdair alastair albert albie alec aled alejandra aleksander aleksandra alex alexander alexandra
        alexandru alexia alfie alfred alfreda algernon ali alice alicja alina alisha alison alistair aliyah
        allan allison alma alun alvin alyssa ama amanda amara amaya amelia amelie ami amina amir amira amit
        amjad amy ana anabel anais anastasia anaya andie andre andrea andreea andrei andrew andrzej aneta
        angela angharad angie angus anish anita anjali ann anna annabel annabella annabelle anne annelise
        annette annie annika ansel anthony antoinette antoni antonia antonio anwar arabella archibald archie
        aria ariana ariel ariella arielle arjun arlo arman arnold arran arthur arun arwel arya asad asha
        ashlee ashleigh ashley ashlyn asif asma astrid athena aubree aubrey audrey augustus aurora ava averil
        avery ayaan ayan ayda ayesha ayla aysha azalea aziz babajide barbara barnabas barnaby barney barry
        bartholomew bartosz basil baxter bea beata beatrice beatrix beattie beaux becca becky bella ben
        benedict benjamin benji benjie bennett benny bernadette bernard bernice bert bertha bertie bessie beth
        bethan bethany betsan betsie betsy betty beulah bev bianca biddy bilal billie blair blanche bob bobbie
        bobby bonnie boris brad bradley brady bram brandon branwen brayden brenda brendan brenna brenton brian
        brianna bridget briony britney brittany brock brody bronagh bronte bronwen bronwyn brooklyn bruce
        bruno bryan bryanna bryant bryce bryn bryony caden caine caitlin caitlyn caleb calista callie callum
        cally calum calvin cameron camilla camille candace candice caprice cara carina carl carla carlie
        carlos carlotta carlton carly carmel carmen carole caroline carolyn carrie carter carwyn carys casey
        casper caspian cassidy cassie cassius catalin catherine cathryn cathy catrin cayden cecil cecilia
        cecily celeste celia celine ceri ceridwen cerys chanel chanelle chantal chantel chantelle charis
        charlene charles charlie charlotte charmaine chas chay chelsey chelsie cherie cheryl chiara chidi
        chinedu chioma chloe chris chrissie chrissy christabel christi christie christina christine
        christopher christy chukwu cian ciara ciaran cicely cilla cillian cindy claire clara clare clarence
        clarissa clark claudia claudine clayton clem clementine cleo clifford clint clinton clive clyde coby
        coco codey codie cody colby colette colin colleen connah connie connor conor conrad cordelia corey
        corinne corrie cory cosmo courtney craig crispin cristian cristiano cristina cruz cuthbert cynthia
        cyril cyrus daf dafydd dahlia damian damien damon dan danica daniel daniela daniella danielle danni
        dannii danny daphne darby darcey darcie darcy daria darius darrel darrell darren darryl daryl dave
        davey david davina davinia davy dawid dax dayna dean deana deanna deanne debbie deborah debra declan
        deena deepa deepak deirdre deklan delia delilah della delores delyth demelza demi denise dennis denny
        denver denzel denzil derek dermot derrick desiree desmond dessie dev devi dewi dex dexter diana diane
        diann dianne dickie dicky diego digby dilan dillon dilwyn dilys dimitri dina dinah dinesh dion dionne
        diya dmitri dolores dominic dominik dominika donald donna donnie dora doreen doria dorian dorinda
        doris dorota dorothy dottie doug dougie douglas dulcie duncan dustin dwayne dwight dylan eamonn easton
        eben ebony edd eddie eddy edgar edie edith edmond edmund edna eduardo edward edwin edwina effie eila
        eileen eilidh eira eirian eirlys ekaterina elaina elaine elana elbert eldon eleanor eleanora elena
        eleri eliana elias elif elijah elin elinor eliot elis elisa elise eliseo elisha eliza elizabeth ella
        ellen ellie elliot elliott ellis elmer eloisa eloise elouise elowen elsa elsie elspeth elton elvin
        elvis elwood elwyn emeka emelia emerson emil emilia emilie emily emlyn emma emmanuel emmeline emmett
        emmie emmy emyr enid enola enzo eric erica erik erin ernest ernie errol esmae esme esmee esra estelle
        esther ethan ethel etienne etta euan eugene eugenie eulalia eunice eurwen eustace eva evan evangeline
        evelina evelyn everett evie ewa ewan ewart ezekiel ezra fabian faisal fallon farah farhan farid farooq
        fathima fatima fatma fay faye felicity felix fergus fern ferne ffion fifi finlay finley finn fiona
        fletcher fleur florin flossie floyd flynn folake fran frances francesca francesco francis frankie
        franklin franny fraser fred freddie freddy frederica frederick freida freya frida frieda gabe gabriel
        gabriela gabriella gaia gail gareth garry garth gary gavin gayle gaynor gemma genevieve geoff geoffrey
        george georgette georgiana georgie georgina geraint gerald geraldine gerard germaine gertrude gethin
        gideon gilda giles gill gillian gillie gina ginette ginny giovanni gisele giulia gladys glen glenda
        glenn gloria glyn glynis godfrey goldie gordon gracie graeme graham grayson greer greg gregg gregor
        gregory greta gretchen greyson griff griffin grover grzegorz guinevere gulsen gurpreet gus gustavo
        gwen gwenda gwendolen gwendoline gwenllian gwilym gwyn gwyneth gwynfor gwynne habib hadi hadiya hadley
        hafsa haider hailey halle hallie hamid hamish hamza hana hanif hank hanna hannah harjit harley harold
        haroon harpreet harri harrie harriet harriett harrietta harriette harrison harrold harry harvey harvie
        hasan hassan hattie hayden haydn hayley hazel heather hector hefin heidi heledd helen helena helene
        helga henri henrietta henry hermione heston hettie hetty heulwen hilary hilda hillary holli horace
        horatio howard hubert hudson huey hugh hughie hugo humphrey hussain hussein huw hywel iain ian ianthe
        ibrahim ida idris idwal ieuan ifan ifeoma iga iggy ignatius igor ike ilona imani imelda immie imogen
        imran ines inez inga ingrid ioan ioana iolo iona ionut irena irene irina iris isaac isabel isabella
        isabelle isadora isaiah isha isla islwyn ismail isobel isobella isolde issac issy iva ivan ivana ives
        ivo iwan iwona izaak izabela izzie izzy jac jacey jackie jackson jaclyn jacob jacqueline jacquelyn
        jacques jacqui jacs jaden jagger jaiden jaime jake jakub jamal james jameson jamey jamie jamila jan
        jana jane janek janet janette janey janice janie janine janis jared jarek jarred jarrod jarvis jasmin
        jasmine jasmyn jason javed javier jaxon jaxson jaxx jay jayda jayden jaye jaylen jayna jayne jaynie
        jazmin jazmine jazz jean jeanette jeanie jeanne jeannie jebediah jed jedidiah jeff jefferson jeffrey
        jemima jemma jemmima jemmy jen jeni jenna jenni jennie jennifer jenny jenson jerald jeremiah jeremy
        jermain jermaine jerome jerrie jerry jess jessa jesse jessica jessie jett jill jim jimmie jimmy jo
        joan joanie joanna joanne joannie joao jocelyn jodie jody joe joel joella joely johan johanna john
        johnathan johnny joleen jolene jolyon jon jonah jonas jonathan jonny jono jools jordana jorge jorja
        jose josef josefa josefina josefine joseph josephine josh joshua josiah josie joslyn joss jourdan juan
        juanita judd judi judith jules julia julian juliana julie juliet julietta juliette julius justin
        justine justyna kacey kacper kacy kady kaelan kaiden kaine kaitlyn kaleb kallum kalvin kamal kamil
        kamila kamran kane kara karen karim karin karina karis karl karla karly karol karolina karolyn kasey
        kasia kaspar kasper kassidy kat katarina katarzyna kate katelyn katey katharine katherine kathi kathie
        kathleen kathrine kathryn kathy katia katie katlyn katrina katy katya kavita kay kayden kayla kayleigh
        kaz keaton keegan keelan keeley keenan keira keiran keiron keith kel kelechi kelis kellan kellie kelly
        kelsey kelvin kemi ken kendall kenna kennedy kenneth kenny kenrick kenzie kerensa keri keris kerri
        kerrie kerry kerstin kev kevin kezia keziah khadija khaled khalid kian kiana kiara kiefer kiera kieran
        kieron kiki kiley kim kimberleigh kimberley kimmy kingsley kinsey kiran kirsten kirsty kitt klara
        klaudia klay kloe kobi koby kody konnor konrad korben korey kory kris kristal kristen kristian kristie
        kristin kristina kristofer kristopher kristy krystian krzysztof kumar kurt kwame kyan kyla kylan kyle
        kylie kyra kyran kyron kyson lacey lachlan laila lainey lana landon lara larissa larry lashawn latisha
        latoya laura lauren laurence lauri laurie lauryn laverne lavinia lawrence lawrie lawson layla layton
        lea leah leander leanna leanne leanora leeann leela leena leif leigh leigha leighton leila lena lennon
        lennox lenny lenora leo leon leona leonard leonie leonora leopold leroy lesley leslie leticia lettice
        lettie letty levi lewin lewis lexi lexie leyton liam liana libby lidia lila lilian lillia lillian
        lillie lilly lin lina linda linden lindsay lindsey lindy linnea linton lionel lisa lisbeth lissa liv
        livia livvy liz liza lizbeth lizzie lizzy lleucu llinos lloyd llyr logan lois lola lolly loren lorenzo
        loretta lori lorna lorne lorraine lottie lou louella louie louis louisa louise lowell lowenna lowri
        luca lucas lucia lucian luciana lucie lucien lucille lucinda lucy luella luis luisa luka lukas lukasz
        luke lula luna luther lyall lydia lyle lyn lynda lynette lynn lynne lynsey lyra lysander mabel mabli
        macauley macey macie maciej mack mackenzie macsen macy maddi maddie maddison maddy madeleine madiha
        madina madison mae maeve magda magdalena maggie magnus mags mahmood mahmoud maia mair mairi maisie
        maisy maja malachi malachy malcolm malgorzata malik mallory mandi mandie mandy manny manon manuel mara
        marc marcel marcella marci marcia marcin marco marcus marek margaret margarita margery margie margo
        margot marguerite maria mariah mariam marian mariana marianne maribel marie marietta marilla marilyn
        marina mario marion marisa marisol marjorie marjory marla marlene marley marlon marlowe marni marnie
        marsha marshall marta martha martin martina martine martyn marvin mary maryam maryann marybeth mateo
        mateusz mathew mathilda matilda matt matteo matthew matthias mattie maud maude maudie maura maureen
        maurice mavis maximilian maximus maxine maxwell maya mckenzie mea meera meg megan meggie mehmet mei
        meinir mel melanie melinda melissa melvin melvyn menna mercedes mercia meredith mererid merle merlin
        merrill merryn meryl meurig mia mica micah michael michaela michal michelle miguel mihaela mihai
        mikael mikaela mikayla mike mikolaj mila milan mildred millie milly milo mimi mina mindy minerva
        minnie mirabel miranda miriam mirza misha missy mitchell mitzi moe mohamed mohammad mohammed moira
        mollie molly mona monica monika monty morag mordecai morgan morgana moriah morris mortimer morwenna
        moses muhammad mumtaz muriel murray musa mustafa mya myah myfanwy myla myles myra myrna myron naadia
        nabil nadeem nadia nadina nadine nancy nanette naomi narges nasir nasreen natalia natalie natalya
        natasha nate nathan nathanial nathaniel naveed nazia ned neelam neha neil nel nell nellie nerissa
        nerys nesta netta nettie nevaeh nevan ngozi nia niall niamh nicci nicholas nick nicki nickie nicky
        nico nicola nicolae nicolas nicole nicoleta nicolette nigel nikhil niki nikita nikki niklas nikola
        nikolai niles nina ninette nisha nkechi noah noel noelle nola nolan nonie noor nora norah noreen norma
        norman norris nuala nur nyla nyree oakley obi octavia octavius odette ola oleksandr olena olga oliver
        olivia olivier ollie olly olu oluwaseun oluwatobi olwen omar ophelia oran orianna orion orla orlando
        orson osama osborn osbourne osian oskar osman oswald oswin otis ottilie ottis otto owain owen ozzy
        pablo paddy padraig paislee pam pamela paolo parker parveen pascal patrice patricia patrick patrycja
        patsy patti pattie paul paula pauletta paulette paulina pauline pavel pawel payton pearce pearson
        pedro peggy penelope percy perdita peregrine perpetua perrie perry pete peter petra petunia peyton
        phil philip philippa phillip phillipa philomena phineas phoebe phyllida phyllis pia pierre piers piotr
        pippa piran polly pollyanna portia prakash presley priscilla priti priya prue przemek quentin quincy
        quinn quinton rachael rachel rachelle radek rae raegan raelynn rafael rafal rafe rafferty raheem rahim
        rahul raj raja rajesh ralf ralph ralphie ramona ramsey randal randall randolph ranjit raphael raquel
        rashid rashida raul ravi raylene raymond reagan reanne rebecca rebecka rebekah rebekka reece rees
        reggie regina reginald rehana reilly remi remy rena renata rene renee reuben rhea rhian rhianna
        rhianne rhiannon rhoda rhodri rhona rhonda rhonwen rhys rian riaz ricardo richard richie rick ricki
        rickie ricky rico ridley rikki riley rina ripley rita rizwan roan robb robbie robert roberta roberto
        robyn rocco roch rochelle roddie roddy roderic roderick rodger rodney rodrigo roger rohan roisin
        roksana roland rolf roly romaine romeo romilly romy ron rona ronald ronan roni ronni ronnie rory rosa
        rosabelle rosalie rosalina rosalind rosaline rosalyn rosamund rosanna rosanne roseanna roseanne
        roselyn rosemary rosetta rosie rosina ross rosslyn roux rowena roxana roxanne roxi roxie roxy roy
        royce royston rozanne rube rubie rubina rudolph rudy rufus rukhsana rupert russ russell ruth ruthie
        ryan ryder ryker rylan ryland rylee sabina sabrina sacha sadia sadie safa saffron safiya sahar saif
        saima sajid sakina sal salim sallie sally salma salman salome sam samantha samina samir samira sammi
        sammie sammy samson samuel sana sandeep sandi sandie sandra sanjay sara sarah sasha saskia saul
        savanna sawyer scarlet scarlett scott seamus sean seb sebastian seema selena selina selwyn septimus
        seraphina seren serena sergei sergio seth seymour shabana shabnam shafiq shahid shakira shamim shana
        shane shania shanice shanna shannen shannon shara shari sharlene sharna sharon sharron shaun shauna
        shaunna shaw shawn shayla shayna shayne shaz shazia shaznay shea sheba sheila shelby sheldon shelia
        shelley shelli sheree sheridan sherri sherrie sherry sherwin sheryl shirley shivani shola shona
        shonagh shreya shyam sian sibyl sid sidney sidonie sidra siena sienna sigourney silas silvester silvia
        simeon simon simone simran sinclair sindy sinead siobhan sion sioned sissy siwan skyla skylar skyler
        sofia sofie sohail sol solomon sonia sonja sophia sophie spencer stacey stacie stacy stan stanford
        stanislaw stanley stefan stefani stefania stella steph stephan stephanie stephany stephen steve steven
        stewart stu stuart sukhdeep suki sully sumaira sunil suresh susan susanna susannah susanne susie
        suzanna suzanne suzette suzie suzy swati sybil sybilla syed sylas sylvester sylvia sylvie szymon
        tabatha tabitha tahir talia taliesin tallulah tam tamar tamara tamera tami tammie tammy tamsin tamzin
        tania tanisha tansy tanya tara tariq tarquin tash tasha tasmin tatiana tatum tayla tayler tayyab taz
        teagan ted teddie tegan tegid tegwen tel tenille terence teresa teri terrance terrell terrence terri
        terry tess tessa thaddeus thandie thea thelma theo theodora theodore theodosia theon theresa therese
        thierry thom thomas thomasina thora tia tiago tiana tianna tiegan tierney tiff tiffani tiffany tilda
        tilley tillie tilly timmy timothy tobi tobias toby todd tom tomas tomasz tommie tommy tomos toni tony
        tonya toots tori torin torrin toyah tracey tracie tracy travis trent tressa trevor trey tricia trina
        trini trish trisha tristan trixie trudy truman trystan tucker tunde tyla tyler tyra tyree tyrell
        tyrone ulysses umar una ursula usman uzma val valentina valentino valerian valerie vanessa vasile
        vaughan vee veera velma vera verity verna vernon veronica veronika vesta vi vic vicki vickie vicky
        victoria vijay vikki vikkie vikram viktor viktoria vince vincent vinnie viola virgil virginia viv viva
        vivian vivianne vivien vivienne vlad waleed wallace wally walt walter wanda waqar waseem wayne webster
        wendell wendy wes wesley wiktor wiktoria wilbert wilbur wilf wilfred wilfredo wilhelm wilhelmina willa
        willard william willis willow wilma wils winifred winn winnie winslow winston wojciech wyatt xander
        xanthe xavier xena yaqub yara yas yasir yasmeen yasmin yasmina yasmine yazmin yelena yolanda yousef
        youssef ysabel yuki yuri yusuf yvette yvonne zac zach zachariah zachary zack zadie zahid zahra zain
        zainab zak zakir zakk zara zayd zayn zeb zebedee zeeshan zeinab zeke zelda zena zephyr zeta zia zinnia
        zoe zoey zofia zoie zola zoltan zora zosia zubair zuri zuzanna
        """
}
