"""Says of signed files what public Python libraries say of them, each used as its own manual shows.

Usage: python3 jose_tools.py joserfc|jwcrypto|cryptography FILE...

The public keys are taken from the payload, as somebody does who trusts the file. Prints a line for each file:
`accepts`, or `refuses` and why.
"""

import json
import sys
from base64 import urlsafe_b64decode

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from joserfc import jws as joserfc_jws
from joserfc.jwk import OKPKey
from jwcrypto import jwk as jwcrypto_jwk
from jwcrypto import jws as jwcrypto_jws


class Refused(Exception):
    pass


def raw(text):
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))


def keys_of(envelope):
    people = json.loads(raw(envelope["payload"]))["evaluators"]
    return {person["kid"]: person["jwk"] for person in people if "jwk" in person}


def kid_of(signature):
    return json.loads(raw(signature["protected"]))["kid"]


def with_joserfc(text):
    """The whole file at once: every signature must be right."""
    envelope = json.loads(text)
    keys = {kid: OKPKey.import_key(jwk) for kid, jwk in keys_of(envelope).items()}
    # EdDSA is not among the algorithms that joserfc allows by itself, nor `iat` among the header's members.
    registry = joserfc_jws.JWSRegistry(algorithms=["EdDSA"], strict_check_header=False)
    joserfc_jws.deserialize_json(envelope, lambda member: keys[member.headers()["kid"]], registry=registry)


def with_jwcrypto(text):
    """The whole file with one key: enough that one signature is right."""
    for jwk in keys_of(json.loads(text)).values():
        token = jwcrypto_jws.JWS()
        token.allowed_algs = ["EdDSA"]
        token.deserialize(text)
        try:
            token.verify(jwcrypto_jwk.JWK(**jwk))
            return
        except jwcrypto_jws.InvalidJWSSignature:
            continue
    raise Refused("no signature is right")


def with_cryptography(text):
    """Ed25519 alone, over the signing input of each signature."""
    envelope = json.loads(text)
    keys = keys_of(envelope)
    for signature in envelope["signatures"]:
        key = Ed25519PublicKey.from_public_bytes(raw(keys[kid_of(signature)]["x"]))
        key.verify(raw(signature["signature"]), f'{signature["protected"]}.{envelope["payload"]}'.encode())


TOOLS = {"joserfc": with_joserfc, "jwcrypto": with_jwcrypto, "cryptography": with_cryptography}


def main():
    if len(sys.argv) < 3 or sys.argv[1] not in TOOLS:
        print(__doc__, file=sys.stderr)
        return 64
    for path in sys.argv[2:]:
        with open(path, encoding="utf-8") as file:
            text = file.read()
        try:
            TOOLS[sys.argv[1]](text)
            print("accepts")
        except Exception as error:  # each library has its own kinds, and any of them is a refusal
            print(f"refuses {type(error).__name__} {error}".replace("\n", " "))
    return 0


if __name__ == "__main__":
    sys.exit(main())
