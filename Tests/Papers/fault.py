"""What checks say."""

from collections import Counter
from typing import Callable, NamedTuple


class Fault(Exception):
    """What is wrong with a paper, in lines."""


class Check(NamedTuple):
    name: str
    look: Callable
    """Of the papers: what it saw, or a Fault."""


def expect(faults, most=12):
    """Raises a fault of these lines where there are any."""
    if faults:
        rest = [f"    and {len(faults) - most} more"] if len(faults) > most else []
        raise Fault("\n".join([f"    {fault}" for fault in faults[:most]] + rest))


def missing(wanted, found):
    """What is in `wanted` more often than in `found`."""
    return sorted((Counter(wanted) - Counter(found)).elements())
