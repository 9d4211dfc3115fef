"""“Dyke break at Port Ansel leaves 31 dead”: checked to the end."""

from claims.actions import claims, notes, reshaping
from claims.choices import Dismissal, Kind, Stance
from claims.demo.checking import Checking, Quoted
from claims.demo.library import Library
from claims.demo.staff import Staff
from claims.models import Document

REFUTES, CONTEXT = Stance.REFUTES, Stance.CONTEXT


def check(document: Document, library: Library, staff: Staff) -> None:
    checking = Checking(document, library)
    _victims(checking, staff)
    _water(checking, staff)
    _mayor(checking, staff)
    _hashtag(checking, staff)
    _dyke(checking, staff)
    _court(checking, staff)
    _inquiry(checking, staff)
    checking.finish(by=staff.reviewer)


def _victims(checking: Checking, staff: Staff) -> None:
    one, two = staff.reviewer, staff.second
    toll = checking.claim(
        "At least 31 people have died since the sea dyke at Port Ansel broke in the early hours of Monday",
        by=one,
    )
    checking.cite(
        toll,
        Quoted("health-bulletin.txt", "The number of deaths caused by the flood stands at 31", figure="31"),
        Quoted("courier.html", "we know the names of 31 people who died", figure="31"),
        by=one,
    )
    checking.sign(
        toll,
        "true",
        "The health office counts 31 dead. The Ansel Courier has their names from the families, which is a "
        "count of its own.",
        by=one,
        second=two,
    )
    headline = checking.by_hand("Dyke break at Port Ansel leaves 31 dead", by=two, kind=Kind.CASUALTIES)
    reshaping.merge(into=toll, other=headline, by=two)

    injured = checking.claim("Another 112 people were treated in hospital", by=one)
    checking.cite(
        injured,
        Quoted(
            "health-bulletin.txt",
            "112 people were treated in hospital between Monday and Wednesday noon",
            figure="112",
        ),
        Quoted(
            "brannocs-statement.md",
            "we treated 112 people",
            figure="112",
            note="The hospital counts its own admissions; it does not repeat the health office.",
        ),
        by=one,
    )
    checking.sign(
        injured, "true", "Health office and hospital count 112, each for itself.", by=one, second=two
    )


def _water(checking: Checking, staff: Staff) -> None:
    one, two, editor = staff.reviewer, staff.second, staff.editor
    arrival = checking.claim(
        "Sea water reached the Saltmarket quarter within 40 minutes of the breach", by=two
    )
    checking.cite(
        arrival,
        Quoted("civil-protection-log.txt", "03:41  Sea water in Saltmarket Square", figure="37 minutes"),
        Quoted(
            "courier.html", "stopped at 3.42, about forty minutes after the wall gave way", figure="about 40"
        ),
        by=two,
    )
    checking.sign(
        arrival, "true", "Breach at 3.04, water in the square at 3.41: 37 minutes.", by=two, second=one
    )

    homes = checking.claim("flooded some 2,300 homes", by=one)
    checking.cite(
        homes,
        Quoted(
            "civil-protection-log.txt",
            "Street count of the fire brigade complete: 2,284 homes flooded",
            figure="2,284",
        ),
        Quoted("courier.html", "counted 2,291 front doors with a tide mark", figure="2,291"),
        by=one,
    )
    checking.sign(homes, "true", "2,284 by the fire brigade, 2,291 by the Courier.", by=one, second=two)
    checking.cite(
        homes,
        Quoted(
            "health-bulletin.txt",
            "Tap water in the Saltmarket must be boiled until further notice",
            CONTEXT,
            note="The whole quarter is concerned, not a few streets.",
        ),
        by=one,
    )
    checking.sign(
        homes,
        "true",
        "2,284 by the fire brigade, 2,291 by the Courier: “some 2,300” is fair. The bulletin adds nothing to "
        "the number.",
        by=one,
        second=editor,
    )

    trains = checking.claim("Trains between Port Ansel and Hallow stopped for two days", by=one)
    checking.cite(
        trains,
        Quoted("civil-protection-log.txt", "Railway line Port Ansel - Hallow closed in both directions"),
        Quoted("civil-protection-log.txt", "Railway line Port Ansel - Hallow reopened"),
        Quoted("courier.html", "the line was closed for two days"),
        by=one,
    )
    checking.sign(
        trains, "true", "Closed on Monday at 3.31, open again on Wednesday at 3.50.", by=one, second=two
    )

    ferry = checking.claim("the ferry to Lunde did not sail until Wednesday evening", by=two)
    checking.cite(
        ferry,
        Quoted(
            "civil-protection-log.txt",
            "sailings to Lunde resumed with the noon boat",
            REFUTES,
            "Tuesday, 12:00",
        ),
        Quoted(
            "courier.html",
            "The noon boat to Lunde sailed on Tuesday with 140 people on board",
            REFUTES,
            "Tuesday noon",
        ),
        by=two,
    )
    checking.sign(
        ferry,
        "false",
        "The ferry sailed again on Tuesday at noon, a day and a half earlier than the article says.",
        by=two,
        second=one,
    )


def _mayor(checking: Checking, staff: Staff) -> None:
    one, two = staff.reviewer, staff.second
    quote = checking.claim(
        "“We rang the bells at ten past three, and whoever could hear them ran,” the mayor, Dagna Roke, told "
        "people who had gathered in the school hall.",
        by=two,
        kind=Kind.QUOTE,
    )
    words = "We rang the bells at ten past three, and whoever could hear them ran"
    checking.cite(
        quote,
        Quoted("council-minutes.txt", words),
        Quoted("courier.html", words),
        Quoted("civil-protection-log.txt", "03:10  Church bells rung by order of the mayor", CONTEXT),
        by=two,
    )
    checking.sign(
        quote,
        "true",
        "Minutes and newspaper have the same words. The log has the bells at 3.10.",
        by=two,
        second=one,
    )

    office = checking.by_hand(
        "the mayor, Dagna Roke", by=one, statement="Dagna Roke is the mayor of Port Ansel.", kind=Kind.ROLE
    )
    checking.cite(
        office,
        Quoted("council-minutes.txt", "In the chair: Dagna Roke, mayor"),
        Quoted("courier.html", "the mayor, Dagna Roke"),
        by=one,
    )
    checking.sign(office, "true", "So the minutes and the Courier.", by=one, second=two)
    checking.dismiss(
        "“This coast has never known a worse night.”",
        Dismissal.OPINION,
        "How bad a night was is for the mayor to say.",
        by=one,
    )


def _hashtag(checking: Checking, staff: Staff) -> None:
    one, two = staff.reviewer, staff.second
    rank = checking.claim(
        "The hashtag #AnselDyke was the second trending topic on the network Murmur on Tuesday", by=one
    )
    checking.cite(
        rank,
        Quoted("murmur-trends.md", "#AnselDyke", figure="2"),
        Quoted("observatory.html", "#AnselDyke ranked second among the topics in the country", figure="2"),
        by=one,
    )
    checking.sign(
        rank, "true", "Rank 2 by Murmur's own table and by the Observatory's sample.", by=one, second=two
    )

    posts = checking.claim(
        "with more than 84,000 posts in its first six hours",
        by=one,
        statement="The hashtag #AnselDyke had more than 84,000 posts in its first six hours.",
        kind=Kind.TREND,
    )
    checking.cite(
        posts,
        Quoted("murmur-trends.md", "48,000", REFUTES, "48,000"),
        Quoted(
            "observatory.html",
            "In its first six hours we counted 47,600 posts with the tag",
            REFUTES,
            "47,600",
        ),
        by=one,
    )
    checking.sign(
        posts,
        "false",
        "It was 48,000: somebody has turned the digits round. 84,000 was reached only after eleven hours.",
        by=one,
        second=two,
    )


def _dyke(checking: Checking, staff: Staff) -> None:
    one, two = staff.reviewer, staff.second
    inspected = checking.claim(
        "The dyke had not been inspected for eleven years",
        by=one,
        statement="When it broke, the sea dyke at Port Ansel had not been inspected for eleven years.",
    )
    inspected = claims.edit(
        claim=inspected, version=inspected.version, claimant="Residents of the Saltmarket", by=one
    )
    checking.cite(
        inspected,
        Quoted("dyke-inspections.txt", "The section was last inspected three years ago", REFUTES, "3 years"),
        Quoted(
            "audit-report.md",
            "was inspected three times in the past eleven years",
            REFUTES,
            "3 times",
            note="The auditors looked at the files of the water board, not at the inspectorate's register.",
        ),
        Quoted(
            "dyke-inspections.txt", "No report that the repair was carried out has been received", CONTEXT
        ),
        by=one,
    )
    notes.write(
        claim=inspected,
        text="The residents have a point that their sentence misses: the inspector asked for a repair, and "
        "it was not made.",
        by=one,
    )
    checking.sign(
        inspected,
        "mostly_false",
        "The dyke was inspected three times in those eleven years, the last time three years ago. What was "
        "left undone is the repair that the inspector then asked for.",
        by=one,
        second=two,
    )
    checking.dismiss("People in the Saltmarket blame the water board.", Dismissal.OPINION, by=one)
    checking.dismiss(
        "The board declined to comment.",
        Dismissal.OUT_OF_SCOPE,
        "The reporter's own question; our notes have it.",
        by=one,
    )

    badgers = checking.claim(
        "Some neighbours say that badgers had hollowed out the inner slope.", by=two, kind=Kind.CAUSE
    )
    checking.cite(badgers, Quoted("audit-report.md", "The grass was too high to tell", CONTEXT), by=two)
    checking.sign(
        badgers,
        "unproven",
        "Nobody has looked: when the auditors came, the grass was too high to tell. The article says that it "
        "is what some neighbours say.",
        by=two,
        second=one,
    )


def _court(checking: Checking, staff: Staff) -> None:
    one, two = staff.reviewer, staff.second
    sentence = (
        "Two years ago the district court fined the contractor Pell & Istvar 180,000 crowns for using "
        "unsuitable clay on the same stretch."
    )
    amount, clay = checking.split(
        sentence,
        [
            (
                "Two years ago the district court fined the contractor Pell & Istvar 180,000 crowns",
                "Two years ago the district court fined the contractor Pell & Istvar 180,000 crowns.",
            ),
            (
                "for using unsuitable clay on the same stretch",
                "Pell & Istvar was fined for using unsuitable clay on the stretch of dyke that broke.",
            ),
        ],
        by=one,
    )
    checking.cite(
        amount,
        Quoted("court-record-clay.txt", "The defendant is fined 118,000 crowns", REFUTES, "118,000 crowns"),
        Quoted("courier.html", "The fine, 118,000 crowns, was paid", REFUTES, "118,000 crowns"),
        by=one,
    )
    checking.sign(
        amount,
        "mostly_false",
        "There was a fine, two years ago; it was 118,000 crowns, not 180,000.",
        by=one,
        second=two,
    )
    checking.cite(
        clay,
        Quoted("court-record-clay.txt", "The clay was unsuitable for a sea dyke"),
        Quoted("courier.html", "was fined over the clay it used at stations 12 to 16 of the dyke"),
        Quoted("civil-protection-log.txt", "Breach of the sea dyke reported, station 14", CONTEXT),
        by=one,
    )
    checking.sign(
        clay, "true", "Fined over stations 12 to 16; the dyke broke at station 14.", by=one, second=two
    )

    appeal = checking.claim("The firm did not appeal.", by=two)
    checking.cite(
        appeal,
        Quoted("court-record-clay.txt", "Appeal lodged by the defendant on the sixth day", REFUTES),
        Quoted("courier.html", "it had appealed at the time and had withdrawn the appeal", REFUTES),
        by=two,
    )
    checking.sign(
        appeal, "mostly_false", "It appealed, and withdrew the appeal eleven days later.", by=two, second=one
    )


def _inquiry(checking: Checking, staff: Staff) -> None:
    one, two = staff.reviewer, staff.second
    judge = checking.claim(
        "The council has appointed the retired judge Oren Hallam to lead an inquiry", by=two
    )
    checking.cite(
        judge,
        Quoted(
            "council-minutes.txt",
            "The retired judge Oren Hallam was proposed to lead it. Carried without dissent.",
        ),
        Quoted(
            "courier.html",
            "asked Oren Hallam, who retired from the bench four years ago, to lead the inquiry",
        ),
        by=two,
    )
    checking.sign(judge, "true", "Resolved by the council; the judge has accepted.", by=two, second=one)
    for forecast in (
        "which will report in the autumn",
        "Engineers expect that closing the gap will take three weeks.",
    ):
        checking.dismiss(forecast, Dismissal.NOT_CHECKABLE, "It lies in the future.", by=two)
