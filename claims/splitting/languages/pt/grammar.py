# ruff: noqa: E501  (word tables and patterns)
"""Verbs, and the small words around them of Portuguese."""

from typing import Final

from claims.splitting.languages.conjugation import forms
from claims.splitting.languages.pack import Grammar, words
from claims.splitting.languages.pt.verbs import NOUN_TOO, PRESENT

_PRESENT: Final = forms(
    """
    abordar acolher acompanhar acordar acrescentar acumular adiar admitir adotar adquirir afirmar afundar agradecer agredir
    alargar alastrar alertar alojar alterar alugar ampliar analisar anexar anunciar apagar apelar apreender apresentar aprofundar
    aproveitar aproximar argumentar arquivar arrancar arrasar arrecadar assaltar assassinar assegurar assinalar assinar associar
    atacar atender atrair atrasar atravessar avançar avisar baixar basear bater bloquear bombardear buscar cancelar captar
    capturar caracterizar castigar ceder celebrar chefiar chocar chorar circular classificar cobrar cobrir colaborar colapsar
    colher colidir colocar comandar combinar comemorar comentar comercializar comparar compensar completar comprar comprometer
    comprovar comunicar concentrar concordar condenar conduzir confessar confiar confirmar conquistar conseguir conservar
    consolidar constatar contaminar contar contestar contribuir convencer converter convidar convocar correr corrigir cortar
    criar cruzar cuidar culminar cultivar cumprir debater declarar decorrer decretar dedicar deduzir definir demolir demonstrar
    denunciar deparar deportar derrotar derrubar desabar desafiar desalojar desaparecer desativar descartar descobrir desembarcar
    desempenhar desencadear desenhar desenvolver designar desistir deslocar despedir destacar desviar detalhar detectar deter
    deteriorar determinar detetar devolver diagnosticar dificultar discutir disparar divulgar doar dobrar dominar duplicar
    duvidar editar eliminar embarcar emergir emigrar emitir empatar encabeçar encher encontrar endurecer enfraquecer engolir
    ensinar enterrar entregar entrevistar envolver equipar equivaler erguer escapar esclarecer escolher esconder esgotar espalhar
    estimar estrear evoluir examinar exercer exibir explicar explodir explorar fabricar facilitar falar falecer falhar fechar
    ferir filmar fiscalizar fixar flagrar fornecer fracassar fraudar frequentar fugir furtar gerir gravar habitar herdar hesitar
    homenagear identificar ignorar igualar ilustrar impressionar impulsionar inaugurar incendiar incentivar incidir
    indemnizar indenizar indicar indiciar influenciar informar insistir inspecionar inspirar insultar interditar interessar
    interpretar interrogar interromper intervir inundar invadir irritar isolar jogar juntar jurar justificar lavar legislar
    leiloar lembrar ler liberar localizar manifestar manipular matricular medir merecer migrar modernizar modificar monitorar
    monitorizar montar mudar multiplicar nadar nascer navegar nomear notar notificar obedecer observar ocultar ofender omitir
    optar orientar originar orçar ouvir paralisar patrocinar patrulhar penalizar perceber percorrer perdoar perfazer perseguir
    pesar pesquisar pilotar poluir ponderar poupar povoar praticar prever privatizar processar proclamar procurar prolongar
    promulgar pronunciar prosseguir protestar provar punir puxar quebrar queimar queixar questionar reabrir reagir realçar
    reavaliar recear recolher recomendar reconstruir recordar recrutar recuar redigir referir refletir refugiar regressar regular
    relatar remover render renovar renunciar reparar repetir reproduzir requerer reservar resistir resolver respeitar
    respirar responder responsabilizar restabelecer restaurar restringir retomar revistar revogar rodar romper roubar saber
    salvar sancionar sentir separar sequestrar simplificar sobreviver socorrer solucionar sublinhar subornar substituir sugerir
    sustentar telefonar temer testemunhar tirar tolerar torcer tornar traduzir trair transformar transmitir travar treinar
    triplicar triunfar unir vacinar valer validar valorizar verificar vestir vetar vigorar violar visitar votar zarpar
    abandonar atribuir considerar somar recorrer soltar libertar coordenar criticar avaliar calcular demitir disputar distribuir eleger estudar evacuar expulsar gastar investir negar negociar obter ordenar prestar planear planejar recusar resgatar revelar sediar suspender tentar transferir vencer abranger abrir acabar aceitar acusar afetar agravar ajudar alcançar alegar ameaçar aparecer aplicar apoiar
    apontar aprovar arder assistir assumir atingir aumentar autorizar beneficiar chegar citar coincidir combater começar
    conceder concluir conhecer considerar consistir constituir construir consumir continuar contratar controlar corresponder
    crescer custar decidir defender deixar demorar depender desconhecer descer desmentir destinar destruir dirigir
    diminuir durar elevar empregar encerrar enfrentar entrar enviar escrever esperar estabelecer evitar exceder exigir
    existir exportar faltar favorecer ficar figurar financiar formar funcionar ganhar garantir gerar governar impedir
    implicar importar incluir iniciar instalar integrar investigar julgar lamentar lançar lavrar levar limitar liderar lutar
    manter marcar matar melhorar morrer mostrar mover necessitar obrigar ocorrer ocupar oferecer operar ordenar organizar
    pagar participar partir passar pedir perder permanecer permitir pertencer possuir prejudicar prender preocupar preparar
    presidir pretender produzir proibir prometer promover proteger provocar publicar realizar receber reclamar reconhecer
    recuperar reduzir reforçar registar registrar rejeitar representar residir restar resultar retirar reunir seguir servir
    situar sofrer solicitar somar subir superar suspender terminar tomar trabalhar transportar tratar ultrapassar usar
    utilizar vender viajar vigiar viver voltar
    """,
    {"ar": "a am", "er": "e em", "ir": "e em", "uir": "ui uem"},
)
_IMPERFECT: Final = forms(  # the third person; that of verbs in -ar is told by its ending
    """
    aparecer competir comprometer conceder conhecer conseguir consistir construir crescer cobrir cumprir decidir defender depender descer desconhecer
    dever dirigir exceder existir exigir favorecer fazer haver impedir incluir insistir manter merecer morrer nascer ocorrer oferecer parecer
    pedir perder permanecer permitir pertencer poder possuir prender preferir pretender produzir prometer proteger querer receber reconhecer
    reduzir residir resolver responder reunir saber seguir sentir servir sobreviver sofrer subir temer vencer vender vestir viver
    """,
    {"er": "ia", "ir": "ia"},
)
_IRREGULAR: Final = words(
    """
    consegue conseguem descobre descobrem destrói foge fogem intervém mede medem ouve ouvem prossegue prosseguem repete
    repetem sabe sabem sobrevive sugere sugerem traduz veem vê detém detêm convém provém põem propõem impõem dispõem expõe
    expõem supõe compõe compõem opõe opõem atribui atribuem contribui contribuem possui substitui substituem evolui evoluem
    polui inclui reduzem conduzem produzem investe investem refere referem requer adere aderem adquire
    atrai cai caem constitui constituem conclui constrói contém destrói diminui dispõe distribui exclui impõe inclui incluem
    mantém mantêm obtém põe possui possuem produz produzem propõe reduz reduzem sai saem segue seguem serve servem sente traz
    trazem vale valem vem vêm visa visam prevê preveem desmente desmentem pede pedem perde impede conduz
    """
)
_NOUN_TOO: Final = words(
    "ajuda busca buscas cobra cobre compra compras conta contas corre corte cruza debate debates denúncia derrota "
    "dobra dúvida ensina entrega escolha estima estimas estreia exige explora falha fixa fixas joga junta juntas "
    "leia marca muda obra pesa pesquisa pesquisas poupa prova quebra queixa queixas recolha recusa reforma reforce "
    "renova reserva revista revistas salva socorre toca torna trava treina vacina vacinas visita visitas vota "
    "circular regular particular completa completas baixa baixas base bases reparo cura surge combate combates "
    "desgaste equipe equipa equipas fuga processe relate resgate resgates corte cortes ataque ataques alerta "
    "alertas avance embarque choque choques controle transporte transportes bloqueie tire tiram ouve alargue frente "
    "leve livre massacre desvie "
    "ajuda causa caça compra conta cura demanda denúncia dúvida entrega espera firma forma greve luta marca melhora multa obra "
    "oferta pesca planta pergunta prova reforma reserva toma trata visita cita carga parte partes importa corte média troca uso "
    "leva passa usa cobre chama chamas sobe base bases morte frente"
)

GRAMMAR: Final = Grammar(
    auxiliaries=words(
        "é são foi foram era eram está estão estava estavam tem têm tinha tinham há houve será serão pode podem deve devem "
        "vai vão seria teria"
    ),
    past=words(
        "doou voou soou saiu traiu leu leram deteve detiveram interveio disse disseram fez fizeram deu deram teve tiveram veio vieram pôs puseram caiu caíram subiu subiram cresceu morreu morreram "
        "matou quis quiseram soube pôde manteve mantiveram obteve conteve trouxe trouxeram propôs impôs houve foi foram arderam viu "
        "viram previu tinha tinham devia podia queria havia existia vivia"
    ),
    present=(
        PRESENT
        | _PRESENT
        | _IRREGULAR
        | _IMPERFECT
        | words("diz dizem faz fazem deixa quer querem vive vivem custa custam emprega cresce cai sobe")
    )
    - words("parte partes sobre entre este come"),
    present_or_noun=_NOUN_TOO | (NOUN_TOO - words("para cerca data")),
    subject_may_follow=True,
    describing_endings=("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"),
    past_or_participle=words(
        "morto mortos morta mortas aberto aberta feito feita dito posto escrito visto preso presa presos presas eleito"
    ),
    finite_endings=(
        "ou",
        "eu",
        "iu",
        "aram",
        "eram",
        "iram",
        "avam",
        "ava",
        "ará",
        "erá",
        "irá",
        "arão",
        "erão",
        "irão",
        "eram-se",
        "amos",
        "emos",
        "imos",
        "am-no",
        "em-no",
        "am-nos",
        "iam",
    ),
    past_endings=("ou", "aram", "eram", "iram"),
    not_verbs=words(
        " verão verões ramos extremos últimos próximos máximos mínimos anónimos anônimos somos temos legítimos marítimos homónimos alvará museu europeu judeu ateu céu chapéu estado estados mercado mercados partido partidos lado lados passado passada "
        "resultado resultados sentido apelido conteúdo grau deputado deputada deputados deputadas soldado soldados vida saída entrada "
        "chegada jornada temporada década décadas delegado cuidado gado medida medidas bebida comida partida tonelada toneladas "
        "advogado advogada advogados jurado jurados unidos unidas sido ido"
    ),
    enclitics=(
        "se",
        "lhe",
        "lhes",
        "o",
        "a",
        "os",
        "as",
        "lo",
        "la",
        "los",
        "las",
        "no",
        "na",
        "nos",
        "nas",
        "me",
        "te",
    ),
    negators=words("se não lhe lhes já também ainda nunca"),
    verb_after=words("quem"),
    agents=words("por pelo pela pelos pelas de"),
    of=words("de do da dos das"),
    than=words("que"),
    plural_pronouns=words("eles elas quais delas deles"),
    change_to=words("para a até"),
    from_=words("de desde entre"),
    circumstances=words("com após durante em num numa"),
    records=words("registos registros dados medições estatísticas"),
    sequence=words("após até"),
    future_endings=("rá", "rão"),
    articles=words("um uma"),
    multiples=words("dobro triplo metade"),
    determiners=words(
        "o a os as um uma uns umas este esta estes estas seu sua seus suas dois duas três cada outros outras"
    ),
    prepositions=words(
        "de em a por para com sem sobre entre desde até contra após durante segundo do da dos das no na nos nas ao à pelo pela"
    ),
    pronouns=words("ele ela eles elas eu nós isso isto"),
    he_or_she=words("ele ela"),
    they=words("eles elas"),
    coordinators=words("e ou"),
    alternatives=words("ou"),
    contrast=words("mas enquanto embora"),
    subordinators=words("quando enquanto embora onde depois"),
    causal=words("porque pois"),
    conditionals=words("se"),
    relatives=words("quem cujo cuja cujos cujas onde qual quais que"),
    far_relatives=words("qual quais"),
    that=words("que"),
    adverbs=words("também já não nunca ainda depois além só hoje ontem se"),
    adverb_endings=("mente",),
    gerund_endings=("ando", "endo", "indo"),
    not_gerunds=words("quando fernando comando bando"),
    bare_ranks=words("novo nova primeira primeiro terceira terceiro única único"),
    amounts=words("valor montante custo"),
    tail_openers=words("contra incluindo entre de até mais menos um uma"),
    with_=words("com"),
    takes_with=words(
        "entrevista entrevistas reunião reuniões conversa conversas encontro encontros negociação negociações contrato "
        "contratos acordo acordos contacto contactos contato contatos relação relações fronteira choque choques colisão junto "
        "colaboração cooperação parceria parcerias"
    ),
    with_figure=words("mais cerca quase"),
    relative_subjects=words("que quem"),
    infinitive_endings=("ar", "er", "ir", "ar-se", "er-se", "ir-se"),
    modals=words("deve devem pode podem vai vão deverá deverão poderá quer querem precisa precisam"),
    naming=words("exige exigem reclama reclamam pede pedem exigiu exigiram"),
    say=words(
        """
        disse disseram diz dizem afirmou afirmaram afirma declarou declararam informou informaram anunciou anunciaram explicou
        acrescentou alertou alertaram indicou confirmou confirmaram negou negaram nega admitiu reconheceu escreveu estimou
        garante garantem reconhece admite admitem revela explica explicam acrescenta indica indicam confirma confirmam anuncia
        ressaltou ressalta enfatizou enfatiza completou completa concluiu conclui comentou comenta observou observa ponderou pondera
        apontou aponta argumentou argumenta respondeu responde desabafou lamentou lamenta avaliou avalia detalhou detalha pontuou pontua
        finalizou esclareceu esclarece assegurou assegura assinalou assinala realçou vincou notou rematou destaca destacaram conta
        reforçou reforça declara declaram informa informam afirmam alerta alertam estimam calculam preveem mostra mostram
        sublinha sublinhou lembra lembrou reitera reiterou frisou salientou referiu relatou relata defendeu estima prevê prometeu insistiu destacou revelou contou garantiu avisou
        """
    ),
    deny=words("negou negaram nega rejeitou desmentiu"),
    according_to=words("segundo|de acordo com|conforme"),
    personal_relatives=words(
        """
        quem
        """
    ),
    plural_determiners=words(
        """
        os as uns umas estes estas seus suas
        """
    ),
    possessives=words(
        """
        seu sua seus suas
        """
    ),
    removes=words(
        """
        rejeitou
        """
    ),
    awaiting=words(
        """
        antes até
        """
    ),
    plain_endings=("a", "am", "e", "em"),
)
