extension Lexicon {
    /// Given names of Turkish.
    ///
    /// Statistic: TurkStat, names of newborns and of those who live there.
    static let turkish = """
        abdullah adalet adem adnan afet ahmet akif akin alev ali alp alparslan alper alperen altan altay anil
        aras arda arif arslan arzu asaf asim asiye asli aslihan asuman asya ata atakan atilla aybuke ayca
        aycan aydan aydin ayfer aygul ayhan aykut ayla aylin aynur ayse aysegul aysel aysenur aysun aytac aziz
        azra bahadir bahar baki banu baran baris bartu basak batu batuhan baturalp bayram bedia bedirhan begum
        bekir belgin belinay belma bengisu bengu berat beren berfin beril berk berkan berkay berke berna
        berrak betul beyza bihter bilal bilge birgul bora bugra buket bulent burak burcin burcu burhan busra
        cagla cahit canan caner cansu celal cem cemal cemil cemile cengiz cenk ceren cevriye ceyda ceylan
        cigdem cihan cihat coskun cuneyt damla davut defne demet deniz derya devrim didem dilan dilara dilek
        dilruba dogan dogukan dudu durmus dursun duru duygu ebru ece ecrin eda ediz efe ege egemen ekin ekrem
        ela elanur elif elmas elvan emel emin emine emir emirhan emrah emre ender enes engin enis enver ercan
        erdal erdem erdogan eren erhan erkan erkut erol ersin ersoy ertan ertugrul esat esin esma esra evren
        eylul eymen eyup ezgi fadime fahri faruk fatih fatma fatmanur fehmi ferdi ferhat feride feriha ferit
        fevzi fidan figen fikret filiz firat funda furkan fusun galip gamze gizem gokay gokce gokhan gokmen
        goktug gonca gonul gozde gulay gulbahar gulcan gulcin guler gulfem gulhan gulizar gullu gulnur gulsah
        gulsen gulseren gulsum gulten gunes guney gurkan guven guzide habip hacer hafize hakan haldun hale
        halide halil halim halime halit haluk hamdi hamza handan hande hanife hasan hatice hatun havin havva
        haydar hayri hayriye hazal hediye hikmet hilal hilmi hira hulusi hulya huri huriye huseyin husnu
        ibrahim idris ihsan ilayda ilhan ilkay ilker ilyas inci ipek irem irfan irmak isa ishak isil ismail
        ismet izzet jale kaan kader kadir kadriye kamile kaya kazim kemal kenan kerem kerim kevser kiraz koray
        korhan korkut kubilay kubra kursat kutay lale lamia leman levent leyla lutfi mahir mahmut mediha
        medine mehmet mehtap melahat melda melek melih melike melis melisa meltem memet meral mert merve
        meryem mesut mete metehan metin mevlut mihriban mina mirac miran miray mualla muammer muge muhammed
        muhammet muharrem muhittin mujde mujgan mukaddes mukerrem munevver murat musa mustafa mutlu muzaffer
        naci naciye nadir nagihan nalan namik naz nazan nazife nazim nazli nebahat necati necdet necip
        necmettin nedim nefise neriman nermin nese neslihan nesrin nevin nevzat nezahat nida nigar nihal nihan
        nihat nilay nilgun nilufer nisa nizam nur nuran nuray nurcan nurgul nurhan nuri nuriye nursel nurten
        oguz oguzhan okan oktay olcay omer onat onder onur orcun orhan orkun osman oya oyku ozan ozcan ozge
        ozgul ozgur ozkan ozlem pelin pelinsu perihan petek pinar polat poyraz rabia rahime rahmi ramazan rana
        rasim rauf recep refik remzi resul ridvan rifat riza rukiye ruya ruzgar saadet sabiha sabri sabriye
        sadik safiye sahin salih saliha samet sami saniye sati savas seda sedat sedef sefa seher sehriban
        selahattin selami selcuk selda selim selin selma sema semih semra senay senem sengul serap seray
        serdar serhat serkan sermin serpil serra sevcan sevda sevgi sevil sevilay sevim sevinc seyma sezai
        sezen sezer sezgin sibel sidika simge sinan soner songul su suat sukran sukru suleyman suna sureyya
        suzan tahir tahsin talat talha taner tanju tarik taskin tayfun tayyip tekin temel tevfik timur tolga
        tuba tugba tugce tugrul tulay tulin tuncay turan turgay turgut turkan ufuk ugur ulas ulku umit ummu
        umran umut unal utku vedat vehbi veli veysel volkan yagmur yahya yakup yalcin yaren yasar yasemin
        yasin yavuz yekta yeliz yener yesim yigit yildiz yilmaz yonca yuksel yunus yurdagul yusuf zafer zehra
        zeki zeliha zerrin zeynep ziya ziynet zubeyde zuhal zulal zulfu zumra
        """
}
