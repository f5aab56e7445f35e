//! A screen that is filled in with keys: what is read, what is asked, places to write, marks, answers and side doors.
//!
//! Nothing in here knows a terminal: [`Sheet::update`] takes what came from the keyboard, [`Sheet::draw`] draws what there is.

mod draw;
mod field;
mod keys;
mod plan;
mod play;
mod rows;

use crate::book::Reader;
use crate::layout::Page;
use crate::menu::{Item, Menu};

pub(crate) use field::Field;
pub(crate) use keys::Input;
pub(crate) use play::Wish;

/// What came of a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// What was written and marked is to be sent.
    Send,
    /// An item of the menu, by its place.
    Item(usize),
    /// What whoever watches a sample wants.
    Wish(Wish),
    /// The person goes away from the program.
    Away,
    /// The time that the screen was to stand is over.
    Time,
}

/// Something that can be marked.
pub(crate) struct Mark {
    pub(crate) label: String,
    pub(crate) help: Option<String>,
    pub(crate) on: bool,
}

/// Where the keys go.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Focus {
    /// Nowhere yet, so that no choice is more than another.
    #[default]
    None,
    /// The text that is read, where it is longer than its place.
    Read,
    Field(usize),
    Mark(usize),
    Send,
    Item(usize),
    /// Opens the list of all side doors.
    More,
    /// Closes it.
    Less,
}

#[expect(
    clippy::struct_excessive_bools,
    reason = "each says one thing by itself, and all of them can be together"
)]
pub(crate) struct Sheet {
    page: Page,
    pub(crate) fields: Vec<Field>,
    pub(crate) marks: Vec<Mark>,
    /// What stands above the marks.
    marks_head: Page,
    send: Option<String>,
    items: Vec<Item>,
    /// What stands below a page of a sample that is played, in place of what the keys do.
    played: Option<String>,
    /// Said once, below: why something was not sent, or what a key does.
    note: Option<String>,
    /// Whether sending without any mark is asked about first.
    asks_none: bool,
    asked_none: bool,
    focus: Focus,
    /// The item where the keys are at first, if that is known.
    begins_at: Option<usize>,
    /// Whether the only button is not chosen beforehand either.
    waits: bool,
    /// Whether nobody has seen it yet.
    is_new: bool,
    doors_open: bool,
    /// The first line of what is read that is in sight.
    scroll: usize,
    /// Columns and rows, as they were last drawn.
    size: (u16, u16),
    /// Whether what comes from the keyboard is pasted without a word about it.
    pasting: bool,
    words: Hints,
    /// What goes round text boxes is read from this side.
    from_right: bool,
}

/// The program's words around a screen.
struct Hints {
    more: String,
    more_open: String,
    back: String,
    keys: String,
    keys_short: String,
    keys_field: String,
    keys_field_short: String,
    keys_line: String,
    keys_marks: String,
    keys_marks_short: String,
    to_leave: String,
    to_leave_short: String,
    read_on: String,
    choose_first: String,
    paste_where: String,
    none_marked: String,
    left: String,
    too_long: String,
    shorter: String,
}

impl Hints {
    fn new(reader: &Reader) -> Self {
        let text = |id| reader.text(id, &[]);
        Self {
            more: text("screen-more"),
            more_open: text("screen-more-open"),
            back: text("screen-back"),
            keys: text("screen-keys"),
            keys_short: text("screen-keys-short"),
            keys_field: text("screen-keys-field"),
            keys_field_short: text("screen-keys-field-short"),
            keys_line: text("screen-keys-line"),
            keys_marks: text("screen-keys-marks"),
            keys_marks_short: text("screen-keys-marks-short"),
            to_leave: text("screen-to-leave"),
            to_leave_short: text("screen-to-leave-short"),
            read_on: text("screen-read-on"),
            choose_first: text("screen-choose-first"),
            paste_where: text("screen-paste-where"),
            none_marked: text("screen-none-marked"),
            left: text("screen-left"),
            too_long: text("screen-too-long"),
            shorter: text("refusal-too-long"),
        }
    }
}

impl Sheet {
    pub(crate) fn new(reader: &Reader, page: Page, menu: Menu) -> Self {
        Self {
            page,
            fields: Vec::new(),
            marks: Vec::new(),
            marks_head: Page::new(reader),
            send: None,
            items: menu.items,
            played: None,
            note: None,
            asks_none: false,
            asked_none: false,
            focus: Focus::None,
            begins_at: None,
            waits: false,
            is_new: true,
            doors_open: false,
            scroll: 0,
            size: (80, 24),
            pasting: false,
            words: Hints::new(reader),
            from_right: reader.is_from_right(),
        }
    }

    /// A page that is only read, with one way on.
    pub(crate) fn read(reader: &Reader, page: Page) -> Self {
        let mut menu = Menu::new(reader);
        menu.add(&page.button, None);
        Self::new(reader, page, menu)
    }

    /// What is written is sent by the button with this label, and by nothing else.
    pub(crate) fn sends(mut self, label: &str) -> Self {
        self.send = Some(label.to_owned());
        self
    }

    pub(crate) fn with_fields(mut self, fields: Vec<Field>) -> Self {
        self.fields = fields;
        self
    }

    pub(crate) fn with_marks(mut self, head: Page, marks: Vec<Mark>) -> Self {
        (self.marks_head, self.marks) = (head, marks);
        self
    }

    /// To send without any mark is asked about.
    pub(crate) fn asking_for_none(mut self) -> Self {
        self.asks_none = true;
        self
    }

    pub(crate) fn noting(mut self, note: Option<String>) -> Self {
        self.note = note;
        self
    }

    /// For a page after which another person reads: no key that is pressed once too often goes past it.
    pub(crate) fn waiting(mut self) -> Self {
        self.waits = true;
        self
    }

    /// The keys go at first to this item: the one from which a person comes back.
    pub(crate) fn beginning_at(mut self, item: Option<usize>) -> Self {
        self.begins_at = item;
        self
    }

    /// Where the keys go at first: to the place to write, or to the only button there is. Gives whether it is seen for the
    /// first time.
    pub(crate) fn begin(&mut self) -> bool {
        let is_new = std::mem::take(&mut self.is_new);
        if is_new {
            self.focus = self.first_focus();
        }
        is_new
    }

    fn first_focus(&self) -> Focus {
        if let Some(place) = self.begins_at.filter(|place| *place < self.items.len()) {
            return Focus::Item(place);
        }
        let answers = self.items.iter().filter(|item| !item.is_aside()).count();
        match (self.fields.is_empty(), answers, self.send.is_some()) {
            (false, ..) => Focus::Field(0),
            (true, 1, false) if !self.waits => {
                self.items.iter().position(|item| !item.is_aside()).map_or(Focus::None, Focus::Item)
            }
            _ => Focus::None,
        }
    }

    /// Another page on the same screen; the keys stay where they are.
    pub(crate) fn show(&mut self, page: Page) {
        self.page = page;
    }

    /// What stands in each place to write.
    pub(crate) fn texts(&self) -> Vec<String> {
        self.fields.iter().map(Field::text).collect()
    }

    /// The places of what is marked.
    pub(crate) fn marked(&self) -> Vec<usize> {
        (0..).zip(&self.marks).filter(|(_, mark)| mark.on).map(|(place, _)| place).collect()
    }
}
