// What goes in and comes out, beside the screens: their type is made from the JSON Schema.

import type { Screen } from './screen.js';

export type { Screen } from './screen.js';

/** A seat: its number, from 0. */
export type Seat = number;
/** Milliseconds since 1970, as `Date.now()` has them. */
export type Time = number;

export type Note = 'too-fast' | 'pushed' | 'smaller' | 'need-rest' | 'feel' | 'not-well' | 'toward' | 'calm' | 'stop' | 'value'
  | 'guidelines' | 'return-to-act';

/** Someone who takes part. */
export interface Person {
  name: string;
  /** A tag, or several in order of preference. */
  lang?: string | string[];
  gender?: 'feminine' | 'masculine' | 'other';
  register?: 'informal' | 'formal' | null;
  /** In flows that have roles. */
  role?: string | null;
  /** How a keeper was trained, where the flow asks for that. */
  trained?: 'restorative' | 'profession' | 'community' | null;
  phrases?: Partial<Record<Note, 'helps-me' | 'not-for-me'>>;
}

/** What only the app knows, and people read before they write a word. */
export interface TermsFacts {
  kept: 'nowhere' | 'on-this-device' | 'with-the-service';
  kept_for: 'until-it-closes' | 'until-deleted' | { days: number };
  other_readers: number;
  read_by_ai: boolean;
}

export interface ResourceList {
  lang: string;
  label: string;
  checked?: string | null;
  items: { label: string; detail: string }[];
}

/** Something to look at again, as `items` of a record. */
export interface Item {
  kind: string;
  owner: Seat;
  asked?: Seat | null;
  words?: object | null;
}

/** A file of words of one's own, in Fluent. */
export interface OwnWords {
  lang: string;
  /** What faults call it. */
  file: string;
  text: string;
  /** Whether it can replace texts of the library. */
  replacing?: boolean;
}

/** What a conversation is started with. An app that people use says `terms`, `resources` and `seats`. */
export interface Start {
  /** A built-in flow; `dyad` if nothing says which. */
  flow?: string | null;
  /** What that flow is made with, as `name=value`. */
  options?: string[];
  context?: string | null;
  /** A flow of one's own, in place of a built-in one. */
  draft?: object | null;
  seats?: Person[] | null;
  items?: Item[];
  resources?: ResourceList[] | null;
  terms?: TermsFacts | null;
  at?: Time;
  /** Words of one's own, each laid over those before it. */
  overlays?: OwnWords[];
  /** A stored conversation to go on with. */
  saved?: Saved | null;
}

/** The stored form: the app's secret, to be kept whole and given back as it is. */
export interface Saved {
  header: object;
  people: object;
  rows: object[];
  words: Record<string, object>;
}

/** What a person does. The screen says in `moves` and `options` what is possible. */
export type Move =
  | { move: 'say'; text: string }
  | { move: 'say'; fields: Record<string, string> }
  | {
    move: 'choose';
    option: string;
    text?: string;
    fields?: Record<string, string>;
    options?: string[];
    names?: Seat[];
  }
  | { move: 'choose'; options: string[] }
  | { move: 'choose'; items: { item: string; answer: string; text?: string }[] }
  | { move: 'pace'; option: Note }
  | { move: 'call'; option: string }
  | { move: 'pass' | 'take-back' | 'later' | 'moment' | 'break' | 'ready' | 'longer' | 'leave' };

interface Every {
  at?: Time;
  /** Refused as `stale` if it is not the current one. */
  revision?: number;
  /** Comes back in the answer. */
  ref?: unknown;
}

/** A line in, as `Conversation.line` takes it in JSON. */
export type Line = Every & (
  | (Move & { seat: Seat })
  | { do: 'person'; seat: Seat; person: Person }
  | { do: 'forget'; seat: Seat; lines?: string[] }
  | { do: 'withdraw' | 'renew' | 'record' | 'export' | 'held'; seat: Seat }
  | { do: 'load'; saved: Saved }
  | { do: 'tick' | 'save' | 'quit' }
);

/** A line out. The outer fields are the machine's own; each entry of `views` is what that person's device gets, and nothing else. */
export type Answer =
  | {
    ok: true;
    ref: unknown;
    revision: number;
    flow: string;
    stage: string;
    step: string;
    status: string;
    acting: Seat[];
    deadline: Time | null;
    ending: 'completed' | 'closed' | null;
    changed: Seat[];
    views: Screen[];
    saved?: Saved;
    record?: object | null;
    export?: object | null;
    held?: object | null;
  }
  | { ok: false; ref: unknown; revision: number; error: { code: string; message: string } };
