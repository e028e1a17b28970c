"""Writes what `nsc` would: a configuration of a NATS server whose operator signs accounts, these users, and users' files.

usage: signed.py FOLDER PORT PUBLISH SUBSCRIBE, the last two with the permitted subjects, a blank between. Every key is made
anew. The users are good.creds and, each wrong in one thing: expired, revoked, stranger (of an account that the server does
not know), plain (of an account without JetStream), and one for each subject that is left out, by its number in the list."""

import base64
import hashlib
import json
import sys
import time
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

OPERATOR, ACCOUNT, USER, SEED = 14 << 3, 0, 20 << 3, 18 << 3


def spelled(*parts):
    """Bytes with their checksum (CRC-16/XMODEM, the low byte first), as nkeys are spelled."""
    content = b"".join(parts)
    checksum = 0
    for byte in content:
        checksum ^= byte << 8
        for _ in range(8):
            checksum = (checksum << 1 ^ (0x1021 if checksum & 0x8000 else 0)) & 0xFFFF
    return base64.b32encode(content + checksum.to_bytes(2, "little")).decode().rstrip("=")


class Key:
    def __init__(self, kind):
        self.key = Ed25519PrivateKey.generate()
        self.public = spelled(bytes([kind]), self.key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw))
        seed = self.key.private_bytes(Encoding.Raw, PrivateFormat.Raw, NoEncryption())
        self.seed = spelled(bytes([SEED | kind >> 5, (kind & 31) << 3]), seed)

    def sign(self, subject, name, claims, **more):
        """A token in which this key says something of a subject."""
        body = {"iss": self.public, "sub": subject.public, "name": name, "iat": int(time.time()) - 60, **more}
        body["nats"] = {**claims, "version": 2}
        body["jti"] = base64.b32encode(hashlib.sha256(json.dumps(body).encode()).digest()).decode().rstrip("=")
        parts = [json.dumps(part).encode() for part in ({"typ": "JWT", "alg": "ed25519-nkey"}, body)]
        said = b".".join(map(web, parts))
        return (said + b"." + web(self.key.sign(said))).decode()


def web(content):
    return base64.urlsafe_b64encode(content).rstrip(b"=")


def main():
    folder, port = Path(sys.argv[1]), sys.argv[2]
    publish, subscribe = sys.argv[3].split(), sys.argv[4].split()
    operator, system, stranger = Key(OPERATOR), Key(ACCOUNT), Key(ACCOUNT)
    accounts = {"workshops": Key(ACCOUNT), "plain": Key(ACCOUNT)}
    revoked = Key(USER)

    def account(name, key):
        unlimited = dict.fromkeys(["subs", "data", "payload", "imports", "exports", "conn", "leaf"], -1)
        limits = {**unlimited, "wildcards": True}
        if name == "workshops":
            limits |= {"mem_storage": -1, "disk_storage": -1, "streams": -1, "consumer": -1}
        claims = {"type": "account", "limits": limits, "revocations": {revoked.public: int(time.time()) + 60}}
        return operator.sign(key, name, claims)

    def user(file, issuer, key=None, without=None, **more):
        key = key or Key(USER)
        allowed = [subject for number, subject in enumerate(publish + subscribe) if number != without]
        split = len(publish) - (without is not None and without < len(publish))
        claims = {"type": "user", "pub": {"allow": allowed[:split]}, "sub": {"allow": allowed[split:]}}
        claims |= dict.fromkeys(["subs", "data", "payload"], -1)
        token = issuer.sign(key, file, claims, **more)
        (folder / f"{file}.creds").write_text(
            f"-----BEGIN NATS USER JWT-----\n{token}\n------END NATS USER JWT------\n\n"
            "************************* IMPORTANT *************************\n"
            "NKEY Seed printed below can be used to sign and prove identity.\n"
            "NKEYs are sensitive and should be treated as secrets.\n\n"
            f"-----BEGIN USER NKEY SEED-----\n{key.seed}\n------END USER NKEY SEED------\n\n"
            "*************************************************************\n")

    for number in range(len(publish + subscribe)):
        user(f"without-{number}", accounts["workshops"], without=number)
    user("good", accounts["workshops"])
    user("expired", accounts["workshops"], exp=int(time.time()) - 10)
    user("brief", accounts["workshops"], exp=int(time.time()) + 20)
    user("revoked", accounts["workshops"], revoked)
    user("stranger", stranger)
    user("plain", accounts["plain"])
    known = {key.public: account(name, key) for name, key in accounts.items()}
    known[system.public] = account("system", system)
    claims = {"type": "operator", "system_account": system.public}
    preload = "\n".join(f"  {key}: {token}" for key, token in known.items())
    (folder / "signed.conf").write_text(
        f"listen: 127.0.0.1:{port}\njetstream {{ store_dir: {folder}/store }}\n"
        f"operator: {operator.sign(operator, 'operator', claims)}\nsystem_account: {system.public}\n"
        f"resolver: MEMORY\nresolver_preload: {{\n{preload}\n}}\n")


main()
