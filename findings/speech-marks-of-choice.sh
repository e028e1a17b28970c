#!/usr/bin/env bash
# Guess: a speech synthesiser reads both of two marks that stand for yes and no, or neither.
# What happens: eSpeak NG, the voice of Debian's screen readers, speaks one of each pair and is silent at the other:
#   "black circle" but nothing for the empty one, "ballot box with check" but nothing for the empty box, "heavy check
#   mark" for U+2714 but nothing for U+2713 nor for either cross, "up arrow" but nothing for a triangle that points up.
# Why it matters here: a list of options with a mark before each is heard as a list without marks, or with half of
#   them; a sentence must say in words what is chosen, recorded or missing.
# Source: Debian 12's espeak-ng 1.51+dfsg-10+deb12u2, voice en-gb, its phonemes printed with -x; measured here.
# Run: bash findings/speech-marks-of-choice.sh (Debian 12; 77 where its packages cannot be had).
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
    for text in '● Yes' '○ Yes' '☑ Yes' '☐ Yes' '✔ Yes' '✓ Yes' '✗ Yes' '✘ Yes' '↑ Yes' '▲ Yes'; do
        printf '%s = %s\n' "$text" "$(spoken "$text")"
    done
)
expected='espeak-ng 1.51+dfsg-10+deb12u2
● Yes = blak sɜːkəl jɛs
○ Yes = jɛs
☑ Yes = balət bɒks wɪð tʃɛk jɛs
☐ Yes = jɛs
✔ Yes = hɛvi tʃɛk mɑːk jɛs
✓ Yes = jɛs
✗ Yes = jɛs
✘ Yes = jɛs
↑ Yes = ʌp aɹəʊ jɛs
▲ Yes = jɛs'
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") && exit 0
echo "This has changed."
exit 1
