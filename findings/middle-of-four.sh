#!/usr/bin/env bash
# Guess: four answers 1, 2, 3 and 4 have one median and one lower quartile, or at least one in each program.
# What happens: the quartile has five values, and three programs disagree with themselves. Polars' describe says 2 and 3
#   where its median says 2.5; DuckDB's quantile says 1 and 2 where its median says 2.5; PSPP says 1.75 in FREQUENCIES
#   and 1.25 or 1.5 in EXAMINE; pandas says 1.75 and 2.5.
# Why it matters here: small rooms have an even number of answers, and a summary's middle is computed again from its
#   export; the number must stand there with its definition, and both middle values be given where they differ.
# Source: PyPI's pandas 3.1.1, polars 2.1.0 (quantile's interpolation is "nearest"), duckdb 2.0.1 (quantile is
#   quantile_disc), Debian 12's pspp 1.6.2-2 (EXAMINE is HAVERAGE); measured here.
# Run: bash findings/middle-of-four.sh (Debian 12 with python3-venv; 77 where the packages cannot be had).
set -uo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir" || exit 1
apt-get -qq -o APT::Sandbox::User=root download pspp=1.6.2-2 libgsl27=2.7.1+dfsg-5+deb12u1 \
    libgslcblas0=2.7.1+dfsg-5+deb12u1 || { echo "These packages cannot be had here."; exit 77; }
for package in *.deb; do dpkg-deb -x "$package" root; done
{ python3 -m venv venv && venv/bin/pip -q install pandas==3.1.1 polars==2.1.0 duckdb==2.0.1; } ||
    { echo "These packages cannot be had here."; exit 77; }
cat > four.sps <<'SPS'
data list free /answer.
begin data
1 2 3 4
end data.
frequencies answer /format=notable /statistics=median /percentiles=25 50.
examine answer /statistics=none /percentiles(25 50).
SPS
cat > four.py <<'PYTHON'
import duckdb, pandas, polars
answers = [1, 2, 3, 4]
table = pandas.Series(answers).describe()
print("pandas", pandas.__version__, "describe:", table["25%"], table["50%"])
print("pandas", pandas.__version__, "median:", pandas.Series(answers).median())
table = dict(polars.Series(answers).describe().iter_rows())
print("polars", polars.__version__, "describe:", table["25%"], table["50%"])
print("polars", polars.__version__, "median:", polars.Series(answers).median())
row = duckdb.sql("select quantile(a, 0.25), quantile(a, 0.5), median(a) from unnest([1, 2, 3, 4]) t(a)").fetchall()[0]
print("duckdb", duckdb.__version__, "quantile:", *row[:2])
print("duckdb", duckdb.__version__, "median:", row[2])
PYTHON

seen=$(
    venv/bin/python four.py
    libraries=root/usr/lib/x86_64-linux-gnu
    export LD_LIBRARY_PATH=$libraries:$libraries/pspp
    root/usr/bin/pspp --version | head -1
    timeout 60 root/usr/bin/pspp four.sps -O format=csv -o four.csv > /dev/null
    sed -n '/^Table: Statistics/,/^$/p; /^Table: Percentiles/,/^$/p' four.csv | grep '[0-9]' | tr -d \'
)
expected='pandas 3.1.1 describe: 1.75 2.5
pandas 3.1.1 median: 2.5
polars 2.1.0 describe: 2.0 3.0
polars 2.1.0 median: 2.5
duckdb 2.0.1 quantile: 1 2
duckdb 2.0.1 median: 2.5
pspp (GNU PSPP) 1.6.2
N,Valid,4
,Missing,0
Median,,2.50
Percentiles,25,1.75
,50,2.50
,,25,50
answer,Weighted Average,1.25,2.50
,Tukeys Hinges,1.50,2.50'
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") && exit 0
echo "This has changed."
exit 1
