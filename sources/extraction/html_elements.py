"""Elements of HTML by what they do to the text in them."""

from typing import Final

UNSEEN: Final = frozenset(
    (
        "title",  # and not the head: a page without <body> has its <article> in there, for libxml2
        *("script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "applet"),
        *(
            "audio",
            "video",
            "canvas",
            "map",
            "select",
            "datalist",
            "textarea",
            "button",
            "dialog",
            "frameset",
        ),
    )
)
HEADINGS: Final = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
IN_A_LIST: Final = frozenset(("li", "dt", "dd"))
CELLS: Final = frozenset(("td", "th"))
ON_OWN_LINES: Final = frozenset(
    (
        *("address", "article", "aside", "blockquote", "body", "caption", "center", "details", "dir", "div"),
        *("dl", "fieldset", "figcaption", "figure", "footer", "form", "header", "hgroup", "hr", "html"),
        *("legend", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody"),
        *("tfoot", "thead", "tr", "ul"),
        *HEADINGS,
        *IN_A_LIST,
    )
)
