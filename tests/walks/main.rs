//! What holds in every state that people can reach, walked and not sampled, and beside it a model that was written apart.

mod classes;
#[path = "../common/mod.rs"]
mod common;
mod every_state;
mod flow_pages;
mod larger_flows;
mod measured;
mod model;
mod non_interference;
mod promises;
mod screens;
mod several;
mod ways_after_harm;
