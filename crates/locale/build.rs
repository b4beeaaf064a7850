//! The catalogues are built into the crate; a file that comes or goes must build it again.

fn main() {
    println!("cargo::rerun-if-changed=../../locales");
}
