//! The preview as a page for a browser.

use minijinja::{Environment, Error, Value};

use super::Sheet;

const PAGE: &str = include_str!("page.html");

pub(super) fn written(sheet: &Sheet) -> Result<String, Error> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(minijinja::UndefinedBehavior::Strict);
    environment.add_filter("shown", shown);
    // What ends so is escaped by itself.
    environment.add_template("page.html", PAGE)?;
    environment.get_template("page.html")?.render(minijinja::value::Serde(sheet))
}

/// Escaped, and with the marks round names as elements: a browser then keeps text of two directions apart.
fn shown(text: &str) -> Value {
    let mut out = String::with_capacity(text.len());
    let mut open = 0usize;
    for one in text.chars() {
        match one {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' => out.push_str("<br>"),
            '\u{2068}' => {
                open += 1;
                out.push_str("<bdi>");
            }
            '\u{2069}' if open > 0 => {
                open -= 1;
                out.push_str("</bdi>");
            }
            '\u{2069}' => {}
            other => out.push(other),
        }
    }
    out.push_str(&"</bdi>".repeat(open));
    Value::from_safe_string(out)
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn a_name_stands_in_an_element_of_its_own_and_nothing_becomes_markup() {
        assert_eq!(
            shown("\u{2068}Bo\u{2069} <b> & \"x\"").to_string(),
            "<bdi>Bo</bdi> &lt;b&gt; &amp; &quot;x&quot;"
        );
        assert_eq!(shown("\u{2069}a\u{2068}b").to_string(), "a<bdi>b</bdi>");
    }
}
