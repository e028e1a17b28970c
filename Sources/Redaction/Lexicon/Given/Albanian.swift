extension Lexicon {
    /// Given names of Albanian.
    ///
    /// Statistic: INSTAT of Albania; Kosovo Agency of Statistics, names of those who live there.
    static let albanian = """
        adrian afrim agim agnesa agron ajla alban albana albert albin albina albion alketa alma alsi altin
        amela ana anila anisa anxhela anxhelo arben arber arbnor ardian ardit ardita arian arianit aridon
        arjeta arlind armand armend arsim arta artan aurora avdi avni azem bardh bardha bashkim behar behxhet
        bekim besa besart besian besim besmir besnik betim blendi blerim blerina bleron blerta brikena
        brunilda bujar burim dafina dardan dea denis dhurata diell dielle diellza dion donika donjeta drilon
        drini drita dritan driton durim edita edlira edmond edona eduart egzon elda eliona elira elona elton
        elvana elvira elvis emina endrit enea eneida engjell enis enkela enver ergys erion eriona erisa erjon
        erjona erlind ermal ermela ermira ernest ervin esat etleva fadil fatbardh fatbardha fatjon fatjona
        fatlum fatmir fatmira fatos festim fisnik fitim fitore fjolla flaka flakron flamur florian floriana
        florim florina flutura fran gazmend gent genta genti gentian gentiana gerta gezim gjergj gjin gjon
        gjyste granit hajdar haki hana haxhi hysen hysni idriz igli ilir ilirjan ilirjana ilmi imer ina ismet
        isuf jehona jeta jetmir jeton jonida jorida jozefina julinda juxhin kaltrina kaltrine kastriot keida
        klaudio klea kledi klejdi klejdis klodian klodiana krenar kreshnik kujtesa kujtim kushtrim labinot
        lavdim lavdrim lea leandra leart lediana ledion lejla leke lendita leonita leonora leotrim lindita
        liri liridon liridona lirije lirim lorik luan luana lule luljeta lulzim majlinda marsel marsela
        marsida mehmet melisa mergim merita meriton merjem migena mimoza mirela mirjeta mirlinda naim naser
        nazmi ndoc ndrek ndue nensi nevila nexhat nexhmije nimet nora odeta olsi olta oltion orges orjola
        pajtim pellumb petrit pranvera prek prenga qemal qendresa qendrim ramiz redi redon rexhep rezarta
        rilind rinor rita rovena rozafa rrahman rrezarta rron rudina sabri sadik sadri saimir sali sami samir
        sara sefer selim selvije shkelqim shkelzen shkumbin shkurte shpend shpetim shpresa shqipe shqiponja
        sidorela silvana skender skerdi sokol sonila spartak suela suzana taulant teuta tomor tringa ujkan
        urim valbona valdet valdete valdrin valentina valmir valon vera vesa veton viola violeta visar vjollca
        vjosa vullnet xhafer xhemal xhemile xheni xhesika xhevahire xhevat xhoana xhulio ylber yll ylli yllka
        zamir zamira zana zef zenel zija
        """
}
