extension Lexicon {
    /// Given names of Ukrainian and Russian.
    ///
    /// Statistic: Ministry of Justice of Ukraine, names of newborns.
    static let ukrainian = """
        aleksandr aleksei alexei alexey alina alisa alla alyona anastasiia anastasiya anatolii anatoliy
        anatoly andrey andrii andriy anna anton antonina anzhela arina arkady arsen artem artemii artyom
        bohdan bohdana boris borys bozhena danyil danylo daria dariia darya daryna dasha davyd denis denys
        diana dima dina dmitriy dmitro dmitry dmytro eduard ekaterina elizaveta emiliia eva evgenia evgeny
        fedir fyodor galina gennady gleb grigory halyna hanna havrylo heorhii hlib hnat hryhorii hryhoriy igor
        ihor illia ilona ilya inha inna iryna ivan ivanna kamila karyna kateryna katya khrystyna kira kirill
        konstantin kostiantyn kostya kristina krystyna ksenia kseniia kvitoslava kyrylo larisa larysa leonid
        lesia lesya lev levko lidiia lilia liliia liubava liubomyr liubov liudmyla luka lukian lyuba lyubomyr
        lyubov lyudmila lyudmyla makar maksim maksym marharyta mariana mariia marina markiian marta maryna
        matvii maya melaniia mikhail mila milana misha mykhailo mykhaylo mykola mykyta myron myroslav
        myroslava nadezhda nadiia nadiya nastya natalia nataliia natalya nazar nazarii nelia nikita nina
        oksana oleg oleh oleksandr oleksandra oleksii oleksiy olena olexiy olha olya orest orysia ostap pavel
        pavlo petro platon polina pylyp raisa renata rodion roksolana romana rostyslav rostyslava ruslan
        ruslana sasha sashko semen semyon sergei sergey serhii serhij serhiy slava snizhana sofia sofiia
        solomia solomiya solomon stanislav stefaniia stepan svetlana sviatoslav svitlana svyatoslav switlana
        taisia taisiia tamara tanya taras tatiana tatyana tetiana tetyana timofey timur tymofii tymur uliana
        ulyana vadim vadym valentin valentyn valentyna valerii valeriia valeriy valery varvara vasily vasyl
        vasylyna vera veronika viacheslav viktor viktoria viktoriia vira vita vitalii vitalina vitaliy vitaly
        vladimir vladislav vladyslav vladyslava volodya volodymyr vsevolod vyacheslav yakiv yana yaroslav
        yaroslava yaryna yegor yehor yekaterina yelena yelyzaveta yeva yevgen yevgeny yevhen yevheniia
        yevheniy yosyp yukhym yulia yuliia yuliya yuri yurii yuriy yustyna zakhar zenovii zhanna zhenya
        zinaida zinovii zlata zoia zoriana
        """
}
