use browser::{Browser, Ended};

use crate::support::{Site, asked, captured, connect, options};

#[tokio::test]
async fn nothing_but_the_page_is_asked_for() {
    let (connect, reached) = connect();
    let Some(options) = options() else { return };
    let browser = Browser::new(options, connect);
    let site = Site::of("<p>Lapa</p>").await;
    captured(browser.visit(&asked(site.at("/"))).await.unwrap());
    browser.close().await;
    let port = site.at("/").port().unwrap();
    let reached = reached.lock().unwrap();
    assert!(!reached.is_empty());
    assert!(reached.iter().all(|(host, to)| host == "127.0.0.1" && *to == port), "{reached:?}");
}

#[tokio::test]
async fn whatever_asks_is_refused_what_is_refused() {
    let page = "<p id=p></p><script>
        const inside = 'inside.example:8080';
        const worker = new Worker(URL.createObjectURL(new Blob([`fetch('http://${inside}/w').catch(() => postMessage(1))`])));
        const failed = f => new Promise(done => f(() => done('-')));
        Promise.all([
          failed(f => fetch(`http://${inside}/f`, { mode: 'no-cors' }).catch(f)),
          failed(f => worker.onmessage = f),
          failed(f => new WebSocket(`ws://${inside}/s`).onerror = f),
          failed(f => { const i = new Image(); i.onerror = f; i.src = `https://${inside}/i` }),
        ]).then(all => p.textContent = all.join(''))
        </script>";
    let (connect, reached) = connect();
    let Some(options) = options() else { return };
    let browser = Browser::new(options, connect);
    let site = Site::of(page).await;
    let capture = captured(browser.visit(&asked(site.at("/"))).await.unwrap());
    assert!(capture.documents[0].html.contains(">----<"), "{}", capture.documents[0].html);
    browser.close().await;
    assert!(reached.lock().unwrap().iter().any(|(host, port)| host == "inside.example" && *port == 8080));
}

#[tokio::test]
async fn pages_share_no_cookies() {
    let page = "<p id=p></p><script>p.textContent = document.cookie + '.'; document.cookie = 'a=1'; localStorage.a = 1</script>";
    let Some(options) = options() else { return };
    let browser = Browser::new(options, connect().0);
    let site = Site::of(page).await;
    for _ in 0..2 {
        let capture = captured(browser.visit(&asked(site.at("/"))).await.unwrap());
        assert!(capture.documents[0].html.contains(r#"<p id="p">.</p>"#));
    }
    browser.close().await;
}

#[tokio::test]
async fn a_site_that_does_not_answer_is_a_failure_of_the_page() {
    let Some(options) = options() else { return };
    let browser = Browser::new(options, connect().0);
    let ended = browser.visit(&asked("http://nowhere.example/".parse().unwrap())).await.unwrap();
    assert!(matches!(ended, Ended::Failed(_)), "{ended:?}");
    browser.close().await;
}
