extension Lexicon {
    /// Given names of Welsh.
    ///
    /// Statistic: Office for National Statistics, Baby names, the table of Wales.
    static let welsh = """
        aeron aeronwen aeronwy afan alaw aled alun alwen alwena alwyn andras aneirin aneurin angharad annest
        arianwen arwel arwen arwyn awel awen beca bedwyr begw bethan betrys betsan betsi bleddyn branwen
        briallen bronwen bronwyn brychan bryn brynmor bryony brython buddug cadell cadi cadoc cadog cadwaladr
        cadwgan cai caio caradoc caradog caron carwen carwyn carys casi catrin ceinwen celyn cemlyn ceredig
        ceri cerian ceridwen cerith cerys collwyn crystyn cynan cynddelw cynfael cynfarch cynwrig dafydd dai
        deian deiniol deio delun delwyn delyth derfel derwyn dewi dilwen dilwyn dilys dwynwen dyddgu dyfan
        dyfrig dylan ednowain ednyfed efa efan eifion eigra eilir eilwen einion einir eira eirian eiriana
        eirlys eirug eirwen eirwyn eleanor elen elenid eleri elfed elfyn elgan elidir elin eliwedd eluned
        elwyn elystan emlyn emrys emyr endaf enfys enid enlli erin esyllt ethni eurgain euros eurwen eurwyn
        euryn ffion fflur ffraid folant gareth garmon garthewin geraint gerallt gerwyn gethin glain glanmor
        glenys glesni glyn glyndwr glynis gronw gruff gruffudd gruffydd gwawr gwen gwenan gwenda gwenfair
        gwenith gwenlli gwenllian gwennan gwenno gwerfyl gwern gwilym gwion gwladys gwyn gwyndaf gwyneira
        gwyneth gwynfor gwynn gwynne gwythyr hafwen hari hawys hedd heddwyn hefin heilyn heini heledd heulwen
        huw hywel iago ianto idris idwal iestyn ieuan ifan ifor ilan illtyd ioan iolo iona iorwerth islwyn
        ithel iwan lleu lleucu lleuwen llew llewelyn llifon llinos llio llion lliwen llyfnwy llyr llywela
        llywelyn loti lowri luned lwsi mabli mabon macsen maddox madlen madoc madog mair malan manon mared
        marged mari megan meilyr meinir meirion meiriona meirionwen melangell meleri menna meredudd meredydd
        mererid merfyn mihangel miriam moelwyn moli morfudd morfydd morgan morwen morwenna mostyn myfanwy myfi
        myrddin myrddyn nanno nanw nefyn nel nerys nesta nia nudd ofydd ogwen olwen olwyn osian owain owen
        owena padarn padrig penri peredur pryderi prydwen prys pwyll rhain rheinallt rhiain rhian rhianedd
        rhiannon rhianwen rhidian rhirid rhisiart rhodri rhonwen rhosyn rhun rhydderch rhydian rhys saran
        seimon seiriol selwyn seren sian siani siarl siencyn sion sioned siwan siwsan steffan sulwen sulwyn
        talfryn taliesin tanwen tanwyn tecwyn tegan tegau tegid tegwen tegwyn teifryn teilo telor tirion tomi
        tomos trahaearn trefor trystan tudful tudno tudor tudur twm tydfil tyfrig urien wenna wil winnie wyn
        wynne ynes ynyr yorath
        """
}
