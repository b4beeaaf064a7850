//! With which arguments the browser is started.

use std::path::Path;

use crate::wire::Wire;

/// Headless, silent towards its maker, and without anything that is not the page's.
const ALWAYS: [&str; 33] = [
    "--headless=new",
    "--no-first-run",
    "--no-default-browser-check",
    "--no-service-autorun",
    "--no-pings",
    "--metrics-recording-only",
    "--disable-background-networking",
    "--disable-background-timer-throttling",
    "--disable-backgrounding-occluded-windows",
    "--disable-renderer-backgrounding",
    "--disable-breakpad",
    "--disable-crash-reporter",
    "--disable-client-side-phishing-detection",
    "--disable-component-extensions-with-background-pages",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-dev-shm-usage",
    "--disable-domain-reliability",
    "--disable-extensions",
    "--disable-gpu",
    "--disable-hang-monitor",
    "--disable-print-preview",
    "--disable-prompt-on-repost",
    "--disable-quic",
    "--disable-sync",
    "--disable-features=AutofillServerCommunication,CertificateTransparencyComponentUpdater,DialMediaRouteProvider,\
     MediaRouter,OptimizationGuideModelDownloading,OptimizationHints,OptimizationHintsFetching,PrivacySandboxSettings4,\
     SafeBrowsing,Translate",
    "--block-new-web-contents",
    "--deny-permission-prompts",
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--js-flags=--max-old-space-size=1024",
    "--mute-audio",
    "--password-store=basic",
    "--use-mock-keychain",
];

/// What the browser itself would fetch goes to a proxy that is not there (port 9 is that of a service which throws away
/// whatever it gets); pages have one of their own.
const NOWHERE: &str = "--proxy-server=http://127.0.0.1:9";

/// All arguments.
pub(crate) fn flags(profile: &Path, wire: Wire, has_sandbox: bool) -> Vec<String> {
    let mut flags: Vec<String> = ALWAYS.iter().map(|flag| (*flag).to_owned()).collect();
    flags.push(format!("--user-data-dir={}", profile.display()));
    flags.push(NOWHERE.to_owned());
    flags.push("--window-size=1280,800".to_owned());
    flags.push("--accept-lang=lv,en".to_owned());
    flags.push(match wire {
        Wire::Pipe => "--remote-debugging-pipe".to_owned(),
        Wire::Socket => "--remote-debugging-port=0".to_owned(),
    });
    if !has_sandbox {
        flags.push("--no-sandbox".to_owned());
    }
    flags.push("about:blank".to_owned());
    flags
}
