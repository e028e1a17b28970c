"""The papers as a browser, CUPS, enscript and a2ps print them."""

import os
import re
import subprocess
from pathlib import Path

import html5lib
from fontTools.ttLib import TTFont

from fault import Check, Fault, expect, missing

PRINTER = Path(__file__).with_name("plain.ppd")
FONT = Path("/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf")
# All that fontconfig is to know of fonts.
FONTS = f"""<fontconfig>
<dir>{FONT.parent}</dir>
<selectfont><acceptfont><glob>{FONT}</glob></acceptfont><rejectfont><glob>*</glob></rejectfont></selectfont>
<cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
"""
FILTER = "/usr/lib/cups/filter/texttopdf"
SIZES = {"A4": "595 x 842", "Letter": "612 x 792"}
# What type makes of an apostrophe, a grave accent and a hyphen.
TYPE = str.maketrans("’‘−", "'`-")
HTML = "{http://www.w3.org/1999/xhtml}"


def run(*command, **environment):
    ran = subprocess.run(command, capture_output=True, env=os.environ | environment)
    if ran.returncode:
        raise Fault(f"    {' '.join(map(str, command))}: {ran.stderr.decode(errors='replace').strip()}")
    return ran.stdout


def information(pdf):
    lines = run("pdfinfo", pdf).decode().splitlines()
    return {name: value.strip() for name, value in (line.split(":", 1) for line in lines)}


def sheets(pdf, *options):
    """The text of each sheet."""
    return run("pdftotext", *options, pdf, "-").decode().split("\f")[:-1]


def numbers(text):
    return re.findall(r"\d+(?:\.\d+)?", text)


def elements(page, *names):
    return [each for name in names for each in page.iter(HTML + name)]


def words(element):
    return " ".join("".join(element.itertext()).split())


def is_followed(name, page):
    """Whether something stands below it that it names."""
    parent = next(each for each in page.iter() if name in list(each))
    rest = list(parent)[list(parent).index(name) + 1:]
    return bool(rest and words(rest[0]))


def size(information):
    """Width and height in points, as a printer's description has them."""
    return " x ".join(f"{float(side):.0f}" for side in re.findall(r"[\d.]+", information["Page size"])[:2])


def as_pdf(papers, browser):
    """Printed by a browser a page is tagged and titled, on A4, with every number of its tables; no sheet ends with what
    names the next one."""
    faults, told = [], []
    browser.see(800)
    for name, path in papers.web.items():
        pdf = path.with_suffix(".pdf")
        browser.open(path)
        browser.pdf(pdf)
        about, text = information(pdf), sheets(pdf)
        page = html5lib.parse(path.read_text())
        title = words(elements(page, "title")[0])
        if about["Tagged"] != "yes":
            faults.append(f"{name}: not tagged")
        if about.get("Title") != title:
            faults.append(f"{name}: its title is {about.get('Title')!r} and not {title!r}")
        if size(about) != SIZES["A4"]:
            faults.append(f"{name}: its sheets are {size(about)}")
        wanted = numbers(" ".join(words(cell) for cell in elements(page, "td")))
        lost = missing(wanted, numbers(" ".join(text)))
        if lost:
            faults.append(f"{name}: these numbers are in its tables and not on paper: {' '.join(lost)}")
        names = {words(each) for each in elements(page, "h2", "h3", "dt") if is_followed(each, page)}
        for number, sheet in enumerate(text[:-1], 1):
            last = sheet.strip().splitlines()[-1:]
            if last and " ".join(last[0].split()) in names:
                faults.append(f"{name}: sheet {number} ends with “{last[0].strip()}”")
        told.append(f"{name} {about['Pages']} sheets, {len(wanted)} numbers")
    expect(faults)
    return "; ".join(told)


def characters():
    """What each glyph of the font in which CUPS's filter prints stands for."""
    font = TTFont(FONT, lazy=True)
    return {font.getGlyphID(name): chr(code) for code, name in sorted(font.getBestCmap().items(), reverse=True)}


def glyphs(pdf):
    """The text of each sheet that CUPS's filter has made. It says nowhere what its glyphs stand for, so no reader of PDF
    can tell; but each line is one piece."""
    known = characters()
    for stream in re.findall(rb"stream\n(.*?)endstream", pdf.read_bytes(), re.DOTALL):
        pieces = re.findall(rb"([\d.]+) Td\n(.*?)\nET", stream, re.DOTALL)
        if not pieces:
            continue
        lines = {}
        for height, piece in pieces:
            numbers = b"".join(re.findall(rb"<([0-9a-f]+)> Tj", piece)).decode()
            line = "".join(known.get(int(numbers[at:at + 4], 16), "\ufffd") for at in range(0, len(numbers), 4))
            lines[float(height)] = lines.get(float(height), "") + line
        yield "\n".join(lines.values())


def typeset(pdf):
    """The text of each sheet, without what type alone makes of it."""
    return [sheet.translate(TYPE) for sheet in sheets(pdf, "-layout")]


def same_lines(pages, printed):
    """What is on a sheet of paper and not as it is on its page, however far its words stand apart."""
    faults = []
    for number, (page, sheet) in enumerate(zip(pages, printed), 1):
        wanted, found = ([" ".join(line.split()) for line in text.splitlines() if line.strip()] for text in (page, sheet))
        faults += [f"sheet {number} lacks “{line}”" for line in missing(wanted, found)]
        faults += [f"sheet {number} has “{line}”" for line in missing(found, wanted)]
    return faults


def laid_out(papers, texts, printers, read):
    """Each text through each printer: as many sheets as it has pages, each with the same lines."""
    faults, told = [], []
    for name, path in texts.items():
        pages = path.read_text().split("\f")
        for printer, make in printers.items():
            pdf = papers.folder / f"{path.stem}-{printer}.pdf"
            make(path, pdf)
            printed = list(read(pdf))
            if len(printed) != len(pages):
                faults.append(f"{name}, {printer}: {len(pages)} pages are on {len(printed)} sheets")
            faults += [f"{name}, {printer}, {fault}" for fault in same_lines(pages, printed)]
        told.append(f"{name} {len(pages)} sheets")
    expect(faults)
    return f"{', '.join(told)} with {' and '.join(printers)}"


def cups(paper):
    def make(path, pdf):
        fonts = pdf.with_name("fonts.conf")
        fonts.write_text(FONTS)
        pdf.write_bytes(run(
            FILTER, "1", "someone", "page", "1", f"PageSize={paper}", path, PPD=str(PRINTER), CHARSET="utf-8",
            FONTCONFIG_FILE=str(fonts)))
        if size(information(pdf)) != SIZES[paper]:
            raise Fault(f"    {path.name} on {paper} has sheets of {size(information(pdf))}")
    return make


def through_postscript(*command):
    def make(path, pdf):
        latin = pdf.with_suffix(".latin1")
        latin.write_text(path.read_text(), encoding="latin-1")
        script = pdf.with_suffix(".ps")
        run(*[str(part).format(text=latin, script=script) for part in command])
        run("ps2pdf", script, pdf)
    return make


CUPS = {paper: cups(paper) for paper in SIZES}
ENSCRIPT = {
    f"enscript-{paper}": through_postscript("enscript", "-q", "-B", "-M", paper, "-p", "{script}", "{text}")
    for paper in SIZES}
A2PS = {
    f"a2ps-{paper}": through_postscript(
        "a2ps", "-q", "-1", "-B", "--borders=no", "-M", paper, "-o", "{script}", "{text}")
    for paper in SIZES}


def checks(browser):
    return [
        Check("pdf", lambda papers: as_pdf(papers, browser)),
        Check("lp", lambda papers: laid_out(papers, papers.text, CUPS, glyphs)),
        Check("enscript and a2ps", lambda papers: laid_out(papers, papers.ascii, ENSCRIPT | A2PS, typeset)),
    ]
