//! The chart as SCXML, with the guards and effects as ECMAScript in it.

use std::fmt::Write;

use super::chart::{Call, Chart, State, Transition};

/// The document.
pub(super) fn write(chart: &Chart, guards: &str) -> String {
    let mut to = Document(String::new());
    to.line(0, r#"<?xml version="1.0" encoding="UTF-8"?>"#);
    to.line(0, "<!-- Left out:");
    for what in super::LEFT_OUT {
        to.line(1, &format!("- {what}"));
    }
    to.line(0, "-->");
    to.line(
        0,
        &format!(
            r#"<scxml xmlns="http://www.w3.org/2005/07/scxml" version="1.0" datamodel="ecmascript" name="{}" initial="flow">"#,
            // Interpreters make it the name of a function.
            escaped(&chart.id.replace('-', "_"))
        ),
    );
    to.line(1, "<datamodel>");
    to.line(2, &format!(r#"<data id="c" expr="{}"/>"#, escaped(&chart.context.to_string())));
    to.line(2, &format!(r#"<data id="meta" expr="{}"/>"#, escaped(&metas(chart))));
    to.line(1, "</datamodel>");
    to.line(
        1,
        &format!("<script><![CDATA[\n{guards}\nvar g = reweave.guards, f = reweave.effects;\n]]></script>"),
    );
    to.line(1, r#"<parallel id="flow">"#);
    to.state(2, &chart.place, "");
    to.state(2, &chart.pause, "");
    to.line(1, "</parallel>");
    to.line(0, "</scxml>");
    to.0
}

/// The metadata of the whole and of each step, as one value.
fn metas(chart: &Chart) -> String {
    let steps = chart.place.states.iter().filter_map(|state| Some((state.id.clone(), state.meta.clone()?)));
    let steps: serde_json::Map<_, _> = steps.collect();
    serde_json::json!({"all": chart.meta, "steps": steps}).to_string()
}

/// Ids stand in one space: those of steps and of the pause are told apart by what comes before them.
fn id(region: &str, state: &str) -> String {
    if region.is_empty() { state.to_owned() } else { format!("{region}.{state}") }
}

struct Document(String);

impl Document {
    fn line(&mut self, depth: usize, line: &str) {
        // A `String` takes all.
        let _ = writeln!(self.0, "{}{line}", " ".repeat(depth));
    }

    fn state(&mut self, depth: usize, state: &State, region: &str) {
        let name = escaped(&id(region, &state.id)).into_owned();
        let within = if region.is_empty() { state.id.as_str() } else { region };
        let first =
            state.states.first().map(|first| format!(r#" initial="{}""#, escaped(&id(within, &first.id))));
        let tag = if state.is_final { "final" } else { "state" };
        self.line(depth, &format!(r#"<{tag} id="{name}"{}>"#, first.unwrap_or_default()));
        if let Some(entry) = &state.entry {
            let script = effect(entry, "{}");
            self.line(depth + 1, &format!("<onentry><script>{}</script></onentry>", escaped(&script)));
        }
        for transition in &state.transitions {
            self.transition(depth + 1, transition, state, within);
        }
        for inner in &state.states {
            self.state(depth + 1, inner, within);
        }
        self.line(depth, &format!("</{tag}>"));
    }

    fn transition(&mut self, depth: usize, transition: &Transition, from: &State, region: &str) {
        let Transition { event, way } = transition;
        let data = if event.is_some() { "_event.data" } else { "{}" };
        let mut tag = "<transition".to_owned();
        if let Some(event) = event {
            let _ = write!(tag, r#" event="{}""#, escaped(event));
        }
        if !way.guards.is_empty() {
            let guards: Vec<String> = way.guards.iter().map(|one| guard(one, data)).collect();
            let _ = write!(tag, r#" cond="{}""#, escaped(&guards.join(" && ")));
        }
        if let Some(target) = &way.target {
            let _ = write!(tag, r#" target="{}""#, escaped(&id(region, target)));
            if from.states.iter().any(|state| state.id == *target) {
                tag.push_str(r#" type="internal""#);
            }
        }
        if way.effects.is_empty() {
            return self.line(depth, &format!("{tag}/>"));
        }
        let effects: Vec<String> = way.effects.iter().map(|one| effect(one, data)).collect();
        self.line(depth, &format!("{tag}><script>{}</script></transition>", escaped(&effects.join(" "))));
    }
}

fn member(of: &str, name: &str) -> String {
    if name.contains('-') { format!("{of}['{name}']") } else { format!("{of}.{name}") }
}

fn guard(call: &Call, data: &str) -> String {
    format!("{}(c, {}, {data})", member("g", call.name), call.params)
}

fn effect(call: &Call, data: &str) -> String {
    format!("{}(c, {}, {data});", member("f", call.name), call.params)
}

/// Text in XML.
fn escaped(text: &str) -> std::borrow::Cow<'_, str> {
    if !text.contains(['&', '<', '>', '"']) {
        return text.into();
    }
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").into()
}
