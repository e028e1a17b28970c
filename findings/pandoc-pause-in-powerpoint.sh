#!/usr/bin/env bash
# Guess: Pandoc's pause (a paragraph of three spaced dots) is a pause in each kind of deck, or is left out where there is
#   none, as a list that comes item by item is animated in PowerPoint.
# What happens: reveal.js, Slidy and Beamer pause; in PowerPoint the same run animates the list and prints the pause on
#   the slide as ". . .". So do Word, OpenDocument, plain text and HTML.
# Why it matters here: decks come and go between tools; whoever reads them takes the dots for a step, and whoever writes
#   a deck for PowerPoint or paper takes them out.
# Source: PyPI's pypandoc-binary 1.17 (Pandoc 3.9); Pandoc's manual, "Inserting pauses", says that PowerPoint's is not
#   implemented yet, and not what is shown instead; measured here.
# Run: bash findings/pandoc-pause-in-powerpoint.sh (python3-venv; 77 where the package cannot be had).
set -uo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir" || exit 1
{ python3 -m venv venv && venv/bin/pip -q install pypandoc-binary==1.17; } ||
    { echo "This package cannot be had here."; exit 77; }
pandoc=$(find venv -name pandoc -type f)
cat > deck.md <<'DECK'
# The slide

First.

. . .

Then.

> - one
> - two
DECK
part() { venv/bin/python -c 'import sys, zipfile; print(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]).decode())' "$@"; }

seen=$(
    "$pandoc" --version | head -1
    for format in revealjs slidy beamer html plain; do
        text=$("$pandoc" -t $format deck.md)
        printf '%s: %s pauses, %s lines of dots\n' $format "$(grep -cE '<div class="(fragment|incremental)"|pause' <<< "$text")" \
            "$(grep -cF '. . .' <<< "$text")"
    done
    for format in docx odt pptx; do "$pandoc" -o deck.$format deck.md; done
    echo "docx: $(part deck.docx word/document.xml | grep -oF '. . .')"
    echo "odt: $(part deck.odt content.xml | grep -oF '. . .')"
    slide=$(part deck.pptx ppt/slides/slide1.xml)
    echo "pptx: $(grep -oE '<a:t[^>]*>[^<]*' <<< "$slide" | cut -d '>' -f 2 | paste -sd '|'), steps on click:" \
        "$(grep -oE 'nodeType="clickEffect"' <<< "$slide" | wc -l)"
)
expected='pandoc 3.9
revealjs: 1 pauses, 0 lines of dots
slidy: 1 pauses, 0 lines of dots
beamer: 1 pauses, 0 lines of dots
html: 0 pauses, 1 lines of dots
plain: 0 pauses, 1 lines of dots
docx: . . .
odt: . . .
pptx: The slide|First.|. . .|Then.|one|two, steps on click: 2'
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") && exit 0
echo "This has changed."
exit 1
