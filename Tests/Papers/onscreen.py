"""The pages as a browser shows them."""

from pathlib import Path

import html5lib

from fault import Check, expect

LOOKS = Path(__file__).with_name("looks.js").read_text()
WIDTHS = (320, 800, 1280)
# How each is seen: features of media, and by what eyes.
SIGHTS = {
    "light": ([("prefers-color-scheme", "light")], "none"),
    "dark": ([("prefers-color-scheme", "dark")], "none"),
    "forced": ([("forced-colors", "active"), ("prefers-color-scheme", "light")], "none"),
    "forced-dark": ([("forced-colors", "active"), ("prefers-color-scheme", "dark")], "none"),
    "grey": ([("prefers-color-scheme", "light")], "achromatopsia"),
}
# The tallest picture that is kept, in pixels.
TALLEST = 6000
DOUBLED = "document.documentElement.style.fontSize = 2 * parseFloat(getComputedStyle(document.documentElement).fontSize) + 'px'"


def is_html(papers):
    """Every page is what html5lib takes without a word."""
    faults = []
    for name, path in papers.web.items():
        try:
            html5lib.HTMLParser(strict=True).parse(path.read_text())
        except html5lib.html5parser.ParseError as error:
            faults.append(f"{name}: {error}")
    expect(faults)
    return f"{len(papers.web)} pages, read in strict mode"


def fits(papers, browser):
    """No page scrolls sideways, no word is cut that fits a line, and what scrolls in its own box a keyboard reaches."""
    faults, looked = [], 0
    for name, path in papers.web.items():
        for sight, (features, eyes) in SIGHTS.items():
            browser.see(WIDTHS[0], features, eyes)
            browser.open(path)
            for width in (*WIDTHS, "320 doubled"):
                if width == "320 doubled":
                    browser.see(WIDTHS[0], features, eyes)
                    browser.run(DOUBLED)
                else:
                    browser.see(width, features, eyes)
                seen = browser.run(LOOKS)
                found = seen["sideways"] + [f"cut: {word}" for word in seen["cut"]]
                if width != "320 doubled":
                    found += [f"out of a keyboard's reach: {box}" for box in seen["outOfReach"]]
                faults += [f"{name}, {sight}, {width}: {fault}" for fault in found]
                looked += 1
                if name in ("summary", "cards"):
                    shot = papers.folder / f"{path.stem}-{sight}-{str(width).replace(' ', '-')}.png"
                    browser.picture(shot, TALLEST)
    expect(faults)
    return f"{len(papers.web)} pages at {', '.join(map(str, WIDTHS))} pixels and at 320 with letters twice as large, {looked} looks"


def is_legible(papers, browser):
    """Letters and bars stand out from their ground: 4.5 to 1 at the least."""
    faults, least = [], {}
    for name, path in papers.web.items():
        for sight, (features, eyes) in SIGHTS.items():
            browser.see(800, features, eyes)
            browser.open(path)
            seen = browser.run(LOOKS)
            faults += [f"{name}, {sight}: {fault}" for fault in seen["pale"]]
            for what, ratio in seen["least"].items():
                least[what, sight] = min(ratio, least.get((what, sight), 21))
    expect(faults)
    return "the least are " + ", ".join(f"{what} {sight} {ratio:.1f}" for (what, sight), ratio in sorted(least.items()))


def checks(browser):
    return [
        Check("html", is_html),
        Check("screens", lambda papers: fits(papers, browser)),
        Check("contrast", lambda papers: is_legible(papers, browser)),
    ]
