//! Where two people share one screen and one file, some sentences of the library are untrue: that a no is not seen before its
//! time, that an answer is not kept. This program's own stand in their place, found by the names of the messages.

use reweave::phrasebook::Arg;
use reweave::screen::{Arguments, Named};

use crate::book::{Reader, Shown};

/// A message of the library, and what stands in its place here.
pub(crate) const INSTEAD: &[(&str, &str)] = &[
    ("step-gate.help", "screen-instead-gate"),
    ("step-gate.next", "screen-instead-gate-next"),
    ("step-answer-gate.help", "screen-instead-answer-gate"),
    ("step-day-gate.help", "screen-instead-answer-gate"),
    ("step-ask-to-meet.next", "screen-instead-invited"),
    ("step-dyad-ask-to-meet.next", "screen-instead-invited"),
    ("step-ask-gate.help", "screen-instead-gate"),
    ("step-ask-gate.next", "screen-instead-ask-next"),
    ("step-ask.next", "screen-instead-asked"),
    ("step-ask-door-gate.help", "screen-instead-answer-gate"),
    ("option-not-for-now.help", "screen-instead-not-now"),
    ("option-not-now.help", "screen-instead-not-now"),
    ("option-do-not-ask.help", "screen-instead-do-not-ask"),
    // Here nobody leaves unseen, or later than the other: what is said of that elsewhere is not true.
    ("move-leave.help", "screen-instead-leave"),
    ("move-leave.help-short", "screen-instead-leave"),
    ("move-leave.help-quieter", "screen-instead-leave"),
    ("move-leave.help-quieter-short", "screen-instead-leave"),
    ("move-leave.help-unseen", "screen-instead-leave"),
    ("move-leave.help-alone", "screen-instead-leave"),
    ("step-card-own.skip-help", "screen-instead-left-out"),
    ("step-card-limit.skip-help", "screen-instead-left-out"),
    ("step-card-request.skip-help", "screen-instead-left-out"),
    ("step-card-question.skip-help", "screen-instead-left-out"),
    ("step-card-thanks.skip-help", "screen-instead-left-out"),
    ("step-card-next-step.skip-help", "screen-instead-left-out"),
    ("terms-kept-device", "screen-instead-kept"),
    ("terms-readers", "screen-instead-readers"),
    ("audience-nobody", "screen-instead-nobody"),
    ("audience-unseen", "screen-instead-unseen"),
    ("audience-shown", "screen-instead-shown"),
    ("audience-only-you", "screen-instead-nobody"),
    ("audience-withdrawn", "screen-instead-nobody"),
    // Both read the same closing words, whoever stopped.
    ("step-checkin-gate.help", "screen-instead-gate"),
    ("step-checkin-gate.next", "screen-checkin-gate-next"),
    ("step-send.next", "screen-checkin-asked"),
    ("step-checkin-door-gate.help", "screen-instead-answer-gate"),
    ("option-checkin-not-now.help", "screen-instead-not-now"),
    ("option-checkin-do-not-ask.help", "screen-instead-do-not-ask"),
    ("option-new-conversation.help", "screen-checkin-new-conversation"),
    ("ended-stopped", "ended-closed"),
    ("ended-stopped.help", "ended-closed.help"),
    ("ended-completed.help", "screen-instead-completed"),
    ("ended-kept-lines", "screen-instead-kept-lines"),
    ("ended-kept", "screen-instead-kept-all"),
];

/// The same where one person is alone, of the library and of this program: there is nobody to hand over to, to send to or to
/// keep something from, but whoever can use this computer can open the file.
pub(crate) const ALONE: &[(&str, &str)] = &[
    ("audience-nobody", "screen-solo-audience"),
    ("audience-unseen", "screen-solo-audience"),
    ("audience-shown", "screen-solo-audience"),
    ("audience-only-you", "screen-solo-audience"),
    ("audience-withdrawn", "screen-solo-audience"),
    ("terms-kept-device", "screen-solo-kept"),
    ("terms-readers", "screen-solo-readers"),
    ("terms-solo-for-conversation", "screen-solo-for-conversation"),
    ("move-say", "screen-go-on"),
    ("move-moment.help", "screen-solo-moment"),
    ("move-leave.help", "screen-solo-leave"),
    ("move-leave.help-short", "screen-solo-leave"),
    ("move-leave.help-one", "screen-solo-leave"),
    ("ended-closed", "screen-solo-closed"),
    ("ended-stopped", "screen-solo-closed"),
    ("ended-stopped.help", "ended-closed.help"),
    ("ended-completed", "screen-solo-over"),
    ("ended-completed.help", "screen-instead-completed"),
    ("record-title", "screen-solo-record-title"),
    ("screen-shared", "screen-solo-shared"),
    ("screen-file", "screen-solo-file"),
    ("screen-keep-lines-help", "screen-solo-keep-lines-help"),
    ("screen-record", "screen-solo-record"),
    ("screen-deleted", "screen-solo-deleted"),
    ("screen-keep", "screen-solo-keep"),
    ("screen-keep-help", "screen-solo-keep-help"),
    ("screen-draft-back", "screen-solo-draft-back"),
    ("screen-leave-text", "screen-solo-leave-text"),
    ("screen-demo", "screen-solo-demo"),
];

/// The same where several sit at one table. It stands beside [`INSTEAD`], and in place of those of its sentences that speak of two:
/// whoever says no or leaves is seen to do so, and the others go on if they are enough.
pub(crate) const CIRCLE: &[(&str, &str)] = &[
    ("step-circle-gate.help", "screen-instead-gate"),
    ("step-circle-gate.next", "screen-circle-gate-next"),
    ("step-purpose.next", "screen-circle-invited"),
    ("step-circle-door-gate.help", "screen-circle-door-gate"),
    ("option-circle-not-now.help", "screen-circle-not-now"),
    ("option-circle-do-not-ask.help", "screen-circle-do-not-ask"),
    ("step-checkin-gate.next", "screen-checkin-gate-next-several"),
    ("step-send.next", "screen-checkin-invited"),
    ("step-checkin-door-gate.help", "screen-checkin-door-gate"),
    ("option-checkin-not-now.help", "screen-checkin-not-now"),
    ("option-checkin-do-not-ask.help", "screen-circle-do-not-ask"),
    ("move-leave.help-alone", "screen-circle-leave-first"),
    ("move-leave.help-group", "screen-circle-leave"),
    ("move-leave.help-unseen-group", "screen-circle-leave"),
    ("ended-kept-lines-group", "screen-circle-kept-lines"),
    ("screen-instead-not-now", "screen-circle-not-now"),
    ("screen-instead-leave", "screen-circle-leave"),
    ("screen-instead-kept", "screen-circle-kept"),
    ("screen-instead-readers", "screen-circle-readers"),
    ("screen-instead-nobody", "screen-circle-nobody"),
    ("screen-instead-unseen", "screen-circle-unseen"),
    ("screen-instead-shown", "screen-circle-shown"),
    ("screen-one-screen", "screen-circle-one-screen"),
    ("screen-file", "screen-circle-file"),
    ("screen-plain-stays", "screen-circle-plain-stays"),
    ("screen-asked-again", "screen-circle-asked-again"),
    ("screen-keep-help", "screen-circle-keep-help"),
    ("screen-keep-lines-help", "screen-circle-keep-lines-help"),
    ("screen-record", "screen-circle-record"),
    ("screen-record-failed", "screen-circle-record-failed"),
    ("screen-can-go-on", "screen-circle-can-go-on"),
    ("screen-rest-names", "screen-circle-rest-names"),
    ("screen-demo", "screen-circle-demo"),
];

pub(crate) fn find(table: &[(&str, &'static str)], id: &str) -> Option<&'static str> {
    table.iter().find(|(theirs, _)| *theirs == id).map(|(_, own)| *own)
}

/// Puts this program's sentences where they belong.
pub(crate) fn put(shown: &mut Shown, reader: &Reader) {
    let Shown { ids, prompt, help, next, audience_label, page, options, moves, .. } = shown;
    let own = |text: &mut String, named: &Option<Named<String>>| {
        if let Some(own) = named.as_ref().and_then(|named| own_text(reader, named)) {
            *text = own;
        }
    };
    let own_part = |text: &mut Option<String>, named: &Option<Named<String>>| {
        if let Some(text) = text {
            own(text, named);
        }
    };
    own(prompt, &ids.prompt);
    own_part(help, &ids.help);
    own_part(next, &ids.next);
    own_part(audience_label, &ids.audience_label);
    // At one table it is seen who takes part.
    let is_at_the_door = ids.prompt.as_ref().is_some_and(|named| {
        ["step-circle-door", "step-checkin-door"].iter().any(|door| named.0.starts_with(door))
    }) && reader.is_for_several();
    if let Some(label) = audience_label.as_mut().filter(|_| is_at_the_door) {
        *label = reader.text("screen-circle-who-takes-part", &[]);
    }
    for (part, named) in page.iter_mut().zip(&ids.page) {
        own(&mut part.text, named);
    }
    for (option, named) in options.iter_mut().zip(&ids.options) {
        own_part(&mut option.help, &named.help);
    }
    for (made, named) in moves.iter_mut().zip(&ids.moves) {
        own_part(&mut made.help, &named.help);
    }
}

fn own_text(reader: &Reader, Named(id, arguments): &Named<String>) -> Option<String> {
    let several = || find(CIRCLE, id).filter(|_| reader.is_for_several());
    let own = if reader.is_alone() { find(ALONE, id) } else { several().or_else(|| find(INSTEAD, id)) }?;
    // Where a message of the library speaks of nobody by name, what stands in its place does not either.
    let own = find(CIRCLE, own).filter(|_| arguments.their_name.is_empty()).unwrap_or(own);
    Some(reader.text(own, &args(arguments)))
}

fn args(arguments: &Arguments<String>) -> [(&'static str, Arg<'_>); 4] {
    [
        ("their_name", arguments.their_name.as_str().into()),
        ("their_gender", arguments.their_gender.id().into()),
        ("your_gender", arguments.your_gender.id().into()),
        ("register", arguments.register.id().into()),
    ]
}

#[cfg(test)]
mod tests {
    use super::{ALONE, CIRCLE, INSTEAD, find};

    /// Who reads an answer is another thing where both look into one file: each such sentence is looked at for that.
    #[test]
    fn every_sentence_about_who_reads_is_true_here_or_has_another_in_its_place() {
        let true_here = ["together", "together-all", "both", "all"];
        let library = include_str!("../../../locales/en/moves.ftl");
        let lines = library.lines().filter_map(|line| line.strip_prefix("audience-")?.split(" =").next());
        let mut audiences: Vec<&str> = lines.collect();
        audiences.retain(|id| !true_here.contains(id));
        for table in [INSTEAD, ALONE] {
            let instead = table.iter().filter_map(|(theirs, _)| theirs.strip_prefix("audience-"));
            assert_eq!(audiences, instead.collect::<Vec<_>>());
        }
        let of_two = INSTEAD.iter().filter(|(theirs, _)| theirs.starts_with("audience-"));
        for (theirs, own) in of_two {
            assert!(find(CIRCLE, own).is_some(), "{theirs} speaks of two");
        }
    }
}
