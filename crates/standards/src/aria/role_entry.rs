use std::sync::LazyLock;

use super::attribute::AriaAttribute;
use super::edition::Edition;
use super::role::Role;

/// Where the name of an element with a role may come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NameFrom {
    /// From what the author states (`aria-label` and the like).
    Author,
    /// From the content, and from what the author states.
    Content,
    /// Naming is prohibited.
    Prohibited,
}

/// What the specifications say about one role.
#[derive(Debug)]
pub struct RoleEntry {
    /// The role.
    pub role: Role,
    /// The specification that defines it.
    pub edition: Edition,
    /// Abstract roles are never used in content.
    pub is_abstract: bool,
    /// Roles it is directly made from.
    pub superclasses: Vec<Role>,
    /// Required states and properties.
    pub required: Vec<&'static AriaAttribute>,
    /// Supported states and properties that it has beyond the global ones: its own, the required and the inherited.
    pub supported: Vec<&'static AriaAttribute>,
    /// Prohibited states and properties.
    pub prohibited: Vec<&'static AriaAttribute>,
    /// Values that states and properties have where the author gives none.
    pub implicit: Vec<(&'static AriaAttribute, &'static str)>,
    /// Where its name comes from.
    pub name_from: NameFrom,
    /// A name is required.
    pub needs_name: bool,
    /// Children are presentational: assistive technology never gets at them.
    pub presentational_children: bool,
    /// Required context roles; empty where there are none.
    pub context: Vec<Role>,
    /// Required owned elements; each entry is a path from the outside in, such as rowgroup, row. Empty where there are
    /// none.
    pub owned: Vec<Vec<Role>>,
    /// Bit `n` is the role at position `n` of [`Role::ALL`]: the role itself and everything it is made from.
    lineage: u256::U256,
}

/// As many bits as there may be roles.
mod u256 {
    /// A set of small numbers.
    #[derive(Clone, Copy, Debug, Default)]
    pub(super) struct U256([u128; 2]);

    impl U256 {
        pub(super) fn insert(&mut self, bit: u8) {
            self.0[usize::from(bit >> 7)] |= 1 << (bit & 127);
        }

        pub(super) fn contains(self, bit: u8) -> bool {
            self.0[usize::from(bit >> 7)] >> (bit & 127) & 1 == 1
        }

        pub(super) fn join(&mut self, other: Self) {
            self.0[0] |= other.0[0];
            self.0[1] |= other.0[1];
        }
    }
}

static ENTRIES: LazyLock<Vec<RoleEntry>> = LazyLock::new(|| {
    let mut entries: Vec<RoleEntry> =
        include_str!("roles.csv").lines().skip(1).map(|line| row(line).expect("the table is ours")).collect();
    // A role inherits through at most six steps; one pass per step closes the lineage and the supported attributes.
    for _ in 0..6 {
        for index in 0..entries.len() {
            for parent in entries[index].superclasses.clone() {
                let (lineage, supported) = {
                    let parent = &entries[parent as usize];
                    (parent.lineage, parent.supported.clone())
                };
                entries[index].lineage.join(lineage);
                add(&mut entries[index].supported, supported);
            }
        }
    }
    entries
});

fn add(to: &mut Vec<&'static AriaAttribute>, more: Vec<&'static AriaAttribute>) {
    for attribute in more {
        if !to.contains(&attribute) {
            to.push(attribute);
        }
    }
    to.sort_by_key(|attribute| attribute.name.as_str());
}

fn row(line: &'static str) -> Option<RoleEntry> {
    let cells: Vec<&'static str> = line.split(',').collect();
    let [name, edition, is_abstract, superclasses, own, required, prohibited, name_from, rest @ ..] =
        &cells[..]
    else {
        return None;
    };
    let [needs_name, presentational, context, owned, implicit] = rest else { return None };
    let role = Role::named(name)?;
    let required = attributes(required)?;
    let mut supported = attributes(own)?;
    add(&mut supported, required.clone());
    let mut lineage = u256::U256::default();
    lineage.insert(role as u8);
    Some(RoleEntry {
        role,
        edition: Edition::named(edition)?,
        is_abstract: *is_abstract == "yes",
        superclasses: roles(superclasses)?,
        required,
        supported,
        prohibited: attributes(prohibited)?,
        implicit: words(implicit)
            .map(|pair| {
                let (name, value) = pair.split_once('=')?;
                Some((attribute(name)?, value))
            })
            .collect::<Option<_>>()?,
        name_from: match *name_from {
            "author" => NameFrom::Author,
            "content" => NameFrom::Content,
            "prohibited" => NameFrom::Prohibited,
            _ => return None,
        },
        needs_name: *needs_name == "yes",
        presentational_children: *presentational == "yes",
        context: roles(context)?,
        owned: words(owned).map(|path| path.split('>').map(Role::named).collect()).collect::<Option<_>>()?,
        lineage,
    })
}

fn words(cell: &'static str) -> impl Iterator<Item = &'static str> {
    cell.split(' ').filter(|word| !word.is_empty())
}

fn roles(cell: &'static str) -> Option<Vec<Role>> {
    words(cell).map(Role::named).collect()
}

fn attributes(cell: &'static str) -> Option<Vec<&'static AriaAttribute>> {
    words(cell).map(attribute).collect()
}

fn attribute(name: &str) -> Option<&'static AriaAttribute> {
    AriaAttribute::named(&format!("aria-{name}"))
}

impl Role {
    /// What the specifications say about it.
    pub fn entry(self) -> &'static RoleEntry {
        &ENTRIES[self as usize]
    }

    /// True for abstract roles, which are never used in content.
    pub fn is_abstract(self) -> bool {
        self.entry().is_abstract
    }

    /// True for the role itself and for every role it is made from, directly or not ("inheriting semantic" of ACT).
    /// `none` and `presentation` are one role with two names, as are `img` and `image`.
    pub fn inherits(self, from: Role) -> bool {
        self.entry().lineage.contains(from as u8)
            || (self.is_presentational() && from.is_presentational())
            || (self == Role::Img && from == Role::Image)
    }

    /// True for `none` and `presentation`.
    pub fn is_presentational(self) -> bool {
        matches!(self, Role::None | Role::Presentation)
    }

    /// True if the role supports the attribute: by itself, by inheritance, or because the attribute is global, and
    /// does not prohibit it.
    pub fn supports(self, attribute: &AriaAttribute) -> bool {
        let entry = self.entry();
        !entry.prohibited.contains(&attribute)
            && (attribute.is_global || entry.supported.contains(&attribute))
    }
}
