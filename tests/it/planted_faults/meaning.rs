//! Faults of meaning: who says that it fits, who sees what, how a limit is answered.

use reweave::check::FaultKind as Kind;
use reweave::flow::{Ask, Audience, Choice, Effect, FlowDraft, Mark, Step, To, Who};

use crate::planted_faults::base::{finds, planted, planted_at, step, still_sound, talk};

fn brief() -> FlowDraft {
    reweave::Flow::brief().draft().clone()
}

#[test]
fn a_listener_who_says_that_it_fits() {
    let fits = || Kind::ListenerMarksHeard("fits".into());
    planted_at(talk(), "check", |step| step.who = Who::Others, fits());
    planted_at(brief(), "check", |step| step.who = Who::Others, fits());
    let heard = Kind::ListenerMarksHeard("say-back".into());
    planted_at(talk(), "say-back", |step| step.mark = Some(Mark::Fits), heard);
}

#[test]
fn a_listener_who_has_the_turn_by_then() {
    let fits = || Kind::ListenerMarksHeard("fits".into());
    // The turn passes on before the check, so the one who gave it back would say that it fits.
    let first = |draft: &mut FlowDraft| {
        draft.rounds[0].then = Some("check".into());
        step(draft, "say-back").to = Some(To::next("tell"));
    };
    planted(talk(), first, "check", fits());
    let by_and_by = |draft: &mut FlowDraft| {
        step(draft, "say-back").to = Some(To::step("pause"));
        let pause = Step::new("pause", reweave::Stage::Listening, Who::Lead, Ask::Page);
        draft.rounds[0].then = Some("check".into());
        draft.steps.push(pause.option(Choice::new("on", To::next("tell"))));
    };
    planted(talk(), by_and_by, "check", fits());
    // A pass leaves no words to say anything about.
    still_sound(talk(), |draft| {
        step(draft, "say-back").pass = Some(To::next("tell"));
    });
}

#[test]
fn words_that_the_one_who_is_asked_cannot_see() {
    let unseen = |id: &str| Kind::AboutUnseen(id.into());
    planted(talk(), |draft| step(draft, "speak").sees = Audience::Own, "say-back", unseen("speak"));
    planted(talk(), |draft| step(draft, "speak").sees = Audience::Nobody, "say-back", unseen("speak"));
    planted_at(talk(), "hear", |step| step.about.push("accept".into()), unseen("accept"));
    // One's own private words can stand beside what one is asked.
    still_sound(talk(), |draft| {
        step(draft, "speak").sees = Audience::Own;
        step(draft, "say-back").about.clear();
        step(draft, "limit").about = vec!["speak".into()];
    });
}

#[test]
fn answers_of_several_people_that_others_see() {
    let shared = || Kind::SharedWhileSeveralAnswer;
    planted_at(talk(), "done", |step| step.sees = Audience::All, shared());
    planted_at(brief(), "after", |step| step.sees = Audience::All, shared());
    still_sound(talk(), |draft| step(draft, "done").sees = Audience::Own);
    // With three people the others are several.
    let mut draft = talk();
    draft.max_seats = 3;
    finds(draft, &[("say-back", shared()), ("hear", shared())]);
}

#[test]
fn a_private_answer_that_is_shown() {
    let shown = |id: &str| Kind::PrivateAnswerShown(id.into());
    planted_at(talk(), "gate", |step| step.sees = Audience::All, shown("not-for-now"));
    planted_at(talk(), "gate", |step| step.sees = Audience::Own, shown("not-for-now"));
    let mut draft = talk();
    step(&mut draft, "accept").sees = Audience::Own;
    finds(draft, &[("accept", shown("yes")), ("accept", shown("not-now"))]);
    planted_at(talk(), "speak", |step| step.mark = Some(Mark::NotNow), shown("speak"));
}

#[test]
fn a_step_hidden_behind_one_that_is_hidden() {
    let cover = |draft: &mut FlowDraft| step(draft, "hear").cover = Some("accept".into());
    planted(talk(), cover, "hear", Kind::CoverHidden("accept".into()));
    planted_at(talk(), "hear", |step| step.cover = Some("hear".into()), Kind::CoverHidden("hear".into()));
}

#[test]
fn a_limit_that_can_be_argued_with() {
    let answered = |id: &str| Kind::LimitAnswered(id.into());
    let no = |mark: Option<Mark>| {
        move |step: &mut Step| {
            let mut option = Choice::new("no", To::step("done"));
            option.mark = mark;
            step.options.push(option);
        }
    };
    planted_at(talk(), "hear", no(None), answered("no"));
    planted_at(talk(), "hear", no(Some(Mark::Decline)), answered("no"));
    planted_at(talk(), "hear", |step| step.options[0] = step.options[0].clone().note(100), answered("heard"));
    let text = |step: &mut Step| {
        step.ask = Ask::text(500);
        step.options.clear();
        step.to = Some(To::step("done"));
    };
    planted_at(talk(), "hear", text, answered("hear"));
    planted_at(brief(), "hear-limit", |step| step.options[0].mark = Some(Mark::Thanks), answered("heard"));
}

#[test]
fn a_limit_that_is_argued_with_later() {
    let later = |draft: &mut FlowDraft| {
        step(draft, "hear").options[0].to = Some(To::step("talk-about-it"));
        draft.steps.push(
            Step::new("talk-about-it", reweave::Stage::Boundaries, Who::Others, Ask::Choice)
                .about(&["limit"])
                .option(Choice::new("too-much", To::step("done")))
                .pass(To::step("done")),
        );
    };
    planted(talk(), later, "talk-about-it", Kind::LimitAnswered("too-much".into()));
    // The one whose limit it is may say more about it.
    still_sound(talk(), |draft| {
        later(draft);
        step(draft, "talk-about-it").who = Who::Lead;
    });
    // Beside later words it is those that are answered.
    still_sound(brief(), |draft| step(draft, "answer-request").about.push("check".into()));
}

#[test]
fn a_limit_that_must_be_heard() {
    planted_at(talk(), "hear", |step| step.pass = None, Kind::LimitMustBeHeard);
    planted_at(brief(), "hear-limit", |step| step.pass = None, Kind::LimitMustBeHeard);
}

#[test]
fn a_request_that_cannot_be_declined() {
    // The page that a no leads to stays: only the mark goes.
    let no = |step: &mut Step| {
        let declines = step.options.iter_mut().filter(|option| option.mark == Some(Mark::Decline));
        declines.for_each(|option| option.mark = None);
    };
    planted_at(brief(), "answer-request", no, Kind::RequestWithoutNo("yes".into()));
    // What was offered instead is no request: it is taken, or left open.
    still_sound(brief(), |draft| {
        no(step(draft, "answer-request"));
        step(draft, "one-thing").options[1].mark = None;
        step(draft, "receive-no").options[0].mark = None;
    });
}

/// A page between the turns that only the lead answers, hidden behind the one before it.
fn hidden() -> FlowDraft {
    let mut draft = talk();
    step(&mut draft, "say-back").to = Some(To::step("alone"));
    let alone = Step::new("alone", reweave::Stage::Reflecting, Who::Lead, Ask::Page).unseen().cover("speak");
    draft.steps.insert(5, alone.option(Choice::new("on", To::step("check"))));
    draft
}

#[test]
fn a_cover_through_which_the_hidden_step_shines() {
    let shines = || Kind::CoverShines("speak".into());
    planted_at(hidden(), "alone", |step| step.stage = reweave::Stage::Closing, shines());
    planted_at(hidden(), "alone", |step| step.who = Who::Others, shines());
    planted_at(hidden(), "alone", |step| step.sees = Audience::All, shines());
    let by_card = |draft: &mut FlowDraft| {
        let cards = Step::new("pick", reweave::Stage::Reflecting, Who::Lead, Ask::Cards { max: 1 }).unseen();
        draft.steps.push(cards.option(Choice::card("aa")).to(To::step("alone")));
        step(draft, "say-back").to = Some(To::step("pick"));
        step(draft, "alone").when = Some("aa".into());
    };
    planted(hidden(), by_card, "alone", shines());
    still_sound(hidden(), |draft| step(draft, "alone").sees = Audience::Own);
}

#[test]
fn answers_for_all_where_each_goes_on_alone() {
    let apart = |draft: &mut FlowDraft| {
        let mut last = super::base::done();
        last.id = "last".into();
        *step(draft, "done") = step(draft, "done").clone().apart();
        step(draft, "done").options[0].to = Some(To::step("last"));
        draft.steps.push(last);
    };
    let mut draft = talk();
    apart(&mut draft);
    planted_at(draft.clone(), "done", |step| step.sees = Audience::Together, Kind::ApartTogether);
    planted_at(draft, "last", |step| step.sees = Audience::Together, Kind::ApartTogether);
}

#[test]
fn not_to_be_asked_again_on_a_page_that_leads_on() {
    let ask = |step: &mut Step| step.options[0].effect = Some(Effect::DoNotAsk);
    planted_at(talk(), "answer-gate", ask, Kind::DoNotAskStays("go-on".into()));
    still_sound(talk(), |draft| step(draft, "answer-gate").options[1].effect = Some(Effect::DoNotAsk));
}

#[test]
fn a_limit_behind_a_form_that_may_stay_empty() {
    // An empty form leaves the limit standing, so what comes after it answers the limit still.
    let argue = |draft: &mut FlowDraft| {
        step(draft, "limit").to = Some(To::step("note"));
        let note = Choice::new("note", To::step("hear")).form(&[reweave::flow::Field::optional("more", 100)]);
        let note = Step::new("note", reweave::Stage::Boundaries, Who::Lead, Ask::Choice).option(note);
        draft.steps.push(note);
        step(draft, "hear").about.push("note".into());
        step(draft, "hear").options.push(Choice::new("argue", To::step("done")));
    };
    planted(talk(), argue, "hear", Kind::LimitAnswered("argue".into()));
}

/// A step at which someone says, for the app alone, how they want to hear what becomes of it.
fn told(change: impl FnOnce(&mut Step)) -> FlowDraft {
    let mut draft = reweave::Flow::accountability().draft().clone();
    change(step(&mut draft, "told"));
    draft
}

#[test]
fn how_someone_wants_to_be_told_shows_in_where_it_leads() {
    let apart = |option: &str| ("told", Kind::ToldLeadsApart(option.into()));
    let all = ["here", "through-keeper", "not"].map(apart);
    for option in 0..3 {
        finds(told(|step| step.options[option].to = Some(To::step("after"))), &all);
    }
    // That nothing was said shows as well.
    finds(told(|step| step.pass = Some(To::step("after"))), &all);
    still_sound(told(|_| ()), |draft| step(draft, "told").pass = Some(To::step("close")));
}

#[test]
fn how_someone_wants_to_be_told_is_read_by_others() {
    let shown = |option: &str| ("told", Kind::PrivateAnswerShown(option.into()));
    finds(told(|step| step.sees = Audience::All), &["here", "through-keeper", "not"].map(shown));
    finds(told(|step| step.options[0].shown = true), &[shown("here")]);
}
