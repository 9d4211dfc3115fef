# ruff: noqa: E501  (word tables)
"""Finite verbs of German, formed from their infinitives, and the participles that are never finite.

What is written as a participle too ("verkauft", "diskutiert") is told by the auxiliary of its clause; a plural that is
written as the infinitive ("bedecken") by a "zu" or a modal beside it.
"""

from typing import Final

from claims.splitting.languages.conjugation import forms
from claims.splitting.languages.pack import Words

_PRESENT: Final = {
    "sten": "stet sten",
    "ten": "tet ten",
    "den": "det den",
    "chnen": "chnet chnen",
    "dnen": "dnet dnen",
    "gnen": "gnet gnen",
    "ffnen": "ffnet ffnen",
    "cknen": "cknet cknen",
    "tmen": "tmet tmen",
    "dmen": "dmet dmen",
    "eln": "elt eln",
    "ern": "ert ern",
    "en": "t en",
}

# A participle of their own: "gebaut", "angekündigt".
_WEAK: Final = """
    achten ahnen ändern angeln arbeiten ärgern atmen bangen bauen bergen beten beugen bilden binden bitten blasen bleiben blicken blühen bluten bohren brauchen brechen
    bremsen brennen bringen buchen bündeln bürgen danken dauern decken dehnen deuten dienen drängen drehen drohen drosseln drucken drücken dulden düngen ebnen ehren eignen eilen einen
    enden ernten fällen fangen färben fassen faulen fehlen feiern fesseln festigen feuern filmen finden fischen flicken fliegen fliehen fließen fluchen flüchten fluten folgen folgern foltern fordern fördern formen forschen fragen
    freuen frieren fügen fühlen führen füllen funken fürchten gären gehorchen gelangen gelingen genügen gestalten gewöhnen glänzen glauben gleiten gliedern graben gratulieren greifen grenzen grüßen gründen haften hallen handeln hängen
    häufen hausen heben heften heilen heiraten heizen hemmen herrschen hetzen heulen hindern hissen hocken hoffen holen hören hungern hupen hüten impfen jagen jubeln kämpfen kassieren kaufen kehren keimen kennen kentern kippen klaffen klagen klappen
    klären klauen kleben kleiden klettern klingeln klingen klopfen knacken knallen knicken knüpfen kochen kommen kreisen kreuzen kriechen kriegen krönen kühlen kümmern kündigen kürzen küssen lachen lächeln laden lagern lähmen landen lassen lasten lauern lauten läuten leben legen lehnen
    lehren leiden leihen leisten leiten lenken lernen lesen leuchten leugnen lieben liefern liegen lindern loben locken lockern lohnen löschen lösen lotsen lüften lügen machen mahnen malen meiden meinen meistern melden mengen merken messen mieten mildern mindern mischen missen mögen morden münden mustern nageln nähen nähern naschen nennen
    neigen nicken nisten nötigen nutzen nützen öffnen opfern ordnen pachten packen paddeln parken passen pausen pendeln pfänden pfeifen pflanzen pflastern pflegen pflücken pilgern plagen planen platzen plündern pochen prägen prahlen prallen predigen preisen pressen proben prüfen prügeln pumpen putzen quälen quellen queren ragen rammen rasen rasten raten rauben rauchen räumen rauschen reagieren
    rechnen reden regeln regen regnen reiben reichen reihen reimen reinigen reisen reißen reiten reizen rennen retten reuen richten riechen ringen roden rollen rosten röten rücken rudern rufen rügen ruhen rühmen rühren rüsten rutschen säen sagen salzen sammeln sanken satteln säubern säumen schaden schaffen schälen schallen schalten schämen schärfen schätzen schauen schaukeln schäumen scheiden scheinen scheitern
    schenken scherzen scheuen schichten schicken schieben schießen schildern schimmeln schimpfen schlachten schlafen schleifen schleppen schleudern schlichten schließen schlucken schmecken schmelzen schmerzen schmieden schmieren schminken schmücken schmuggeln schneiden schneien schonen schöpfen schrauben schrecken schreiben schreien schreiten schrumpfen schulen schultern schüren schürfen schütteln schütten schützen schwächen schwanken schwärmen schweben schweigen schwelen schwellen
    schwenken schwimmen schwinden schwitzen schwören segeln segnen sehnen senden senken setzen seufzen sichern sichten siedeln siegen sieden singen sinken sinnen sitzen sorgen spalten sparen spenden sperren spiegeln spielen spinnen spotten sprechen sprengen sprießen springen spritzen sprühen spucken spülen spüren stagnieren stammen stampfen stapeln stärken starren starten staunen stecken stehen stehlen steigen steigern stellen sterben steuern stiften stimmen
    stinken stocken stolpern stoppen stören stoßen strafen strahlen strampeln stranden sträuben streben strecken streichen streifen streiken streiten streuen strömen stufen stürmen stürzen stutzen stützen suchen sühnen tadeln tagen tanken tanzen tarnen tasten tauchen taufen taugen taumeln tauschen täuschen teilen telefonieren testen tilgen toben tönen töten trachten tragen trainieren trauen trauern träumen treiben trennen treten trinken trocknen trommeln trösten trotzen trüben türmen turnen üben
    wachen wachsen wackeln wagen wählen währen walten wälzen wandeln wandern wanken warnen warten waschen weben wechseln wecken wehen wehren weichen weiden weigern weihen weilen weinen weisen weiten welken wenden werben werden werfen werken werten wetten wetteifern wickeln widmen wiegen wimmeln winden winken wirken wischen wissen wittern wohnen wölben wühlen wundern wünschen würfeln würgen würzen wüten zahlen zählen zähmen zanken zapfen zaubern zaudern zehren zeichnen zeigen zelten zerren zeugen ziehen zielen zieren zirkulieren zischen
    antworten basteln bessern billigen blenden blinken bahnen duften dröhnen fahnden fertigen flattern haken hacken hassen hegen hinken irren jammern klammern klatschen klemmen klicken krachen kratzen langen listen lodern mangeln meckern
    nerven posten prasseln punkten reifen sacken saugen schulden schnappen schwächeln speichern speisen spitzen sprudeln stauen streicheln tippen tropfen twittern wuchern würdigen
    zittern zucken zücken zünden zupfen zürnen zögern zweifeln zwingen füttern mauern meutern nummern pokern rätseln sabbern scheffeln stottern trödeln wildern
"""

# Of which the singular of the present is written as the participle, or the plural is.
_INSEPARABLE: Final = """
    beabsichtigen beachten beanspruchen beanstanden beantragen beantworten bearbeiten beauftragen beäugen bebauen bedauern bedecken bedenken bedeuten bedienen bedrängen bedrohen beeilen beeindrucken beeinflussen beeinträchtigen beenden befassen befestigen befeuern befinden befolgen
    befördern befragen befreien befürchten befürworten begegnen begehen begehren begeistern begleiten beglückwünschen begnadigen begnügen begraben begreifen begrenzen begründen begrüßen begünstigen begutachten behalten behandeln beharren behaupten beheben beherbergen beherrschen behindern bejahen bekämpfen beklagen bekleiden bekommen bekräftigen bekunden belagern
    belasten belästigen belaufen beleben belegen belehren beleidigen beleuchten beliefern belohnen belügen bemängeln bemerken bemühen benachrichtigen benachteiligen benennen benötigen benutzen beobachten bepflanzen beraten berauben berechnen berechtigen bereichern bereinigen bereisen bereiten bereuen berichten berichtigen berücksichtigen berufen beruhen beruhigen berühren beschädigen beschaffen beschäftigen
    bescheinigen beschenken beschildern beschimpfen beschlagnahmen beschleunigen beschließen beschmieren beschmutzen beschneiden beschönigen beschränken beschreiben beschuldigen beschützen beschweren beschwören beseitigen besetzen besichtigen besiedeln besiegeln besiegen besitzen besorgen bespielen besprechen bestärken bestätigen bestatten bestaunen bestechen bestehen besteigen bestellen besteuern bestimmen bestrafen bestrahlen bestreiken bestreiten bestücken bestürmen
    besuchen betäuben beteiligen betonen betrachten betreffen betreiben betreten betreuen betrügen beunruhigen beurlauben beurteilen bevölkern bevormunden bevorzugen bewachen bewaffnen bewahren bewältigen bewässern bewegen beweisen bewerben bewerten bewilligen bewirken bewirten bewirtschaften bewohnen bewundern bezahlen bezeichnen bezeugen beziehen beziffern bezichtigen bezwecken bezweifeln bezwingen
    entbinden entblößen entdecken enteignen enteilen entfachen entfallen entfalten entfernen entfliehen entführen entgegnen entgehen entgleisen enthalten enthaupten enthüllen entkommen entkräften entladen entlarven entlassen entlasten entlaufen entlehnen entleeren entlocken entlohnen entmachten entmutigen entnehmen entreißen entrichten entsagen entschädigen entschärfen entscheiden entschließen entschlüsseln entschuldigen entsenden entsetzen entsorgen entspannen entsprechen entspringen entstammen entstehen entstellen enttarnen enttäuschen entwaffnen entwarnen entwässern entweichen entwenden entwerfen entwerten entwickeln entwurzeln entziehen entziffern entzünden entzweien
    erarbeiten erbauen erben erbeuten erblicken erblinden erbringen erfahren erfassen erfinden erfolgen erfordern erforschen erfragen erfreuen erfrieren erfüllen ergänzen ergeben ergehen ergreifen erhalten erhärten erheben erheitern erhellen erhitzen erhoffen erhöhen erholen erinnern erkämpfen erkennen erklären erklimmen erklingen erkranken erkunden erkundigen erlassen erlauben erläutern erleben erledigen erlegen erleichtern erleiden erlernen erliegen erlöschen ermächtigen ermahnen ermäßigen ermitteln ermöglichen ermorden ermüden ermuntern ermutigen ernähren ernennen erneuern erniedrigen eröffnen erörtern erpressen erproben erraten errechnen erregen
    erreichen erretten errichten erringen erscheinen erschießen erschlagen erschließen erschrecken erschüttern erschweren ersetzen ersparen erstarren erstatten erstechen erstehen ersteigern erstellen ersticken erstreben erstrecken ersuchen ertappen erteilen ertönen ertragen ertränken ertrinken erübrigen erwachen erwägen erwähnen erwärmen erwarten erwecken erweisen erweitern erwerben erwidern erwirken erwirtschaften erwischen erwürgen erzählen erzeugen erziehen erzielen erzürnen erzwingen
    gebären gebieten gebühren gedeihen gedenken gefährden gefallen gehören geloben genehmigen genesen genießen geraten gereichen geschehen gestalten gestatten gestehen gewähren gewährleisten gewinnen gewöhnen missachten missbilligen missbrauchen misshandeln misslingen misstrauen
    hinterfragen hintergehen hinterlassen hinterlegen hinterziehen überarbeiten überbieten überblicken überbringen überbrücken überdauern überdenken überfahren überfallen überfliegen überfluten überfordern überführen übergeben überholen überhören überladen überlagern überlassen überlasten überleben überlegen überleiten überlisten übermitteln übernachten übernehmen überprüfen überqueren überragen überraschen überreden überreichen überschatten überschätzen überschlagen überschneiden überschreiben überschreiten überschütten überschwemmen übersehen übersetzen überspringen überstehen
    übersteigen überstimmen überströmen übertönen übertragen übertreffen übertreiben übertreten überwachen überwältigen überweisen überwiegen überwinden überzeugen überziehen umarmen umfahren umfassen umgeben umgehen umkreisen umrunden umschließen umstellen umzingeln unterbieten unterbinden unterbrechen unterbreiten unterdrücken untergraben unterhalten unterlassen unterlaufen unterliegen untermauern unternehmen unterordnen unterrichten untersagen unterschätzen unterscheiden unterschlagen unterschreiben unterschreiten unterstehen unterstellen unterstreichen unterstützen untersuchen unterteilen unterweisen unterwerfen unterzeichnen unterziehen
    verabreichen verabreden verabscheuen verabschieden verachten veralten verändern verankern veranlassen veranschaulichen veranschlagen veranstalten verantworten verarbeiten verärgern verbannen verbauen verbergen verbessern verbieten verbinden verbitten verblassen verbleiben verblüffen verbluten verbrauchen verbreiten verbrennen verbringen verbuchen verbünden verbürgen verbüßen verdächtigen verdammen verdampfen verdanken verdecken verdeutlichen verdichten verdienen verdoppeln verdorren verdrängen verdreifachen verdunkeln vereidigen
    vereinbaren vereinen vereinfachen vereinigen vereiteln verenden vererben verfallen verfälschen verfassen verfehlen verfeinern verfilmen verfolgen verfügen verführen vergeben vergehen vergelten vergessen vergewaltigen vergiften vergleichen vergnügen vergraben vergrößern verhaften verhalten verhandeln verhängen verheimlichen verhelfen verherrlichen verhindern verhüllen verhungern verhüten verirren verjagen verkaufen verkehren verkennen verklagen verkleiden verkleinern verknüpfen verkommen verkörpern verkraften verkünden verkürzen verladen verlagern verlangen
    verlängern verlangsamen verlassen verlaufen verlegen verleihen verleiten verlesen verletzen verleumden verlieben verlieren verlosen vermachen vermehren vermeiden vermelden vermengen vermerken vermessen vermieten vermindern vermischen vermissen vermitteln vermögen vermuten vernachlässigen vernehmen verneinen vernichten veröffentlichen verordnen verpachten verpacken verpassen verpflanzen verpflegen verpflichten verraten verrechnen verreisen verrichten verriegeln verringern verrutschen versagen versalzen versammeln versäumen verschaffen verschärfen
    verschätzen verschenken verschicken verschieben verschlafen verschlagen verschlechtern verschleiern verschleppen verschließen verschlimmern verschlingen verschlucken verschmelzen verschmutzen verschonen verschönern verschreiben verschulden verschütten verschweigen verschwenden verschwinden verschwören versehen versenken versetzen verseuchen versichern versickern versiegeln versiegen versinken versöhnen versorgen verspielen verspotten versprechen verstaatlichen verständigen verstärken verstauen verstecken verstehen versteigern verstellen versterben
    verstopfen verstören verstoßen verstreichen verstreuen verstricken verstummen versuchen vertagen vertauschen verteidigen verteilen vertiefen vertrauen vertreiben vertreten verüben verunglücken verunreinigen verunsichern veruntreuen verursachen verurteilen vervielfachen vervielfältigen vervollständigen verwahren verwalten verwandeln verwechseln verwehren verweigern verweilen verweisen verwenden verwerfen verwerten verwickeln verwirklichen verwirren verwitwen verwöhnen verwunden verwundern verwüsten verzaubern verzehren verzeichnen verzeihen verzichten verzögern verzollen verzweifeln
    widerfahren widerlegen widerrufen widersetzen widersprechen widerstehen zerbrechen zerfallen zerfetzen zerkleinern zerlegen zermürben zerreißen zerschlagen zerschmettern zersplittern zerstören zerstreuen zerteilen zertreten zertrümmern
    diskutieren absolvieren addieren adressieren agieren akzeptieren alarmieren amputieren amtieren amüsieren analysieren animieren annektieren annullieren appellieren applaudieren argumentieren arrangieren attackieren attestieren ausprobieren balancieren basieren blamieren blockieren bombardieren boykottieren dekorieren definieren deklarieren delegieren dementieren demolieren demonstrieren demontieren deponieren desinfizieren dezimieren diagnostizieren dienen differenzieren digitalisieren diktieren dirigieren diskriminieren
    disqualifizieren distanzieren dominieren dosieren dotieren dramatisieren eskalieren etablieren evakuieren existieren expandieren experimentieren explodieren exportieren fabrizieren favorisieren finanzieren fixieren florieren formieren formulieren fotografieren fungieren funktionieren fusionieren garantieren generieren gratulieren gruppieren halbieren harmonieren honorieren identifizieren ignorieren illustrieren importieren imponieren improvisieren infizieren informieren initiieren inspirieren inspizieren installieren inszenieren integrieren intensivieren interessieren intervenieren interviewen investieren irritieren isolieren
    kalkulieren kandidieren kapitulieren kassieren katapultieren klassifizieren kollabieren kollidieren kombinieren kommandieren kommentieren kommunizieren kompensieren komponieren kondolieren konfiszieren konfrontieren konkretisieren konkurrieren konservieren konstatieren konstruieren konsultieren konsumieren kontaktieren kontern kontrollieren konzentrieren konzipieren kooperieren koordinieren kopieren korrigieren kosten kritisieren kultivieren kursieren lackieren lancieren legalisieren legitimieren liberalisieren lokalisieren manipulieren markieren marschieren maximieren meditieren mobilisieren moderieren modernisieren modifizieren montieren motivieren musizieren
    mutieren navigieren nominieren normalisieren notieren observieren operieren opponieren optimieren organisieren orientieren passieren patentieren patrouillieren pausieren pensionieren pilotieren plädieren plakatieren platzieren polarisieren positionieren präferieren praktizieren präparieren präsentieren präzisieren privatisieren probieren produzieren profilieren profitieren prognostizieren programmieren projizieren proklamieren promovieren prophezeien protestieren protokollieren provozieren publizieren quotieren randalieren rasieren ratifizieren reagieren realisieren rebellieren recherchieren recyceln reduzieren referieren reformieren registrieren
    regieren regulieren rehabilitieren reklamieren rekonstruieren rekrutieren renovieren reparieren repräsentieren reservieren residieren resignieren respektieren restaurieren resultieren revanchieren revidieren revolutionieren rotieren ruinieren sabotieren sanieren sanktionieren signalisieren simulieren skandieren sondieren sortieren spazieren spekulieren spendieren spionieren sponsern stabilisieren stagnieren stationieren stimulieren stolzieren stornieren strapazieren strukturieren studieren subventionieren summieren suspendieren symbolisieren sympathisieren telefonieren terrorisieren therapieren tolerieren trainieren traktieren transferieren transportieren triumphieren
    abonnieren absorbieren adaptieren adoptieren aktivieren aktualisieren archivieren assoziieren automatisieren befriedigen befristen beerdigen beheimaten beinhalten bejubeln bekennen belangen bescheren charakterisieren datieren debattieren
    degradieren deportieren detaillieren diffamieren diskreditieren dokumentieren durchqueren durchschauen durchstöbern durchsuchen eliminieren entpuppen erachten ereignen erlangen erobern erschaffen erstrahlen faszinieren flankieren fokussieren forcieren frustrieren gastieren
    implementieren implizieren inhaftieren instrumentalisieren interpretieren kommunalisieren komplettieren konvertieren kreieren limitieren minimieren modellieren neutralisieren obliegen offenbaren posieren propagieren prozessieren qualifizieren rangieren rechtfertigen
    reflektieren relativieren reproduzieren riskieren schockieren sensibilisieren signieren skizzieren spezialisieren suggerieren synchronisieren tendieren thematisieren traumatisieren umringen verifizieren verharmlosen vermarkten vernetzen versenden versperren vertuschen verzerren vibrieren
    vollenden vollstrecken widerspiegeln wiederholen
    uminterpretieren urteilen variieren verbarrikadieren visieren zelebrieren zementieren zensieren zentralisieren zertifizieren zitieren
"""

# As a clause that ends with them has them: "weil die Zahlen anstiegen".
_PREFIXES: Final = "ab an auf aus bei dar durch einher entgegen auseinander heran hinauf hinunter bevor ein fest fort fern frei gegenüber heim her herab heraus hervor hin hinaus hinein herein hinweg hinzu los mit nach nieder statt teil um unter voran voraus vor vorbei vorüber weg weiter wieder zu zurück zusammen bekannt bereit bloß fertig gut hoch kennen nahe offen preis sicher still tot voll wahr"
_SEPARABLE: Final = """
    nimmt nehmen nahm nahmen gibt geben gab gaben geht gehen ging gingen kommt kommen kam kamen steht stehen stand standen steigt steigen stieg stiegen sinkt sinken sank sanken fällt fallen fiel fielen
    sagte sagten sprang sprangen springt springen schaltete schalteten schaltet schalten kaufte kauften meldete meldeten rechnete rechneten stimmte stimmten
    drehte drehten brannte brannten tauschte tauschten tauscht tauschen sperrte sperrten rutschte rutschten rutscht wanderte wanderten holte holten
    schickte schickten sackte sackten suchte suchten arbeitete arbeiteten wertete werteten
    lehnt lehnen lehnte lehnten weist weisen wies wiesen räumt räumen räumte räumten stellt stellen stellte stellten legt legen legte legten setzt setzen setzte setzten zieht ziehen zog zogen hält halten hielt hielten
    bricht brechen brach brachen greift greifen griff griffen führt führen führte führten fängt fangen fing fingen läuft laufen lief liefen lässt lassen ließ ließen schließt schließen schloss schlossen
    kündigt kündigen kündigte kündigten ruft rufen rief riefen schlägt schlagen schlug schlugen tritt treten trat traten schreibt schreiben schrieb schrieben spricht sprechen sprach sprachen trägt tragen trug trugen
    weitet weiten löst lösen löste lösten baut bauen baute bauten bringt bringen brachte brachten zahlt zahlen zahlte zahlten wirft werfen warf warfen richtet richten richtete richteten nennt nennen nannte
    wächst wachsen wuchs wuchsen wandert wandern schafft schaffen schaffte schafften liefert liefern lieferte lieferten klagt klagen klagte klagten
    liegt liegen lag lagen bietet bieten bot boten taucht tauchen schaut schauen zeigt zeigen wirkt wirken spielt spielen sagt sagen weicht weichen wich wichen breitet breiten stimmt stimmen strebt streben wendet wenden wandte
    passt passen arbeitet arbeiten deckt decken fordert fordern deutet deuten fasst fassen treibt treiben trieb trieben leitet leiten bildet bilden dringt dringen drang drangen zielt zielen strahlt strahlen holt holen ordnet ordnen reicht reichen
    sendet senden rüstet rüsten brennt brennen kauft kaufen wartet warten stürzt stürzen fährt fahren fuhr fuhren fliegt fliegen flog flogen reist reisen lädt laden lud luden bleibt bleiben blieb blieben kehrt kehren bekommt bekommen bekam bekamen
    gewinnt gewinnen gewann gewannen nutzt nutzen stuft stufen bremst bremsen schickt schicken rückt rücken meldet melden prangert prangern wertet werten kurbelt kurbeln trifft treffen traf trafen dreht drehen zündet zünden reißt reißen riss rissen
    sperrt sperren siedelt siedeln wählt wählen wechselt wechseln hängt hängen hing hingen sammelt sammeln stammt stammen schüttet schütten kommuniziert
    findet finden fand fanden macht machen machte machten sieht sehen sah sahen teilt teilen teilte teilten schiebt schieben schob schoben hebt heben hob hoben schneidet schneiden schnitt schnitten stößt stoßen stieß stießen
"""

_STRONG_PRESENT: Final = """
    erhält behält enthält unterhält verhält beträgt verträgt überträgt erträgt betritt vertritt übertritt verspricht entspricht widerspricht bespricht verlässt entlässt überlässt unterlässt hinterlässt erlässt veranlasst vergibt ergibt begibt umgibt übergibt
    erfährt widerfährt überfährt verschlägt erschlägt unterschlägt überschlägt verfällt entfällt gefällt befällt überfällt zerfällt verstößt bewirbt erwirbt verwirft entwirft unterwirft verdirbt verbirgt birgt zerbricht unterbricht durchbricht besticht betrifft übertrifft
    verstirbt übernimmt unternimmt entnimmt vernimmt versieht übersieht vergisst ermisst misst frisst bricht spricht sticht trifft hilft gilt wirft stirbt wirbt nimmt gibt sieht liest isst tritt hält lässt rät schläft stößt wächst wäscht fährt fällt lädt läuft trägt schlägt gräbt bläst brät fängt empfängt hängt verfängt empfiehlt befiehlt stiehlt geschieht verschwindet schmilzt quillt schwillt lischt erlischt
    gerät berät verrät entrinnt verrinnt gewinnt beginnt entgeht ergeht vergeht begeht umgeht entsteht besteht versteht gesteht übersteht widersteht bekommt entkommt verbleibt bleibt betreibt vertreibt beschreibt verschreibt unterschreibt überschreibt übertreibt erscheint
    beschließt entschließt verschließt umschließt erschließt genießt gießt fließt schießt beschießt erschießt verschießt zieht bezieht entzieht vollzieht überzieht unterzieht verzieht erzieht flieht entflieht verliert friert erfriert gefriert betrügt lügt belügt biegt fliegt überfliegt wiegt überwiegt liegt erliegt unterliegt bietet verbietet gebietet unterbietet überbietet
    leiht verleiht verzeiht gedeiht schweigt verschweigt steigt besteigt übersteigt schreit schreitet überschreitet unterschreitet bestreitet streitet reitet gleitet erleidet leidet vermeidet meidet unterscheidet entscheidet verscheidet schneidet beschneidet überschneidet ergreift begreift greift schleicht weicht entweicht gleicht vergleicht streicht unterstreicht verstreicht
    findet erfindet empfindet befindet bindet verbindet unterbindet schwindet windet überwindet singt sinkt versinkt trinkt ertrinkt springt überspringt entspringt dringt durchdringt klingt ringt erringt verschlingt zwingt bezwingt erzwingt gelingt misslingt schwimmt hebt erhebt behebt schwört beschwört
    heißt weiß kann muss darf mag will soll tut
"""

# Participles that look like no other form, beside those in ge-: "zerstört" is told by its auxiliary.
PARTICIPLES: Final = frozenset(
    [
        "begangen",
        "begonnen",
        "begriffen",
        "bekommen",
        "benannt",
        "beschlossen",
        "beschnitten",
        "beschrieben",
        "beschritten",
        "besessen",
        "bestanden",
        "bestiegen",
        "bestochen",
        "bestritten",
        "betrieben",
        "betroffen",
        "betrogen",
        "bewiesen",
        "beworben",
        "bezogen",
        "bezwungen",
        "durchsucht",
        "empfangen",
        "empfohlen",
        "empfunden",
        "entflohen",
        "entgangen",
        "enthalten",
        "entkommen",
        "entlassen",
        "entlaufen",
        "entnommen",
        "entrissen",
        "entsandt",
        "entschieden",
        "entsprochen",
        "entstanden",
        "entwichen",
        "entworfen",
        "entzogen",
        "erbracht",
        "erfahren",
        "erfroren",
        "erfunden",
        "ergangen",
        "ergriffen",
        "erhalten",
        "erhoben",
        "erkannt",
        "erklommen",
        "erlassen",
        "erlegen",
        "erlitten",
        "erloschen",
        "ernannt",
        "erschaffen",
        "erschienen",
        "erschlagen",
        "erschossen",
        "erschrocken",
        "erstochen",
        "ertragen",
        "ertrunken",
        "erwiesen",
        "erworben",
        "erzogen",
        "erzwungen",
        "hintergangen",
        "hinterlassen",
        "misslungen",
        "umgangen",
        "umgeben",
        "unterbrochen",
        "unterlassen",
        "unterlegen",
        "unternommen",
        "unterschieden",
        "unterschlagen",
        "unterschrieben",
        "unterstrichen",
        "unterzogen",
        "überbracht",
        "überfahren",
        "überfallen",
        "übergangen",
        "übergeben",
        "überlassen",
        "übernommen",
        "überschritten",
        "übersehen",
        "überstanden",
        "übertragen",
        "übertroffen",
        "überwiesen",
        "überwunden",
        "überzogen",
        "verbannt",
        "verblieben",
        "verboten",
        "verbracht",
        "verbrannt",
        "verbunden",
        "verfallen",
        "vergangen",
        "vergeben",
        "vergessen",
        "verglichen",
        "vergraben",
        "verhalten",
        "verlassen",
        "verlaufen",
        "verliehen",
        "verloren",
        "vermieden",
        "vernommen",
        "verraten",
        "verschlossen",
        "verschoben",
        "verschollen",
        "verschrieben",
        "verschwiegen",
        "verschworen",
        "verschwunden",
        "versehen",
        "versprochen",
        "verstanden",
        "verstorben",
        "verstoßen",
        "verstrichen",
        "versunken",
        "vertreten",
        "vertrieben",
        "verunglückt",
        "verwiesen",
        "verworfen",
        "verziehen",
        "vollzogen",
        "widerrufen",
        "zerbrochen",
        "zerfallen",
        "zerrissen",
        "zerschlagen",
        "zerschnitten",
        "zerstört",
        "getötet",
        "verurteilt",
        "verletzt",
    ]
)


def _separated() -> Words:
    """Forms of separable verbs written in one word: anstieg, zurücktrat, bekanntgab."""
    held = "innehat innehaben innehatte innehatten teilhat teilhaben teilhatte vorhat vorhaben vorhatte beiwohnt beiwohnte"
    return frozenset(held.split()) | {
        prefix + form for prefix in _PREFIXES.split() for form in _SEPARABLE.split()
    }


_INSEPARABLE_FORMS: Final = forms(_INSEPARABLE, _PRESENT)
PRESENT_OR_PARTICIPLE: Final = frozenset(form for form in _INSEPARABLE_FORMS if form.endswith("t"))
PRESENT: Final = (
    forms(_WEAK, _PRESENT)
    | frozenset(form for form in _INSEPARABLE_FORMS if not form.endswith("t"))
    | frozenset(_STRONG_PRESENT.split())
)
SEPARATED: Final = _separated()
FIRST_PERSON: Final = frozenset(  # "arbeite", "backe": also adjectives, so that an "ich" has to be there
    verb.removesuffix("n") for verb in f"{_WEAK} {_INSEPARABLE}".split() if verb.endswith("en")
)
