extension Lexicon {
    /// Given names of Polish.
    ///
    /// Statistic: Register PESEL of Poland, names of those who live there.
    static let polish = """
        adam aga agata agnieszka aleksander aleksandra alicja amelia andrzej aneta ania aniela anita anka anna
        antoni antonina artur barbara bartek bartlomiej bartosz basia beata blanka bogdan bogna bogumil
        bogumila boguslaw boguslawa bolek boleslaw borys bozena bronislaw bronislawa bruno celina cezary
        czarek czesiek czeslaw dagmara damian daniel danka danuta darek daria dariusz dawid dominik dominika
        dorota edward edyta ela elzbieta emil emilia ernest eryk eugenia eugeniusz ewa fabian felicja feliks
        filip franciszek franciszka gabriel gabriela genia genowefa gerard gosia gracjan grazyna grzegorz
        grzesiek gustaw halina hania hanna helena heniek henryk henryka honorata hubert iga ignacy igor ilona
        irena iwo iwona iza izabela jacek jadwiga jagoda jakub jan janek janina janusz jarek jaroslaw jas
        jasiek jedrzej jeremi jerzy joanna joasia jola jolanta jozef jozefa jozek julia julian julita juliusz
        jurek justyna kacper kaja kajetan kamil kamila karol karolina kasia kaska kasper katarzyna kazik
        kazimiera kazimierz kinga klara klaudiusz konrad kornel kornelia krysia krystian krystyna krzysiek
        krzysztof ksawery kuba kunegunda laura lech lena leokadia leon leszek lidia liliana lilianna lucjan
        lucyna ludmila ludwik ludwika luiza lukasz maciej maciek magda magdalena maja maksymilian malgorzata
        malgosia marcel marcelina marcin marek maria mariola mariusz marta martyna marysia mateusz michal
        michalina michas mieczyslaw mieczyslawa mieszko mietek mikolaj milena milosz mirek mirella mirka
        miroslaw miroslawa monika nadia natalia nikodem nikola nina norbert olaf olga olgierd oliwia oliwier
        oskar otylia patrycja patryk paulina pawel piotr pola przemek przemyslaw radek radoslaw rafal regina
        remigiusz renata robert roksana roza rozalia rysiek ryszard sabina salomea sandra sebastian seweryn
        slawek slawomir stanislaw stanislawa stasia stasiek staszek stefan stefania sylwester sylwia szczepan
        szczesny szymon tadek tadeusz tamara tekla teresa tomasz tomek tosia tymon tymoteusz ula urszula
        violetta wacek waclaw waldek waldemar walenty waleria wanda wawrzyniec weronika wiesiek wieslaw
        wieslawa wiktor wiktoria wincenty wioletta witek witold wladek wladyslaw wladyslawa wlodek wlodzimierz
        wojciech wojtek zbigniew zbyszek zdzislaw zdzislawa zenek zenobia zenon ziemowit zofia zosia zuzanna
        zuzia zygmunt zyta
        """
}

extension Lexicon {
    /// Given names of Lithuanian and Latvian.
    ///
    /// Statistic: State Data Agency of Lithuania; Office of Citizenship and Migration Affairs of Latvia.
    static let baltic = """
        agne agnese aiga aigars aija ainars aiste aivaras aivis akvile aldis algirdas almantas anda andis
        andrejs andrius anete annija antanas antra arnis arta arturas arturs arunas asta atis audrius augustas
        aurelija austeja baiba benas birute bruno dace daina dainis dainius daiva dalia danguole darius
        deividas diana didzis domantas domas donatas dovydas dzintars edgaras edgars eduards edvins egidijus
        egle eimantas elina elza elzbieta emilija eriks ernestas estere evaldas evelina evija gabija gediminas
        giedrius gintaras gintare girts goda greta guna gunta guntars guntis guoda gustavs haralds ieva ignas
        ilze imants indre inese ineta inga ingrida inguna ingus intars ivars iveta janis jekabs jokubas
        jolanta jonas juozas jurgis jurgita juris justas justina kamile karlis karolis kaspars katrina
        kazimieras kestutis kotryna krisjanis kristaps kristiana kristijonas kristina kristine kristupas laima
        lasma laura laurynas liepa liga lina linas liva loreta lukas lukne madara maija mantas mantvydas mara
        marijus maris marius markuss marta martins martynas matas matiss migle miks milda mindaugas modestas
        modris monika nedas nerijus neringa nijole normunds ojars oskars ovidijus paula paulius peteris petras
        povilas raimonds raimundas raitis ralfs raminta ramunas ramune rasa reinis remigijus ricardas rihards
        rimantas rimas rita roberts rokas rolandas rudite rudolfs rugile ruta rytis sabine samanta sandis
        sandra sanita santa saule saulius sigita sigitas simas simona sintija skaiste skirmantas smilte sofija
        tadas tautvydas titas tomas toms ugis ugne ugnius uldis una urte vaida vaidas vaiva valdas valdis
        valerija valters vidas viesturs viktoras viktorija vilius vilnis vilte vincas virgilijus virginija
        vita vitalijus vygantas vytas vytautas zanda zane zigmars zigurds zilvinas zivile zygimantas
        """
}
