# ruff: noqa: E501  (word tables and patterns)
"""Nouns of persons, places and organisations in French, and what may stand for them."""

from typing import Final

from claims.splitting.languages.pack import Referents, phrases, words

REFERENTS: Final = Referents(
    roles=words(
        "président présidente ministre maire directeur directrice chef porte-parole secrétaire juge avocat avocate procureur professeur gouverneur "
        "ingénieur fondateur candidat candidate"
    ),
    professions=words(
        """
        infirmier infirmière médecin médecins chirurgien chirurgienne aide-soignant aide-soignante pharmacien pharmacienne vétérinaire dentiste kinésithérapeute sage-femme
        psychologue psychiatre enseignant enseignante instituteur institutrice professeure étudiant étudiante chercheur chercheuse historien historienne économiste
        sociologue biologiste physicien physicienne ingénieure architecte journaliste écrivain écrivaine romancier romancière photographe cinéaste réalisateur réalisatrice
        acteur actrice comédien comédienne chanteur chanteuse musicien musicienne peintre sculpteur agriculteur agricultrice éleveur éleveuse viticulteur viticultrice
        maraîcher maraîchère apiculteur apicultrice boulanger boulangère boucher cuisinier cuisinière restaurateur restauratrice maçon plombier électricien menuisier
        charpentier ouvrier ouvrière technicien technicienne mécanicien chauffeur conducteur conductrice routier livreur caissière vendeur vendeuse commerçante coiffeuse
        employé employée cadre fonctionnaire retraité retraitée chômeur chômeuse policier policière pompier militaire soldat magistrat magistrate greffier notaire huissier
        comptable banquier entrepreneur entrepreneuse informaticien informaticienne pilote marin pêcheur skieur cycliste footballeur nageuse sénateur sénatrice député députée
        conseiller conseillère entraîneur entraîneuse capitaine gardien concierge bénévole prêtre évêque imam rabbin pasteur
        """
    ),
    vague_subjects=words("il elle ils elles ce cela celui ceci ces"),
    definite=("la ", "le ", "cette ", "ce ", "l'", "les "),
    place_nouns=words("ville village commune région île pays province"),
    men=words("m monsieur roi frère père fils mari veuf"),
    women=words("mme madame reine présidente sœur mère fille veuve avocate ambassadrice"),
    organisation_nouns=words(
        "entreprise société banque agence université groupe parti association syndicat ministère"
    ),
    company_nouns=words("entreprise société groupe firme"),
    that_year=phrases("cette année-là|la même année"),
    pairs=phrases("deux hommes|deux femmes|deux frères|deux suspects|deux prévenus"),
)
