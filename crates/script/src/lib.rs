//! What code says that it reads, writes, calls and listens to: the code of a page as one value, without running it. The
//! only crate that knows the parser.
//!
//! Names are taken as they stand: two variables of one name in different functions count as one. Whoever asks whether one
//! piece of code touches what another looks at errs to the side of "perhaps".

mod place;
mod reader;
mod walk;

use std::collections::BTreeSet;

/// Longest code of one page that is read, all pieces together, in bytes.
pub const LONGEST: usize = 20_000;
/// Most pieces of code of one page, most functions in them, and most things that these do.
const MOST: (usize, usize, usize) = (200, 500, 2_000);
/// Brackets that may be open at once.
const DEEPEST: usize = 100;
/// Stack for code without brackets that is nested as deep as [`LONGEST`] allows, in bytes.
const STACK: usize = 256 * 1024 * 1024;

/// Variables that are followed from one to the next.
const FOLLOWED: usize = 8;

/// The index of a function in [`Reading::functions`].
pub type FunctionId = usize;

/// All code of a page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    /// Its functions; each piece of code counts as one.
    pub functions: Vec<Function>,
    /// The pieces, in their order.
    pub pieces: Vec<FunctionId>,
}

/// A function, or a piece of code.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Function {
    /// Names that lead to it: its own, and those of variables and properties that it was given to.
    pub names: Vec<String>,
    /// What it calls its arguments.
    pub parameters: Vec<String>,
    /// The function it stands in.
    pub outer: Option<FunctionId>,
    /// Variables that it looks at.
    pub reads: BTreeSet<String>,
    /// Properties that it looks at, and texts that stand in it.
    pub looks_at: BTreeSet<String>,
    /// Those texts.
    pub texts: BTreeSet<String>,
    /// What it sets.
    pub writes: Vec<Write>,
    /// What it calls.
    pub calls: Vec<Call>,
    /// It may end before its end.
    pub ends_early: bool,
    /// Something in it cannot be followed: names that are worked out, code in texts, `with`.
    pub has_unknown: bool,
}

/// Something that is set.
#[derive(Clone, Debug, PartialEq)]
pub struct Write {
    /// Whose property; `None` for a variable.
    pub of: Option<Place>,
    /// The variable, or the property with those between: `style.color`.
    pub name: String,
    /// What it is set to.
    pub value: Value,
    /// On what conditions.
    pub guards: Vec<Guard>,
}

/// Something that is called.
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    /// Whose method; `None` for a function of its own.
    pub of: Option<Place>,
    /// The function, or the method with the properties between: `classList.add`.
    pub name: String,
    /// What it is given.
    pub arguments: Vec<Value>,
    /// On what conditions.
    pub guards: Vec<Guard>,
}

/// What a property or method belongs to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The element with this id.
    Id(String),
    /// The element whose id the variable holds.
    IdIn(String),
    /// What the variable holds; `window`, `document` too.
    Variable(String),
    /// The element that listens.
    This,
    /// Something else.
    Other,
}

/// What is assigned or given.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A text that stands there.
    Text(String),
    /// A number that stands there.
    Number(f64),
    /// `true` or `false`.
    Truth(bool),
    /// A function that stands there.
    Function(FunctionId),
    /// A variable.
    Variable(String),
    /// An element.
    Element(Place),
    /// Something else.
    Other,
}

/// A condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guard {
    /// Names in it that have to be true for it to hold: `a` and `b.c` of `a && b.c && (d || e)`, as `a` and `c`.
    pub requires: Vec<String>,
    /// It is nothing but that.
    pub is_plain: bool,
    /// It must not hold.
    pub is_otherwise: bool,
}

/// Something that is listened to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Listener<'a> {
    /// The function in which somebody begins to listen.
    pub by: FunctionId,
    /// Where; `None` for `addEventListener(…)` alone, which is that of the window.
    pub at: Option<&'a Place>,
    /// What, without `on`; `None` where that is worked out.
    pub event: Option<&'a str>,
    /// The function that is called then; `None` where that is not known.
    pub function: Option<FunctionId>,
    /// On what conditions one begins to listen.
    pub guards: &'a [Guard],
}

impl Reading {
    /// Reads the code of a page. `None` where a piece is wrong, or where all are too many, too long or nested too deep.
    pub fn of(pieces: &[&str]) -> Option<Self> {
        let length: usize = pieces.iter().map(|piece| piece.len()).sum();
        if length > LONGEST || pieces.len() > MOST.0 || pieces.iter().any(|piece| is_too_deep(piece)) {
            return None;
        }
        let reading = stacker::grow(STACK, || reader::read(pieces))?;
        let doings: usize = reading.functions.iter().map(|it| it.writes.len() + it.calls.len()).sum();
        (reading.functions.len() <= MOST.1 && doings <= MOST.2).then_some(reading)
    }

    /// The functions of this name.
    pub fn named(&self, name: &str) -> impl Iterator<Item = FunctionId> + '_ {
        let name = name.rsplit('.').next().unwrap_or(name).to_owned();
        (0..self.functions.len()).filter(move |id| self.functions[*id].names.contains(&name))
    }

    /// The functions that may take part when these run: those that they name, and those without a name that stand in them.
    pub fn reach(&self, functions: impl IntoIterator<Item = FunctionId>) -> BTreeSet<FunctionId> {
        let mut reach = BTreeSet::new();
        let mut open: Vec<FunctionId> = functions.into_iter().collect();
        while let Some(id) = open.pop() {
            if !reach.insert(id) {
                continue;
            }
            let function = &self.functions[id];
            let is_named = |name: &String| function.reads.contains(name) || function.looks_at.contains(name);
            open.extend(self.functions.iter().enumerate().filter_map(|(other, it)| {
                let stands_in = it.names.is_empty() && it.outer == Some(id);
                (stands_in || it.names.iter().any(is_named)).then_some(other)
            }));
        }
        reach
    }

    /// The functions that a value may be.
    pub fn functions_of(&self, value: &Value) -> Vec<FunctionId> {
        match value {
            Value::Function(id) => vec![*id],
            Value::Variable(name) => self.named(name).collect(),
            Value::Text(_) | Value::Number(_) | Value::Truth(_) | Value::Element(_) | Value::Other => {
                Vec::new()
            }
        }
    }

    /// Everything that code begins to listen to by `addEventListener` or by a property such as `onclick`.
    pub fn listeners(&self) -> Vec<Listener<'_>> {
        let one = |value: &Value| match self.functions_of(value)[..] {
            [id] => Some(id),
            _ => None,
        };
        let mut listeners = Vec::new();
        for (by, function) in self.functions.iter().enumerate() {
            for call in function.calls.iter().filter(|call| is_method(&call.name, "addEventListener")) {
                let event = match call.arguments.first() {
                    Some(Value::Text(event)) => Some(event.as_str()),
                    Some(_) | None => None,
                };
                listeners.push(Listener {
                    by,
                    at: call.of.as_ref(),
                    event,
                    function: call.arguments.get(1).and_then(one),
                    guards: &call.guards,
                });
            }
            for write in &function.writes {
                let Some(event) = write.name.rsplit('.').next().and_then(|name| name.strip_prefix("on"))
                else {
                    continue;
                };
                let (at, event, guards) = (write.of.as_ref(), Some(event), &write.guards[..]);
                listeners.push(Listener { by, at, event, function: one(&write.value), guards });
            }
        }
        listeners
    }

    /// The ids of the elements that the place may be, in this function; `None` where that is not known.
    pub fn ids_of(&self, function: FunctionId, place: &Place) -> Option<BTreeSet<String>> {
        self.ids(function, place, FOLLOWED)
    }

    fn ids(&self, function: FunctionId, place: &Place, most: usize) -> Option<BTreeSet<String>> {
        let most = most.checked_sub(1)?;
        match place {
            Place::Id(id) => Some(BTreeSet::from([id.clone()])),
            Place::Variable(name) => self.set(function, name, |by, value| {
                let Value::Element(place) = value else { return None };
                self.ids(by, place, most)
            }),
            Place::IdIn(name) => self.set(function, name, |_, value| {
                let Value::Text(id) = value else { return None };
                Some(BTreeSet::from([id.clone()]))
            }),
            Place::This | Place::Other => None,
        }
    }

    /// What is known of all values that the variable gets: in the function, by whoever calls it, or wherever it is set.
    fn set(
        &self,
        function: FunctionId,
        variable: &str,
        known: impl Fn(FunctionId, &Value) -> Option<BTreeSet<String>>,
    ) -> Option<BTreeSet<String>> {
        let sets = |id: FunctionId| {
            self.functions[id].writes.iter().filter(|write| write.of.is_none() && write.name == variable)
        };
        let is_own = sets(function).next().is_some();
        let mut values: Vec<(FunctionId, &Value)> = (0..self.functions.len())
            .filter(|id| !is_own || *id == function)
            .flat_map(|id| sets(id).map(move |write| (id, &write.value)))
            .collect();
        if let Some(at) = self.functions[function].parameters.iter().position(|name| name == variable) {
            values.extend(self.arguments(function, at)?);
        }
        if values.is_empty() {
            return None;
        }
        let mut all = BTreeSet::new();
        for (id, value) in values {
            all.extend(known(id, value)?);
        }
        Some(all)
    }

    /// What a function is given for a parameter wherever it is called; `None` where it is handed on.
    fn arguments(&self, function: FunctionId, at: usize) -> Option<Vec<(FunctionId, &Value)>> {
        let names = &self.functions[function].names;
        let is_it = |value: &Value| match value {
            Value::Variable(name) => names.contains(name),
            Value::Function(id) => *id == function,
            Value::Text(_) | Value::Number(_) | Value::Truth(_) | Value::Element(_) | Value::Other => false,
        };
        let mut given = Vec::new();
        for (id, by) in self.functions.iter().enumerate() {
            for call in &by.calls {
                if call.arguments.iter().any(is_it) {
                    return None;
                }
                if call.of.is_none() && names.contains(&call.name) {
                    given.push((id, call.arguments.get(at)?));
                }
            }
            let is_handed_on = |write: &Write| is_it(&write.value) && !names.contains(&write.name);
            if by.writes.iter().any(is_handed_on) {
                return None;
            }
        }
        (!given.is_empty()).then_some(given)
    }

    /// Where the variable is set.
    pub fn writes_of<'a>(&'a self, variable: &'a str) -> impl Iterator<Item = &'a Write> {
        let writes = self.functions.iter().flat_map(|function| &function.writes);
        writes.filter(move |write| write.of.is_none() && write.name == variable)
    }
}

/// True if the last part of the name is the method.
pub fn is_method(name: &str, method: &str) -> bool {
    name.rsplit('.').next() == Some(method)
}

/// True for code with too many brackets open at once, wherever they stand.
fn is_too_deep(code: &str) -> bool {
    let mut depth = 0_usize;
    code.bytes().any(|byte| {
        match byte {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth > DEEPEST
    })
}

#[cfg(test)]
mod tests;
