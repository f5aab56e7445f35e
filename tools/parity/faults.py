"""What compare-locales and moz.l10n say of each fault in tests/data/faulty-words/faults.json.

python faults.py <faults.json>          says where they find something else than is written there
python faults.py <faults.json> --write  writes what they find
"""

import json
import logging
import re
import sys
import tempfile
from pathlib import Path

from compare_locales.compare import compareProjects
from compare_locales.lint.linter import L10nLinter
from compare_locales.lint.util import default_reference_and_tests
from compare_locales.paths import TOMLParser
from moz.l10n.bin.fix import fix
from moz.l10n.formats import Format
from moz.l10n.lint.content import EmptyTranslation, LeadingWhitespaceMismatch, TrailingWhitespaceMismatch
from moz.l10n.lint.model import LintContext
from moz.l10n.resource import parse_resource

RULES = [EmptyTranslation(), LeadingWhitespaceMismatch(), TrailingWhitespaceMismatch()]
CONFIG = """basepath = "."
locales = ["{locale}"]

[[paths]]
reference = "en/*.ftl"
l10n = "{{locale}}/*.ftl"
"""


def comparing(folder, locale):
    config = TOMLParser().parse(str(folder / "l10n.toml"), env={"l10n_base": str(folder)})
    observers = compareProjects([config], [locale], str(folder))
    found = []
    for path, details in flat(observers.toJSON()["details"]):
        for detail in details:
            for kind, what in detail.items():
                # The place of a fault is no part of what it is.
                what = re.sub(r" (at|from) line \d+.*?(?= for |$)", "", what).replace("\n", " ")
                found.append(f"{kind}: {what}" if kind not in ("missingFile", "obsoleteFile") else kind)
    return found


def flat(details, path=""):
    for name, inner in details.items():
        if isinstance(inner, list):
            yield path + name, inner
        else:
            yield from flat(inner, path + name + "/")


def linting(file):
    found = L10nLinter().lint([str(file)], default_reference_and_tests) if file.exists() else []
    return [f"{one['level']}: {re.sub(r' from line .*', '', one['message'])}".replace("\n", " ") for one in found]


def parsing(file):
    try:
        return parse_resource(str(file)), []
    except Exception as error:
        return None, [f"does not parse: {re.sub(r' at line .*| after message .*', '', str(error))}"]


def texts(resource):
    for section in resource.sections:
        for entry in section.entries:
            if hasattr(entry, "value"):
                yield ".".join(entry.id), entry.value
                yield from ((".".join(entry.id) + "." + name, text) for name, text in entry.properties.items())


def rules(base, faulty):
    source, _ = parsing(base) if base.exists() else (None, [])
    if not faulty.exists():
        return []
    target, found = parsing(faulty)
    if source is None or target is None:
        return found
    originals, context = dict(texts(source)), LintContext(Format.fluent)
    for name, text in texts(target):
        for rule in RULES if name in originals else []:
            for one in rule.check(text, originals[name], context):
                found.append(f"{one.severity.name.lower()}: {one.rule_name}: {name}")
    return found


def findings(fault, folder):
    files = [(folder / "en" / "a.ftl", fault["base"]), (folder / fault["locale"] / "a.ftl", fault["faulty"])]
    for file, text in files:
        file.parent.mkdir()
        if text is not None:
            file.write_text(text, encoding="utf-8", newline="\n")
    (folder / "l10n.toml").write_text(CONFIG.format(locale=fault["locale"]))
    (base, _), (faulty, text) = files
    found = {
        "compare-locales": comparing(folder, fault["locale"]),
        "moz-l10n-lint": linting(faulty),
        "moz.l10n": rules(base, faulty),
    }
    # Last, because it writes.
    if text is not None and fix([str(faulty)]) == 0:
        found["moz-l10n fix"] = ["changes it"] if faulty.read_text(encoding="utf-8") != text else []
    return {tool: found for tool, found in found.items() if found}


logging.disable(logging.CRITICAL)
path = Path(sys.argv[1])
faults = json.loads(path.read_text(encoding="utf-8"))
differences = 0
for fault in faults:
    with tempfile.TemporaryDirectory() as folder:
        found = findings(fault, Path(folder))
    if found != fault.get("found"):
        differences += 1
        if sys.argv[2:] != ["--write"]:
            print(f"{fault['about']}:\n  written: {fault.get('found')}\n  found:   {found}")
    fault["found"] = found
if sys.argv[2:] == ["--write"]:
    path.write_text(json.dumps(faults, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    sys.exit(0)
print(f"faults: {len(faults)}, {differences} found otherwise than written")
sys.exit(0 if faults and differences == 0 else 1)
