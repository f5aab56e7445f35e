from typing import Any, Dict, List, Literal, Mapping, Optional, Sequence, TypedDict, Union, final

# What goes in and comes out is JSON as objects. The JSON Schema of a screen says more of each key.

class _Person(TypedDict):
    name: str

class Person(_Person, total=False):
    """Someone who takes part."""

    lang: Union[str, List[str]]
    gender: Literal["feminine", "masculine", "other"]
    register: Optional[Literal["informal", "formal"]]
    role: Optional[str]
    trained: Optional[Literal["restorative", "profession", "community"]]
    phrases: Dict[str, Literal["helps-me", "not-for-me"]]

class Days(TypedDict):
    days: int

class TermsFacts(TypedDict):
    """What only the app knows, and people read before they write a word."""

    kept: Literal["nowhere", "on-this-device", "with-the-service"]
    kept_for: Union[Literal["until-it-closes", "until-deleted"], Days]
    other_readers: int
    read_by_ai: bool

class _OwnWords(TypedDict):
    lang: str
    file: str
    text: str

class OwnWords(_OwnWords, total=False):
    """A file of words of one's own, in Fluent. `file` is what faults call it; it replaces texts of the library only where it says so."""

    replacing: bool

class Start(TypedDict, total=False):
    """What a conversation is started with. An app that people use says `terms`, `resources` and `seats`."""

    flow: Optional[str]
    options: List[str]
    context: Optional[str]
    draft: Optional[Mapping[str, Any]]
    seats: Optional[Sequence[Person]]
    items: Sequence[Mapping[str, Any]]
    resources: Optional[Sequence[Mapping[str, Any]]]
    terms: Optional[TermsFacts]
    at: int
    overlays: Sequence[OwnWords]
    saved: Optional[Mapping[str, Any]]

class _Move(TypedDict):
    move: Literal[
        "say", "choose", "pass", "take-back", "later", "moment", "break", "ready", "longer", "pace", "call", "leave"
    ]

class Move(_Move, total=False):
    """What a person does. The screen says in `moves` and `options` what is possible."""

    text: str
    fields: Mapping[str, str]
    option: str
    options: Sequence[str]
    names: Sequence[int]
    items: Sequence[Mapping[str, str]]

class Refused(Exception):
    """Something was refused; `code` says why, and nothing has changed."""

    code: str

@final
class Conversation:
    """One conversation with its words. Time moves only where a time is given, in milliseconds since 1970.

    What is refused raises `Refused` with a stable `code`, and nothing has changed.
    """

    def __new__(cls, start: Union[Start, str, None] = None, /) -> "Conversation":
        """Starts a conversation, or goes on with a stored one (`saved`). A text is JSON."""

    @staticmethod
    def resume(saved: Mapping[str, Any], start: Optional[Start] = None) -> "Conversation":
        """Goes on with a stored conversation. What else it is started with can be given too: a `draft`, `resources`, `at`."""

    def apply(self, seat: int, move: Union[Move, str], at: Optional[int] = None) -> List[int]:
        """Does a move. Gives the seats whose views changed."""

    def view(self, seat: int) -> Optional[Dict[str, Any]]:
        """What that person's device gets now: all that may be shown to them, and nothing else. `None` if there is no such seat."""

    def tick(self, at: int) -> List[int]:
        """Time has passed, and nobody acted. Gives the seats whose views changed."""

    def saved(self) -> Dict[str, Any]:
        """The stored form, with all that people wrote: it belongs to the app, and never goes to a person."""

    @property
    def deadline(self) -> Optional[int]:
        """When `tick` is needed next, if nobody acts before; `None` if never."""

    @property
    def revision(self) -> int:
        """The number of changes so far."""

    def first(self) -> str:
        """The line with all screens as they are now, as `drive` prints one at the start."""

    def line(self, line: str) -> Optional[str]:
        """Takes one JSON line as `drive` does, and gives the line that answers it; `None` for a blank line and for `quit`."""
