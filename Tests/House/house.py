#!/usr/bin/env python3
"""Prints how the house stands: what a kind of poll touches, how large files are, how open the host is.

No figure is a test. To be run in the repository's folder; with --kind, after a build, it also applies the example of
docs/adding-a-kind.md to a copy of the sources, compiles that, and counts the files.
"""
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SOURCES = Path("Sources")
BUILT = Path(".build/debug").resolve()

# The floors that know kinds, and what they stand on, in the order in which they compile.
FLOORS = "Workshop Session Showing Drawing Keyboard Figures Wording Redaction Screens Reports Markdown ScenarioFiles".split()
FEATURES = ("ExistentialAny InternalImportsByDefault MemberImportVisibility NonisolatedNonsendingByDefault "
            "InferIsolatedConformances").split()

# How the cases of the four sums over the kinds are spelled: polls, answers, pictures, forms.
POLLS = set("choice choices text scale ranking points number words thenNow questions".split())
CASES = POLLS | set("ratings order phrases movement options option other texts".split())


def swift_files():
    return sorted(SOURCES.rglob("*.swift"))


def body(text, start):
    """What stands between the brace at or behind `start` and the one that closes it."""
    opening = text.index("{", start)
    depth = 0
    for index in range(opening, len(text)):
        depth += {"{": 1, "}": -1}.get(text[index], 0)
        if depth == 0:
            return text[opening + 1:index]
    return text[opening + 1:]


def switches(text):
    """How many switches have patterns for three kinds or more, ranking or its order among them."""
    found = 0
    for match in re.finditer(r"\bswitch\b", text):
        if "{" not in text[match.end():]:
            continue
        patterns = re.findall(r"\bcase\b((?:[^:{}]|:(?!\s))*):", body(text, match.end()))
        named = set(re.findall(r"\.(\w+)", " ".join(patterns)))
        if len(named & CASES) >= 3 and named & {"ranking", "order"}:
            found += 1
    return found


def host_fields(text):
    """The stored properties of SessionHost that are not private."""
    declared = re.search(r"\b(?:actor|class|struct) SessionHost\b", text)
    if not declared:
        return 0
    fields = 0
    depth = 0
    for line in body(text, declared.end()).splitlines():
        stored = re.match(r"    (?:package |nonisolated |private\(set\) )*(?:let|var) \w+", line)
        if depth == 0 and stored and not re.search(r"\{\s*$", line):
            fields += 1
        depth += line.count("{") - line.count("}")
    return fields


def main():
    texts = {path: path.read_text() for path in swift_files()}
    lines = sorted(text.count("\n") for text in texts.values())
    by_target = {}
    single = 0
    for path, text in texts.items():
        target = path.relative_to(SOURCES).parts[0]
        by_target[target] = by_target.get(target, 0) + switches(text)
        asked = re.findall(r"\bkind (?:==|!=) \.(\w+)|\bcase \.(\w+)(?:\([^)]*\))? = (?:[\w$]+\.)*kind\b", text)
        single += sum(one in POLLS or other in POLLS for one, other in asked)
    hosts = {p: t for p, t in texts.items() if re.search(r"\b(?:actor|class|struct|extension) SessionHost\b", t)}
    ranking = [path for path in SOURCES.rglob("*") if path.is_file() and "ranking" in
               path.read_text(errors="ignore").lower()]
    counted = ", ".join(f"{target} {count}" for target, count in sorted(by_target.items()) if count)
    rows = [
        ("files that speak of ranking", len(ranking)),
        ("switches over the kinds", f"{sum(by_target.values())} ({counted})"),
        ("questions after a single kind", single),
        ("files", len(lines)),
        ("median lines", lines[len(lines) // 2]),
        ("p90 lines", lines[len(lines) * 9 // 10]),
        ("most lines", lines[-1]),
        ("files under 20 lines", sum(count < 20 for count in lines)),
        ("files with a +", sum("+" in path.name for path in texts)),
        ("fields of SessionHost that are not private", sum(map(host_fields, hosts.values()))),
        ("lines of SessionHost", f"{sum(t.count(chr(10)) for t in hosts.values())} in {len(hosts)} files"),
    ]
    for name, value in rows:
        print(f"{name:<44}{value}")


def eleventh_kind():
    """The files that the page's example touches, once the copy that it was applied to has compiled."""
    page = Path("docs/adding-a-kind.md").read_text()
    patch = re.search(r"^```diff\n(.*?)^```", page, re.S | re.M).group(1)
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        shutil.copytree(SOURCES, copy / "Sources")
        subprocess.run(["git", "apply", "-p1", "-"], cwd=copy, input=patch, text=True, check=True)
        for floor in FLOORS:
            files = sorted(str(path) for path in (copy / "Sources" / floor).rglob("*.swift"))
            subprocess.run(
                ["swiftc", "-emit-module", "-wmo", "-swift-version", "6", "-package-name", "convene", "-module-name",
                 floor, "-o", str(copy / f"{floor}.swiftmodule"), "-I", str(copy), "-I", str(BUILT / "Modules"),
                 "-I", str(SOURCES / "CMarkdown"), "-I", ".build/checkouts/Yams/Sources/CYaml/include",
                 *(part for feature in FEATURES for part in ("-enable-upcoming-feature", feature)), *files],
                check=True)
    return re.findall(r"^\+\+\+ b/(\S+)", patch, re.M)


main()
if "--kind" in sys.argv:
    touched = eleventh_kind()
    print(f"{'files that the example of a kind touches':<44}{len(touched)}")
