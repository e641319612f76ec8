#!/usr/bin/env python3
"""Checks that the documents agree with the code and with each other.

usage: documents.py

- every relative link in a Markdown file leads to a file;
- README.md lists exactly the settings that the production code of the services and of platform reads;
- every test class that CONTRIBUTING.md names as the keeper of a rule exists;
- decision records are numbered without gaps, have the same headings, and are all in the index.

Prints one line per fault and exits with 1 when there is one.
"""

import re
import subprocess
import sys

from settings import ROOT, documented_settings

HEADINGS = ["Context", "Decision", "Consequences"]


def markdown_files():
    listed = subprocess.run(["git", "ls-files", "-co", "--exclude-standard", "*.md"], cwd=ROOT, capture_output=True, text=True, check=True)
    return [ROOT / line for line in listed.stdout.splitlines()]


def broken_links():
    for file in markdown_files():
        text = re.sub(r"(?ms)^```.*?^```", "", file.read_text(encoding="utf-8"))
        for target in re.findall(r"\]\(([^)\s]+)\)", text):
            path = target.partition("#")[0]
            if path and not re.match(r"[a-z]+:", path) and not (file.parent / path).exists():
                yield f"{file.relative_to(ROOT)}: link {target} leads nowhere"


def settings_that_differ():
    read, read_as_property = {}, set()
    for source in sorted(ROOT.glob("*/src/main/**/*")):
        if source.suffix in {".java", ".properties"}:
            text = source.read_text(encoding="utf-8")
            for name in re.findall(r"\bKRAAMFLEX_[A-Z]+(?:_[A-Z]+)*\b", text):
                read.setdefault(name, source.relative_to(ROOT))
            # kraamflex.law-dir in code is KRAAMFLEX_LAW_DIR in the environment.
            for name in re.findall(r"\bkraamflex(?:[.-][a-z]+)+\b", text):
                read_as_property.add(re.sub("[.-]", "_", name).upper())
    documented = documented_settings()
    for name in sorted(set(read) - set(documented)):
        yield f"README.md: setting {name} is read in {read[name]} and missing from the table of settings"
    for name in sorted(set(documented) - set(read) - read_as_property):
        yield f"README.md: setting {name} is in the table and no production code reads it"


def missing_keepers():
    tests = {file.stem for file in ROOT.glob("**/src/test/**/*.java")}
    for name in sorted(set(re.findall(r"`(\w+(?:Test|IT))`", (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")))):
        if name not in tests:
            yield f"CONTRIBUTING.md: names the test {name}, which does not exist"


def faulty_records():
    folder = ROOT / "docs/decisions"
    index = (folder / "README.md").read_text(encoding="utf-8")
    records = sorted(folder.glob("[0-9]*.md"))
    if not records:
        yield "docs/decisions: there is no record"
    for number, record in enumerate(records, start=1):
        text = record.read_text(encoding="utf-8")
        name = record.relative_to(ROOT)
        if not record.name.startswith(f"{number:04d}-"):
            yield f"{name}: the next number is {number:04d}; numbers have no gaps and are never given twice"
        if not re.search(r"(?m)^Status: (proposed|accepted|replaced by \[\d{4}\])", text):
            yield f"{name}: has no line Status: proposed, accepted or replaced by [number]"
        if re.findall(r"(?m)^## (.+)$", text) != HEADINGS:
            yield f"{name}: its headings must be {', '.join(HEADINGS)}"
        if f"({record.name})" not in index:
            yield f"{name}: is missing from docs/decisions/README.md"


def main():
    faults = [*broken_links(), *settings_that_differ(), *missing_keepers(), *faulty_records()]
    for fault in faults:
        print(fault)
    if not faults:
        print(f"{len(markdown_files())} documents: no fault")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
