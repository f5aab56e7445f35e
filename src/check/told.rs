//! What a fault means and what to change, as the docs of its kind say.

use strum::{EnumMessage, VariantNames};

use super::fault::FaultKind;
use crate::described::without_links;

impl FaultKind {
    /// The codes of all kinds, in the order in which they stand in the docs.
    ///
    /// ```
    /// use reweave::check::FaultKind;
    ///
    /// assert!(FaultKind::CODES.contains(&"unbounded-loop"));
    /// ```
    pub const CODES: &'static [&'static str] = Self::VARIANTS;

    /// The stable code: the name of the kind in kebab case.
    ///
    /// ```
    /// use reweave::flow::FlowDraft;
    ///
    /// let faults = FlowDraft::new("empty", 1).check().unwrap_err();
    /// let codes: Vec<&str> = (&faults).into_iter().map(|fault| fault.kind.code()).collect();
    /// assert_eq!(codes, ["no-steps"]);
    /// ```
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.into()
    }

    /// What it would do to people, in a sentence or two. It is the same for all faults of the kind.
    ///
    /// ```
    /// use reweave::check::FaultKind;
    ///
    /// assert_eq!(FaultKind::NoSteps.meaning(), "There is no step, so nobody would ever be asked for anything.");
    /// ```
    #[must_use]
    pub fn meaning(&self) -> String {
        without_links(self.docs().0)
    }

    /// What to change, in a sentence or two.
    ///
    /// ```
    /// use reweave::check::FaultKind;
    ///
    /// assert_eq!(FaultKind::CannotPass.remedy(), "Say where passing leads (`Step::pass`).");
    /// ```
    #[must_use]
    pub fn remedy(&self) -> String {
        without_links(self.docs().1)
    }

    /// Where its page is, from the root of the repository: a page for all, with a part for each code.
    ///
    /// ```
    /// use reweave::check::FaultKind;
    ///
    /// assert_eq!(FaultKind::NoSteps.page(), "docs/faults.md#no-steps");
    /// ```
    #[must_use]
    pub fn page(&self) -> String {
        format!("docs/faults.md#{}", self.code())
    }

    /// The two paragraphs of its docs.
    fn docs(&self) -> (&'static str, &'static str) {
        let docs = self.get_documentation().unwrap_or_default();
        docs.split_once("\n\n").unwrap_or((docs, ""))
    }
}
