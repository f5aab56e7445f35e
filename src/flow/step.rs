//! Steps: what is asked, of whom, who sees it, and where each answer leads.

use serde::{Deserialize, Serialize};

#[cfg(feature = "schema")]
use super::bounds::Bounds;
use super::choice::Choice;
use super::input::{Field, Input};
use super::items::Items;
use super::mark::{Mark, WordList};
use super::members::Members;
use super::to::{Late, LateAfter, To};
use crate::id::{MessageId, OptionId, RoleId, StepId};
use crate::stage::Stage;

/// One thing asked of someone.
///
/// A step is one screen for whoever is asked, and a page to wait at for the others. In a file only `id`, `stage`, `who` and `ask`
/// have to be there; what is left out is as [`Step::new`] makes it.
///
/// ```
/// use reweave::flow::{Ask, Mark, Step, To, Who};
/// use reweave::Stage;
///
/// // The listener gives back what came across, or passes; then the one who spoke says whether it fits.
/// let json = r#"{"id":"say-back","stage":"reflecting","who":"others","ask":{"text":{"max_chars":2000}},
///     "about":["speak"],"to":{"step":"check"},"pass":{"next":"tell"}}"#;
/// let step: Step = serde_json::from_str(json)?;
/// assert_eq!(
///     step,
///     Step::new("say-back", Stage::Reflecting, Who::Others, Ask::text(2000))
///         .about(&["speak"])
///         .to(To::step("check"))
///         .pass(To::next("tell"))
/// );
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own about the step")]
pub struct Step {
    /// The step's name: its texts are the messages `step-brief-speak`, in a flow `brief`, or else `step-speak`.
    pub id: StepId,
    /// Where it stands on the map. The order of steps need not be that of the map: a second turn goes back.
    pub stage: Stage,
    /// Who is asked.
    pub who: Who,
    /// What is asked.
    pub ask: Ask,
    /// Who sees the answer.
    #[serde(default)]
    pub sees: Audience,
    /// What the answer means, for a step that asks for words. Where an option has a mark too, the option's counts; but of fields
    /// that are filled in beside a choice the step says what they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mark: Option<Mark>,
    /// The steps whose latest answer stands beside this one and is answered by it: of all of them the one line, of those with
    /// words, that was written last.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(length(max = Bounds::ABOUT)))]
    pub about: Vec<StepId>,
    /// What can be chosen. Where several people answer, the options stand from most to least willing: the least
    /// willing answer decides.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(length(max = Bounds::OPTIONS)))]
    pub options: Vec<Choice>,
    /// Where words and picks lead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<To>,
    /// Where passing leads; none means that the step cannot be passed. No line says that someone passed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pass: Option<To>,
    /// What happens if nobody answers in time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub late: Option<Late>,
    /// The card that the one whose turn it is must have picked, at a step with [`Ask::Cards`]; otherwise the step is passed by, as
    /// if it had been passed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<OptionId>,
    /// Where several people answer: each goes on alone to the step that their answer leads to, until a step that is
    /// not marked so. That last one leads on when all have answered it. So everybody can read a page alone, at their own pace,
    /// before the question that all are asked.
    #[serde(default, skip_serializing_if = "is_false")]
    pub apart: bool,
    /// The step that those who are not asked believe to be open while this one is: so nobody sees that an invitation has been
    /// opened and its page is being read. Without it they see this one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cover: Option<StepId>,
    /// Nothing that was shared is shown beside this step: for a page at which someone looks at how they are, and not at what was
    /// said.
    #[serde(default, skip_serializing_if = "is_false")]
    pub veil: bool,
    /// Whether leaving here shows to others only when the waiting is over: nobody is writing, and whoever has gone looks like
    /// someone who has not answered. It needs `late`.
    #[serde(default, skip_serializing_if = "is_false")]
    pub quiet: bool,
    /// Whether something hard can be received here: then the screen says that nobody has to answer, agree or stay.
    #[serde(default, skip_serializing_if = "is_false")]
    pub care: bool,
    /// The terms stand on this step's page, made of what the app has said about storage and readers.
    #[serde(default, skip_serializing_if = "is_false")]
    pub terms: bool,
    /// The paragraphs of the page, by message. Only whoever is asked reads them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(length(max = Bounds::PARAGRAPHS)))]
    pub page: Vec<MessageId>,
    /// A list of words to lean on while writing. They stand beside what is asked, and nothing is chosen by them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suggest: Option<WordList>,
    /// The step whose texts this one uses; none means its own. For two steps that ask the same at different places.
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
            when: None,
            apart: false,
            cover: None,
            veil: false,
            quiet: false,
            care: false,
            terms: false,
            page: Vec::new(),
            suggest: None,
            texts_of: None,
        }
    }

    /// Only the machine takes the answer, and only that it was given: no line stands for it, and words are not even stored.
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
        self.late = Some(Late::after(minutes, to));
        self
    }

    /// Sets what happens if nobody answers in the time that the app sets.
    #[must_use]
    pub fn late_by_limit(mut self, to: To) -> Self {
        self.late = Some(Late { after: LateAfter::Answer, to });
        self
    }

    /// Where it leads if nobody comes back within the time that the app gives another day.
    #[must_use]
    pub fn late_on_another_day(mut self, to: To) -> Self {
        self.late = Some(Late { after: LateAfter::AnotherDay, to });
        self
    }

    /// Everybody sees the answers, once all have answered.
    #[must_use]
    pub fn together(mut self) -> Self {
        self.sees = Audience::Together;
        self
    }

    /// Asks only those who have picked this card.
    #[must_use]
    pub fn when(mut self, card: &str) -> Self {
        self.when = Some(card.into());
        self
    }

    /// Lets each who answers go on alone. The step that follows asks the same people, and is reached from here only.
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

    /// Leaving here shows only when the waiting is over.
    #[must_use]
    pub fn quiet(mut self) -> Self {
        self.quiet = true;
        self
    }

    /// Something hard can be received here.
    #[must_use]
    pub fn care(mut self) -> Self {
        self.care = true;
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

    /// Every way out, as it is written.
    pub(crate) fn ways(&self) -> impl Iterator<Item = &To> {
        let options = self.options.iter().flat_map(|option| option.to.iter().chain(&option.with_words));
        options.chain(&self.to).chain(&self.pass).chain(self.late.as_ref().map(|late| &late.to))
    }

    /// The fields that the step asks for, if it asks for a form.
    #[must_use]
    pub fn fields(&self) -> &[Field] {
        self.ask.input().map_or(&[], Input::fields)
    }

    /// Whether this is a content step: one that cannot be answered without words, or without going through one's own rows. Every such step can be passed.
    #[must_use]
    pub fn asks_for_words(&self) -> bool {
        match &self.ask {
            Ask::Input(input) => input.must_be_given() || matches!(input, Input::Form { .. }),
            Ask::Page | Ask::Choice => self.options.iter().all(Choice::needs_words),
            Ask::Items(_) => true,
            Ask::Cards { .. } => false,
        }
    }
}

/// Who is asked.
///
/// It is said of people by whose turn it is and by role, never of a seat: so one flow fits whoever sits where.
///
/// ```
/// use reweave::flow::{Members, Who};
///
/// let keeper: Who = serde_json::from_str(r#"{"role":"keeper"}"#).unwrap();
/// assert_eq!(keeper, Who::Role("keeper".into()));
/// let door: Who = serde_json::from_str(r#"{"invite":"everyone"}"#).unwrap();
/// assert_eq!(door, Who::Invite(Members::Everyone));
/// assert_eq!(serde_json::to_string(&Who::Lead).unwrap(), r#""lead""#);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Who {
    /// The seat whose turn it is; before the first round whoever starts.
    Lead,
    /// All who are here except the lead: the listener, where two take part. If there are several, each on their own.
    Others,
    /// All who are here, each on their own. When all have answered, or its time is over, it leads where the least willing answer
    /// says.
    Everyone,
    /// The next after the one whose turn it is, in the order of seats, the last before the first: so everybody is heard by
    /// one, and nobody is left out or picked.
    Next,
    /// Those who were named, or who said that they want a turn; each on their own if there are several.
    Named,
    /// A door: all of these who are not here and have not gone, each on their own. Entering such a step sends the
    /// invitations. It goes on when all whom it invited have joined, else when its time is over, with whoever has.
    Invite(Members),
    /// The first seat that is here in this role. Nobody else stands in for it; where nobody is here in it the step is passed by.
    Role(RoleId),
}

/// What is asked.
///
/// ```
/// use reweave::flow::{Ask, Field};
///
/// let form: Ask = serde_json::from_str(r#"{"form":{"fields":[{"id":"when","max_chars":500,"required":true}]}}"#).unwrap();
/// assert_eq!(form, Ask::form(&[Field::required("when", 500)]));
/// assert_eq!(serde_json::to_string(&Ask::Cards { max: 2 }).unwrap(), r#"{"cards":{"max":2}}"#);
/// assert_eq!(serde_json::from_str::<Ask>(r#""page""#).unwrap(), Ask::Page);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(
    rename_all = "kebab-case",
    deny_unknown_fields,
    expecting = "nothing that can be asked: it is `page`, `choice`, or an object with one of `text`, `form`, `words`, `lines`, `cards` and `items`, each with its bounds"
)]
#[non_exhaustive]
pub enum Ask {
    /// A page to read, with one option or a few below it.
    Page,
    /// One of the options, with the words that it takes.
    Choice,
    /// Any of the options, also none. Where they lead is said once, by the step; later steps can wait for a card.
    Cards {
        /// The most that can be picked.
        #[cfg_attr(feature = "schema", schemars(range(min = 1, max = Bounds::PICKS)))]
        max: u8,
    },
    /// Rows, each with an answer: see [`Items`].
    Items(Items),
    /// Something to write or to pick.
    #[serde(untagged)]
    Input(Input),
}

impl Ask {
    /// Free text of at most so many characters.
    #[must_use]
    pub const fn text(max_chars: u16) -> Self {
        Self::Input(Input::text(max_chars))
    }

    /// Named fields of free text.
    #[must_use]
    pub fn form(fields: &[Field]) -> Self {
        Self::Input(Input::form(fields))
    }

    /// At most so many words of a list, or words of one's own.
    #[must_use]
    pub const fn words(list: WordList, max: u8) -> Self {
        Self::Input(Input::Words { list, max })
    }

    /// At most so many lines of one's own.
    #[must_use]
    pub const fn lines(max: u8) -> Self {
        Self::Input(Input::Lines { max })
    }

    /// What is to be written or picked, if anything is.
    #[must_use]
    pub const fn input(&self) -> Option<&Input> {
        if let Self::Input(input) = self { Some(input) } else { None }
    }
}

/// Who sees an answer.
///
/// ```
/// use reweave::flow::Audience;
///
/// assert_eq!(Audience::default(), Audience::All);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Audience {
    /// Everybody who is here, at once. Whoever joins later reads only what comes after, and what the invitation was about.
    #[default]
    All,
    /// Its writer, and everybody who is here once all have answered: nobody answers what another has just written. What each
    /// chose stays unseen; words are shown.
    Together,
    /// Its writer, as a line that only they can read.
    Own,
    /// Nobody: the machine takes only that it was given.
    Nobody,
}
