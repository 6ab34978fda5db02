"""Checks both signatures of a result file with joserfc, which knows nothing of this program.

Usage: python3 joserfc_check.py FILE

The public keys are taken from the payload. Exit 0: two signatures of the two signers named in the payload,
both valid; 1: anything else, with a line that says what.
"""

import json
import sys

from joserfc import jws
from joserfc.errors import JoseError
from joserfc.jwk import OKPKey
from joserfc.util import urlsafe_b64decode

# EdDSA is not among the algorithms that joserfc allows by itself, nor `iat` among the header's members.
REGISTRY = jws.JWSRegistry(algorithms=["EdDSA"], strict_check_header=False)


def check(path):
    with open(path, "rb") as file:
        envelope = json.load(file)
    payload = json.loads(urlsafe_b64decode(envelope["payload"].encode()))
    keys = {}
    for evaluator in payload["evaluators"]:
        if "jwk" not in evaluator:
            continue
        key = OKPKey.import_key(evaluator["jwk"])
        if key.thumbprint() != evaluator["kid"]:
            return "a kid is not the thumbprint of its key"
        keys[evaluator["kid"]] = key
    if len(envelope["signatures"]) != 2 or len(payload["signers"]) != 2:
        return "not two signatures"
    signed = []
    for signature in envelope["signatures"]:
        # One at a time: with several, tools differ in how many they want to be right.
        alone = {"payload": envelope["payload"], "signatures": [signature]}
        header = json.loads(urlsafe_b64decode(signature["protected"].encode()))
        if header["kid"] not in keys:
            return "a signature of a key that the payload does not have"
        jws.deserialize_json(alone, keys[header["kid"]], registry=REGISTRY)
        signed.append(header["kid"])
    if sorted(signed) != payload["signers"]:
        return "the signatures are not those of the two signers"
    return None


def main():
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 64
    try:
        fault = check(sys.argv[1])
    except (JoseError, ValueError, KeyError, TypeError, OSError) as error:
        fault = f"{type(error).__name__}: {error}"
    if fault:
        print(fault, file=sys.stderr)
    return 1 if fault else 0


if __name__ == "__main__":
    sys.exit(main())
