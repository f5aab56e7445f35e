//! A text that is written and not sent, when somebody goes: it is kept or thrown away, as they say.

use reweave::Seat;

use crate::Problem;
use crate::layout::Page;
use crate::lines::Stop;
use crate::menu::Menu;
use crate::play::Play;
use crate::write::Draft;

/// Asks what becomes of the text. Gives whether they go; they can also go back to it.
pub(crate) fn or_throw_away(play: &Play<'_>, seat: Seat, draft: &Draft) -> Result<bool, Problem> {
    let reader = play.reader(seat);
    let text = |id: &str| reader.text(id, &[]);
    let mut page = Page::new(&reader);
    for (_, text) in draft.texts() {
        page.quote(text);
    }
    for answered in draft.answers.values() {
        page.item(&answered.says);
    }
    page.gap().stay().head(&text("screen-keep")).text(&text("screen-keep-help"));
    page.item(&play.store.draft_file().display().to_string());
    let mut menu = Menu::new(&reader);
    menu.add(&text("screen-keep-it"), None).add(&text("screen-throw-away"), None).back();
    match play.terminal.choose(&reader, page, menu) {
        Ok(0) => play.keep_draft(seat, draft).map(|()| true),
        // Who asks twice to go wants to be gone.
        Ok(1) | Err(Stop::Asked) => {
            play.store.drop_draft();
            Ok(true)
        }
        Ok(_) => Ok(false),
        Err(stop) => Err(stop.into()),
    }
}
