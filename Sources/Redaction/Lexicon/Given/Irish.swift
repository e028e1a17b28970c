extension Lexicon {
    /// Given names of Irish.
    ///
    /// Statistic: Central Statistics Office of Ireland, Irish Babies' Names; NISRA, Baby Names.
    static let irish = """
        aengus aidan ailbhe ailill ailin aine aisling alroy aodh aodhan aoibhe aoibheann aoibhinn aoife
        aonghus assumpta attracta ava barra blanaid blathnaid bosco breandan brendan brian brid bridget brigid
        brion caelan cahal cahir cait caitlin caitriona callan caoilfhionn caoilinn caoimhe caolan cara
        carthach cathal cathan cathaoir cathleen catriona ceoladh cian ciara ciaran ciarnait ciarrai cillian
        cliona clodagh coilin colm colman colum comhghall conall conan concepta conn conor cormac criostoir
        croia cuan cuchulainn daire daithi dallan dara daragh darragh deaglan dearbhla declan deirdre derbhla
        dermot dervla desmond diarmaid diarmuid dinny doireann donagh donal donie donnacha donncha donnchadh
        dualta dympna eabha eadaoin eala eamon eamonn eanna eilis eilish eimear eithne emer enda enya eoghan
        eoin etain fachtna fainche fearghal feargus feichin feidhlim felim fergal fergus fia fiachra fiadh
        fidelma finbarr finn finola fintan fionn fionnan fionnuala fionnula fiontan flannan garrett garvan
        gearoid gerard gobnait goretti grainne iarla iseult ita jacinta jarlath jimeen keela keelan keeva
        kieran killian labhras laoghaire laoise liadan liam lile lorcan lughaidh maeve maire mairead mairtin
        majella malachy manus maura meabh medb micheal mikey moira moling mona mossie muadhnait muircheartach
        muireann muiris muirne murrough murtagh nainsi naoise neasa neasan nessa niall niamh noel noirin
        nollaig nora noreen nuala odhran odran oilibhear oisin oona oonagh oonaigh oran orla orlaith ornaith
        owen padraic padraig padraigin paraic paudge paudie pauric peadar peig phelim philomena proinsias
        realtin riain rian rioghnach riona rionach roisin ronan rory ruadhan ruaidhri ruairi ruarc sadhbh
        saoirse saorla sarai seamus sean seanie senan seona setanta shane shauna shay sheila sibeal sile
        sinead sinne siobhan siofra siomha sive somhairle sorcha stephanie suin tadhg tara teagan teamhair
        tiarna tiernan tighearnan toirdhealbhach tomas treasa treise tuathla turlough uinseann ultan una
        """
}

extension Lexicon {
    /// Given names of Scottish Gaelic and Scots.
    ///
    /// Statistic: National Records of Scotland, Babies' First Names.
    static let gaelic = """
        ailidh ailsa alasdair alastair alistair angus aonghas archie artair beathag callum calum campbell
        catriona ceitidh ciorstaidh coinneach domhnall donnchadh dougal dougie dughall duncan eachann effie
        eilidh elspeth eoghan euan eubh eubha euphemia ewan ewen farquhar fearchar fenella fergus fingal
        finlay fionnghal fionnlagh fraser gillespie gillies giorsal gregor griogair grizel hamish hector iain
        innes iona irvine iseabail ishbel isla isobel jean jessie kenna kenneth kirsteen kirstin kirsty lachie
        lachlan lauchlan lesley leslie lileas lorna magnus mairead mairi malcolm marsaili mhairi mor morag
        morna morven muireall mungo murchadh murdo murray neil niall niven oighrig peigi raghnall ranald
        raonaid rhona rhuaridh roddy rory rowena ruairi ruairidh ruari ruaridh scott senga seonag seonaid
        seumas shona sineag somerled somhairle sorcha sorley struan stuart tavish tearlach tormod torquil
        uilleam uisdean una wallace
        """
}
