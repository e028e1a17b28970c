"""Clients that show keys, rightly and wrongly. usage: keys.py SCENARIO PORT; exit 0 when the door did as it should."""

import os
import sys
import time

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from wire import started, string, strings


def invited(user="console"):
    """A connection that was told that keys are taken."""
    wire = started()
    refusal = wire.ask(user, "none")
    assert refusal[0] == 51
    methods = strings(refusal[1:], 1)[0].split(b",")
    assert sorted(methods) == [b"keyboard-interactive", b"publickey"], methods
    return wire


def show(wire, algorithm, blob, *signature, user="console"):
    """Shows a key, or signs with it; answers the number of the message that comes back."""
    return wire.ask(user, "publickey", bool(signature), algorithm, blob, *signature)[0]


def new_key():
    """A key nobody knows: what is shown of it, and itself."""
    key = Ed25519PrivateKey.generate()
    public = key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    return string("ssh-ed25519") + string(public), key


def expect_prompt(wire):
    """Answers the question that is left to whoever has no key, and is let in."""
    assert wire.ask("console", "keyboard-interactive", "", "")[0] == 60
    wire.send(61, 1, "words")
    wire.expect(52)


def wrong_signature():
    (blob, _), (_, other) = new_key(), new_key()
    wire = invited()
    assert show(wire, "ssh-ed25519", blob) == 60
    signature = string("ssh-ed25519") + string(other.sign(b"something else"))
    assert show(wire, "ssh-ed25519", blob, signature) == 51
    assert show(wire, "ssh-ed25519", blob) == 60


def unreadable_keys():
    wire = invited()
    assert show(wire, "ssh-ed25519", b"\x00\x01") == 51
    certificate = "ssh-ed25519-cert-v01@openssh.com"
    assert show(wire, certificate, string(certificate)) == 51
    assert show(wire, "", b"") == 51
    expect_prompt(wire)


def hardware_key():
    wire = invited()
    kind = "sk-ssh-ed25519@openssh.com"
    assert show(wire, kind, string(kind) + string(bytes(range(32))) + string("ssh:")) == 60


def user_switch():
    wire = invited("stage")
    assert show(wire, "ssh-ed25519", new_key()[0], user="console") == 51
    wire.expect_end()


def many_keys():
    wire = invited()
    for _ in range(4):
        assert show(wire, "ssh-ed25519", new_key()[0]) == 51
    expect_prompt(wire)


def endless_keys():
    wire = invited()
    for _ in range(19):
        assert show(wire, "ssh-ed25519", b"\x00\x01") == 51
    wire.send(50, "console", "ssh-connection", "publickey", False, "ssh-ed25519", b"\x00\x01")
    wire.expect_end()


def hangs_up():
    wire = invited()
    wire.send(50, "console", "ssh-connection", "publickey", False, "ssh-ed25519", new_key()[0])
    time.sleep(0.3)
    os._exit(0)


globals()[sys.argv[1]]()
os._exit(0)
