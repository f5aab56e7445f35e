//! The messages of a whole screen: of each text, the one that it comes from.

use super::fields::Screen;
use super::ids::{
    Ids, ItemIds, MoveIds, Name, NamesIds, OptionIds, PersonIds, ResourceIds, ResourcesIds, SaidIds, WordIds,
};
use super::parts::{FieldText, MoveText, OptionText, ResourceText, ResourcesText, SaidText};
use super::rows::{ItemText, PersonText};

impl<T> Ids<T> {
    /// The messages of a screen, where `name` tells that of a text, if it comes from one.
    pub(crate) fn of<S, I>(screen: &Screen<S, I>, name: &impl Fn(&S) -> Name<T>) -> Self {
        let all = |texts: &[S]| texts.iter().map(name).collect();
        let some = |text: &Option<S>| text.as_ref().and_then(name);
        Self {
            prompt: name(&screen.prompt),
            help: some(&screen.help),
            care: some(&screen.care),
            next: some(&screen.next),
            audience_label: some(&screen.audience_label),
            starters: all(&screen.starters),
            page: screen.page.iter().map(|paragraph| name(&paragraph.text)).collect(),
            options: screen.options.iter().map(|option| OptionIds::of(option, name)).collect(),
            fields: labels(&screen.fields, name),
            items: screen.items.iter().map(|item| ItemIds::of(item, name)).collect(),
            suggestions: screen
                .suggestions
                .iter()
                .map(|word| WordIds { label: name(&word.label), group: name(&word.group) })
                .collect(),
            moves: screen.moves.iter().map(|made| MoveIds::of(made, name)).collect(),
            stages: screen.stages.iter().map(|stage| name(&stage.label)).collect(),
            again: screen.again.as_ref().and_then(|day| name(&day.label)),
            said: screen.said.iter().map(|line| SaidIds::of(line, name)).collect(),
            resources: screen.resources.as_ref().map(|list| ResourcesIds::of(list, name)),
        }
    }
}

fn labels<S, T>(fields: &[FieldText<S>], name: &impl Fn(&S) -> Name<T>) -> Vec<Name<T>> {
    fields.iter().map(|field| name(&field.label)).collect()
}

fn people<S, T>(people: &[PersonText<S>], name: &impl Fn(&S) -> Name<T>) -> Vec<PersonIds<T>> {
    people.iter().map(|person| PersonIds { name: name(&person.name) }).collect()
}

impl<T> ItemIds<T> {
    fn of<S>(item: &ItemText<S>, name: &impl Fn(&S) -> Name<T>) -> Self {
        let fields = item.fields.as_ref();
        Self {
            label: name(&item.label),
            name: name(&item.name),
            fields: fields.map(|fields| fields.iter().map(|field| name(&field.label)).collect()),
            answers: item.answers.iter().map(|answer| name(&answer.label)).collect(),
            answer: item.answer.as_ref().and_then(|answer| name(&answer.label)),
            note_label: item.note_label.as_ref().and_then(name),
        }
    }
}

impl<T> OptionIds<T> {
    fn of<S>(option: &OptionText<S>, name: &impl Fn(&S) -> Name<T>) -> Self {
        Self {
            label: name(&option.label),
            help: option.help.as_ref().and_then(name),
            note_label: option.note_label.as_ref().and_then(name),
            group: option.group.as_ref().and_then(name),
            fields: labels(&option.fields, name),
            names: option.names.as_ref().map(|names| NamesIds {
                label: names.label.as_ref().and_then(name),
                people: people(&names.people, name),
            }),
        }
    }
}

impl<T> MoveIds<T> {
    fn of<S>(made: &MoveText<S>, name: &impl Fn(&S) -> Name<T>) -> Self {
        Self {
            label: name(&made.label),
            help: made.help.as_ref().and_then(name),
            options: made.options.iter().map(|note| name(&note.label)).collect(),
        }
    }
}

impl<T> SaidIds<T> {
    fn of<S>(line: &SaidText<S>, name: &impl Fn(&S) -> Name<T>) -> Self {
        let fields = line.fields.as_ref();
        Self {
            name: name(&line.name),
            text: line.text.as_ref().and_then(name),
            option: line.option.as_ref().and_then(|option| name(&option.label)),
            fields: fields.map(|fields| fields.iter().map(|field| name(&field.label)).collect()),
            names: people(&line.names, name),
            items: line.items.iter().map(|item| ItemIds::of(item, name)).collect(),
        }
    }
}

impl<T> ResourcesIds<T> {
    fn of<S>(list: &ResourcesText<S>, name: &impl Fn(&S) -> Name<T>) -> Self {
        let item =
            |place: &ResourceText<S>| ResourceIds { label: name(&place.label), detail: name(&place.detail) };
        Self { label: name(&list.label), items: list.items.iter().map(item).collect() }
    }
}
