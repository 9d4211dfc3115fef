"""How well the main text of a web page is told from what stands beside it: `make bench-extraction`.

The pages are those of tests/sources/extraction/pages; tests/sources/extraction/corpus.py says what is counted. For each
page: the share of the article's words that are found, of the main text's words that are boilerplate, of the
boilerplate's words that are let in; and the processor time from bytes to text, the middle of five.
"""

import time
from statistics import mean, median

from bench import figure
from sources.extraction import extract
from tests.sources.extraction.corpus import Page, Told, pages, told


def main() -> None:
    results = [(page, told(page), _milliseconds(page)) for page in pages()]
    for page, each, taken in results:
        figure(f"{page.name}: found", each.found, "of the article's words")
        figure(f"{page.name}: foreign", each.foreign, "of the main text's words")
        figure(f"{page.name}: let in", each.let_in, "of the boilerplate's words")
        figure(f"{page.name}: time", taken, "ms")
    figure("pages", len(results), "pages", ">= 34")
    _overall([each for _, each, _ in results])
    figure("time, median", median(taken for _, _, taken in results), "ms a page")
    figure("time, slowest", max(taken for _, _, taken in results), "ms a page")


def _overall(results: list[Told]) -> None:
    figure("found, mean", mean(each.found for each in results), "of the article's words", ">= 0.95")
    figure("found, worst", min(each.found for each in results), "of the article's words")
    figure("foreign, mean", mean(each.foreign for each in results), "of the main text's words", "<= 0.05")
    figure("foreign, worst", max(each.foreign for each in results), "of the main text's words")
    figure("let in, mean", mean(each.let_in for each in results), "of the boilerplate's words", "<= 0.05")
    figure("let in, worst", max(each.let_in for each in results), "of the boilerplate's words")


def _milliseconds(page: Page) -> float:
    times = []
    for _ in range(5):
        began = time.process_time()
        extract(page.content, media_type=page.media_type)
        times.append((time.process_time() - began) * 1000)
    return median(times)


if __name__ == "__main__":
    main()
