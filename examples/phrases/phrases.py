"""Says a screen in several languages with fluent.runtime, from the catalogs of reweave as they are.

pip install fluent.runtime && python phrases.py <folder of the catalogs> <screen.json>
"""

import json
import sys
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

folder, screen = Path(sys.argv[1]), Path(sys.argv[2])


def bundle(language):
    """One for each language, made once. Isolating marks stand round names by themselves."""
    made = FluentBundle([language])
    for file in (folder / language).glob("*.ftl"):
        made.add_resource(FluentResource(file.read_text(encoding="utf-8")))
    return made


def phrases(languages):
    """English is the source and has every message, so it comes last."""
    bundles = [bundle(language) for language in dict.fromkeys([*languages, "en"])]

    # A text of a screen is a list of two: its id, with an attribute behind a dot, and all its arguments.
    def say(text):
        id, args = text
        name, _, attribute = id.partition(".")
        for one in bundles:
            if not one.has_message(name):
                continue
            message = one.get_message(name)
            pattern = message.attributes.get(attribute) if attribute else message.value
            if pattern is not None:
                return one.format_pattern(pattern, args)[0]
        return id

    return say


texts = json.loads(screen.read_text(encoding="utf-8"))
for language in ["en", "es", "ar"]:
    say = phrases([language])
    print(f"# {language}")
    for text in texts:
        print(say(text))
