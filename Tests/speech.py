"""Prints how long a linear seat speaks in the first workshop, at 150 words a minute: what its recorded transcript says,
without what its person types. usage: speech.py"""

import re
from pathlib import Path

TRANSCRIPT = Path(__file__).parent / "ScreensTests/Linear/__Lines__/first-workshop.txt"
PACE = 150


def main():
    said = results = 0
    is_result = False
    for line in TRANSCRIPT.read_text().splitlines():
        if line.startswith("> "):
            continue
        words = len(line.split())
        # What stands beside a result follows it without a word of its own.
        is_result = line.startswith("Result of ") or is_result and not re.match(r"(Slide|Step|Poll|Content|The end)\b", line)
        said += words
        results += words if is_result else 0
    print(f"linear seat, first workshop: {said} words, {said / PACE:.1f} minutes of speech, "
          f"{results / PACE:.1f} of them results")


main()
