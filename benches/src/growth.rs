//! Whether the cost of an element stays the same when the page grows.

use cascade::{Loaded, Sheets};
use page::Limits;
use rules::catalog::RULES;
use url::Url;

use crate::{VIEWPORT, clock};

const SIZES: [usize; 3] = [1_000, 10_000, 50_000];

/// Judges pages of growing size and prints the time of an element, and the ratio of the largest to the smallest page.
pub(crate) fn measure() {
    println!("\ncost of an element by size of the page, µs (parse, style, rules, sum):");
    let url = Url::parse("http://site.example/").expect("a constant address");
    let mut sums = Vec::new();
    for size in SIZES {
        let html = document(size);
        let mut best = [f64::INFINITY; 3];
        for _ in 0..3 {
            let mut marks = vec![clock::now()];
            let mut page = page::parse::page(&html, url.clone(), true, &Limits::default());
            marks.push(clock::now());
            let _ = cascade::style(&mut page, &Sheets::new(), &Loaded::default(), VIEWPORT);
            marks.push(clock::now());
            audit::run(RULES, &page);
            marks.push(clock::now());
            let elements = page.elements().len() as f64;
            for (best, pair) in best.iter_mut().zip(marks.windows(2)) {
                *best = best.min(pair[1].saturating_sub(pair[0]).as_secs_f64() * 1e6 / elements);
            }
        }
        let [parse, style, rules] = best;
        let sum = parse + style + rules;
        println!("  {size:6} elements: {parse:7.2} {style:7.2} {rules:7.2} {sum:7.2}");
        sums.push(sum);
    }
    println!("  ratio {:.2}", sums[sums.len() - 1] / sums[0]);
}

/// A page of about this many elements: sections with headings, texts, links, fields, images and tables.
fn document(elements: usize) -> String {
    let section = |number: usize| {
        format!(
            "<section><h2>Sadaļa {number}</h2><p>Teksts <a href='/s{number}'>saite {number}</a></p>\
             <label for=f{number}>Lauks</label><input id=f{number} autocomplete=name>\
             <img src=a.png alt='Attēls {number}'><button>Poga</button>\
             <table><tr><th id=h{number}>A</th><td headers=h{number}>1</td></tr></table></section>"
        )
    };
    let sections: String = (0..elements / 15).map(section).collect();
    format!("<!doctype html><html lang=lv><title>Lapa</title><body><main>{sections}")
}
