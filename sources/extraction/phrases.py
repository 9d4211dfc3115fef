"""What pages say beside their articles, in our languages: what else to read, how to subscribe, whose the rights are."""

import re
from typing import Final

_LONGEST: Final = 220
"""A longer block says more than this."""


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(phrase.strip() for phrase in text.replace("\n", "|").split("|") if phrase.strip())


_ALONE: Final = _phrases(
    """
    advertisement | sponsored | related | listen | share | tags | topics | labels | publicidad | publicidade
    publicité | anzeige | werbung | relacionado | relacionada | etiquetas | compartir | compartilhar
    partager | teilen | آگهی | تبلیغات | إعلان | شارك
    """
)
"""These say so alone, or with a colon behind them; they may begin a sentence of an article too."""

_BEGINNINGS: Final = _phrases(
    """
    continue reading | read more | read also | read next | more on this | see also | also read
    you may also like | share this | share on | share via | follow us | sign up | subscribe to
    subscribe now | log in | already a subscriber | download our app | download the app | get our
    get the app | all rights reserved | copyright © | © | most read | leave a reply | about the author
    support our work | support our journalism | was this page | is this page useful | updates refresh
    keep reading with | to continue reading | this article is for subscribers | lea también | lee también
    leer más | te puede interesar | suscríbete | lo más leído | todos los derechos | le ha sido útil
    leia mais | leia também | veja também | assine | mais lidas | todos os direitos | esta página foi útil
    lire aussi | à lire aussi | lire la suite | abonnez-vous | déjà abonné | dans la même rubrique
    tous droits réservés | cette page vous a | il vous reste | lesen sie auch | lies auch | mehr zum thema
    weiterlesen | jetzt abonnieren | alle rechte vorbehalten | war diese seite hilfreich | کد خبر | برچسب‌ها
    بیشتر بخوانید | خبرهای مرتبط | اخبار مرتبط | اشتراک‌گذاری | مطالب مرتبط | پربیننده‌ترین | تمامی حقوق
    کلیه حقوق | نظر شما | اقرأ أيضا | إقرأ أيضا | شاهد أيضا | مواضيع ذات صلة | أخبار ذات صلة | تابعنا على
    جميع الحقوق | حقوق النشر | الأكثر قراءة
    """
)

_ANYWHERE: Final = _phrases(
    """
    subscribers only | members only | does not support this video | does not support video
    does not support audio | réservé aux abonnés | réservée aux abonnés | votre navigateur ne
    nur für abonnenten | ihr browser unterstützt | para suscriptores | navegador no admite
    navegador no soporta | exclusivo para assinantes | navegador não suporta | ویژه مشترکان | مرورگر شما
    للمشتركين فقط
    """
)

_COOKIES: Final = re.compile(
    r"\bcookies?\b.*\b(?:accept|consent|improve|policy|settings|partners|akzeptieren|einwilligung|accepter"
    r"|consentement|aceptar|consentimiento|aceitar|consentimento)\b"
    r"|\b(?:vendors|partners)\b.*\bprocess\b.*\bdata\b",
    re.IGNORECASE | re.DOTALL,
)
_ORNAMENT: Final = re.compile(r"^[\W_]+(?<!©)")


def is_notice(text: str) -> bool:
    """Whether a block is about the page or the paper, and not about the matter."""
    if len(text) <= _LONGEST:
        words = _ORNAMENT.sub("", text.casefold())
        if (
            words.startswith(_BEGINNINGS)
            or words.rstrip(" :.") in _ALONE
            or any(each in words for each in _ANYWHERE)
        ):
            return True
        if words.partition(":")[0] in _ALONE:
            return True
    return bool(_COOKIES.search(text[:1000]))
