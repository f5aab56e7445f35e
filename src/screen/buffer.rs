//! A screen in memory that is used again.
//!
//! A server makes a screen for every change of every view. Most of them are as long as the last, so lists keep their memory;
//! those that stand inside of other lists are taken out before these are emptied, and wait in a pool.

use super::fields::Screen;
use super::ids::Arguments;
use super::parts::{FieldText, ResourceText};
use super::rows::ItemText;
use super::small::{SaidField, SimpleOption};
use crate::seat::Seat;

/// A screen, and the lists of the last one, for the next.
#[derive(Clone, Default)]
pub(crate) struct Buffer<T> {
    pub(crate) screen: Screen<T, Arguments<T>>,
    pub(super) spare: Spare<T>,
}

/// Lists that stand inside of lists, empty.
#[derive(Clone, Default)]
pub(super) struct Spare<T> {
    pub(super) fields: Pool<FieldText<T>>,
    pub(super) notes: Pool<SimpleOption<T>>,
    pub(super) filled: Pool<SaidField<T>>,
    pub(super) places: Pool<ResourceText<T>>,
}

impl<T> Spare<T> {
    fn keep_item(&mut self, item: ItemText<T>) {
        self.filled.keep(item.fields.unwrap_or_default());
        self.notes.keep(item.answers);
    }
}

/// Empty lists with memory.
#[derive(Clone)]
pub(super) struct Pool<P>(Vec<Vec<P>>);

impl<P> Default for Pool<P> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<P> Pool<P> {
    /// An empty list, with memory if there is one.
    pub(super) fn take(&mut self) -> Vec<P> {
        self.0.pop().unwrap_or_default()
    }

    /// Empties a list and keeps it. One without memory is not worth its place.
    fn keep(&mut self, mut list: Vec<P>) {
        if list.capacity() > 0 {
            list.clear();
            self.0.push(list);
        }
    }
}

impl<T: Default> Buffer<T> {
    /// Empties the screen and keeps its memory. It is taken apart whole: what is added to a screen does not compile until it
    /// is emptied here too, so that nobody ever gets a piece of what another person read.
    #[expect(clippy::too_many_lines, reason = "a line for each part of a screen")]
    pub(crate) fn clear(&mut self) {
        let Self { screen, spare } = self;
        let Screen {
            seat,
            view_revision,
            status,
            ending,
            stage,
            step,
            turn,
            acting,
            lang,
            dir,
            audience,
            audience_label,
            ask,
            required,
            max_chars,
            max_picks,
            own_words,
            prompt,
            help,
            starters,
            care,
            next,
            page,
            options,
            fields,
            items,
            own_lines,
            suggestions,
            moves,
            stages,
            until,
            closes_at,
            goes_on_at,
            again,
            about,
            said,
            resources,
            ids,
            sources,
            problems,
        } = screen;
        (*seat, *view_revision) = (Seat::FIRST, 0);
        (*status, *ending, *stage, *step, *turn) = (None, None, None, None, None);
        acting.clear();
        (*lang, *dir, *audience, *audience_label) = Default::default();
        (*ask, *required, *max_chars, *max_picks, *own_words) = Default::default();
        (*prompt, *help, *care, *next) = Default::default();
        starters.clear();
        page.clear();
        options.drain(..).for_each(|option| spare.fields.keep(option.fields));
        fields.clear();
        items.drain(..).for_each(|item| spare.keep_item(item));
        own_lines.clear();
        suggestions.clear();
        moves.drain(..).for_each(|made| spare.notes.keep(made.options));
        stages.clear();
        (*until, *closes_at, *goes_on_at, *again, *about) = Default::default();
        for line in said.drain(..) {
            spare.filled.keep(line.fields.unwrap_or_default());
            line.items.into_iter().for_each(|item| spare.keep_item(item));
        }
        spare.places.keep(resources.take().map(|list| list.items).unwrap_or_default());
        *ids = Arguments::default();
        sources.clear();
        problems.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::Pool;

    /// No screen would show it: with new memory it is the same.
    #[test]
    fn what_is_kept_is_taken_again_empty_with_its_memory() {
        let mut pool = Pool::default();
        pool.keep(vec!["words"]);
        pool.keep(Vec::new());
        let list = pool.take();
        assert!(list.is_empty() && list.capacity() > 0);
    }
}
