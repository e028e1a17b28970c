#!/usr/bin/env python3
"""Prints how the house stands: what a kind of poll touches, how large files are, how open the host is.

No figure is a test. Usage: house.py [ROOT], from the repository's folder where no root is given.
"""
import re
import sys
from pathlib import Path

ROOT = Path(sys.argv[1] if len(sys.argv) > 1 else ".")
SOURCES = ROOT / "Sources"

# How the cases of the four sums over the kinds are spelled: polls, answers, pictures, forms.
KINDS = set("choice choices scale ranking points number words thenNow questions".split())
CASES = KINDS | set("ratings order phrases movement options option other texts text".split())


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
    """How many switches have patterns for three kinds or more, one of them a kind with items or an order."""
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
        single += len(re.findall(r"\bkind (?:==|!=) \.|\bcase \.\w+(?:\([^)]*\))? = (?:\w+\.|\$0\.)*kind\b", text))
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


main()
