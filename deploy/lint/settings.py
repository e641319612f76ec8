"""The settings of an installation, read from the one place that lists them: the table in README.md.

A row reads `| \\`KRAAMFLEX_…\\` | required | what it is |`; the middle column says "required", "optional" or "local only".
"""

import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parents[2]
ROW = re.compile(r"^\|\s*`(KRAAMFLEX_[A-Z_]+)`\s*\|\s*(required|optional|local only)\s*\|", re.MULTILINE)


def documented_settings():
    """A dict from the name of each documented setting to "required", "optional" or "local only"."""
    rows = dict(ROW.findall((ROOT / "README.md").read_text(encoding="utf-8")))
    if not rows:
        raise SystemExit("README.md has no table of settings: rows like | `KRAAMFLEX_…` | required | … | were expected")
    return rows
