//! Word lists: words to lean on for those who look for one. A word of one's own is always possible.
//!
//! They are our own choice and no test or scale. Each is a message of the catalogs, which a language may leave out where it
//! has no good word for it.

use crate::flow::WordList;

/// A word of a list: its id, and its group's.
pub(crate) struct Word {
    pub(crate) id: &'static str,
    pub(crate) group: &'static str,
}

/// The list's words in order. A language shows those that it has.
pub(crate) fn words(list: WordList) -> &'static [Word] {
    match list {
        WordList::Feelings => FEELINGS,
        WordList::Needs => NEEDS,
    }
}

const fn word(id: &'static str, group: &'static str) -> Word {
    Word { id, group }
}

/// Our own list: hard, mixed and light, body words, and answers for those who find no other. They say what is felt, and never
/// what someone else did, as *betrayed* and *ignored* do.
const FEELINGS: &[Word] = &[
    word("feeling-sadness", "feelings-hard"),
    word("feeling-anger", "feelings-hard"),
    word("feeling-fear", "feelings-hard"),
    word("feeling-shame", "feelings-hard"),
    word("feeling-guilt", "feelings-hard"),
    word("feeling-loneliness", "feelings-hard"),
    word("feeling-disappointment", "feelings-hard"),
    word("feeling-jealousy", "feelings-hard"),
    word("feeling-grief", "feelings-hard"),
    word("feeling-worry", "feelings-hard"),
    word("feeling-helplessness", "feelings-hard"),
    word("feeling-mistrust", "feelings-hard"),
    word("feeling-embarrassment", "feelings-hard"),
    word("feeling-irritation", "feelings-hard"),
    word("feeling-confusion", "feelings-mixed"),
    word("feeling-doubt", "feelings-mixed"),
    word("feeling-longing", "feelings-mixed"),
    word("feeling-surprise", "feelings-mixed"),
    word("feeling-restlessness", "feelings-mixed"),
    word("feeling-boredom", "feelings-mixed"),
    word("feeling-tenderness", "feelings-mixed"),
    word("feeling-tiredness", "feelings-body"),
    word("feeling-tightness", "feelings-body"),
    word("feeling-emptiness", "feelings-body"),
    word("feeling-numbness", "feelings-body"),
    word("feeling-heaviness", "feelings-body"),
    word("feeling-heat", "feelings-body"),
    word("feeling-cold", "feelings-body"),
    word("feeling-shaking", "feelings-body"),
    word("feeling-relief", "feelings-light"),
    word("feeling-hope", "feelings-light"),
    word("feeling-calm", "feelings-light"),
    word("feeling-joy", "feelings-light"),
    word("feeling-gratitude", "feelings-light"),
    word("feeling-closeness", "feelings-light"),
    word("feeling-trust", "feelings-light"),
    word("feeling-curiosity", "feelings-light"),
    word("feeling-unknown", "feelings-open"),
    word("feeling-nothing", "feelings-open"),
    word("feeling-rather-not-say", "feelings-open"),
];

/// What can matter to someone, in plain nouns, from what a body needs to what lies ahead. An ending is among them.
const NEEDS: &[Word] = &[
    word("need-rest", "needs-body"),
    word("need-quiet", "needs-body"),
    word("need-help", "needs-body"),
    word("need-time", "needs-body"),
    word("need-safety", "needs-ground"),
    word("need-honesty", "needs-ground"),
    word("need-clarity", "needs-ground"),
    word("need-fairness", "needs-ground"),
    word("need-trust", "needs-ground"),
    word("need-order", "needs-ground"),
    word("need-respect", "needs-self"),
    word("need-choice", "needs-self"),
    word("need-space", "needs-self"),
    word("need-privacy", "needs-self"),
    word("need-a-say", "needs-self"),
    word("need-attention", "needs-together"),
    word("need-being-heard", "needs-together"),
    word("need-being-seen", "needs-together"),
    word("need-closeness", "needs-together"),
    word("need-belonging", "needs-together"),
    word("need-care", "needs-together"),
    word("need-support", "needs-together"),
    word("need-kindness", "needs-together"),
    word("need-company", "needs-together"),
    word("need-thanks", "needs-together"),
    word("need-meaning", "needs-going-on"),
    word("need-hope", "needs-going-on"),
    word("need-lightness", "needs-going-on"),
    word("need-change", "needs-going-on"),
    word("need-ending", "needs-going-on"),
];
