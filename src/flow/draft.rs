//! What an author writes: plain data, read by serde or put together with the methods here.

use serde::{Deserialize, Serialize};

use super::Flow;
use super::check;
use super::fault::Faults;
use crate::{FieldId, FlowId, LoopId, MessageId, OptionId, RoleId, Stage, StepId};

/// A flow that has not been checked.
///
/// ```
/// use reweave::flow::{Ask, Choice, FlowDraft, Mark, Step, To, Who};
/// use reweave::Stage;
///
/// let draft = FlowDraft::new("note-to-self", 1)
///     .seats(1, 1)
///     .step(
///         Step::new("write", Stage::Naming, Who::Lead, Ask::text(500))
///             .to(To::step("done"))
///             .pass(To::step("done")),
///     )
///     .step(
///         Step::new("done", Stage::Closing, Who::Everyone, Ask::Page)
///             .unseen()
///             .option(Choice::new("finish", To::End)),
///     );
/// assert!(draft.check().is_ok());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct FlowDraft {
    /// The flow's name.
    pub id: FlowId,
    /// Raised when a change matters to stored conversations.
    pub version: u32,
    /// The fewest people that must be here for it to go on. When fewer are left, it closes.
    pub min_seats: u8,
    /// The most people that can take part.
    pub max_seats: u8,
    /// The roles, in the order in which seats are filled; empty where all are alike.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<RoleId>,
    /// The loops that steps may take, each with its bound.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub loops: Vec<Counter>,
    /// Where everybody goes when one person has called a break so many times.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rest: Option<Rest>,
    /// The steps; a conversation starts at the first.
    pub steps: Vec<Step>,
}

impl FlowDraft {
    /// An empty draft for two people.
    #[must_use]
    pub fn new(id: &str, version: u32) -> Self {
        Self {
            id: id.into(),
            version,
            min_seats: 2,
            max_seats: 2,
            roles: Vec::new(),
            loops: Vec::new(),
            rest: None,
            steps: Vec::new(),
        }
    }

    /// Sets how many people can take part.
    #[must_use]
    pub fn seats(mut self, min: u8, max: u8) -> Self {
        (self.min_seats, self.max_seats) = (min, max);
        self
    }

    /// Adds a role.
    #[must_use]
    pub fn role(mut self, id: &str) -> Self {
        self.roles.push(id.into());
        self
    }

    /// Adds a loop that may be taken so often in each turn.
    #[must_use]
    pub fn turn_loop(mut self, id: &str, limit: u8) -> Self {
        self.loops.push(Counter { id: id.into(), limit, per: Scope::Turn });
        self
    }

    /// Adds a loop that may be taken so often in the whole conversation.
    #[must_use]
    pub fn flow_loop(mut self, id: &str, limit: u8) -> Self {
        self.loops.push(Counter { id: id.into(), limit, per: Scope::Conversation });
        self
    }

    /// After so many breaks by one person, both go on at this step.
    #[must_use]
    pub fn rest(mut self, breaks: u8, to: &str) -> Self {
        self.rest = Some(Rest { breaks, to: to.into() });
        self
    }

    /// Adds a step.
    #[must_use]
    pub fn step(mut self, step: Step) -> Self {
        self.steps.push(step);
        self
    }

    /// Checks the draft.
    ///
    /// It takes time in proportion to a small power of the draft's size, whatever the draft says, so a file from a
    /// stranger cannot hang it. The full walk of all states is [`Flow::walk`].
    ///
    /// # Errors
    ///
    /// Every fault that was found, each with the step it stands at.
    pub fn check(self) -> Result<Flow, Faults> {
        check::check(self)
    }
}

/// A loop and its bound.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counter {
    /// The loop's name, as [`To::Back`] uses it.
    pub id: LoopId,
    /// How often it may be taken.
    pub limit: u8,
    /// When the count starts again.
    #[serde(default)]
    pub per: Scope,
}

/// When a loop's count starts again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    /// With each new lead.
    #[default]
    Turn,
    /// Never.
    Conversation,
}

/// Where everybody goes when one person has called a break many times.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rest {
    /// The number of breaks by one person.
    pub breaks: u8,
    /// Where the conversation goes on after that break.
    pub to: StepId,
}

/// One thing asked of someone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Step {
    /// The step's name.
    pub id: StepId,
    /// Where it stands on the map.
    pub stage: Stage,
    /// Who is asked.
    pub who: Who,
    /// What is asked.
    pub ask: Ask,
    /// Who sees the answer.
    #[serde(default)]
    pub sees: Audience,
    /// What the answer means, for a step that asks for words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mark: Option<Mark>,
    /// The steps whose latest answer stands beside this one and is answered by it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub about: Vec<StepId>,
    /// What can be chosen. Where several people answer, the options stand from most to least willing: the least
    /// willing answer decides.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<Choice>,
    /// Where words and picks lead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<To>,
    /// Where passing leads; none means that the step cannot be passed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pass: Option<To>,
    /// What happens if nobody answers in time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub late: Option<Late>,
    /// Where several people answer: each goes on alone to the step that their answer leads to, until a step that is
    /// not marked so.
    #[serde(default, skip_serializing_if = "is_false")]
    pub apart: bool,
    /// The step that those who are not asked believe to be open while this one is. Without it they see this one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cover: Option<StepId>,
    /// Nothing that was shared is shown beside this step.
    #[serde(default, skip_serializing_if = "is_false")]
    pub veil: bool,
    /// The terms stand on this step's page.
    #[serde(default, skip_serializing_if = "is_false")]
    pub terms: bool,
    /// The paragraphs of the page, by message.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub page: Vec<MessageId>,
    /// A list of words to lean on while writing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suggest: Option<WordList>,
    /// The step whose texts this one uses; none means its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub texts_of: Option<StepId>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_false(value: &bool) -> bool {
    !*value
}

impl Step {
    /// A step whose answer everybody sees.
    #[must_use]
    pub fn new(id: &str, stage: Stage, who: Who, ask: Ask) -> Self {
        Self {
            id: id.into(),
            stage,
            who,
            ask,
            sees: Audience::All,
            mark: None,
            about: Vec::new(),
            options: Vec::new(),
            to: None,
            pass: None,
            late: None,
            apart: false,
            cover: None,
            veil: false,
            terms: false,
            page: Vec::new(),
            suggest: None,
            texts_of: None,
        }
    }

    /// Only the machine takes the answer, and only that it was given.
    #[must_use]
    pub fn unseen(mut self) -> Self {
        self.sees = Audience::Nobody;
        self
    }

    /// Only the writer sees the answer.
    #[must_use]
    pub fn own(mut self) -> Self {
        self.sees = Audience::Own;
        self
    }

    /// Sets what the answer means.
    #[must_use]
    pub fn mark(mut self, mark: Mark) -> Self {
        self.mark = Some(mark);
        self
    }

    /// Sets the steps that this one answers.
    #[must_use]
    pub fn about(mut self, steps: &[&str]) -> Self {
        self.about = steps.iter().map(|&id| id.into()).collect();
        self
    }

    /// Adds an option.
    #[must_use]
    pub fn option(mut self, option: Choice) -> Self {
        self.options.push(option);
        self
    }

    /// Sets where words and picks lead.
    #[must_use]
    pub fn to(mut self, to: To) -> Self {
        self.to = Some(to);
        self
    }

    /// Makes the step one that can be passed.
    #[must_use]
    pub fn pass(mut self, to: To) -> Self {
        self.pass = Some(to);
        self
    }

    /// Sets what happens if nobody answers for so many minutes.
    #[must_use]
    pub fn late(mut self, minutes: u32, to: To) -> Self {
        self.late = Some(Late { minutes, to });
        self
    }

    /// Lets each who answers go on alone.
    #[must_use]
    pub fn apart(mut self) -> Self {
        self.apart = true;
        self
    }

    /// Hides the step from those who are not asked, behind another.
    #[must_use]
    pub fn cover(mut self, step: &str) -> Self {
        self.cover = Some(step.into());
        self
    }

    /// Shows nothing that was shared beside this step.
    #[must_use]
    pub fn veil(mut self) -> Self {
        self.veil = true;
        self
    }

    /// Puts the terms on the page.
    #[must_use]
    pub fn terms(mut self) -> Self {
        self.terms = true;
        self
    }

    /// Sets the paragraphs of the page.
    #[must_use]
    pub fn page(mut self, messages: &[&str]) -> Self {
        self.page = messages.iter().map(|&id| id.into()).collect();
        self
    }

    /// Offers words to lean on while writing.
    #[must_use]
    pub fn suggest(mut self, list: WordList) -> Self {
        self.suggest = Some(list);
        self
    }

    /// Uses the texts of another step.
    #[must_use]
    pub fn texts_of(mut self, step: &str) -> Self {
        self.texts_of = Some(step.into());
        self
    }

    /// The fields that the step asks for, if it asks for a form.
    #[must_use]
    pub fn fields(&self) -> &[Field] {
        if let Ask::Form { fields } = &self.ask { fields } else { &[] }
    }

    /// Whether this is a content step: one that cannot be answered without words. Every such step can be passed.
    #[must_use]
    pub fn asks_for_words(&self) -> bool {
        let takes_words = |option: &Choice| match &option.takes {
            Some(Takes::Text { required, .. }) => *required,
            Some(Takes::Form { fields }) => fields.iter().any(|field| field.required),
            None => false,
        };
        matches!(self.ask, Ask::Text { .. } | Ask::Form { .. } | Ask::Words { .. })
            || (matches!(self.ask, Ask::Page | Ask::Choice) && self.options.iter().all(takes_words))
    }
}

/// Who is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Who {
    /// The seat whose turn it is.
    Lead,
    /// All who are here except the lead.
    Others,
    /// All who are here, each on their own.
    Everyone,
    /// All who were invited and have not joined, each on their own. Entering such a step sends the invitations.
    Invited,
    /// The first seat that is here in this role.
    Role(RoleId),
}

/// What is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Ask {
    /// A page to read, with one option or a few below it.
    Page,
    /// One of the options.
    Choice,
    /// Free text.
    Text {
        /// The most characters (Unicode scalar values).
        max_chars: u16,
    },
    /// Named fields of free text.
    Form {
        /// The fields, in order.
        fields: Vec<Field>,
    },
    /// Any of the options, also none.
    Cards {
        /// The most that can be picked.
        max: u8,
    },
    /// Words of a list, or words of one's own.
    Words {
        /// The list.
        list: WordList,
        /// The most that can be picked.
        max: u8,
    },
    /// Lines that the person wrote in this conversation, also none.
    OwnLines {
        /// The most that can be picked.
        max: u8,
    },
}

impl Ask {
    /// Free text of at most so many characters.
    #[must_use]
    pub const fn text(max_chars: u16) -> Self {
        Self::Text { max_chars }
    }
}

/// Something that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Choice {
    /// The option's name.
    pub id: OptionId,
    /// Where it leads; none on a card, where the step's own `to` counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<To>,
    /// What choosing it means.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mark: Option<Mark>,
    /// The words that go with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub takes: Option<Takes>,
}

impl Choice {
    /// An option that leads somewhere.
    #[must_use]
    pub fn new(id: &str, to: To) -> Self {
        Self { id: id.into(), to: Some(to), mark: None, takes: None }
    }

    /// A card: one of several that can be picked together.
    #[must_use]
    pub fn card(id: &str) -> Self {
        Self { id: id.into(), to: None, mark: None, takes: None }
    }

    /// Sets what choosing it means.
    #[must_use]
    pub fn mark(mut self, mark: Mark) -> Self {
        self.mark = Some(mark);
        self
    }

    /// Takes a text, which must be there.
    #[must_use]
    pub fn text(mut self, max_chars: u16) -> Self {
        self.takes = Some(Takes::Text { max_chars, required: true });
        self
    }

    /// Takes a note, which may be there.
    #[must_use]
    pub fn note(mut self, max_chars: u16) -> Self {
        self.takes = Some(Takes::Text { max_chars, required: false });
        self
    }

    /// Takes a form.
    #[must_use]
    pub fn form(mut self, fields: &[Field]) -> Self {
        self.takes = Some(Takes::Form { fields: fields.to_vec() });
        self
    }
}

/// The words that go with an option.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Takes {
    /// A text.
    Text {
        /// The most characters.
        max_chars: u16,
        /// Whether it must be there.
        required: bool,
    },
    /// Named fields.
    Form {
        /// The fields, in order.
        fields: Vec<Field>,
    },
}

/// One field of a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// The field's name.
    pub id: FieldId,
    /// The most characters.
    pub max_chars: u16,
    /// Whether it must be there.
    #[serde(default)]
    pub required: bool,
}

impl Field {
    /// A field that must be filled.
    #[must_use]
    pub fn required(id: &str, max_chars: u16) -> Self {
        Self { id: id.into(), max_chars, required: true }
    }

    /// A field that may stay empty.
    #[must_use]
    pub fn optional(id: &str, max_chars: u16) -> Self {
        Self { id: id.into(), max_chars, required: false }
    }
}

/// Where an answer leads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[non_exhaustive]
pub enum To {
    /// On to a step.
    Step(StepId),
    /// Back to an earlier step, as often as the loop allows; then elsewhere.
    Back {
        /// The loop that counts it.
        #[serde(rename = "loop")]
        counter: LoopId,
        /// The earlier step.
        to: StepId,
        /// Where it leads once the loop is used up.
        full: Box<Self>,
    },
    /// The next person who has not had the turn leads from `again`; when all have had it, on to `done`.
    NextLead {
        /// Where the next lead starts.
        again: StepId,
        /// Where it leads when all have had the turn.
        done: Box<Self>,
    },
    /// A new round of turns: the first person who is here leads from this step.
    FirstLead(StepId),
    /// The one who answers leaves, as if by leaving.
    Drop,
    /// The conversation is completed.
    End,
}

impl To {
    /// On to a step.
    #[must_use]
    pub fn step(id: &str) -> Self {
        Self::Step(id.into())
    }

    /// Back to a step, as often as the loop allows; then elsewhere.
    #[must_use]
    pub fn back(counter: &str, to: &str, full: Self) -> Self {
        Self::Back { counter: counter.into(), to: to.into(), full: Box::new(full) }
    }

    /// On with the next lead; when all have led, elsewhere.
    #[must_use]
    pub fn next_lead(again: &str, done: Self) -> Self {
        Self::NextLead { again: again.into(), done: Box::new(done) }
    }

    /// A new round of turns.
    #[must_use]
    pub fn first_lead(id: &str) -> Self {
        Self::FirstLead(id.into())
    }
}

/// What happens if nobody answers in time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Late {
    /// Minutes from the opening of the step.
    pub minutes: u32,
    /// Where it leads then.
    pub to: To,
}

/// Who sees an answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// Everybody who is here.
    #[default]
    All,
    /// Its writer.
    Own,
    /// Nobody: the machine takes only that it was given.
    Nobody,
}

/// What an answer means, so that checks and records can speak of meaning and not of names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Mark {
    /// Agrees to take part under the terms.
    Consent,
    /// Not now, without a reason.
    NotNow,
    /// Not now, and no further invitations.
    DoNotAsk,
    /// What was said back fits. Only the lead may say so.
    Fits,
    /// A limit, thanks or an own part was taken in.
    Heard,
    /// What was said back does not fit yet.
    Miss,
    /// Leaves it as it is.
    Enough,
    /// A limit: what the person will do. It needs nobody's permission.
    Limit,
    /// A request: what the person asks of the other, who may say no.
    Request,
    /// Thanks.
    Thanks,
    /// Names what the person did.
    OwnPart,
    /// Says yes to a request.
    Accept,
    /// Says no to a request. It is final.
    Decline,
    /// Leaves a request open.
    NeedTime,
    /// Keeps what was shared, if all do.
    Keep,
    /// Wants to look at it again on another day, if all do.
    LookAgain,
}

impl Mark {
    /// The stable id, as it stands in files.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Consent => "consent",
            Self::NotNow => "not-now",
            Self::DoNotAsk => "do-not-ask",
            Self::Fits => "fits",
            Self::Heard => "heard",
            Self::Miss => "miss",
            Self::Enough => "enough",
            Self::Limit => "limit",
            Self::Request => "request",
            Self::Thanks => "thanks",
            Self::OwnPart => "own-part",
            Self::Accept => "accept",
            Self::Decline => "decline",
            Self::NeedTime => "need-time",
            Self::Keep => "keep",
            Self::LookAgain => "look-again",
        }
    }
}

/// A list of words to pick from or to lean on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum WordList {
    /// How it was for someone.
    Feelings,
}
