//! What rules want to know about the pages that links lead to. Whoever can fetch asks here and answers with
//! [`Page::add_resource`]; rules fetch nothing.

use page::resource::LinkedPage;
use page::{DocId, Fact, Page, Why};
use url::Url;

use crate::links::{links_of_one_context_match, links_of_one_name_match};
use crate::media::surroundings;
use crate::shared::{likeness, repeated};
use crate::timing::instant_redirect;

/// A page of the site that shows what is repeated, where the page alone does not tell; and where links of one name lead
/// that are to be compared; and where the few links of a page lead that has a recording and hardly a word: addresses on the page's own host, each once, at most `most`.
/// Those that have one context too come first; where `context_only` is set, they alone.
pub fn wanted(page: &Page, context_only: bool, most: usize) -> Vec<Url> {
    let mut sets = links_of_one_context_match::addresses(page);
    if !context_only {
        sets.extend(links_of_one_name_match::addresses(page));
    }
    let here = &page.top().url;
    let mut wanted: Vec<Url> = repeated::neighbour_wanted(page).into_iter().map(without_fragment).collect();
    for set in sets {
        let mut near: Vec<Url> = Vec::new();
        for url in set.into_iter().map(without_fragment) {
            if is_near(here, &url) && !near.contains(&url) {
                near.push(url);
            }
        }
        if near.len() > 1 {
            let new: Vec<Url> = near.into_iter().filter(|url| !wanted.contains(url)).collect();
            wanted.extend(new);
        }
        if wanted.len() >= most {
            break;
        }
    }
    let is_open = |url: &Url| matches!(page.resource(url), Fact::Unknown(Why::NotFetched));
    let near = |url: &Url| is_near(here, url) && !wanted.contains(url) && is_open(url);
    let of_media: Vec<Url> =
        surroundings::wanted(page).into_iter().map(without_fragment).filter(near).collect();
    wanted.extend(of_media);
    wanted.truncate(most);
    wanted
}

fn is_near(here: &Url, url: &Url) -> bool {
    (url.scheme(), url.host_str(), url.port()) == (here.scheme(), here.host_str(), here.port())
        && matches!(url.scheme(), "http" | "https" | "file")
}

fn without_fragment(mut url: Url) -> Url {
    url.set_fragment(None);
    url
}

/// What rules compare of a page that a link leads to.
pub fn told(page: &Page) -> LinkedPage {
    likeness::read(page, DocId::TOP)
}

/// Where the page leads away at once by itself.
pub fn moves_to(page: &Page) -> Option<Url> {
    instant_redirect(page)
}
