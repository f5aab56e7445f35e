"""Plays all transcripts, by methods and by lines, and writes what each person saw: Rust holds it against the traces.

    REWEAVE_PLAYED=FOLDER python -m unittest discover python/tests
"""

import json
import os
import unittest
from pathlib import Path
from typing import TYPE_CHECKING, Any, Dict, Iterator, List, Tuple

from reweave import Conversation, Refused

if TYPE_CHECKING:
    from reweave import OwnWords

TESTS = Path(__file__).resolve().parents[2] / "tests"
LANGUAGES = ["en", "ar", "es"]


def transcripts() -> Iterator[Tuple[str, Dict[str, Any], List[Dict[str, Any]]]]:
    for file in sorted((TESTS / "transcripts").glob("*.jsonl")):
        start, *lines = (json.loads(line) for line in file.read_text(encoding="utf-8").split("\n") if line.strip())
        del start["about"]
        start.pop("in_words", None)
        start.setdefault("seats", [{"name": "Amal"}, {"name": "Bo"}])
        yield file.stem, start, lines


def languages(start: Dict[str, Any]) -> List[List[str]]:
    """The languages to play it in: once in those of the people, if they say so, else in each."""
    own = [person.get("lang") for person in start["seats"]]
    if all(own):
        return [[lang if isinstance(lang, str) else lang[0] for lang in own]]
    return [[lang] for lang in LANGUAGES]


class Play(unittest.TestCase):
    def test_every_transcript_is_played_to_the_end_in_every_language(self) -> None:
        folder = Path(os.environ["REWEAVE_PLAYED"])
        folder.mkdir(parents=True, exist_ok=True)
        count = 0
        for name, start, lines in transcripts():
            for tags in languages(start):
                seats = [{**person, "lang": tags[seat % len(tags)]} for seat, person in enumerate(start["seats"])]
                seen = self.play({**start, "seats": seats}, lines, name)
                text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in seen)
                (folder / f"{name}.{'+'.join(tags)}.jsonl").write_text(text, encoding="utf-8")
            count += 1
        self.assertGreater(count, 200)

    def play(self, start: Any, lines: List[Dict[str, Any]], name: str) -> List[Any]:
        conversation, by_lines = Conversation(start), Conversation(json.dumps(start))

        def views() -> List[Any]:
            return [conversation.view(seat) for seat in range(len(start["seats"]))]

        seen: List[Any] = [{"views": views()}]
        self.assertEqual(json.loads(by_lines.first())["views"], seen[0]["views"])
        now = 0
        for number, line in enumerate(lines):
            at = f"{name}, line {number + 1}"
            line = dict(line)
            refused = line.pop("refused", None)
            now = line.get("at", now)
            answer = json.loads(by_lines.line(json.dumps(line)) or "")
            if refused:
                self.assertEqual(answer["error"]["code"], refused, at)
                with self.assertRaises(Refused, msg=at) as raised:
                    act(conversation, line)
                self.assertEqual(raised.exception.code, refused, at)
                seen.append({"refused": refused})
                continue
            self.assertEqual(act(conversation, line), answer.get("changed"), f"{at}: {answer}")
            seen.append({"views": views()})
            self.assertEqual(answer["views"], seen[-1]["views"], at)
            self.assertEqual((answer["deadline"], answer["revision"]), (conversation.deadline, conversation.revision), at)
            if number == len(lines) // 2:
                conversation = Conversation.resume(json.loads(json.dumps(conversation.saved())), {"at": now})
                self.assertEqual(views(), answer["views"], f"{at}, stored and taken up")
        return seen


def act(conversation: Conversation, line: Dict[str, Any]) -> Any:
    """Does what a line says by the methods."""
    if line.get("do") == "tick":
        return conversation.tick(line.get("at", 0))
    if "do" in line:
        return json.loads(conversation.line(json.dumps(line)) or "")["changed"]
    move: Any = {key: value for key, value in line.items() if key not in ("seat", "at")}
    return conversation.apply(line["seat"], move, line.get("at"))


def own_words(text: str) -> "OwnWords":
    return {"lang": "en", "file": "own.ftl", "text": text, "replacing": True}


class Package(unittest.TestCase):
    def test_what_cannot_be_started_says_why(self) -> None:
        cases: List[Tuple[Any, str, str]] = [
            ({"flow": "unheard-of"}, "no-such-flow", "there is no flow `unheard-of`"),
            ({"seats": [{"name": "Amal"}]}, "wrong-number", "1 people were given"),
            ({"flwo": "dyad"}, "bad-json", "unknown field `flwo`"),
            ({"at": "noon"}, "bad-json", "invalid type"),
            ("{", "bad-json", "EOF"),
        ]
        for start, code, message in cases:
            with self.assertRaisesRegex(Refused, message) as raised:
                Conversation(start)
            self.assertEqual(raised.exception.code, code)
        with self.assertRaises(TypeError):
            Conversation(object())  # type: ignore[arg-type]

    def test_a_flow_of_ones_own_is_started_and_its_faults_are_told(self) -> None:
        draft = json.loads((TESTS / "data/dyad-sketch.json").read_text(encoding="utf-8"))
        conversation = Conversation({"draft": draft})
        self.assertEqual(conversation.apply(0, {"move": "choose", "option": "go-on"}), [0])
        screen = conversation.view(0)
        assert screen is not None
        self.assertEqual(screen["step"], "ask-to-meet")
        resumed = Conversation.resume(conversation.saved(), {"draft": draft})
        self.assertEqual(resumed.view(0), screen)
        draft["steps"][0]["options"][0]["to"] = {"step": "nowhere"}
        with self.assertRaisesRegex(Refused, "there is no step `nowhere`") as raised:
            Conversation({"draft": draft})
        self.assertEqual(raised.exception.code, "faulty-flow")

    def test_words_of_ones_own_are_shown_and_their_faults_are_told(self) -> None:
        screen = Conversation({"overlays": [own_words("move-leave = Stop here\n")]}).view(0)
        assert screen is not None
        self.assertIn("Stop here", [made["label"] for made in screen["moves"]])
        with self.assertRaisesRegex(Refused, r"own\.ftl") as raised:
            Conversation({"overlays": [own_words("move-leave = { $nobody }\n")]})
        self.assertEqual(raised.exception.code, "faulty-words")

    def test_time_moves_only_where_it_is_given(self) -> None:
        start = 1_700_000_000_000
        conversation = Conversation({"at": start})
        self.assertEqual(conversation.deadline, start + 3 * 86_400_000)
        self.assertIsNone(conversation.view(9))
        self.assertIsNone(conversation.line(" \n"))
        with self.assertRaises(Refused) as raised:
            conversation.apply(9, {"move": "leave"})
        self.assertEqual(raised.exception.code, "unknown-seat")
        self.assertEqual(conversation.tick(start + 3 * 86_400_000), [0])
        self.assertIsNone(conversation.deadline)


if __name__ == "__main__":
    unittest.main()
