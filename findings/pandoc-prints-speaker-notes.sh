#!/usr/bin/env bash
# Guess: speaker notes of a Pandoc deck (::: notes) are for the speaker; a handout made from the same file has none.
# What happens: only slide formats know them: reveal.js, Beamer and PowerPoint put them aside, Slidy and S5 leave them
#   out. HTML, Word, OpenDocument, RTF, EPUB and plain text print them among the slide's words like any paragraph.
# Why it matters here: what a facilitator writes for herself about a case would be handed out; a deck's notes are found
#   by their own syntax and kept out of all that others read.
# Source: PyPI's pypandoc-binary 1.17 (Pandoc 3.9); Pandoc's manual, "Speaker notes", names the three formats that know
#   them; measured here.
# Run: bash findings/pandoc-prints-speaker-notes.sh (python3-venv; 77 where the package cannot be had).
set -uo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir" || exit 1
{ python3 -m venv venv && venv/bin/pip -q install pypandoc-binary==1.17; } ||
    { echo "This package cannot be had here."; exit 77; }
pandoc=$(find venv -name pandoc -type f)
cat > deck.md <<'DECK'
# The slide

On the slide.

::: notes
For the speaker alone.
:::
DECK

seen=$(
    "$pandoc" --version | head -1
    for format in revealjs beamer slidy s5 html plain rtf; do
        text=$("$pandoc" -t $format deck.md)
        printf '%s: %s lines of notes, marked by: %s\n' $format "$(grep -c 'For the speaker alone' <<< "$text")" \
            "$(grep -oE '<[a-z]+ class="notes">|note\{' <<< "$text")"
    done
    # Only what is read back from the document's own pages counts.
    for format in docx odt epub pptx; do
        "$pandoc" -o deck.$format deck.md
        printf '%s: %s lines of notes\n' $format "$("$pandoc" -t plain deck.$format | grep -c 'For the speaker alone')"
    done
)
expected='pandoc 3.9
revealjs: 1 lines of notes, marked by: <aside class="notes">
beamer: 1 lines of notes, marked by: note{
slidy: 0 lines of notes, marked by: 
s5: 0 lines of notes, marked by: 
html: 1 lines of notes, marked by: <div class="notes">
plain: 1 lines of notes, marked by: 
rtf: 1 lines of notes, marked by: 
docx: 1 lines of notes
odt: 1 lines of notes
epub: 1 lines of notes
pptx: 0 lines of notes'
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") && exit 0
echo "This has changed."
exit 1
