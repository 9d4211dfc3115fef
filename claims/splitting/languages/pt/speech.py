# ruff: noqa: E501  (word tables and patterns)
"""Who says so, in Portuguese."""

from typing import Final

from claims.splitting.languages.pack import Speech, phrases, words

SPEECH: Final = Speech(
    naming=words(
        "exige exigem reclama reclamam pede pedem exigiu exigiram acusa acusam acusou acusaram acusava acusavam acusou-nos acusaram-nos criticou "
        "criticaram criticam censurou censuraram culpou culparam"
    ),
    say=words(
        """
        disse disseram diz dizem afirmou afirmaram afirma declarou declararam informou informaram anunciou anunciaram explicou
        acrescentou alertou alertaram indicou confirmou confirmaram negou negaram nega admitiu reconheceu escreveu estimou
        garante garantem reconhece admite admitem revela explica explicam acrescenta indica indicam confirma confirmam anuncia
        ressaltou ressalta enfatizou enfatiza completou completa concluiu conclui comentou comenta observou observa ponderou pondera
        apontou aponta argumentou argumenta respondeu responde desabafou lamentou lamenta avaliou avalia detalhou detalha pontuou pontua
        finalizou esclareceu esclarece assegurou assegura assinalou assinala realçou vincou notou rematou destaca destacaram conta
        lembraram lembram ressaltaram ressaltam defende defendem defenderam reconheceram reconhecem admitiram prometeram promete
        prometem alegou alega alegam alegaram sustentou sustenta sustentam argumentaram argumentam acrescentaram explicaram esclareceram reiteraram reiteram
        avisaram avisa avisam insistiram insiste insistem revelaram revelam relataram apontaram apontam calculou calcula calcularam denunciou advertiu advertem
        referiram refere referem adiantou adianta concluíram concluem constatou denunciaram enfatizaram frisaram salientaram sublinharam
        reforçou reforça declara declaram informa informam afirmam alerta alertam estimam calculam preveem mostra mostram
        sublinha sublinhou lembra lembrou reitera reiterou frisou salientou referiu relatou relata defendeu estima prevê prometeu insistiu destacou revelou contou garantiu avisou
        """
    ),
    deciding=words(
        "decidiu decidiram determinou determinaram ordenou ordenaram decretou estabeleceu definiu contaram"
    ),
    deny=words("negou negaram nega rejeitou desmentiu"),
    comment_openers=words("como"),
    according_to=phrases("segundo|de acordo com|conforme"),
    removes=words(
        """
        rejeitou
        """
    ),
)
