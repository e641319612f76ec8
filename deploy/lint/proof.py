#!/usr/bin/env python3
"""Proves that the OpenAPI ruleset can fail and can pass, with the documents in fixtures/.

usage: proof.py SPECTRAL

Every rule of openapi-ruleset.yaml must be broken by at least one fixtures/openapi-bad-*.yaml, and fixtures/openapi-good.yaml must
break none. A rule that a change has silently switched off is found this way, and so is one that no longer matches anything.
Exits with 1 and one line per fault.
"""

import json
import pathlib
import subprocess
import sys

import yaml

HERE = pathlib.Path(__file__).resolve().parent
RULESET = HERE / "openapi-ruleset.yaml"


def broken_rules(spectral, document):
    """The ids of the rules that this document breaks."""
    command = [spectral, "lint", "--ruleset", str(RULESET), "--format", "json", "--quiet", str(document)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    try:
        return {finding["code"] for finding in json.loads(run.stdout)}
    except json.JSONDecodeError:
        sys.exit(f"Spectral gave no report on {document.name} (exit {run.returncode}): {run.stdout}{run.stderr}")


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: proof.py SPECTRAL (the path of the Spectral command)")
    spectral = sys.argv[1]
    rules = set(yaml.safe_load(RULESET.read_text(encoding="utf-8"))["rules"])

    broken = set()
    for document in sorted(HERE.glob("fixtures/openapi-bad-*.yaml")):
        broken |= broken_rules(spectral, document)
    false_alarms = broken_rules(spectral, HERE / "fixtures/openapi-good.yaml")

    faults = [f"rule {rule} is broken by no fixtures/openapi-bad-*.yaml: add a document that breaks it" for rule in sorted(rules - broken)]
    faults += [f"rule {rule} fails on fixtures/openapi-good.yaml, which should pass" for rule in sorted(false_alarms)]
    for fault in faults:
        print(fault)
    if not faults:
        print(f"all {len(rules)} rules can fail, and the good document passes")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
