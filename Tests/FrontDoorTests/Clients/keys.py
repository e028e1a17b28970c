"""Clients that show keys, rightly and wrongly. usage: keys.py SCENARIO PORT; exit 0 when the door did as it should."""

import os
import sys
import time

import paramiko
from paramiko.common import cMSG_USERAUTH_REQUEST

from door import connected, expect_end, refused, send


def invited(user="console"):
    """A connection that was told that keys are taken."""
    transport = connected()
    try:
        transport.auth_none(user)
    except paramiko.BadAuthenticationType as refusal:
        assert sorted(refusal.allowed_types) == ["keyboard-interactive", "publickey"], refusal.allowed_types
        return transport
    raise AssertionError("it was let in")


def show(transport, algorithm, blob, *signature, user="console"):
    """Shows a key, or signs with it; answers the number of the message that comes back."""
    handler = Listener(transport)
    send(
        transport, cMSG_USERAUTH_REQUEST, user, "ssh-connection", "publickey", bool(signature), algorithm, blob,
        *signature)
    return handler.wait()


class Listener:
    """Hears the next answer about a key: 51 for no, 52 for welcome, 60 for a key that is good."""

    def __init__(self, transport):
        self.answers = []
        self.transport = transport
        self._handler_table = {
            kind: lambda _, message, kind=kind: self.answers.append(kind) for kind in (51, 52, 60)
        }
        transport.auth_handler = self

    def is_authenticated(self):
        return False

    def abort(self):
        pass

    def wait(self):
        deadline = time.time() + 30
        while not self.answers:
            if not self.transport.is_active():
                raise EOFError
            assert time.time() < deadline, "no answer came"
            time.sleep(0.01)
        return self.answers[0]


def wrong_signature():
    key, other = paramiko.ECDSAKey.generate(), paramiko.ECDSAKey.generate()
    transport = invited()
    assert show(transport, key.get_name(), key.asbytes()) == 60
    signature = other.sign_ssh_data(b"something else").asbytes()
    assert show(transport, key.get_name(), key.asbytes(), signature) == 51
    assert show(transport, key.get_name(), key.asbytes()) == 60


def unreadable_keys():
    transport = invited()
    assert show(transport, "ssh-ed25519", b"\x00\x01") == 51
    assert show(transport, "ssh-ed25519-cert-v01@openssh.com", b"\x00\x00\x00\x20ssh-ed25519-cert-v01@openssh.com") == 51
    assert show(transport, "", b"") == 51
    transport.auth_interactive("console", lambda *_: ["words"])


def hardware_key():
    transport = invited()
    part = lambda data: len(data).to_bytes(4, "big") + data
    blob = part(b"sk-ssh-ed25519@openssh.com") + part(bytes(range(32))) + part(b"ssh:")
    assert show(transport, "sk-ssh-ed25519@openssh.com", blob) == 60


def user_switch():
    key = paramiko.ECDSAKey.generate()
    transport = invited("stage")
    assert show(transport, key.get_name(), key.asbytes(), user="console") == 51
    expect_end(transport)


def many_keys():
    transport = invited()
    for _ in range(4):
        key = paramiko.ECDSAKey.generate()
        assert show(transport, key.get_name(), key.asbytes()) == 51
    transport.auth_interactive("console", lambda *_: ["words"])


def endless_keys():
    transport = invited()
    for _ in range(19):
        assert show(transport, "ssh-ed25519", b"\x00\x01") == 51
    refused(lambda: show(transport, "ssh-ed25519", b"\x00\x01"))
    expect_end(transport)


def hangs_up():
    key = paramiko.ECDSAKey.generate()
    transport = invited()
    send(
        transport, cMSG_USERAUTH_REQUEST, "console", "ssh-connection", "publickey", False, key.get_name(),
        key.asbytes())
    time.sleep(0.3)
    os._exit(0)


globals()[sys.argv[1]]()
os._exit(0)
