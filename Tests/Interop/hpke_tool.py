"""Opens and makes encrypted exchange files with the HPKE of the Python package `cryptography`.

    hpke_tool.py open KEY FILE      prints what is in it; KEY is 32 bytes in hexadecimal digits
    hpke_tool.py seal PUBLIC PLAIN  prints a file for the public key, 32 bytes in hexadecimal digits
"""
import base64
import hashlib
import json
import sys

from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

SUITE = hpke.Suite(hpke.KEM.X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)
FORMAT = "grille-encrypted/1"


def canonical(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode()


def encode(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def decode(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def main(what, key, path):
    key = bytes.fromhex(key)
    with open(path, "rb") as file:
        content = file.read()
    if what == "open":
        file = json.loads(content)
        info = canonical({"format": file["format"], "recipient": file["recipient"]})
        sealed = decode(file["enc"]) + decode(file["sealed"])
        result = SUITE.decrypt(sealed, X25519PrivateKey.from_private_bytes(key), info=info)
    else:
        jwk = {"crv": "X25519", "kty": "OKP", "x": encode(key)}
        recipient = encode(hashlib.sha256(canonical(jwk)).digest())
        info = canonical({"format": FORMAT, "recipient": recipient})
        sealed = SUITE.encrypt(content, X25519PublicKey.from_public_bytes(key), info=info)
        result = canonical(
            {"enc": encode(sealed[:32]), "format": FORMAT, "recipient": recipient, "sealed": encode(sealed[32:])}
        ) + b"\n"
    sys.stdout.buffer.write(result)


main(*sys.argv[1:])
