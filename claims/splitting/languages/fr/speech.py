# ruff: noqa: E501  (word tables and patterns)
"""Who says so, in French."""

from typing import Final

from claims.splitting.languages.pack import Speech, phrases, words

SPEECH: Final = Speech(
    say=words(
        """
        appris rectifié rectifie soupire soupiré détaille confie confié raconte raconté témoigne témoigné nuance nuancé tempère tempéré
        dénonce fulmine renchérit renchéri commente ironise ironisé glisse glissé lâche lâché fustige fustigé pointe martèlent conclut
        note notent observe observent relève signale argue résument avance jugent considère considèrent
        détaillent racontent témoignent préviennent plaide salue
        soutient soutiennent révèle révélé prétend prétendent jure juré reconnaît reconnaissent admet martelé insisté insiste
        répété rappelé déploré regretté lancé craignent dénoncent dénoncé
        alerte répète redoute craint prévient martèle rappelle regrette déplore résume
        dit disent déclaré déclare affirmé affirme affirment annoncé annonce annoncent indiqué indique indiquent expliqué explique
        ajouté ajoute précisé précise assuré assure estimé estime estiment confirmé confirme démenti dément nié nie reconnu admis
        écrit averti avertit prévenu rapporté rapporte rapportent souligné souligne félicité félicitée réjoui réjouie indigné indignée inquiété inquiétée étonné étonnée exclamé exclamée
        défendu défendue plaint emporté emportée prévoit prévoient promis rétorque rétorquent réplique répliquent concède concèdent avoue avouent
        assène déplorent regrettent rappellent soulignent ajoutent précisent insistent enchaîne ironisent assurent confirment
        """
    )
    | phrases(
        "se félicite|se félicitent|se réjouit|se réjouissent|se désole|se désolent|se souvient|se souviennent|se défend|se plaint|se lamente|se rassure"
        "|s'inquiète|s'inquiètent|s'étonne|s'étonnent|s'indigne|s'indignent|s'interroge|s'insurge|s'insurgent|s'amuse|s'agace|s'alarme|s'exclame|s'emporte"
    ),
    deciding=words(
        "pense pensent pensait pensaient croit croient croyait croyaient sait savent savait savaient suppose supposent espère espèrent décidé veut veulent exige exigent demande demandent"
    ),
    heard_from=words("auprès de"),
    perfect=phrases(
        "a-t-on|a-t-il|a-t-elle|ont-ils|ont-elles|a|ont|avait|avaient|aura|auront|aurait|auraient|ai|avons|avais|s'est|se sont"
    ),
    deny=words("démenti dément nié nie rejette rejeté conteste contesté"),
    comment_openers=words("comme"),
    according_to=phrases("selon|d'après"),
    removes=words(
        """
        rejeté rejette
        """
    ),
    naming=words(
        """
        accuse accusent reproche reprochent blâme blâment étrille étrillent vilipende critiquent dénonçait dénonçaient accusait accusaient reprochait reprochaient
        clame clament dénonce fustige fustigent réclame réclament exige exigent jugé juge qualifié qualifie dénoncé
        """
    ),
)
