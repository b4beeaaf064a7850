use crawl::{AddressErrorCode, Detail, Limit, Status};
use serde::Serialize;

fn written<T: Serialize + Copy>(all: &[T]) -> Vec<String> {
    all.iter().map(|one| serde_json::to_value(one).unwrap().as_str().unwrap().to_owned()).collect()
}

#[test]
fn the_names_in_the_catalogues_are_those_in_the_files() {
    assert_eq!(written(Status::ALL), Status::ALL.iter().map(|one| one.code()).collect::<Vec<_>>());
    assert_eq!(written(Detail::ALL), Detail::ALL.iter().map(|one| one.code()).collect::<Vec<_>>());
    assert_eq!(written(Limit::ALL), Limit::ALL.iter().map(|one| one.code()).collect::<Vec<_>>());
    let codes: Vec<_> = AddressErrorCode::ALL.iter().map(|one| one.code()).collect();
    assert_eq!(written(AddressErrorCode::ALL), codes);
}
