//! What a rule works out about the whole page once, for all of its targets.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use crate::page::Page;

/// At most one value of each type.
#[derive(Debug, Default)]
pub(super) struct Memo(Mutex<HashMap<TypeId, Arc<dyn Any + Send + Sync>>>);

impl Page {
    /// The value of this type about this page, made at the first call and kept with the page. The type is the key, so each
    /// notion needs a type of its own, and `make` must depend on the page alone.
    pub fn memo<T: Any + Send + Sync>(&self, make: impl FnOnce(&Page) -> T) -> Arc<T> {
        let Memo(values) = &self.derived().memo;
        let kept = || {
            let values = values.lock().unwrap_or_else(PoisonError::into_inner);
            values.get(&TypeId::of::<T>()).cloned().and_then(|value| value.downcast::<T>().ok())
        };
        kept().unwrap_or_else(|| {
            // Made without the lock held: it may ask for other values.
            let value = Arc::new(make(self));
            let mut values = values.lock().unwrap_or_else(PoisonError::into_inner);
            values.insert(TypeId::of::<T>(), value.clone());
            value
        })
    }
}
