//! The parts of a screen. Fields are only ever added.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::redacted::redacted;
use super::rows::{ItemText, NamesText, PersonText};
use super::small::{SaidField, SimpleOption};
use crate::lang::Direction;
use crate::machine::MoveKind;
use crate::note::Note;
use crate::seat::Seat;
use crate::stage::Stage;
use crate::view::StageState;

/// A paragraph of a page.
/// The message says what a paragraph is about, so that an app can give one a shape of its own: a page has most of them as points
/// of a list.
///
/// ```
/// use reweave::screen::PageText;
///
/// let page: Vec<PageText<&str>> = serde_json::from_str(
///     r#"[{"id":"gate-not-for","text":"This is not for you if:"},{"id":"gate-fear","text":"You are afraid."}]"#,
/// )?;
/// let line = |one: &PageText<&str>| match one.id {
///     "gate-not-for" => one.text.to_owned(),
///     _ => format!("- {}", one.text),
/// };
/// assert_eq!(page.iter().map(line).collect::<Vec<_>>(), ["This is not for you if:", "- You are afraid."]);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "PageText", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct PageText<T> {
    /// The message that it comes from, which says which paragraph it is.
    pub id: T,
    /// The words.
    pub text: T,
}

impl<T> PageText<T> {
    pub(crate) fn map<U>(&self, to: &mut impl FnMut(&T) -> U) -> PageText<U> {
        PageText { id: to(&self.id), text: to(&self.text) }
    }
}

/// Something that can be chosen or picked.
/// What it takes beside being chosen stands with it: a note, a form, or lines of one's own to keep. A move that leaves out what is
/// required is refused.
///
/// ```
/// use reweave::Move;
/// use reweave::screen::OptionText;
///
/// let option: OptionText<String> = serde_json::from_str(
///     r#"{"id":"part","label":"Something is missing","help":null,"note":true,"note_label":"What is missing?",
///         "note_required":false,"note_max_chars":2000,"fields":[],"max_lines":0,"group":null,"names":null}"#,
/// )?;
/// let written = "that I waited an hour";
/// let mut made = Move::choose(&option.id);
/// if option.note && !written.is_empty() {
///     made = made.with_text(written);
/// }
/// assert_eq!(serde_json::to_value(&made)?["text"], written);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "OptionText", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct OptionText<T> {
    /// The option, as a move names it.
    pub id: T,
    /// What stands on it.
    pub label: T,
    /// More about it.
    pub help: Option<T>,
    /// Whether it takes a note.
    pub note: bool,
    /// What to write in that note, if the option says so.
    pub note_label: Option<T>,
    /// Whether the note must be there; none where none is taken.
    pub note_required: Option<bool>,
    /// The most characters of the note; none where none is taken.
    pub note_max_chars: Option<u16>,
    /// The form that it takes; empty if none.
    pub fields: Vec<FieldText<T>>,
    /// The most lines of one's own that can be picked with it; 0 if none.
    pub max_lines: u8,
    /// What it belongs to, where it is a word of a list.
    pub group: Option<T>,
    /// Whom it names; none where it names nobody.
    pub names: Option<NamesText<T>>,
}

impl<T> OptionText<T> {
    pub(crate) fn map<U>(&self, to: &mut impl FnMut(&T) -> U) -> OptionText<U> {
        OptionText {
            id: to(&self.id),
            label: to(&self.label),
            help: self.help.as_ref().map(&mut *to),
            note: self.note,
            note_label: self.note_label.as_ref().map(&mut *to),
            note_required: self.note_required,
            note_max_chars: self.note_max_chars,
            fields: self.fields.iter().map(|one| one.map(to)).collect(),
            max_lines: self.max_lines,
            group: self.group.as_ref().map(&mut *to),
            names: self.names.as_ref().map(|one| one.map(to)),
        }
    }
}

/// A field of a form.
/// ```
/// use reweave::Move;
/// use reweave::screen::FieldText;
///
/// let field: FieldText<String> =
///     serde_json::from_str(r#"{"id":"when","label":"When this happens","required":true,"max_chars":500}"#)?;
/// let made = Move::fill([(field.id.as_str(), "when plans change")]);
/// assert_eq!(serde_json::to_value(&made)?["fields"]["when"], "when plans change");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "FieldText", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct FieldText<T> {
    /// The field, as a move names it.
    pub id: T,
    /// What to write.
    pub label: T,
    /// Whether it must be filled in.
    pub required: bool,
    /// The most characters.
    pub max_chars: u16,
}

impl<T> FieldText<T> {
    pub(crate) fn map<U>(&self, to: &mut impl FnMut(&T) -> U) -> FieldText<U> {
        FieldText {
            id: to(&self.id),
            label: to(&self.label),
            required: self.required,
            max_chars: self.max_chars,
        }
    }
}

/// A word to lean on.
/// The words of a group stand one after the other. They are put into the box only if somebody asks for them.
///
/// ```
/// use reweave::screen::SuggestionText;
///
/// let word: SuggestionText<&str> =
///     serde_json::from_str(r#"{"id":"feeling-hope","label":"Hope","group":"Light"}"#)?;
/// assert_eq!(format!("{}: {}", word.group, word.label), "Light: Hope");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "SuggestionText", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct SuggestionText<T> {
    /// The word's id.
    pub id: T,
    /// The word.
    pub label: T,
    /// What it belongs to.
    pub group: T,
}

impl<T> SuggestionText<T> {
    pub(crate) fn map<U>(&self, to: &mut impl FnMut(&T) -> U) -> SuggestionText<U> {
        SuggestionText { id: to(&self.id), label: to(&self.label), group: to(&self.group) }
    }
}

/// A kind of move that would be accepted.
/// ```
/// use reweave::MoveKind;
/// use reweave::screen::MoveText;
///
/// let moves: Vec<MoveText<&str>> = serde_json::from_str(
///     r#"[{"id":"say","label":"Send","help":null,"options":[]},{"id":"leave","label":"Leave","help":null,"options":[]}]"#,
/// )?;
/// // Saying has its box; all others are buttons.
/// let buttons: Vec<_> = moves.iter().filter(|made| made.id != MoveKind::Say).map(|made| made.label).collect();
/// assert_eq!(buttons, ["Leave"]);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "MoveText", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct MoveText<T> {
    /// The kind.
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::schema::move_kind"))]
    pub id: MoveKind,
    /// What stands on it.
    pub label: T,
    /// More about it.
    pub help: Option<T>,
    /// What can be sent with it; empty for most.
    pub options: Vec<SimpleOption<T>>,
}

impl<T> MoveText<T> {
    pub(crate) fn map<U>(&self, to: &mut impl FnMut(&T) -> U) -> MoveText<U> {
        MoveText {
            id: self.id,
            label: to(&self.label),
            help: self.help.as_ref().map(&mut *to),
            options: self.options.iter().map(|one| one.map(to)).collect(),
        }
    }
}

/// A stage of the map.
/// ```
/// use reweave::view::StageState;
/// use reweave::screen::StageText;
///
/// let stage: StageText<&str> = serde_json::from_str(r#"{"id":"naming","label":"What happened","state":"now"}"#)?;
/// let shown = if stage.state == StageState::Now { format!("[{}]", stage.label) } else { stage.label.to_owned() };
/// assert_eq!(shown, "[What happened]");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "StageText", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct StageText<T> {
    /// The stage.
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::schema::stage"))]
    pub id: Stage,
    /// Its name.
    pub label: T,
    /// Where it stands.
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::schema::stage_state"))]
    pub state: StageState,
}

impl<T> StageText<T> {
    pub(crate) fn map<U>(&self, to: &mut impl FnMut(&T) -> U) -> StageText<U> {
        StageText { id: self.id, label: to(&self.label), state: self.state }
    }
}

/// A line that was shared.
/// It has words (`text` or `fields`), an option, or both. Words that were erased are gone, and `erased` says that there were some.
/// The words are the writer's: they can be in another language than the screen, and a device needs `lang` and `dir` to speak and
/// to set them right.
///
/// ```
/// # use reweave::terms::{Kept, KeptFor, TermsFacts};
/// # use reweave::{Conversation, Flow, Move, Person, Seat, Setup, Time};
/// use reweave::terms::Resources;
/// use reweave::{Phrasebook, Prompt};
///
/// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
/// # let setup = Setup::new(terms).person(Person::new("Amal").langs(["ar"])).person(Person::new("Bo"));
/// # let now = Time::from_millis(0);
/// # let mut conversation = Conversation::start(&Flow::brief(), setup, now).unwrap();
/// # for (seat, made) in [(Seat::FIRST, Move::choose("go-on")), (Seat::FIRST, Move::say("last Tuesday"))] {
/// #     conversation.apply(seat, made, now).unwrap();
/// # }
/// # let view = conversation.view(Seat::FIRST, now).unwrap();
/// let mut prompt = Prompt::new();
/// Phrasebook::new(Resources::NoResources).reader(["en"]).prompt(&view, &mut prompt);
/// let line = prompt.said().next().unwrap();
/// assert!(line.own && !line.private);
/// assert_eq!((line.id, line.text), ("0.1", Some("last Tuesday")));
/// assert_eq!((line.lang, line.dir.id()), ("ar", "rtl"));
/// ```
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "SaidText", deny_unknown_fields)
)]
#[non_exhaustive]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own about the line")]
pub struct SaidText<T> {
    /// The line's stable id.
    pub id: T,
    /// Who wrote it.
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::schema::seat"))]
    pub seat: Seat,
    /// The writer's name.
    pub name: T,
    /// Whether this person wrote it.
    pub own: bool,
    /// Whether only its writer can read it.
    pub private: bool,
    /// Whether its words were erased.
    pub erased: bool,
    /// Whether nothing of it can be read for now, because its writer has withdrawn what they agreed to.
    #[serde(default)]
    pub hidden: bool,
    /// The stage in which it was written.
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::schema::stage"))]
    pub stage: Stage,
    /// The step that it answered.
    pub step: T,
    /// The words, if it is a text; of a pace note, its words in the reader's language.
    pub text: Option<T>,
    /// The words, if it is a form.
    pub fields: Option<Vec<SaidField<T>>>,
    /// The option that was chosen, in the reader's language.
    pub option: Option<SimpleOption<T>>,
    /// Whom its writer named with it: of a request, who is asked.
    pub names: Vec<PersonText<T>>,
    /// What was answered to items.
    pub items: Vec<ItemText<T>>,
    /// The kind of note, if it is one about the pace.
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::schema::some_pace_note"))]
    pub pace: Option<Note>,
    /// The language that it was written in, as its writer said.
    pub lang: T,
    /// The direction of that language.
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::schema::direction"))]
    pub dir: Direction,
    /// The id of the line that it answers.
    pub about: Option<T>,
}

impl<T> SaidText<T> {
    pub(crate) fn map<U>(&self, to: &mut impl FnMut(&T) -> U) -> SaidText<U> {
        SaidText {
            id: to(&self.id),
            seat: self.seat,
            name: to(&self.name),
            own: self.own,
            private: self.private,
            erased: self.erased,
            hidden: self.hidden,
            stage: self.stage,
            step: to(&self.step),
            text: self.text.as_ref().map(&mut *to),
            fields: self.fields.as_ref().map(|all| all.iter().map(|one| one.map(to)).collect()),
            option: self.option.as_ref().map(|one| one.map(to)),
            names: self.names.iter().map(|one| one.map(to)).collect(),
            items: self.items.iter().map(|one| one.map(to)).collect(),
            pace: self.pace,
            lang: to(&self.lang),
            dir: self.dir,
            about: self.about.as_ref().map(&mut *to),
        }
    }
}

/// Where to find help. It looks the same in every state and for everybody.
/// ```
/// # use reweave::terms::{Kept, KeptFor, TermsFacts};
/// # use reweave::{Conversation, Flow, Person, Seat, Setup, Time};
/// use reweave::terms::{Resource, ResourceList, Resources};
/// use reweave::{Phrasebook, Prompt};
///
/// # let terms = TermsFacts { kept: Kept::Nowhere, kept_for: KeptFor::UntilItCloses, other_readers: 0, read_by_ai: false };
/// # let setup = Setup::new(terms).person(Person::new("Amal")).person(Person::new("Bo"));
/// # let conversation = Conversation::start(&Flow::brief(), setup, Time::from_millis(0)).unwrap();
/// # let view = conversation.view(Seat::FIRST, Time::from_millis(0)).unwrap();
/// let place = Resource { label: "Helpline".to_owned(), detail: "day and night".to_owned() };
/// let listed = Resources::Listed(vec![ResourceList::new("en", "Where to find help", [place])]);
/// let mut prompt = Prompt::new();
/// Phrasebook::new(listed).reader(["ar"]).prompt(&view, &mut prompt);
///
/// // The app has no list in Arabic: it stands there as it is, and says so.
/// let list = prompt.resources().unwrap();
/// assert_eq!((prompt.lang(), list.lang), ("ar", "en"));
/// assert_eq!(list.items[0].label, "Helpline");
/// ```
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "ResourcesText", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct ResourcesText<T> {
    /// What the list is called.
    pub label: T,
    /// The day on which somebody last checked it, if the app says so.
    pub checked: Option<T>,
    /// The language that it is written in, as a tag: the app's own lists can be in another one than the rest of the screen.
    pub lang: T,
    /// The direction of that language.
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::schema::direction"))]
    pub dir: Direction,
    /// The places.
    pub items: Vec<ResourceText<T>>,
}

impl<T> ResourcesText<T> {
    pub(crate) fn map<U>(&self, to: &mut impl FnMut(&T) -> U) -> ResourcesText<U> {
        ResourcesText {
            label: to(&self.label),
            checked: self.checked.as_ref().map(&mut *to),
            lang: to(&self.lang),
            dir: self.dir,
            items: self.items.iter().map(|one| one.map(to)).collect(),
        }
    }
}

/// A place to find help.
/// ```
/// use reweave::screen::ResourceText;
///
/// let place: ResourceText<&str> =
///     serde_json::from_str(r#"{"label":"The school's counsellor","detail":"Room 12"}"#)?;
/// assert_eq!(place.detail, "Room 12");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "ResourceText", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct ResourceText<T> {
    /// What it is.
    pub label: T,
    /// How to reach it.
    pub detail: T,
}

impl<T> ResourceText<T> {
    pub(crate) fn map<U>(&self, to: &mut impl FnMut(&T) -> U) -> ResourceText<U> {
        ResourceText { label: to(&self.label), detail: to(&self.detail) }
    }
}

/// Something that went wrong with a text. The text is there all the same.
/// It is for whoever looks after the catalogs, and never for a person's screen.
///
/// ```
/// use reweave::screen::Problem;
///
/// let problem: Problem = serde_json::from_str(r#"{"problem":"fallback","id":"step-own","from":"en"}"#)?;
/// assert!(matches!(problem, Problem::Fallback { from, .. } if from == "en"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(rename_all = "kebab-case", tag = "problem")]
#[non_exhaustive]
pub enum Problem {
    /// The language has no such text, and another was taken.
    Fallback {
        /// The message.
        id: String,
        /// The language that the text came from.
        from: String,
    },
    /// No language has such a text, and its id is shown.
    Missing {
        /// The message.
        id: String,
    },
    /// The message could not be formatted as its author meant it.
    Format {
        /// The message.
        id: String,
        /// What the formatter said.
        error: String,
    },
}

/// When people look at it again.
///
/// ```
/// use reweave::screen::AgainText;
///
/// let again: AgainText<&str> =
///     serde_json::from_str(r#"{"id":"in-a-week","label":"A week after the conversation","days":7}"#)?;
/// assert_eq!((again.label, again.days), ("A week after the conversation", Some(7)));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "AgainText", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct AgainText<T> {
    /// The day, as [`Again::id`](crate::conversation::Again::id) names it.
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::schema::again_id"))]
    pub id: T,
    /// The words.
    pub label: T,
    /// How many days after the conversation; none for another day, which the people settle.
    pub days: Option<u8>,
}

impl<T> AgainText<T> {
    pub(crate) fn map<U>(&self, to: &mut impl FnMut(&T) -> U) -> AgainText<U> {
        AgainText { id: to(&self.id), label: to(&self.label), days: self.days }
    }
}

redacted!(
    AgainText,
    PageText,
    OptionText,
    FieldText,
    SuggestionText,
    MoveText,
    StageText,
    SaidText,
    ResourcesText,
    ResourceText
);
