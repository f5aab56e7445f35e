//! How someone who keeps a conversation about harm was prepared for it.

use crate::closed_list::closed_list;

closed_list! {
    /// How someone who keeps a conversation about harm has learned to do that.
    ///
    /// The app says it of a person ([`Person::trained`](crate::Person::trained)), and whoever is asked to agree reads it in their own
    /// language, beside that person's name. So it is a closed list, and there is no word for no training at all.
    ///
    /// ```
    /// use reweave::person::Training;
    ///
    /// assert_eq!(Training::from_id("restorative"), Some(Training::Restorative));
    /// assert_eq!(Training::Community.message(), "training-community");
    /// ```
    Training {
        /// In a training for conversations after harm, such as restorative practice or mediation.
        Restorative = "restorative",
        /// In a profession for it, such as counselling or social work.
        Profession = "profession",
        /// From people of their own community who have kept such conversations, beside them and over a longer time.
        Community = "community",
    }
}

impl Training {
    /// The message that says so.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::Restorative => "training-restorative",
            Self::Profession => "training-profession",
            Self::Community => "training-community",
        }
    }
}
