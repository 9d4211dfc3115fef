# ruff: noqa: E501  (word tables and patterns)
"""Nouns of persons, places and organisations in English, and what may stand for them."""

from typing import Final

from claims.splitting.languages.en.countries import COUNTRIES
from claims.splitting.languages.pack import Referents, phrases, words

REFERENTS: Final = Referents(
    roles=words(
        """
        president minister premier chancellor senator governor mayor secretary chairman chairwoman chair chief director
        head leader leaders spokesman spokeswoman spokesperson commander general judge justice prosecutor lawyer attorney
        ambassador professor editor owner founder captain commissioner deputy officer ceo engineer analyst economist
        historian activist journalist member mp bishop pope king queen prince princess candidate frontrunner coach doctor
        manager researcher scientist author supervisor inspector sheriff envoy representative congressman congresswoman
        councillor headteacher principal rector dean treasurer coordinator organiser organizer resident father mother
        brother sister son daughter wife husband
        """
    ),
    vague_subjects=words("this these those that it they he she we i you there"),
    professions=words(
        """
        nurse surgeon dentist midwife vet pharmacist psychiatrist psychologist paramedic physician paediatrician neonatologist
        teacher lecturer tutor academic scholar physicist chemist biologist botanist geologist astronomer mathematician
        archaeologist architect builder carpenter electrician plumber mechanic welder bricklayer tailor baker butcher cook chef
        waiter waitress barber hairdresser farmer fisherman shepherd miner driver pilot sailor soldier colonel major sergeant
        lieutenant corporal admiral policeman policewoman detective firefighter guard clerk bookkeeper accountant banker broker
        trader merchant shopkeeper grocer salesman secretary receptionist librarian translator interpreter writer novelist poet
        playwright painter sculptor singer pianist violinist conductor composer actor actress dancer photographer broadcaster
        presenter reporter publisher printer priest nun monk vicar imam rabbi archbishop cardinal abbot missionary barrister
        solicitor magistrate notary bailiff diplomat envoy consul spy mediator negotiator goalkeeper striker midfielder
        defender forward winger referee umpire captain trainer jockey boxer swimmer athlete patron trustee heir monarch duke
        duchess baron emperor regent patriarch deputy aide adviser advisor assistant apprentice intern student pupil nephew
        niece cousin uncle aunt grandson granddaughter grandfather grandmother widow widower landlord tenant shareholder
        contractor subcontractor consultant programmer designer developer curator ranger gardener forester
        keeper gamekeeper beekeeper bookseller publican innkeeper hotelier florist jeweller optician plasterer roofer mason stonemason
        joiner shoemaker dressmaker watchmaker clockmaker brewer winemaker distiller potter miller lumberjack logger trucker chauffeur
        steward stewardess stoker stevedore postman postwoman courier lifeguard bodyguard warden auctioneer auditor columnist
        cartoonist illustrator goldsmith engraver drummer guitarist soprano tenor baritone organist cellist choreographer ballerina
        comedian magician acrobat filmmaker screenwriter producer cameraman newsreader commentator philosopher theologian sociologist
        anthropologist epidemiologist virologist cardiologist oncologist neurologist pathologist radiologist anaesthetist
        obstetrician physiotherapist nutritionist steelworker dockworker docker metalworker farmworker factory-worker housekeeper butler blacksmith locksmith seamstress weaver typist
        technician operator foreman labourer porter cleaner caretaker
        """
    ),
    persons=words(
        "motorist pedestrian bystander passer-by customer client defendant suspect survivor attacker gunman assailant teenager toddler baby "
        "adult person neighbour neighbor colleague friend victim witness plaintiff claimant accused offender thief robber burglar hostage "
        "donor buyer seller visitor guest opponent rival successor predecessor somebody someone whistleblower caller user"
    ),
    definite=("the ", "that ", "this "),
    place_nouns=words("city town village country region province island district capital"),
    organisation_nouns=words(
        "company firm agency ministry bank party university union club charity organisation organization council group court hospital"
    ),
    company_nouns=words("company firm"),
    country_nouns=words("country"),
    regions=words("region province district"),
    countries=COUNTRIES,
    bodies=words(
        """
        company firm agency ministry bank party university union club charity organisation organization council group court hospital board
        government regulator watchdog manufacturer maker airline carrier operator retailer bakery brewery committee commission
        parliament senate assembly institute institution team squad federation association foundation authority department office
        army navy police tribunal school college church museum newspaper broadcaster station network studio developer lender
        insurer supplier producer chain startup start-up opposition administration cabinet panel jury inquiry mission bloc
        alliance coalition campaign city town village district county province state country nation kingdom utility
        """
    ),
    deciding_verbs=words(
        """
        plans planned expects expected wants wanted hopes hoped intends intended believes believed aims aimed denies refuses refused
        vows vowed promises promised pledges pledged decides decided agrees agreed urges urged demands demanded asks asked offers
        offered accuses accused blames blamed criticises criticised criticizes criticized wishes wished argues argued insists insisted
        estimates estimated forecasts predicts predicted alleges alleged fears feared thinks thought recommends recommended
        """
    ),
    men=words(
        "mr mister sir king prince lord father brother son husband uncle nephew grandfather grandson man boy spokesman chairman "
        "businessman congressman policeman salesman fisherman duke baron emperor monk actor widower count sheikh imam bishop"
    ),
    women=words(
        "mrs ms miss lady queen princess dame madam mother sister daughter wife aunt niece grandmother granddaughter woman girl "
        "spokeswoman chairwoman businesswoman congresswoman policewoman duchess actress waitress nun widow baroness countess"
    ),
    that_year=phrases("that year|the same year"),
    pairs=phrases(
        "two men|two women|two brothers|two sisters|two suspects|two companies|two officials|two defendants|pair|couple"
    ),
)
