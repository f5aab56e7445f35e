"""Guided repair conversations between people: a state machine with consent, privacy and localized words, without I/O."""

from ._reweave import Conversation, Refused

__all__ = ["Conversation", "Refused"]
