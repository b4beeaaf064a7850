//! What is noted on the way through a piece of code.

use oxc_allocator::Allocator;
use oxc_ast::ast::{Argument, BindingPattern, Expression, FormalParameters, SimpleAssignmentTarget};
use oxc_ast_visit::{Visit, walk};
use oxc_parser::{ParseOptions, Parser};
use oxc_span::SourceType;

use super::place::{self, chain};
use super::{Call, DEEPEST, Function, FunctionId, Guard, Place, Reading, Value, Write};

/// Functions that run text as code, or put code on the page.
const RUNS_TEXT: [&str; 6] = ["eval", "Function", "execScript", "importScripts", "write", "writeln"];

/// Reads all pieces; `None` if one is wrong.
pub fn read(pieces: &[&str]) -> Option<Reading> {
    let mut reader = Reader::default();
    for piece in pieces {
        let allocator = Allocator::default();
        let options = ParseOptions { allow_return_outside_function: true, ..ParseOptions::default() };
        let parsed = Parser::new(&allocator, piece, SourceType::unambiguous()).with_options(options).parse();
        if parsed.panicked || !parsed.diagnostics.is_empty() {
            return None;
        }
        let id = reader.open();
        walk::walk_program(&mut reader, &parsed.program);
        reader.close();
        reader.reading.pieces.push(id);
    }
    Some(reader.reading)
}

#[derive(Default)]
pub struct Reader {
    /// What was found so far.
    pub reading: Reading,
    /// The functions around, innermost last, each with the conditions that were open when it began.
    around: Vec<(FunctionId, Vec<Guard>)>,
    guards: Vec<Guard>,
    /// What the function that comes next is called.
    pub name: Option<String>,
}

impl Reader {
    pub fn open(&mut self) -> FunctionId {
        let id = self.reading.functions.len();
        let outer = self.around.last().map(|(id, _)| *id);
        let names = self.name.take().into_iter().collect();
        self.reading.functions.push(Function { names, outer, ..Function::default() });
        self.around.push((id, std::mem::take(&mut self.guards)));
        id
    }

    pub fn close(&mut self) {
        if let Some((_, guards)) = self.around.pop() {
            self.guards = guards;
        }
    }

    fn here(&mut self) -> Option<&mut Function> {
        let (id, _) = self.around.last()?;
        self.reading.functions.get_mut(*id)
    }

    pub fn has_unknown(&mut self) {
        if let Some(function) = self.here() {
            function.has_unknown = true;
        }
    }

    pub fn reads(&mut self, name: &str) {
        if let Some(function) = self.here()
            && !function.reads.contains(name)
        {
            function.reads.insert(name.to_owned());
        }
    }

    pub fn looks_at(&mut self, name: &str) {
        if let Some(function) = self.here()
            && !function.looks_at.contains(name)
        {
            function.looks_at.insert(name.to_owned());
        }
    }

    pub fn text(&mut self, text: &str) {
        self.looks_at(text);
        if let Some(function) = self.here() {
            function.texts.insert(text.to_owned());
        }
    }

    pub fn writes(&mut self, of: Option<Place>, name: &str, value: Value) {
        let guards = self.guards.clone();
        if let Some(function) = self.here() {
            function.writes.push(Write { of, name: name.to_owned(), value, guards });
        }
    }

    /// Reads what depends on the condition.
    pub fn under(&mut self, guard: Guard, read: impl FnOnce(&mut Self)) {
        if self.guards.len() >= DEEPEST {
            self.has_unknown();
            return;
        }
        self.guards.push(guard);
        read(self);
        self.guards.pop();
    }

    pub fn under_something(&mut self, read: impl FnOnce(&mut Self)) {
        self.under(Guard { requires: Vec::new(), is_plain: false, is_otherwise: false }, read);
    }

    pub fn ends(&mut self) {
        let is_conditional = !self.guards.is_empty();
        if let Some(function) = self.here() {
            function.ends_early |= is_conditional;
        }
    }

    pub fn parameters(&mut self, parameters: &FormalParameters) {
        let name = |pattern: &BindingPattern| match pattern {
            BindingPattern::BindingIdentifier(name) => name.name.to_string(),
            _ => String::new(),
        };
        let names = parameters.items.iter().map(|parameter| name(&parameter.pattern)).collect();
        if let Some(function) = self.here() {
            function.parameters = names;
        }
    }

    /// Reads an expression that is given or assigned; a function gets the name.
    pub fn value(&mut self, expression: &Expression<'_>, name: Option<&str>) -> Value {
        let is_function = matches!(
            expression.without_parentheses(),
            Expression::FunctionExpression(_) | Expression::ArrowFunctionExpression(_)
        );
        if is_function {
            self.name = name.map(str::to_owned);
        }
        let next = self.reading.functions.len();
        self.visit_expression(expression);
        if is_function { Value::Function(next) } else { place::value(expression) }
    }

    /// What is assigned to gets the value.
    pub fn assign(&mut self, target: &SimpleAssignmentTarget<'_>, value: Value) {
        match target {
            SimpleAssignmentTarget::AssignmentTargetIdentifier(name) => self.writes(None, &name.name, value),
            SimpleAssignmentTarget::StaticMemberExpression(member) => {
                self.owner(&member.object, &member.property.name, value);
            }
            SimpleAssignmentTarget::ComputedMemberExpression(member) => match &member.expression {
                Expression::StringLiteral(name) => self.owner(&member.object, &name.value, value),
                other => {
                    self.has_unknown();
                    self.visit_expression(other);
                    self.visit_expression(&member.object);
                }
            },
            _ => self.has_unknown(),
        }
    }

    /// Notes that what is changed is looked at first.
    pub fn looks_at_target(&mut self, target: &SimpleAssignmentTarget<'_>) {
        match target {
            SimpleAssignmentTarget::AssignmentTargetIdentifier(name) => self.reads(&name.name),
            SimpleAssignmentTarget::StaticMemberExpression(member) => self.looks_at(&member.property.name),
            _ => {}
        }
    }

    /// Notes that a property of the object gets the value.
    fn owner(&mut self, object: &Expression<'_>, property: &str, value: Value) {
        self.visit_expression(object);
        match chain(object) {
            Some((first, mut names)) => {
                names.push(property);
                // `window.document.body.onclick`: the page itself.
                let (of, names) = match place::of(object) {
                    Place::Variable(page) if page == "document" && names.len() > 1 => {
                        (Place::Variable(page), &names[names.len() - 1..])
                    }
                    _ => (place::of(first), &names[..]),
                };
                self.writes(Some(of), &names.join("."), value);
            }
            None => self.writes(Some(Place::Other), property, value),
        }
    }

    pub fn arguments(&mut self, arguments: &[Argument<'_>]) -> Vec<Value> {
        arguments
            .iter()
            .map(|argument| {
                if let Some(expression) = argument.as_expression() {
                    return self.value(expression, None);
                }
                walk::walk_argument(self, argument);
                Value::Other
            })
            .collect()
    }

    pub fn calls(&mut self, callee: &Expression<'_>, arguments: &[Argument<'_>]) {
        let (of, name) = match callee.without_parentheses() {
            Expression::Identifier(name) => (None, name.name.to_string()),
            // A function that is called where it stands.
            Expression::FunctionExpression(_) | Expression::ArrowFunctionExpression(_) => {
                (None, String::new())
            }
            callee => {
                if let Some((first, names)) = chain(callee).filter(|(_, names)| !names.is_empty()) {
                    (Some(place::of(first)), names.join("."))
                } else {
                    self.has_unknown();
                    (Some(Place::Other), String::new())
                }
            }
        };
        let last = name.rsplit('.').next().unwrap_or_default();
        let runs_text = RUNS_TEXT.contains(&last);
        self.visit_expression(callee);
        let arguments = self.arguments(arguments);
        let is_timer = matches!(last, "setTimeout" | "setInterval");
        let is_text = matches!(arguments.first(), Some(Value::Text(_) | Value::Other));
        if runs_text || (is_timer && is_text) {
            self.has_unknown();
        }
        let guards = self.guards.clone();
        if let Some(function) = self.here() {
            function.calls.push(Call { of, name, arguments, guards });
        }
    }
}
