extension Lexicon {
    /// Given names of Yoruba, Igbo, Hausa, Edo and Ibibio.
    ///
    /// Statistic: Nigeria counts no names: those that the Office for National Statistics counts, Baby names.
    static let nigerian = """
        abayomi abidemi abimbola abiodun abiola abisola abosede abubakar ada adaeze adanna adaobi adaora
        adebayo adebisi adebola adebukola adedayo adedeji adedoyin adefolake adejoke adekemi adekunle adeleke
        adelola ademola adenike adeniyi adeola adeolu adepeju aderonke adesewa adesola adetokunbo adetola
        adetoun adewale adeyemi adeyinka afamefuna afolabi afolake aina aisosa ajibola ajoke akachi akin
        akinola akintunde akinwale akinyemi akpan akuchi akunna alaba amaka amara amarachi amarachukwu aminu
        amoke anike anjolaoluwa anwuli aramide arinola arinze asake auwal ayinde ayo ayobami ayodeji ayodele
        ayokunle ayomide ayomikun ayomiposi ayotomi ayotunde azubuike azuka babafemi babajide babatunde
        bamidele bamise banke bankole bashir binta bisi bola bolaji bolanle bolu boluwatife bosede buchi
        buchuchi bukar bukky bukola bunmi busayo chiagozie chiamaka chiamanda chibueze chibuike chibuzo
        chibuzor chidera chidiebere chidiebube chidimma chidinma chidozie chidubem chiebuka chiedozie chigozie
        chijindu chijioke chika chikaodi chikere chikezie chikodi chikodili chikwado chima chimamanda chimaobi
        chimdi chimdiuto chimerem chinasa chinaza chinecherem chinedum chinelo chinenye chinomso chinonso
        chinonye chinua chinwe chinweike chinwendu chinyere chioma chiso chisom chisomaga chiwetel chizaram
        chizitere chizoba chizobam chukwudi chukwuebuka chukwuemeka chukwuka chukwuma chukwunonso damilare
        damilola damisi danjuma danladi dapo dayo debo deji dele demilade dola dolapo doyin dupe ebele ebere
        ebube ebuka ebun ebunoluwa echezona edidiong efe efosa eghosa ehis ejike ejiro ekaette ekene
        ekenedilichukwu ekong ekwutosi elochukwu emeka emem eniola eniolorunda enitan eno enobong ese eseosa
        esosa ewatomi ewere eze ezenwa ezichi ezinne ezinwa fadekemi fatimah fehintola femi feyi feyisara
        feyisayo fikayo folami folasade folashade folorunsho folu foluke fumnanya funke funmi funmilayo
        funmilola garba gbemi gbemisola gbenga gboyega habiba hadiza hajara halima hauwa ibidun ibironke
        ibrahim ibukun ibukunoluwa idara idaraobong idowu ife ifeanyi ifeanyichukwu ifeatu ifechi ifedayo
        ifeoluwa ifeoma ifeyinwa ifunanya igbekele igho ihuoma ijeoma ike ikechukwu ikemefuna ikenna ikeoluwa
        imade imaobong ini iniobong inioluwa iniubong ireoluwa iretiola isa isioma isoken itohan iyabo iyanu
        iyanuoluwa iyinoluwa izuchukwu izunna jachike jachimma jadesola jaiyeola jamila jesutofunmi jibril
        jide jideofor jolaoluwa jumoke kabir kabiru kaitochukwu kaltume kamsi kamsiyochukwu kanayo kasarachi
        kayode kehinde kelechi kene kenechukwu kofoworola kolade kolawole kole korede kosi kosisochukwu kunle
        ladi ladidi lanre lara lawal layo lekan lola lolade lotachukwu lotanna lukmon madu maimuna mairo
        maryam mfon mfoniso mgbeke mobolaji modupe mojisola mojisoluwa monisola moradeke morayo morenike
        morenikeji moromoke mosunmola motunrayo moyinoluwa moyosore munachi munachimso murtala musa nafisa
        ndidi ndubuisi niyi nkechi nkechinyere nkem nkemdilim nkiru nkiruka nkoli nmesoma nnamdi nnedi nneka
        nnenna nnenne nonso nosa nosakhare nsikak nwachukwu nwakaego nwamaka nwando nwanne nzube obafemi
        obiageli obinna obioma obiora odinaka odinakachi odion ogechi ogechukwu oghenekaro ogheneruno
        oghenetega ogonna ojo okechukwu okey okezie okiemute okwudili oladapo oladele oladimeji oladipo olaide
        olajumoke olakunle olalekan olamide olamilekan olanrewaju olaoluwa olatunde olatunji olawale olayemi
        olayinka olisa olubukola olubunmi oluchi oluchukwu oluebube olufemi olufunke olufunmilayo olugbenga
        olukayode olumide olusegun olusola olutayo oluwadamilola oluwadarasimi oluwafemi oluwafunmilayo
        oluwagbemiga oluwakemi oluwanifemi oluwapelumi oluwasegun oluwaseun oluwaseyi oluwatamilore
        oluwatimilehin oluwatobi oluwatobiloba oluwatomisin oluwatosin oluwole omobolanle omolara omolola
        omonigho omosede omotayo omotola omotunde omowunmi onyebuchi onyeka onyekachi onyinye onyinyechi
        opeyemi oreoluwa osagie osahon osamudiamen osaretin osaro osarugue osas osaze osita otobong oyindamola
        oyinkan oyinkansola ozioma ozoemena pelumi rabi rabiu rakiya remi rolake ronke rotimi saadatu sade
        sadiq salamatu sani segun semilore seun seyi shehu simi simisola sochi sochima sola solape somto
        somtochukwu sopuluchukwu subomi suleiman sunkanmi tade taiwo taiye tayo tejumola temi temidayo
        temilola temiloluwa temitayo temitope teniola titi titilayo titilope tobechukwu tobi tobiloba tochi
        tochukwu tokunbo tola tolani tolu toluwalase toluwani tomi tomilola tosin toyin toyosi tunde tunji
        ubong uche uchechi uchechukwu uchenna ucheoma udo udochi udoka uduak ufot ugo ugochi ugochukwu ugonna
        uju ujunwa ukamaka umar umaru unyime urenna usman utibe uwa uwaifo uzo uzoamaka uzochi uzodinma uzoma
        wale wande wuraola yakubu yemi yemisi yetunde yewande yinka yomi yosola zainab zarah zaynab zikora
        zimuzo zubairu zuwaira
        """
}
