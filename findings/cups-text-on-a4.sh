#!/usr/bin/env bash
# Guess: text of at most 80 columns prints on a page as it is, and a longer line is wrapped between words.
# What happens: at its default 10 characters an inch CUPS's text filter has 80 columns on Letter and 77 on A4 (with
#   margins of a quarter inch on both), and cuts at the last column wherever it falls: "somet" and "hing". The page has
#   67 lines on A4 and 63 on Letter, so pages laid out for one come apart on the other.
# Why it matters here: a summary of 80 columns goes through this filter when it is printed with lp; on A4 its full lines
#   are cut in mid-word, unless lp is told -o cpi=12 (93 columns), or the lines are at most 77 columns.
# Source: Debian 12's cups-filters 1.28.17-3+deb12u2 (texttopdf, run as CUPS runs it, with a printer description made
#   here), read back with PyPI's pypdf 7.1.1; measured here.
# Run: bash findings/cups-text-on-a4.sh (Debian 12 with libcups2 and python3-venv; 77 where the packages cannot be had).
set -uo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir" || exit 1
apt-get -qq -o APT::Sandbox::User=root download cups-filters=1.28.17-3+deb12u2 libfontembed1=1.28.17-3+deb12u2 ||
    { echo "These packages cannot be had here."; exit 77; }
for package in *.deb; do dpkg-deb -x "$package" root; done
{ python3 -m venv venv && venv/bin/pip -q install pypdf==7.1.1; } || { echo "No pypdf to be had here."; exit 77; }
{
    cat <<'PPD'
*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "PLAIN.PPD"
*Product: "(Plain)"
*Manufacturer: "None"
*ModelName: "Plain"
*ShortNickName: "Plain"
*NickName: "Plain"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
PPD
    for keyword in PageSize PageRegion; do
        printf '*OpenUI *%s: PickOne\n*Default%s: A4\n' $keyword $keyword
        printf '*%s A4/A4: "<</PageSize[595 842]>>setpagedevice"\n' $keyword
        printf '*%s Letter/Letter: "<</PageSize[612 792]>>setpagedevice"\n*CloseUI: *%s\n' $keyword $keyword
    done
    printf '*DefaultImageableArea: A4\n*ImageableArea A4/A4: "18 18 577 824"\n'
    printf '*ImageableArea Letter/Letter: "18 18 594 774"\n*DefaultPaperDimension: A4\n'
    printf '*PaperDimension A4/A4: "595 842"\n*PaperDimension Letter/Letter: "612 792"\n'
} > plain.ppd
{
    echo 'What would you do first when a colleague tells you on the way home that something at work is not right?'
    seq 100
} > page.txt
cat > read.py <<'PYTHON'
import pypdf, sys
pages = pypdf.PdfReader(sys.argv[2]).pages
lines = pages[0].extract_text().splitlines()
print(f"{sys.argv[1]}: {len(lines)} lines, the first {len(lines[0])} columns: ...{lines[0][-10:]} | {lines[1]}")
PYTHON

seen=$(
    for options in PageSize=Letter PageSize=A4 'PageSize=A4 cpi=12'; do
        LD_LIBRARY_PATH=root/usr/lib/x86_64-linux-gnu CUPS_DATADIR=root/usr/share/cups PPD=plain.ppd timeout 60 \
            root/usr/lib/cups/filter/texttopdf 1 someone page 1 "$options" page.txt > page.pdf 2> page.log
        venv/bin/python read.py "$options" page.pdf
    done
)
expected='PageSize=Letter: 63 lines, the first 80 columns: ...t somethin | g at work is not right?
PageSize=A4: 67 lines, the first 77 columns: ...that somet | hing at work is not right?
PageSize=A4 cpi=12: 67 lines, the first 93 columns: ...t work is  | not right?'
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") && exit 0
echo "This has changed."
exit 1
