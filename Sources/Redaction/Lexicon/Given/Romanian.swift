extension Lexicon {
    /// Given names of Romanian.
    ///
    /// Statistic: Directorate for Persons Record of Romania, names of those who live there.
    static let romanian = """
        adela adelina adina adrian alexandra alexandru alin alina alis ana anastasia anca ancuta anda andreea
        andrei ania anton antonia augustin aura aurel aurelia aurica aurora bianca bogdan bogdana calin
        camelia carmen catalin catalina cerasela cezar ciprian claudia claudiu codrin constanta constantin
        corina cornel cornelia cosmin cosmina costel costica costin crenguta crina cristi cristian cristina
        cristinel dacian dan daniel daniela danut daria darius david decebal denisa diana dinu dochia doina
        domnica domnita dorel dorin dorina doru dragos dumitru ecaterina eduard elena eliza elvira emanuel
        emanuela emil eugen eugenia eusebiu eva fabian felicia felix filip filofteia flavia flaviu floarea
        florentina florian florica floricica florin florinel frusina gabriel gabriela gavril gelu george
        georgeta georgiana geta gheorghe gheorghita ghiocel ghita gica gigel gina gratiela grigore haralambie
        horatiu horia iacob ilarie ileana ilie ilinca iliuta ilona ioachim ioan ioana ionel ionela ionica
        ionut iosif irina isabela iulia iulian iuliana iuliu izabela lacramioara larisa laura laurentiu
        laurian lavinia lenuta leonard lia lica lidia liliana livia liviu loredana luana luca lucia lucian
        lucica luiza luminita madalin magdalena manole manuela marcel marcela maria marian mariana maricela
        maricica marilena marin marina marinel marinela marioara marius matei mihaela mihai mihail mihaita
        mihnea mioara mircea mirela miron miruna mitica mitru monica mugur mugurel nadia narcis natalia
        neculai nelu nelutu nicolae nicoleta nicu niculae niculaie niculina nicusor oana octavia octavian olga
        olimpia otilia ovidiu ozana paraschiva patricia paul paula pavel petre petrica petrisor petronela
        petru petrut petruta puiu radu raluca ramona rares razvan rebeca remus robert rodica romica romulus
        roxana ruxandra sabin sabina sanda sandu sanziana sebastian serban sergiu silvia silviu simion simona
        smaranda sofia sorin sorina stefan stefania stelian steliana stelica steluta suzana tatiana teodor
        teodora tiberiu toader toma traian tudor tudora tudorel tudorita valentin valentina valeria valeriu
        vali vasile vasilica veronica veta vicentiu victoria violeta viorel viorica virgil virginia vlad
        vladimir vladut voichita voicu zaharia zamfira zina zoe
        """
}

extension Lexicon {
    /// Given names of Romani, Hungarian, Slovak, Czech and Bulgarian.
    ///
    /// Statistic: Ministry of Interior of Hungary, of Slovakia; National Statistical Institute of Bulgaria;
    /// none counts Romani apart.
    static let romani = """
        anezka asen attila bahtali bahtalo balazs bela blazena bobi bohumil bojidar bombonica borivoj boyan
        bozena bozhidar brandusa briana calin caliope calo camelia cantemir casandra csaba dalida delaina
        denisa desislava dezider dezko dimitar dimitrina dorina dusan dzulija ekaterina elitsa emilian emiliya
        ersilia ervin erzsebet erzsi esmeralda eszter fardi ferenc ferko florentza fonso frantisek gabor
        galina garoafa gejza georgi gergana gheorghina giuliana gyongyi gyula hristina hristo hynek iboja
        ildiko ilonka imre imrich iskra iskren istvan ivana ivanka ivaylo ivelina iveta izaura janos jarmila
        jaroslav jindrich jiri jitka jolan jolana josef jozko julcsi juliska julo kaliman kalina kalo kaloyan
        kamil karoly katalin kejza kiril koloman kostica krasimir krasimira kveta laci lacramioara lacsi
        ladislav ladislava lajos laszlo latsho lenke lenuta libor libuse loiza loli lolya lubica lubomir lubos
        ludmila luludi luludja luminita lyuben lyubomir marcela marcika margita marian mariela marika marishka
        mariyka metodi mihaita miklos milada milan milena milosh milusa mirikli miroslava mitko momchil
        monalisa nadara nadezhda narcisa natasa nayden nedelcho nedyalka nevena nicoleta nikolay nikolett
        nonica nutu ognian ognyan oldrich ondrej orhideea otakar papusa papusza pencho penka persida petar
        peto petya piroska pisla plamen premysl preslav rada radim radka radoslav radostina radovan rajko
        ramiza rasim reka renata rinaldo roberta rositsa rostislav rubintan rudolf rumen rumyana rupa ruza
        saban sabrina safeta salomea samira samson sandokan sandor sano sarolta sebihana selma serafina shukar
        sidonia simeon sinan slavomir snezhana sofica sonakaj spas spomenka stanimir stanislav stanka stano
        stefka stela stepanka stoyan stoyanka sulejman suliko sumnakuni svetla svetlin svetoslav tamas tanyo
        tekla teodora tereza terka tibor tinka todor todorka tomislava trandafir tshaya tsvetan tsvetelina
        tsvetomir vaclav vadoma valcho valdemar vandana vanya varban vasil vasilka velichka velislava
        ventsislav verka veronika veselin vesselin vioarica viorica vlasta vojtech vratislav yana yanitsa
        yanko yanoro yavor yordan yordanka zambila zamfir zdenek zdenka zdeno zdravko zhivko zita zlata
        zlatina zlatko zoltan zornitsa zsanett zsofia zsolt zsuzsanna zuzana
        """
}
