//! Migrations are embedded when the crate is compiled; a new file in the folder must compile it again.

fn main() {
    println!("cargo:rerun-if-changed=migrations");
}
