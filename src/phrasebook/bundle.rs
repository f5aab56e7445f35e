//! A Fluent bundle, of the kind that many threads can share.

use fluent::FluentResource;
use fluent::concurrent::FluentBundle;

/// The texts of one language, as the formatter holds them.
pub(super) type Bundle = FluentBundle<FluentResource>;
