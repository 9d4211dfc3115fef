# ruff: noqa: E501  (word tables)
"""Portuguese verbs, of which their forms are made."""

from typing import Final

VERBS: Final = """
    abafar abaixar abalar abandonar abarcar abastecer abater abdicar abençoar abordar aborrecer abortar abraçar abrandar abranger abrigar abrilhantar
    abrir absolver absorver abstrair abusar acabar acalmar acampar acariciar acarretar acatar aceder aceitar acelerar acenar acender acentuar acertar
    acessar achar acidentar acionar acirrar aclamar aclarar acobertar acolher acometer acomodar acompanhar aconselhar acontecer acoplar acordar
    acorrentar acostumar acreditar acrescentar acrescer actuar acudir acumular acusar adaptar adentrar adequar aderir adiantar adiar adicionar
    adjudicar administrar admirar admitir adoecer adoptar adorar adormecer adotar adquirir adulterar advertir advogar afastar afectar afetar afirmar
    afixar afligir aflorar afogar afrontar afrouxar afugentar afundar agarrar agendar agilizar agir agitar aglomerar agonizar agraciar agradar
    agradecer agravar agredir agregar agrupar aguardar aguçar aguentar ajoelhar ajudar ajustar alagar alargar alarmar alastrar alavancar albergar
    alcançar alegar alegrar alertar algemar aliar alienar alimentar alinhar alistar aliviar almejar almoçar alocar alojar alongar alterar alternar
    aludir alugar alvejar amadurecer amamentar amanhecer amar amargar amarrar ambicionar ameaçar amedrontar amenizar amontoar amortecer amortizar
    amparar ampliar amplificar amputar analisar ancorar andar anestesiar anexar angariar animar aniquilar anistiar anoitecer anotar ansiar antagonizar
    anteceder antecipar antepor anular anunciar apagar apaixonar apalpar apanhar aparecer aparentar apavorar apaziguar apedrejar apelar apelidar
    aperceber aperfeiçoar apertar apetecer apitar aplaudir aplicar apoderar apodrecer apoiar apontar aportar aposentar apostar apreciar apreender
    aprender apresentar apressar aprimorar aprisionar aprofundar apropriar aprovar aproveitar aprovisionar aproximar apurar aquecer arbitrar arcar
    arder arejar argumentar armar armazenar arquitetar arquivar arrancar arranhar arranjar arrasar arrastar arrebatar arrebentar arrecadar arredondar
    arrefecer arrematar arremessar arrendar arrepender arriscar arrolar arrombar arruinar arrumar articular ascender asfaltar asfixiar aspirar
    assaltar assar assassinar assediar assegurar assemelhar assentar assentir assessorar assimilar assinalar assinar assistir assoberbar associar
    assolar assombrar assoprar assumir assustar atacar atar atender atentar atenuar aterrar aterrissar aterrorizar atestar atiçar atingir atirar
    ativar atolar atordoar atormentar atracar atrair atrapalhar atrasar atravessar atrelar atrever atribuir atropelar atualizar atuar aumentar
    ausentar autenticar autografar autorizar autuar auxiliar avaliar avalizar avançar aventurar averiguar avisar avistar avizinhar azedar bagunçar
    baixar balançar balear banalizar bancar banhar banir barrar basear bastar batalhar bater batizar beber beijar beneficiar bifurcar blindar bloquear
    boicotar bolar bombardear bombear bordar borrifar botar brigar brilhar brincar brotar burlar buscar caber caçar cadastrar caducar cair calar
    calçar calcular calhar calibrar caminhar camuflar canalizar cancelar candidatar cansar cantar capacitar capitalizar capotar captar capturar
    caracterizar carecer carimbar carregar casar cassar castigar catalogar cativar causar cavar cear ceder cegar ceifar celebrar censurar centralizar
    centrar cercar cercear certificar cessar chamar chamuscar chantagear chatear checar chefiar chegar chiar chocar chorar chover chupar chutar
    cicatrizar cifrar cimentar circular circundar citar clamar clarear clarificar classificar clicar clonar coadjuvar coagir coar cobiçar cobrar
    cobrir cochichar cochilar codificar coexistir cogitar coibir coincidir colaborar colapsar colar colecionar coletar colher colidir coligar colocar
    colonizar comandar combater combinar começar comemorar comentar comer comercializar cometer comissionar comover compactuar comparar comparecer
    compartilhar compartir compelir compensar competir compilar complementar completar complicar compor comportar comprar compreender comprimir
    comprometer comprovar computar comungar comunicar concatenar conceber conceder concentrar conciliar conclamar concluir concordar concorrer
    concretizar condecorar condenar condensar condicionar condizer conduzir conectar confeccionar confederar conferir confessar confiar configurar
    confinar confirmar confiscar conformar confortar confrontar confundir congelar congestionar congratular congregar conhecer conjugar conotar
    conquistar consagrar conseguir consentir consertar conservar considerar consistir consolar consolidar conspirar constar constatar consternar
    constituir constranger construir consultar consumar consumir contabilizar contactar contagiar contaminar contar contatar contemplar contentar
    contestar contextualizar continuar contornar contrabandear contracenar contradizer contraindicar contrair contrapor contrariar contrastar
    contratar contribuir controlar convalescer convencer convergir conversar converter convidar conviver convocar cooperar coordenar copiar
    coreografar coroar correlacionar correr corresponder corrigir corroborar corromper cortar costumar costurar cotar cozinhar cravar credenciar
    creditar crescer criar criminalizar cristalizar criticar cronometrar crucificar cruzar cuidar culminar culpar cultivar cumprimentar cumprir curar
    cursar curvar cuspir custar custear custodiar dançar danificar datar debandar debater debilitar debitar debruçar debutar decair decapitar
    decepcionar decidir decifrar declarar declinar decolar decompor decorar decorrer decrescer decretar dedicar dedilhar deduzir defender deferir
    definhar definir deflagrar deformar defraudar defrontar degelar degolar degradar deitar deixar delatar delegar deliberar deliciar delimitar
    delinear demandar demarcar demitir democratizar demolir demonstrar demorar demover denegrir denominar denotar denunciar deparar depender
    dependurar depor deportar depositar depreciar depredar depreender deprimir depurar derivar derramar derrapar derreter derrocar derrotar derrubar
    desabafar desabar desabituar desabrigar desacatar desacelerar desacreditar desafiar desafogar desagradar desaguar desalentar desalojar desamparar
    desanimar desaparecer desapropriar desaprovar desarmar desarticular desassorear desatar desativar desbancar desbastar desbloquear desbravar
    descansar descapitalizar descaracterizar descarbonizar descarregar descarrilar descartar descascar descender descentralizar descer desclassificar
    descobrir descolar descolonizar descompor desconectar desconfiar desconhecer desconsiderar descontar descontinuar descredibilizar descrever
    descriminalizar descuidar desculpar descumprir desdenhar desdobrar desejar desembaraçar desembarcar desembocar desembolsar desempatar desempenhar
    desencadear desencorajar desenganar desenhar desenrolar desentender desenterrar desenvolver desequilibrar desertar desesperar desestabilizar
    desfalcar desfazer desferir desfigurar desfilar desfrutar desgastar desgovernar desidratar designar desiludir desinfetar desintegrar desistir
    desligar deslizar deslocar deslumbrar desmaiar desmamar desmanchar desmantelar desmarcar desmascarar desmatar desmembrar desmentir desmilitarizar
    desmobilizar desmontar desmoralizar desmoronar desmotivar desnudar desobedecer desobrigar desobstruir desocupar desonerar desonrar despachar
    despedaçar despedir despejar despenalizar despencar desperdiçar despertar despir despistar despojar despoluir despontar desprender desprezar
    despromover desqualificar desrespeitar destacar destilar destinar destituir destoar destrancar destrinçar destroçar destronar destruir
    desvalorizar desvanecer desvendar desviar desvincular desvirtuar detalhar detectar deteriorar determinar detestar detetar detonar devassar
    devastar dever devolver devorar diagnosticar dialogar difamar diferenciar diferir dificultar difundir digerir digitalizar digitar dignificar
    dilatar diluir diminuir dinamizar diplomar direcionar dirigir discar disciplinar discordar discorrer discriminar discursar discutir disfarçar
    disparar dispensar dispersar disponibilizar dispor disputar dissecar disseminar dissimular dissipar dissolver dissuadir distanciar distar
    distender distinguir distorcer distrair distribuir ditar divergir diversificar divertir dividir divorciar divulgar dizer dizimar doar dobrar
    documentar doer domesticar dominar dopar dormir dosar dotar dramatizar drenar driblar duplicar durar duvidar eclodir ecoar economizar edificar
    editar educar efectuar efetivar efetuar ejetar elaborar eleger elencar eletrificar eletrocutar elevar eliminar elogiar elucidar emagrecer emanar
    emancipar embalar embaraçar embarcar embasar embebedar embelezar embocar emboscar embrulhar embutir emendar emergir emigrar emitir emocionar
    emoldurar empacar empatar empatizar empenhar empenhorar empilhar emplacar empobrecer empoderar empossar empreender empregar emprestar empunhar
    empurrar enaltecer encabeçar encadear encaixar encalhar encaminhar encantar encarar encarcerar encarecer encarnar encarregar encenar encerrar
    encharcar encher encobrir encolher encomendar encontrar encorajar encostar encravar encurralar encurtar encurvar endereçar endividar endossar
    endurecer energizar enfartar enfatizar enfeitar enferrujar enfileirar enfocar enforcar enfraquecer enfrentar enfurecer engajar enganar engarrafar
    engasgar engatar engavetar englobar engolir engordar engravidar engrenar engrossar enjoar enlatar enlouquecer enquadrar enraizar enriquecer
    enrolar enrugar ensaboar ensaiar ensejar ensinar entalar entediar entender enterrar entoar entornar entortar entrançar entrar entreabrir entregar
    entrevistar entristecer entulhar entupir entusiasmar enumerar enunciar envelhecer envenenar enveredar envergonhar enviar envolver enxergar enxugar
    equacionar equilibrar equipar equiparar equivaler erguer erigir erodir erradicar errar esbanjar esbarrar esboçar escalar escaldar escalonar
    escancarar escandalizar escapar escassear escavar esclarecer escoar escolher escoltar esconder escorar escoriar escorregar escorrer escrever
    escrutinar esculpir escurecer escutar esfaquear esfolar esforçar esfregar esfriar esgotar esmagar esmiuçar esmorecer espalhar espancar espantar
    especializar especificar especular espelhar esperar espetar espezinhar espiar espionar espirrar espreitar espremer esquadrinhar esquecer
    esquematizar esquentar esquivar estabelecer estabilizar estacar estacionar estafar estagiar estagnar estampar estatizar estender esterilizar
    esticar estigmatizar estilhaçar estimar estimular estipular estocar estorvar estourar estragar estrangeirar estrangular estranhar estrear
    estreitar estremecer estrondar estruturar estudar estuprar esvair esvaziar eternizar etiquetar evacuar evadir evaporar evidenciar evitar evocar
    evoluir exacerbar exagerar exalar exaltar examinar exasperar exaurir exceder exceptuar excetuar excitar excluir excomungar excursionar executar
    exemplificar exercer exercitar exibir exigir exilar existir exonerar exorbitar exortar expandir expedir expelir experimentar expiar expirar
    explanar explicar explicitar explodir explorar expor exportar expressar exprimir expropriar expulsar extenuar exterminar externar extinguir
    extorquir extraditar extrair extrapolar extraviar fabricar facilitar falar falecer falhar falir falsificar faltar familiarizar fantasiar fascinar
    faturar favorecer fazer fechar fecundar federar felicitar ferir fermentar ferver festejar fiar ficar ficcionar figurar filiar filmar filtrar
    finalizar financiar findar fingir firmar fiscalizar fisgar fixar flagrar fletir flexibilizar florescer fluir flutuar focar folgar fomentar forçar
    forjar formalizar formar formular fornecer fornicar fortalecer fortificar fotografar fracassar fragmentar fraquejar fraturar fraudar frear
    frequentar frisar fritar frustrar frutificar fugir fumar funcionar fundamentar fundar fundir furar furtar fustigar fuzilar gabar galgar galopar
    ganhar garantir garimpar gastar gelar gemer generalizar gerar gerenciar gerir germinar gesticular girar glorificar golear golpear gostar gotejar
    governar gozar graduar grampear grassar gratificar gravar gravitar grelhar gritar guardar guerrear guiar guinar guindar habilitar habitar habituar
    harmonizar hastear herdar hesitar hibernar hidratar hipotecar homenagear homologar honrar hospedar hospitalizar hostilizar humanizar humedecer
    humilhar içar idealizar identificar ignorar igualar ilibar iludir iluminar ilustrar imaginar imergir imigrar imitar imobilizar imortalizar
    impactar impedir impelir imperar impermeabilizar impetrar implantar implementar implicar implodir implorar impor importar importunar
    impossibilitar impregnar impressionar imprimir improvisar impugnar impulsionar imputar imunizar inativar inaugurar incapacitar incendiar
    incentivar inchar incidir incinerar incitar inclinar incluir incomodar incompatibilizar incorporar incorrer incrementar incriminar inculcar
    incumbir incutir indagar indeferir indemnizar indenizar indicar indiciar indignar indispor individualizar industrializar induzir inebriar infectar
    inferir infernizar infestar infetar infiltrar inflacionar inflamar inflar infligir influenciar influir informar informatizar infringir ingerir
    ingressar inibir iniciar inimizar injetar injuriar inocentar inocular inovar inquietar inquirir inscrever inserir insinuar insistir inspecionar
    inspirar instalar instar instaurar instigar institucionalizar instituir instruir insuflar insultar insurgir integralizar integrar inteirar
    intensificar intentar interagir intercalar interceder interceptar interditar interessar interferir interiorizar interligar intermediar
    internacionalizar internar interpelar interpretar interrelacionar interrogar interromper intimar intimidar intitular intoxicar intrigar introduzir
    intuir inumar inundar inutilizar invadir invalidar invejar inventar inverter investigar investir inviabilizar invocar ironizar irradiar irrigar
    irritar irromper isentar isolar jantar jogar jorrar jubilar judicializar julgar juntar juramentar jurar justiçar justificar laçar lacrar ladear
    ladrar lamber lamentar lançar largar lastrear latir lavar lavrar leccionar lecionar legalizar legendar legislar legitimar leiloar lembrar lesar
    lesionar levantar levar levedar liberalizar liberar libertar licenciar licitar lidar liderar ligar limitar limpar linchar liquidar listar litigar
    livrar localizar lograr lotar lotear louvar lubrificar lucrar ludibriar lutar macerar machucar madrugar magnetizar magoar maldizer malograr
    maltratar mamar manchar mandar manejar manifestar manipular manobrar manusear mapear maquiar maquilhar maravilhar marcar marchar marear
    marginalizar martelar mascarar massacrar massificar mastigar matar materializar matricular maturar maximizar mecanizar mediar medicar medir
    meditar melhorar melindrar memorizar mencionar mendigar menosprezar mensurar mentir merecer mergulhar mesclar meter metralhar mexer migrar militar
    mimar minar minguar minimizar ministrar mirar misturar mitificar mitigar mobilizar modelar moderar modernizar modificar modular moer molhar
    monetizar monitorar monitorizar monopolizar montar morar morder morrer mostrar motivar motorizar mover movimentar mudar multar multiplicar
    municiar murar murchar murmurar mutilar nacionalizar nadar narrar nascer naturalizar naufragar navegar necessitar negar negligenciar negociar
    neutralizar nevar nivelar noivar nomear normalizar nortear notabilizar notar noticiar notificar numerar nutrir obcecar obedecer objetivar obrigar
    observar obstruir ocasionar ocorrer ocultar ocupar ofender oferecer ofertar oficializar ofuscar olhar omitir operacionalizar operar opinar opor
    oprimir optar orbitar orçar ordenar organizar orgulhar orientar originar ornamentar orquestrar oscilar ostentar otimizar ousar outorgar ouvir
    oxidar pacificar pactuar padecer pagar pairar parabenizar paralisar paramentar parar parcelar parecer participar partilhar partir passar passear
    patentear patinar patrocinar patrulhar pautar pavimentar pecar pedalar pedir pegar penalizar penar pender pendurar penetrar penhorar pensar
    perceber percorrer perder perdoar perdurar perecer peregrinar perfazer perfilar perfurar perguntar periciar permanecer permear permitir permutar
    pernoitar perpassar perpetrar perpetuar perseguir persistir personalizar personificar perspetivar persuadir pertencer perturbar pesar pescar
    pesquisar picar pichar pilotar pintar piorar pirar piratear pisar piscar plagiar planar planear planejar plantar plasmar plebiscitar pleitear
    podar polarizar polemizar policiar politizar poluir ponderar pontuar popularizar pormenorizar portar posar posicionar pospor possibilitar possuir
    postar postergar postular potencializar potenciar poupar pousar povoar praticar preceder preceituar precipitar precisar preconizar predispor
    predizer predominar preencher prefaciar preferir pregar prejudicar prejulgar premiar prender prensar prenunciar preocupar preparar prescindir
    prescrever presenciar presentear preservar presidir pressentir pressionar pressupor prestar prestigiar presumir pretender prevalecer prevaricar
    prevenir prezar principiar priorizar privar privatizar privilegiar problematizar proceder processar proclamar procriar procurar prodigalizar
    produzir proferir professar profetizar profissionalizar programar progredir proibir projectar projetar proliferar prolongar prometer promover
    promulgar prontificar pronunciar propagar propiciar propor proporcionar prorrogar prosperar prosseguir prostituir protagonizar proteger protestar
    protocolar provar prover providenciar provocar psicografar publicar publicitar pular pulsar pulverizar punir purificar puxar quadrar quadruplicar
    qualificar quantificar quebrar queimar queixar questionar quitar quotizar rabiscar rachar raciocinar racionalizar racionar radicar rapar raptar
    rarear rasgar raspar rastrear rasurar ratificar reabastecer reabilitar reabrir reabsorver reacender reafirmar reagir reajustar realçar realizar
    realocar reanimar reaparecer reaproximar reaquecer reassumir reatar reativar reavaliar reavivar rebaixar rebater rebatizar rebelar rebentar
    rebobinar rebocar rebolar recair recapitular recapturar recarregar recear receber receitar recepcionar rechaçar recheiar reciclar recitar reclamar
    reclassificar reclinar recobrar recolher recolocar recomeçar recomendar recompensar recompor reconciliar reconduzir reconfigurar reconfortar
    reconhecer reconquistar reconsiderar reconstituir reconstruir reconverter recordar recorrer recortar recostar recriar recrudescer recrutar
    rectificar recuar recuperar recusar redefinir redescobrir redesenhar redigir redimensionar redimir redirecionar redistribuir redobrar redundar
    reduzir reeditar reeleger reembolsar reencaminhar reencontrar reentrar reerguer reescrever reestruturar refazer referir refinanciar refinar
    reflectir refletir reflorestar reforçar reformar reformular refrear refrescar refugiar refundar refutar regar regatear regenerar reger regimentar
    regionalizar registar registrar regozijar regredir regressar regulamentar regular regularizar reimplantar reimprimir reinar reincidir reincorporar
    reiniciar reinserir reinstalar reintegrar reinterpretar reinventar reinvestir reivindicar rejeitar rejuvenescer relacionar relançar relatar
    relaxar relegar relembrar reler relevar relutar reluzir remanejar remarcar rematar remediar remendar remeter remexer remoçar remodelar remoer
    remontar remover remunerar renascer render rendilhar renegociar renomear renovar rentabilizar renunciar reocupar reorganizar reparar reparcelar
    repartir repassar repatriar repelir repensar repercutir repetir repintar replicar repor reportar reposicionar repousar repreender representar
    reprimir reproduzir reprogramar reprovar republicar repudiar reputar requalificar requerer requisitar rescindir resenhar reservar resfriar
    resgatar residir resignar resistir resolver respaldar respeitar respingar respirar resplandecer responder responsabilizar ressaltar ressalvar
    ressarcir ressentir ressurgir ressuscitar restabelecer restar restaurar restituir restringir resultar resumir resvalar retalhar retaliar retardar
    retificar retirar retomar retornar retorquir retrair retransmitir retratar retribuir retroagir retroceder reunificar reunir reutilizar revalidar
    revalorizar revelar reverberar reverenciar reverter revezar revidar revigorar revirar revisar revistar revitalizar reviver revogar revoltar
    revolucionar rezar ridicularizar rifar rir rivalizar roçar rodar rolar romancear romper roncar rondar ronronar rotular roubar ruir rumar sabatinar
    saber sabotar sacar saciar sacrificar sacudir sadar sagrar sair salientar salpicar saltar saltear salvaguardar salvar sambar sanar sancionar
    sangrar santificar saquear satirizar satisfazer saturar saudar secar secretariar secundar sediar sedimentar seduzir segmentar segredar segregar
    seguir segurar selar selecionar semear semicerrar sensibilizar sentar sentenciar sentir separar sepultar sequenciar sequestrar servir significar
    silenciar simbolizar simpatizar simplificar simular sinalizar sincronizar sintetizar sistematizar sitiar situar soar sobrar sobreaquecer
    sobrecarregar sobrepor sobressair sobrestar sobreviver sobrevoar socializar socorrer sofisticar sofrer soldar solicitar solidarizar soltar soluçar
    solucionar somar sombrear sondar sonegar sonhar soprar sorrir sortear sorver sossegar soterrar suavizar subalternizar subconcessionar
    subcontratar subdividir subentender subestimar subir subjugar sublimar sublinhar sublocar submergir submeter subordinar subornar subscrever
    subscritar subsidiar subsistir substanciar substituir subtrair subverter suceder sucumbir sufocar sugar sugerir suicidar sujeitar sulcar sumariar
    sumir superar superfaturar supervisionar suplantar suplementar suplicar supor suportar suprimir suprir surfar surgir surpreender surtar surtir
    suscetibilizar suscitar suspeitar suspender sussurrar sustar sustentar tabelar tachar tapar tardar tatear taxar tecer telefonar teletrabalhar
    televisionar temer temperar tencionar tender tentar teorizar terceirizar tergiversar terminar testar testemunhar testificar tingir tiranizar tirar
    titular tocar tolerar tolher tomar tombar torcer tornar tornear torpedear torrar torturar tossir totalizar trabalhar traçar traduzir trafegar
    traficar tragar trair trajar tramar tramitar trancar tranquilizar transacionar transbordar transcender transcorrer transcrever transferir
    transfigurar transformar transgredir transigir transitar translocar transmitir transparecer transpirar transplantar transpor transportar
    transtornar trapacear tratar traumatizar travar treinar tremer trepar tresloucar tributar trilhar triplicar tripular triunfar trocar tropeçar
    tumultuar turvar tutelar ufanar uivar ultimar ultrajar ultrapassar umedecer unificar uniformizar unir universalizar untar urbanizar usar
    usufruir usurpar utilizar vacilar vacinar vadear vagar vaguear vaiar valer validar valorar valorizar vandalizar vangloriar variar varrer vasculhar
    vaticinar vazar vedar veicular velar velejar vencer vender venerar ventilar verbalizar vergar verificar versar verter vestir vetar vexar
    viabilizar viajar vibrar viciar vigiar vigorar vilipendiar vincular vingar violar violentar viralizar virar visar visionar visitar vislumbrar
    vistoriar visualizar vitaminar vitimar vitoriar vivenciar viver voar vociferar voltar voltear vomitar votar vulgarizar vulnerabilizar vulnerar
    xingar zangar zarpar zelar zerar zoar zombar
"""
LIKE_TER: Final = "abster conter deter entreter manter obter reter"
LIKE_VIR: Final = "advir convir intervir provir sobrevir"
E_TO_I: Final = "agredir prevenir progredir regredir transgredir"
U_TO_O: Final = "acudir consumir cuspir fugir sacudir subir sumir"
