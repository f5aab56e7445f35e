"""Formats each vector with fluent.runtime, and says where the text is another one.

python parity.py <folder of the locales> <vectors>
"""

import json
import sys
from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

folder, vectors = Path(sys.argv[1]), Path(sys.argv[2])


@cache
def bundle(locale):
    made = FluentBundle([locale])
    for file in sorted((folder / locale).glob("*.ftl")):
        made.add_resource(FluentResource(file.read_text(encoding="utf-8")))
    return made


def format(vector):
    name, _, attribute = vector["id"].partition(".")
    made = bundle(vector["locale"])
    if not made.has_message(name):
        return "(no such text)"
    message = made.get_message(name)
    pattern = message.attributes.get(attribute) if attribute else message.value
    if pattern is None:
        return "(no such text)"
    text, errors = made.format_pattern(pattern, vector["args"])
    return f"({errors}) {text}" if errors else text


lines = [json.loads(line) for line in vectors.read_text(encoding="utf-8").split("\n") if line]
differences = 0
for vector in lines:
    text = format(vector)
    if text == vector["text"]:
        continue
    differences += 1
    print(vector["locale"], vector["id"], json.dumps(vector["args"], ensure_ascii=False))
    print(f"  reweave: {vector['text']}\n  fluent.runtime: {text}")
print(f"fluent.runtime: {len(lines)} texts, {differences} differences")
sys.exit(0 if lines and differences == 0 else 1)
