"""Fails on whatever compare-locales found: python compared.py <its report as JSON>"""

import json
import sys
from pathlib import Path

report = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
# With one configuration there is one report; a list of them otherwise.
reports = report if isinstance(report, list) else [report]
problems = 0
for report in reports:
    if report["details"]:
        print(json.dumps(report["details"], ensure_ascii=False, indent=2))
    for locale, counts in report["summary"].items():
        found = sum(counts[kind] for kind in ("errors", "warnings", "missing", "report", "obsolete"))
        compared = counts["changed"] + counts["unchanged"]
        print(f"compare-locales: {locale}: {compared} messages, {found} findings")
        problems += found + (compared == 0)
    problems += len(report["details"])
sys.exit(0 if reports and problems == 0 else 1)
