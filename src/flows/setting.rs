//! A built-in flow in a context: the options that say so, and what they change.
//!
//! A context adds to the page that is read alone, makes who has more power begin with their own part, and bounds how many come. The
//! flow without one stays as it is, to the letter.

use super::led::Led;
use super::suited::{KEEPER_FROM_OUTSIDE, asks_for_keeper, suited};
use super::{Circle, Dyad, NoSuchFlow, brief, dyad, sound};
use crate::context::Context;
use crate::flow::{Flow, Step};

/// The paragraph above the list on the page that is read alone.
const ABOVE_THE_LIST: &str = "gate-not-for";
/// The most people in a circle that meets online: of more nobody could look after each.
const MOST_ONLINE: u8 = 6;

/// What the options say about the context.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Setting {
    context: Option<Context>,
    senior: Option<Senior>,
    keeper_from_outside: bool,
}

/// Where the one sits who has more power than the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Senior {
    /// They begin: they invite.
    Starts,
    Invited,
    /// Neither of the two decides about the other.
    None,
}

impl Senior {
    const ALL: [(&'static str, Self); 3] =
        [("starts", Self::Starts), ("invited", Self::Invited), ("none", Self::None)];

    const fn id(self) -> &'static str {
        match self {
            Self::Starts => "starts",
            Self::Invited => "invited",
            Self::None => "none",
        }
    }

    /// Where they can sit in a flow, the usual place first; nowhere in most. A circle that repairs is kept by another, so there they are
    /// one of those who are invited.
    fn places(flow: &str, options: &[String], context: Context) -> Places {
        let repairs = flow == "circle" && options.iter().any(|option| option == "mode=repair");
        match context {
            // A client is not the one who has to offer it.
            Context::Practitioner if matches!(flow, "brief" | "dyad") => &["starts"],
            Context::Elder if matches!(flow, "brief" | "dyad") => &["starts", "invited"],
            Context::Workplace if matches!(flow, "brief" | "dyad") => &["starts", "invited", "none"],
            Context::Elder if repairs => &["invited"],
            Context::Workplace if repairs => &["invited", "none"],
            _ => &[],
        }
    }
}

/// The ids of places.
type Places = &'static [&'static str];

/// What a context asks for beyond texts.
impl Context {
    /// The role of who has more power, and the paragraph that says that they are asked first.
    const fn senior(self) -> Option<(&'static str, &'static str)> {
        Some(match self {
            Self::Practitioner => ("practitioner", "first-practitioner"),
            Self::Elder => ("elder", "first-elder"),
            Self::Workplace => ("manager", "first-manager"),
            _ => return None,
        })
    }

    /// What it adds to the page that is read alone.
    const fn gate(self) -> &'static [&'static str] {
        match self {
            Self::Practitioner => &["gate-context-practitioner", "gate-context-practitioner-file"],
            Self::Friends => &["gate-context-friends"],
            Self::Partners => &["gate-context-partners"],
            Self::SupportGroup => &["gate-context-support-group"],
            Self::Elder => &["gate-context-elder"],
            Self::WorkTogether => &["gate-context-work-together"],
            Self::Faith => &["gate-context-faith"],
            Self::Family => &["gate-context-family"],
            Self::FamilyMinor => &[],
            Self::Workplace => &["gate-context-workplace", "gate-context-workplace-help"],
            Self::School => &["gate-context-school"],
            Self::Online => &["gate-context-online"],
        }
    }
}

impl Setting {
    /// Takes what is about the context out of the options of a flow (`name=value`); the last of a name counts. The others are the
    /// flow's own.
    pub(super) fn split(
        flow: &str,
        options: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Result<(Self, Vec<String>), NoSuchFlow> {
        let (mut setting, mut others) = (Self::default(), Vec::new());
        for option in options {
            let option = option.as_ref();
            let (name, value) = option.split_once('=').unwrap_or((option, ""));
            match name {
                "context" => match Context::from_id(value) {
                    Some(context) => setting.context = Some(context),
                    None => return Err(NoSuchFlow::value(flow, name, &Context::IDS)),
                },
                "senior" => match Senior::ALL.iter().find(|(id, _)| *id == value) {
                    Some((_, senior)) => setting.senior = Some(*senior),
                    None => return Err(NoSuchFlow::value(flow, name, &["starts", "invited", "none"])),
                },
                _ if option == KEEPER_FROM_OUTSIDE => setting.keeper_from_outside = true,
                _ => others.push(option.to_owned()),
            }
        }
        Ok((setting, others))
    }

    /// The flow in this context; as it is, if there is none.
    pub(super) fn apply(self, plain: Flow) -> Result<Flow, NoSuchFlow> {
        let flow = plain.id().as_str();
        let Some(context) = self.context else {
            return match (self.senior, self.keeper_from_outside) {
                (None, false) => Ok(plain),
                (Some(senior), _) => Err(NoSuchFlow::option(flow, &format!("senior={}", senior.id()))),
                (None, true) => Err(NoSuchFlow::option(flow, KEEPER_FROM_OUTSIDE)),
            };
        };
        if self.keeper_from_outside && !asks_for_keeper(flow, plain.options(), context) {
            return Err(NoSuchFlow::option(flow, KEEPER_FROM_OUTSIDE));
        }
        let keeper = self.keeper_from_outside.then(|| KEEPER_FROM_OUTSIDE.to_owned());
        let options: Vec<String> = plain.options().iter().cloned().chain(keeper).collect();
        suited(flow, &options, context)?;
        let places = Senior::places(flow, &options, context);
        let mut draft = match self.led(flow, context, places)? {
            Some(led) if flow == "brief" => brief::draft(Some(led)),
            Some(led) if flow == "circle" => Circle::of(plain.options())?.draft(Some(led)),
            Some(led) => dyad::draft(Dyad::of(plain.options())?, Some(led)),
            None => plain.draft().clone(),
        };
        if context == Context::Online && flow == "circle" {
            draft.max_seats = draft.max_seats.min(MOST_ONLINE);
        }
        for step in &mut draft.steps {
            add_to_gate(step, context);
        }
        draft.options = options;
        draft = draft.made_with("context", context.id());
        if let Some(senior) = self.senior.filter(|senior| places.first() != Some(&senior.id())) {
            draft = draft.made_with("senior", senior.id());
        }
        Ok(sound(draft))
    }

    /// Who is asked first in this flow: nobody in particular where nobody decides about the others.
    fn led(self, flow: &str, context: Context, places: Places) -> Result<Option<Led>, NoSuchFlow> {
        let Some((role, says)) = context.senior().filter(|_| !places.is_empty()) else {
            return match self.senior {
                None => Ok(None),
                Some(senior) => Err(NoSuchFlow::option(flow, &format!("senior={}", senior.id()))),
            };
        };
        let place = self.senior.map_or(places[0], Senior::id);
        if !places.contains(&place) {
            return Err(NoSuchFlow::value(flow, "senior", places));
        }
        let led = Led::new(role, place == Senior::Invited.id(), says);
        Ok(Some(led).filter(|_| place != Senior::None.id()))
    }
}

/// Where the page that is read alone stands, this is added to it: at its end, and for partners before the list, since there what
/// is named decides whether to read on.
fn add_to_gate(step: &mut Step, context: Context) {
    let Some(list) = step.page.iter().position(|paragraph| *paragraph == *ABOVE_THE_LIST) else { return };
    let at = if context == Context::Partners { list } else { step.page.len() };
    step.page.splice(at..at, context.gate().iter().map(|id| (*id).into()));
}
