//! A prompt as one object for a device: the names are those of the JSON lines.

use serde::{Serialize, Serializer};

use super::ids::Ids;
use super::prompt::Prompt;
use super::texts::{
    FieldText, MoveText, OptionText, PageText, Problem, ResourceText, SaidText, SimpleOption, StageText,
    SuggestionText,
};

#[derive(Serialize)]
struct Screen<'a> {
    seat: usize,
    view_revision: u32,
    status: Option<crate::machine::Status>,
    ending: Option<crate::machine::Ending>,
    stage: Option<crate::stage::Stage>,
    step: Option<&'a crate::id::StepId>,
    turn: Option<Turn>,
    acting: &'a [usize],
    lang: &'a str,
    dir: crate::lang::Direction,
    audience: Option<&'static str>,
    audience_label: Option<&'a str>,
    ask: &'static str,
    required: bool,
    max_chars: Option<u16>,
    max_picks: Option<u8>,
    own_words: bool,
    prompt: &'a str,
    help: Option<&'a str>,
    starters: Vec<&'a str>,
    next: Option<&'a str>,
    page: Vec<PageText<'a>>,
    options: Vec<OptionText<'a>>,
    fields: Vec<FieldText<'a>>,
    own_lines: Vec<SimpleOption<'a>>,
    suggestions: Vec<SuggestionText<'a>>,
    moves: Vec<MoveText<'a>>,
    stages: Vec<StageText<'a>>,
    until: Option<i64>,
    closes_at: Option<i64>,
    again: Option<crate::machine::Again>,
    about: Option<About<'a>>,
    said: Vec<SaidText<'a>>,
    resources: Option<Resources<'a>>,
    ids: Ids<'a>,
    problems: &'a [Problem],
}

#[derive(Serialize)]
struct Turn {
    number: usize,
    of: usize,
}

#[derive(Serialize)]
struct About<'a> {
    id: &'a str,
}

#[derive(Serialize)]
struct Resources<'a> {
    label: &'a str,
    checked: Option<&'a str>,
    lang: &'a str,
    dir: crate::lang::Direction,
    items: Vec<ResourceText<'a>>,
}

impl Serialize for Prompt {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let facts = &self.facts;
        let resources = self.resources_label.is_some().then(|| Resources {
            label: self.resources_label(),
            checked: self.resources_checked(),
            lang: self.resources_lang(),
            dir: self.resources_dir(),
            items: self.resources().collect(),
        });
        Screen {
            seat: facts.seat,
            view_revision: facts.revision,
            status: facts.status,
            ending: facts.ending,
            stage: facts.stage,
            step: facts.step.as_ref(),
            turn: facts.turn.map(|(number, of)| Turn { number, of }),
            acting: &facts.acting,
            lang: self.lang(),
            dir: self.dir(),
            audience: self.audience.map(|(id, _)| id),
            audience_label: self.audience(),
            ask: if facts.ask.is_empty() { "none" } else { facts.ask },
            required: facts.required,
            max_chars: facts.max_chars,
            max_picks: facts.max_picks,
            own_words: self.takes_own_words(),
            prompt: self.body(),
            help: self.help(),
            starters: self.starters().collect(),
            next: self.next(),
            page: self.page().collect(),
            options: self.options().collect(),
            fields: self.fields(),
            own_lines: self.own_lines().collect(),
            suggestions: self.suggestions().collect(),
            moves: self.moves().collect(),
            stages: self.stages().collect(),
            until: facts.until,
            closes_at: facts.closes_at,
            again: facts.again,
            about: self.about().map(|id| About { id }),
            said: self.said().collect(),
            resources,
            ids: self.ids(),
            problems: self.problems(),
        }
        .serialize(to)
    }
}
