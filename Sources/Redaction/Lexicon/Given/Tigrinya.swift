extension Lexicon {
    /// Given names of Tigrinya and Amharic.
    ///
    /// Statistic: Eritrea counts no names: Statistics Sweden and the Office for National Statistics count
    /// them.
    static let tigrinya = """
        abeba abebe abel aberash abiel abiy abraha abrahale abreha abrehet abrham adane addisu adhanet adiam
        adonay afewerki aida aklilu alem alemayehu alemtsehay alganesh almaz aman amanuel amare amaresh
        ambesajir amete amha amleset araya aregash asefa asefash aselefech asfaha asmelash asmeret asrat aster
        ataklti atsbeha awet awetash ayele ayelech azieb azmera bahre bahta beimnet bekele belay belaynesh
        beletu bereket berhan berhane berhe berihu betelhem bethlehem beyene biniam biniyam birhane birikti
        birtukan bisrat bitsuat brhane brikti dagmawi danait daniat dawit debesay demekesh desale desalegn
        desta destaw efrem elilta elsa elshaday embaye emebet ephrem ermias ermiyas estifanos eyerusalem eyob
        fana fanus fasil fekadu fessehaye fethawi feven filimon filmon fireweini fissehaye fitsum fiyori
        frehiwot freweini frezghi gaim gebre gebreab gebrehiwot gebremariam gebremedhin gebremeskel
        gebreselassie gebretsadik gebriel genet getachew getahun gidey girma girmay goitom goytom haben habtab
        habtamu habte habtom hadas hadish hadnet hagos haile hailemariam haimanot hana helen henok hermela
        hermon hewan hiriti hiwot huruy isaias isayas iyob kahsay kahsu kasahun kebede kebra kibrom kidan
        kidane kidist kiflay kifle kiros kokob lemlem letay letebrhan letekidan lia lidya liya luam luwam
        mahlet makda meaza mebrahtom mebrahtu mebrat medhanie medhanit medhin mehari mekdes mekonen mekonnen
        melake melat meles melkam merhawi meron meseret mesfin mesgina meskel miheret mihret mikal mikias
        milena miliete milkias millen mulu mulugeta muluwork mussie nahom naod natnael nebiat nebyat negash
        negasi negassi netsanet nigist nigsti niguse okbay okubay petros rahel rahwa rigat robel ruta ruth
        saba sabela salem samrawit samson sara selam selamawit selemawit semere semhar senait senayt sendek
        shewit shishay simon simret sirak soliana solome solomon solyana tadelesh tadesse tamrat teame teamrat
        tedros tekeste teklay tekle teklu temesgen temesghen tesfa tesfalem tesfamariam tesfay tesfaye tewelde
        tewodros tigist tigisti tirhas trhas tsegay tsegazeab tsegereda tsehainesh tsehay tsehaye tsige
        tsigereda tsion wegahta weini welday weldeab weldu werku winta wintana winti woldemichael worku wubit
        yacob yafet yared yemane yemisrach yergalem yirga yodit yohana yohanis yohannes yonas yonatan yordanos
        yosief zaid zekarias zelalem zemen zerai zeray zerezghi zewdi zewditu zufan
        """
}
