#!/usr/bin/env python3
"""Checks the Containerfile of every service that has a Kubernetes Deployment in deploy/kubernetes/base.

usage: containerfiles.py

Prints one line per fault and exits with 1 when there is one, or when there is nothing to check.
"""

import re
import sys

from settings import ROOT

LAYERS = ["target/quarkus-app/lib/", "target/quarkus-app/quarkus-run.jar", "target/quarkus-app/quarkus/", "target/quarkus-app/app/"]


def faults_of(text):
    """What is wrong with this Containerfile, one sentence each."""
    instructions = re.sub(r"\\\n\s*", " ", re.sub(r"(?m)^\s*#.*\n", "", text))

    def arguments(instruction):
        return re.findall(rf"(?m)^{instruction}\s+(.*?)\s*$", instructions)

    base = re.search(r"(?m)^ARG\s+BASE_IMAGE=(\S+)", instructions)
    image = base.group(1) if base else ""
    if arguments("FROM") != ["${BASE_IMAGE}"] or not re.search(r"(@sha256:[0-9a-f]{64}|:[^:/]*\d+\.\d+[^:/]*)$", image):
        yield f"the base image is {image!r}; FROM takes ${{BASE_IMAGE}}, whose default names the exact build of the runtime"
    if not re.fullmatch(r"[1-9]\d{4,}(:\d+)?", (arguments("USER") or [""])[-1]):
        yield f"USER is {arguments('USER')}; write a number from 10000 up, which Kubernetes can verify not to be root"
    if " ".join(arguments("EXPOSE")).split() != ["8080", "9000"]:
        yield f"EXPOSE is {arguments('EXPOSE')}; the service listens on 8080 and 9000"
    copied = [argument.split()[0] for argument in arguments("COPY")]
    if copied != LAYERS:
        yield f"COPY takes {copied}; layers, from what changes least to what changes most, are {LAYERS}"
    if arguments("ADD") or arguments("RUN"):
        yield "ADD or RUN is used; the image holds the packaged service and nothing that is made while building it"
    if not re.search(r"(?m)^LABEL\s.*org\.opencontainers\.image\.licenses=", instructions):
        yield "the labels org.opencontainers.image.… are missing"
    for name in re.findall(r"(?mi)^(?:ENV|ARG)\s+(\S*(?:password|secret|token|key)\w*)", instructions):
        yield f"{name} looks like a credential; credentials come from the environment of the running container"


def main():
    services = sorted(folder.parent.name for folder in ROOT.glob("deploy/kubernetes/base/*/deployment.yaml"))
    faults = [] if services else ["nothing to check: deploy/kubernetes/base has no service"]
    for service in services:
        file = ROOT / service / "Containerfile"
        if file.is_file():
            faults += [f"{service}/Containerfile: {fault}" for fault in faults_of(file.read_text(encoding="utf-8"))]
        else:
            faults.append(f"{service}/Containerfile is missing, and deploy/kubernetes/base runs {service}")
    for fault in faults:
        print(fault)
    if not faults:
        print(f"{len(services)} Containerfiles: no fault")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
