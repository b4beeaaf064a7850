use std::sync::Arc;
use std::time::Duration;

use browser::{Asked, Capture, Limits, TextWanted, Wants};

use crate::support::{Site, asked, browser, captured};

/// Wants to look behind a text of one element.
fn wants(element: usize, text: &'static str) -> Wants {
    Arc::new(move |_| Box::pin(async move { vec![TextWanted { element, run: 0, text: text.to_owned() }] }))
}

/// Goes to a page, looks behind the text of its first paragraph, and goes to a good page with the same browser.
async fn looked(page: &'static str) -> Option<Capture> {
    let browser = browser()?;
    let site = Site::serve(&[("/", "text/html", page), ("/good", "text/html", "<p>Labi</p>")]).await;
    let limits = Limits { pictures: Duration::from_secs(5), ..Limits::default() };
    let wants = Some(wants(3, "Sveika, pasaule"));
    let capture = captured(browser.visit(&Asked { wants, limits, ..asked(site.at("/")) }).await.unwrap());
    assert!(capture.documents[0].html.contains("Sveika, pasaule</p>"), "{}", capture.documents[0].html);
    assert!(!site.asked().contains(&"/outside".to_owned()));
    captured(browser.visit(&asked(site.at("/good"))).await.unwrap());
    browser.close().await;
    Some(capture)
}

#[tokio::test]
async fn words_of_a_text_are_found_in_three_pictures() {
    let Some(capture) = looked("<body style='height:3000px'><p>Sveika, pasaule</p>").await else { return };
    let [scene] = &capture.scenes[..] else { panic!("{} scenes", capture.scenes.len()) };
    let words: Vec<&str> = scene.words.iter().map(|word| word.word.as_str()).collect();
    assert_eq!(words, ["Sveika,", "pasaule"]);
    let moved = scene.words[0].areas[0].y - scene.words[0].later[0].y;
    assert!(moved >= 8.0, "{moved}");
    assert!([&scene.shown, &scene.bare, &scene.later].iter().all(|png| png.starts_with(b"\x89PNG")));
    assert_ne!(scene.shown, scene.bare);
}

#[tokio::test]
async fn a_page_that_hangs_when_it_is_looked_at_stays_read() {
    let page = "<body style='height:3000px'><p>Sveika, pasaule</p><script>addEventListener('scroll', () => { for (;;); })</script>";
    let Some(capture) = looked(page).await else { return };
    assert_eq!(capture.scenes, []);
}

#[tokio::test]
async fn a_page_that_leaves_when_it_is_looked_at_stays_read_and_goes_nowhere() {
    let page = "<body style='height:3000px'><p>Sveika, pasaule</p><script>
        addEventListener('scroll', () => { location = '/outside' })</script>";
    let Some(capture) = looked(page).await else { return };
    assert_eq!(capture.scenes, []);
}

#[tokio::test]
async fn a_page_that_shows_dialogs_and_puts_letters_back_does_not_hold_up_the_visit() {
    let page = "<p>Sveika, pasaule</p><script>
        const p = document.querySelector('p');
        setInterval(() => { alert(1); p.removeAttribute('style') }, 20)</script>";
    let Some(capture) = looked(page).await else { return };
    assert!(capture.scenes.len() <= 1);
}

#[tokio::test]
async fn a_text_that_is_another_one_meanwhile_is_not_looked_behind() {
    let Some(browser) = browser() else { return };
    let site = Site::of("<p>Sveika, pasaule</p>").await;
    let wants = Some(wants(3, "Cits teksts"));
    let capture = captured(browser.visit(&Asked { wants, ..asked(site.at("/")) }).await.unwrap());
    assert_eq!(capture.scenes, []);
    browser.close().await;
}

#[tokio::test]
async fn a_picture_without_an_end_means_that_nothing_is_looked_behind() {
    let Some(capture) = looked("<p>Sveika, pasaule</p><img loading=lazy src=/endless>").await else { return };
    assert_eq!(capture.scenes, []);
}
