//! Habits of markup: how sites write a heading, a label with its value, a step, a channel, and what they put around.

use super::card::{Card, Item};

/// One habit.
pub struct Habit {
    pub name: &'static str,
    heading: fn(&str) -> String,
    field: fn(&str, &[String]) -> String,
    step: fn(&str, u32, &str, &str) -> String,
    channel: fn(&str, &[String]) -> String,
    page: fn(&str, &str) -> String,
}

pub static HABITS: [Habit; 14] = [
    Habit {
        name: "headings",
        heading: |text| format!("<h2>{text}</h2>\n"),
        field: |label, values| format!("<h3>{label}</h3>\n{}", paragraphs(values)),
        step: |layout, n, title, body| format!("<h3>{}</h3>\n{body}", step(layout, n, title)),
        channel: |name, values| format!("<h4>{name}</h4>{}", paragraphs(values)),
        page: |title, body| format!("<main><h1>{title}</h1>{body}</main>"),
    },
    Habit {
        name: "bold labels in paragraphs",
        heading: |text| format!("<p><strong>{text}</strong></p>\n"),
        field: |label, values| format!("<p><strong>{label}:</strong> {}</p>\n", values.join("<br>")),
        step: |layout, n, title, body| format!("<p><b>{}</b></p>{body}", step(layout, n, title)),
        channel: |name, values| format!("<p>{name}: {}</p>", values.join("<br>")),
        page: |title, body| format!("<div class=\"content\"><h1>{title}</h1>{body}</div>"),
    },
    Habit {
        name: "definition lists",
        heading: |text| format!("<h2>{text}</h2>\n"),
        field: |label, values| format!("<dl><dt>{label}</dt><dd>{}</dd></dl>\n", paragraphs(values)),
        step: |layout, n, title, body| format!("<dl><dt>{}</dt><dd>{body}</dd></dl>", step(layout, n, title)),
        channel: |name, values| format!("<dl><dt>{name}</dt><dd>{}</dd></dl>", values.join("<br>")),
        page: |title, body| format!("<article><h1>{title}</h1>{body}</article>"),
    },
    Habit {
        name: "tables with row headers",
        heading: |text| format!("<h2>{text}</h2>\n"),
        field: |label, values| {
            format!("<table><tr><th>{label}</th><td>{}</td></tr></table>\n", paragraphs(values))
        },
        step: |layout, n, title, body| {
            format!("<table><tr><th>{}</th><td>{body}</td></tr></table>", step(layout, n, title))
        },
        channel: |name, values| {
            format!("<table><tr><td>{name}</td><td>{}</td></tr></table>", values.join("<br>"))
        },
        page: |title, body| format!("<div id=\"main\"><h1>{title}</h1>{body}</div>"),
    },
    Habit {
        name: "tables of plain cells with hard spaces",
        heading: |text| format!("<h3>{}</h3>\n", hard(text)),
        field: |label, values| {
            format!(
                "<table><tr><td>&nbsp;{}:&nbsp;</td><td>{}&nbsp;</td></tr></table>\n",
                hard(label),
                values.join("<br>")
            )
        },
        step: |layout, n, title, body| format!("<h4>&nbsp;{}</h4>{body}", hard(&step(layout, n, title))),
        channel: |name, values| format!("<p>•&nbsp;{name}&nbsp;- {}</p>", values.join("<br>")),
        page: |title, body| format!("<main><h1>&nbsp;{title}</h1>{body}</main>"),
    },
    Habit {
        name: "boxes in capitals",
        heading: |text| format!("<div class=\"title\">{}</div>\n", text.to_uppercase()),
        field: |label, values| {
            let label = label.to_uppercase();
            format!(
                "<div class=\"f\"><div class=\"l\">{label}</div><div class=\"v\">{}</div></div>\n",
                boxes(values)
            )
        },
        step: |layout, n, title, body| {
            format!("<div class=\"s\"><div>{}</div>{body}</div>", step(layout, n, title).to_uppercase())
        },
        channel: |name, values| format!("<div><div>{}</div>{}</div>", name.to_uppercase(), boxes(values)),
        page: |title, body| format!("<div><div><div><h1>{title}</h1>{body}</div></div></div>"),
    },
    Habit {
        name: "spans in a row",
        heading: |text| format!("<div><span>{text}</span></div>\n"),
        field: |label, values| {
            format!("<div><span class=l>{label}</span> <span class=v>{}</span></div>\n", values.join("<br>"))
        },
        step: |layout, n, title, body| {
            format!("<section><div><span>{}</span></div>{body}</section>", step(layout, n, title))
        },
        channel: |name, values| {
            format!("<div><span>{name}:</span> <span>{}</span></div>", values.join("<br>"))
        },
        page: |title, body| format!("<section><h1>{title}</h1>{body}</section>"),
    },
    Habit {
        name: "disclosures",
        heading: |text| format!("<h2>{text}</h2>\n"),
        field: |label, values| {
            format!("<details><summary>{label}</summary>{}</details>\n", paragraphs(values))
        },
        step: |layout, n, title, body| {
            format!("<details open><summary>{}</summary>{body}</details>", step(layout, n, title))
        },
        channel: |name, values| format!("<p><em>{name}:</em> {}</p>", values.join(", ")),
        page: |title, body| format!("<main><h1>{title}</h1>{body}</main>"),
    },
    Habit {
        name: "accordions",
        heading: |text| format!("<h2>{text}</h2>\n"),
        field: |label, values| {
            format!(
                "<div class=acc><h3><button aria-expanded=false>{label}<svg><path/></svg></button></h3><div class=panel>{}</div></div>\n",
                paragraphs(values)
            )
        },
        step: |layout, n, title, body| {
            format!(
                "<div class=acc><button type=button aria-expanded=true><span>{}</span><i class=icon></i></button><div>{body}</div></div>",
                step(layout, n, title)
            )
        },
        channel: |name, values| format!("<ul><li><b>{name}</b><br>{}</li></ul>", values.join("<br>")),
        page: |title, body| format!("<main><h1>{title}</h1>{body}</main>"),
    },
    Habit {
        name: "list items",
        heading: |text| format!("<h4>{text}</h4>\n"),
        field: |label, values| format!("<ul><li>{label}: {}</li></ul>\n", values.join("; ")),
        step: |layout, n, title, body| format!("<h5>{}</h5>{body}", step(layout, n, title)),
        channel: |name, values| format!("<ul><li>{name} – {}</li></ul>", values.join("; ")),
        page: |title, body| format!("<h1>{title}</h1>{body}"),
    },
    Habit {
        name: "lines broken in one paragraph",
        heading: |text| format!("<b>{text}</b><br><br>\n"),
        field: |label, values| format!("<b>{label}</b><br>{}<br><br>\n", values.join("<br>")),
        step: |layout, n, title, body| format!("<b>{}</b><br>{body}", step(layout, n, title)),
        channel: |name, values| format!("{name}: {}<br>", values.join("<br>")),
        page: |title, body| format!("<h1>{title}</h1><p>{body}</p>"),
    },
    Habit {
        name: "underlined small headings, values in lists",
        heading: |text| format!("<h5><u>{text}</u></h5>\n"),
        field: |label, values| format!("<h6>{label}:</h6>\n{}", list(values)),
        step: |layout, n, title, body| format!("<h5><em>{}</em></h5>{body}", step(layout, n, title)),
        channel: |name, values| format!("<h6>{name}</h6>{}", list(values)),
        page: |title, body| format!("<div role=main><h2>{title}</h2>{body}</div>"),
    },
    Habit {
        name: "number in a box of its own",
        heading: |text| format!("<h2>{text}</h2>\n"),
        field: |label, values| format!("<p class=label>{label}</p><p>{}</p>\n", values.join("<br>")),
        step: |layout, n, title, body| match layout {
            "old-latvija" => format!("<div class=no>{n}. solis</div><h3>{title}</h3>{body}"),
            _ => format!("<div class=no>{n}.</div><h3>{title}</h3><div>{body}</div>"),
        },
        channel: |name, values| format!("<p><strong>{name}</strong></p>{}", paragraphs(values)),
        page: |title, body| {
            format!(
                "<div class=\"breadcrumbs\"><a href=/>Sākums</a> <a href=/p>Pakalpojumi</a></div><h1>{title}</h1>{body}"
            )
        },
    },
    Habit {
        name: "noise around",
        heading: |text| format!("<div class=row><div class=col><h2><span>{text}</span></h2></div></div>\n"),
        field: |label, values| {
            format!(
                "<!-- field --><div class=row><div class=col><span class=\"icon\" aria-hidden=true></span><p>{label}</p></div><div class=col>{}</div></div>\n",
                paragraphs(values)
            )
        },
        step: |layout, n, title, body| {
            format!("<div class=row><div class=col><h3>{}</h3>\n\n{body}</div></div>", step(layout, n, title))
        },
        channel: |name, values| format!("<div><h4>{name}</h4><div>{}</div></div>", boxes(values)),
        page: |title, body| {
            format!(
                "<header><a href=#m>Pāriet uz saturu</a><nav><ul><li><a href=/>Sākums</a></li><li><a href=/k>Kontakti</a></li></ul></nav><form role=search><label>Meklēt <input></label></form></header>\
                 <div class=\"cookie-bar\"><p>Izmantojam sīkdatnes.</p><button>Piekrītu</button></div>\
                 <main id=m><nav aria-label=ceļš><a href=/p>Pakalpojumi</a></nav><h1>{title}</h1>{body}\
                 <div class=share><button>Drukāt</button> <button>Dalīties</button></div></main>\
                 <footer><p>Pasta iela 37, Jelgava</p><a href=https://www.latvija.lv>www.latvija.lv</a><p>Tālrunis 60000000</p></footer>"
            )
        },
    },
];

impl Habit {
    /// The card as a page.
    pub fn page(&self, card: &Card) -> String {
        let body: String = card.items.iter().map(|item| self.item(item, &card.template)).collect();
        format!(
            "<!doctype html><html lang=\"lv\"><head><title>{} | Novads</title></head><body>{}</body></html>",
            card.title,
            (self.page)(&card.title, &body)
        )
    }

    fn item(&self, item: &Item, layout: &str) -> String {
        match item {
            Item::Field { label, values } => (self.field)(label, &linked(values)),
            Item::Heading(text) => (self.heading)(text),
            Item::Step { number, title, items } => {
                let body: String = items.iter().map(|item| self.item(item, layout)).collect();
                (self.step)(layout, *number, title, &body)
            }
            Item::Channel { name, values } => (self.channel)(name, &linked(values)),
            Item::Text(text) => format!("<p>{}</p>\n", link(text)),
        }
    }
}

/// The card as it is copied from a browser.
pub fn plain(card: &Card) -> String {
    fn line(item: &Item, layout: &str) -> String {
        match item {
            Item::Field { label, values } => format!("{label}:\n{}\n", unlinked(values).join("\n")),
            Item::Heading(text) => format!("{text}\n\n"),
            Item::Step { number, title, items } => {
                let body: String = items.iter().map(|item| line(item, layout)).collect();
                format!("{}\n{body}", step(layout, *number, title))
            }
            Item::Channel { name, values } => format!("• {name} - {}\n", unlinked(values).join("\n")),
            Item::Text(text) => format!("{}\n\n", unlinked(std::slice::from_ref(text)).join("")),
        }
    }
    let body: String = card.items.iter().map(|item| line(item, &card.template)).collect();
    format!("{}\n\n{body}", card.title)
}

fn step(layout: &str, number: u32, title: &str) -> String {
    match layout {
        "old-latvija" => format!("{number}. solis / {title}"),
        _ => format!("{number}. {title}"),
    }
}

fn hard(text: &str) -> String {
    text.replace(' ', "&nbsp;")
}

fn paragraphs(values: &[String]) -> String {
    each(values, "p")
}

fn boxes(values: &[String]) -> String {
    each(values, "div")
}

fn list(values: &[String]) -> String {
    format!("<ul>{}</ul>", each(values, "li"))
}

fn each(values: &[String], tag: &str) -> String {
    values.iter().fold(String::new(), |text, value| text + "<" + tag + ">" + value + "</" + tag + ">")
}

fn linked(values: &[String]) -> Vec<String> {
    values.iter().map(|value| link(value)).collect()
}

/// `[text](address)` as a link.
fn link(text: &str) -> String {
    each_link(text, |name, address| format!("<a href=\"{address}\">{name}</a>"))
}

fn unlinked(values: &[String]) -> Vec<String> {
    values.iter().map(|value| each_link(value, |name, _| name.to_owned())).collect()
}

fn each_link(text: &str, write: impl Fn(&str, &str) -> String) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('[') {
        let (name, after) = after.split_once("](").unwrap();
        let (address, after) = after.split_once(')').unwrap();
        out.push_str(before);
        out.push_str(&write(name, address));
        rest = after;
    }
    out + rest
}
