//! The demo site is embedded when the crate is compiled; a changed page must compile it again.

fn main() {
    println!("cargo:rerun-if-changed=../../fixtures/sites/novads");
}
