#!/usr/bin/env bash
# Guess: a speech synthesiser reads a sign in any of its spellings: "<5" as fewer than five, as it reads the sign for
#   at most; and "12–18", set with the dash that printers want, as it reads "12-18".
# What happens: eSpeak NG says "five" for "<5" and for ">5" alike, while the signs for at most and at least are spoken
#   in full. The hyphen of "12-18" is spoken as "dash", the en dash is not: "twelve eighteen". So is "–3": three.
# Why it matters here: "<5" is how tables of statistics mark a group that is too small to be shown: heard, it claims
#   the very number that was withheld. "Fewer than 5" and "12 to 18" are heard as they are meant.
# Source: Debian 12's espeak-ng 1.51+dfsg-10+deb12u2, voice en-gb, its phonemes printed with -x; measured here.
# Run: bash findings/speech-fewer-than.sh (Debian 12; 77 where its packages cannot be had).
set -uo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir" || exit 1
apt-get -qq -o APT::Sandbox::User=root download espeak-ng=1.51+dfsg-10+deb12u2 \
    espeak-ng-data=1.51+dfsg-10+deb12u2 libespeak-ng1=1.51+dfsg-10+deb12u2 libpcaudio0=1.2-2 libsonic0=0.2.0-12 \
    libpulse0=16.1+dfsg1-2+b1 libasyncns0=0.8-6+b3 libsndfile1=1.2.0-1+deb12u1 libflac12=1.4.2+ds-2 \
    libmp3lame0=3.100-6 libmpg123-0=1.31.2-1+deb12u1 libogg0=1.3.5-3 libopus0=1.3.1-3 \
    libvorbis0a=1.3.7-1 libvorbisenc2=1.3.7-1 || { echo "These packages cannot be had here."; exit 77; }
for package in *.deb; do dpkg-deb -x "$package" root; done
libraries=$dir/root/usr/lib/x86_64-linux-gnu

# What the voice says, in the phonetic alphabet; stress is left out.
spoken() {
    LC_ALL=C.UTF-8 LD_LIBRARY_PATH=$libraries:$libraries/pulseaudio timeout 20 root/usr/bin/espeak-ng \
        --path="$libraries" -q --ipa -v en-gb -- "$1" | LC_ALL=C.UTF-8 sed 's,[_ˈˌ],,g' | xargs
}

seen=$(
    for package in espeak-ng_*.deb; do dpkg-deb -W --showformat='${Package} ${Version}\n' "$package"; done
    for text in 'Yes: <5' 'Yes: >5' 'Yes: ≤5' 'Yes: ≥5' 'fewer than 5' '12-18' '12–18' '12 to 18' '-3' '−3' '–3'; do
        printf '%s = %s\n' "$text" "$(spoken "$text")"
    done
)
expected='espeak-ng 1.51+dfsg-10+deb12u2
Yes: <5 = jɛs faɪv
Yes: >5 = jɛs faɪv
Yes: ≤5 = jɛs lɛs ɔːɹ iːkwəl tə faɪv
Yes: ≥5 = jɛs ɡɹeɪtəɹ ɔːɹ iːkwəl tə faɪv
fewer than 5 = fjuːə ðɐn faɪv
12-18 = twɛlv daʃ eɪtiːn
12–18 = twɛlv eɪtiːn
12 to 18 = twɛlv tʊ eɪtiːn
-3 = maɪnəs θɹiː
−3 = maɪnəs θɹiː
–3 = θɹiː'
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") && exit 0
echo "This has changed."
exit 1
