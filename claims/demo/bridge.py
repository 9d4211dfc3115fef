"""The article in Persian about the fall of a footbridge: some of it is checked."""

from claims.actions import notes
from claims.choices import Dismissal, Kind, Stance
from claims.demo.checking import Checking, Quoted
from claims.demo.library import Library
from claims.demo.staff import Staff
from claims.models import Document

REFUTES, CONTEXT = Stance.REFUTES, Stance.CONTEXT


def check(document: Document, library: Library, staff: Staff) -> None:
    checking = Checking(document, library)
    _victims(checking, staff)
    _inspection(checking, staff)
    _capacity(checking, staff)
    checking.dismiss("این تلخ‌ترین هفته‌ای بود که آبگینه به خود دیده است.", Dismissal.OPINION, by=staff.second)


def _victims(checking: Checking, staff: Staff) -> None:
    by, other = staff.second, staff.reviewer
    dead = checking.claim(
        "شمار جان‌باختگان ریزش پل عابر پیادهٔ ماهتاب در شهر آبگینه تا ظهر چهارشنبه به ۱۴ نفر رسید.",
        by=by,
        kind=Kind.CASUALTIES,
    )
    checking.cite(
        dead,
        Quoted("emergency-bulletin-fa.txt", "شمار جان‌باختگان این حادثه به ۱۴ نفر رسیده است", figure="۱۴"),
        Quoted("ayneh-rood-fa.html", "نام هر ۱۴ نفری را که جان خود را از دست داده‌اند می‌دانیم", figure="۱۴"),
        by=by,
    )
    checking.sign(
        dead,
        "true",
        "اورژانس استان ۱۴ جان‌باخته می‌شمارد و روزنامهٔ آینه‌رود نام هر ۱۴ نفر را از خانواده‌ها گرفته است.",
        by=by,
        second=other,
    )

    injured = checking.claim(
        "سخنگوی اورژانس استان گفت ۳۷ نفر نیز در این حادثه زخمی شده‌اند",
        by=by,
        statement="۳۷ نفر در ریزش پل ماهتاب زخمی شده‌اند.",
        kind=Kind.CASUALTIES,
    )
    critical = checking.claim(
        "حال پنج نفر از آنان وخیم است",
        by=by,
        statement="حال پنج نفر از زخمی‌های ریزش پل ماهتاب وخیم است.",
        kind=Kind.CASUALTIES,
    )
    checking.cite(
        injured,
        Quoted("emergency-bulletin-fa.txt", "۳۷ نفر زخمی شده‌اند", figure="۳۷"),
        Quoted("ayneh-rood-fa.html", "نام ۳۷ زخمی را در بر دارد", figure="۳۷"),
        by=by,
    )
    checking.sign(injured, "true", "شمار اورژانس و پروندهٔ بیمارستان یکی است.", by=by, second=other)
    checking.cite(
        critical,
        Quoted("emergency-bulletin-fa.txt", "حال سه نفر از مجروحان بستری وخیم است", REFUTES, "۳"),
        Quoted("ayneh-rood-fa.html", "حال پنج نفر وخیم است", figure="۵"),
        by=by,
    )
    checking.sign(
        critical,
        "conflicting",
        "اورژانس سه نفر می‌گوید و رئیس بخش مراقبت‌های ویژه پنج نفر. شاید حال دو نفر میان دو خبر بهتر شده باشد.",
        by=by,
    )


def _inspection(checking: Checking, staff: Staff) -> None:
    by, other = staff.second, staff.reviewer
    inspected = checking.by_hand(
        "پل سه ماه پیش بازدید شده بود و هیچ ایرادی نداشت",
        by=by,
        statement="پل ماهتاب سه ماه پیش از ریزش بازدید شده بود و هیچ ایرادی نداشت.",
        kind=Kind.EVENT,
    )
    checking.cite(
        inspected,
        Quoted(
            "engineers-report-fa.md",
            "در سه ماه گذشته هیچ بازدیدی از این پل ثبت نشده است",
            REFUTES,
            "۲۲ ماه پیش",
        ),
        Quoted("ayneh-rood-fa.html", "در سه ماه گذشته کسی پل ماهتاب را بازدید نکرده است", REFUTES),
        Quoted(
            "municipality-notice-fa.txt",
            "آخرین بازدید فنی پل سه ماه پیش انجام شد",
            note="شهرداری خود طرف ماجراست.",
        ),
        by=by,
    )
    checking.sign(
        inspected,
        "false",
        "آخرین برگهٔ بازدید ۲۲ ماه پیش ثبت شده و در آن از ترک‌خوردگی عرشه و نیاز به تعمیر فوری یاد شده است.",
        by=by,
        second=other,
    )


def _capacity(checking: Checking, staff: Staff) -> None:
    """The municipality has a stake, and the drawings say something else."""
    by = staff.reviewer
    capacity = checking.claim(
        "به گفتهٔ شهرداری، پل ماهتاب در سال ۱۳۹۶ ساخته شده و برای عبور هم‌زمان ۲۰۰ نفر طراحی شده بود.",
        by=by,
        statement="به گفتهٔ شهرداری آبگینه، پل ماهتاب در سال ۱۳۹۶ ساخته شده"
        " و برای عبور هم‌زمان ۲۰۰ نفر طراحی شده بود.",
    )
    checking.cite(
        capacity,
        Quoted("municipality-notice-fa.txt", "برای عبور هم‌زمان ۲۰۰ نفر طراحی شده است", figure="۲۰۰"),
        Quoted("engineers-report-fa.md", "پل برای عبور هم‌زمان ۱۲۰ نفر محاسبه شده است", REFUTES, "۱۲۰"),
        by=by,
    )
    notes.write(
        claim=capacity,
        text="دو ادعا در یک جمله است: سال ساخت و ظرفیت."
        " برای سال ساخت هنوز تنها گفتهٔ شهرداری را داریم که خود ذی‌نفع است.",
        by=by,
    )
    checking.assign(capacity, staff.second, by=staff.editor)
