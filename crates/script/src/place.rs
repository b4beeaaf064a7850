//! What an expression stands for.

use oxc_ast::ast::{CallExpression, Expression, LogicalOperator};

use super::{Guard, Place, Value};

/// Functions that find an element by its id.
const BY_ID: [&str; 2] = ["getElementById", "querySelector"];

/// A chain of properties: what it begins with, and the names after it. `None` where a name is worked out.
pub fn chain<'b, 'a>(expression: &'b Expression<'a>) -> Option<(&'b Expression<'a>, Vec<&'b str>)> {
    let mut names = Vec::new();
    let mut at = expression.without_parentheses();
    loop {
        at = match at {
            Expression::StaticMemberExpression(member) => {
                names.push(member.property.name.as_str());
                member.object.without_parentheses()
            }
            Expression::ComputedMemberExpression(member) => match &member.expression {
                Expression::StringLiteral(name) => {
                    names.push(name.value.as_str());
                    member.object.without_parentheses()
                }
                _ => return None,
            },
            _ => break,
        };
    }
    names.reverse();
    Some((at, names))
}

/// What the expression stands for, as the owner of properties.
pub fn of(expression: &Expression) -> Place {
    match expression.without_parentheses() {
        Expression::ThisExpression(_) => Place::This,
        Expression::Identifier(name) => Place::Variable(name.name.to_string()),
        Expression::CallExpression(call) => found(call).unwrap_or(Place::Other),
        Expression::StaticMemberExpression(member) => {
            let is_page = matches!(&member.object, Expression::Identifier(name)
                if matches!(name.name.as_str(), "window" | "self" | "globalThis" | "document"));
            let name = member.property.name.as_str();
            if is_page && matches!(name, "document" | "window" | "body" | "documentElement") {
                return Place::Variable("document".to_owned());
            }
            Place::Other
        }
        _ => Place::Other,
    }
}

/// The element that a call finds by its id.
fn found(call: &CallExpression) -> Option<Place> {
    let (_, names) = chain(&call.callee)?;
    let name = names.last().filter(|name| BY_ID.contains(*name))?;
    match call.arguments.first()?.as_expression()?.without_parentheses() {
        Expression::StringLiteral(text) if *name == "getElementById" => {
            Some(Place::Id(text.value.to_string()))
        }
        Expression::StringLiteral(text) => {
            let id = text.value.as_str().strip_prefix('#')?;
            let is_name = id.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'));
            is_name.then(|| Place::Id(id.to_owned()))
        }
        Expression::Identifier(name_of) if *name == "getElementById" => {
            Some(Place::IdIn(name_of.name.to_string()))
        }
        _ => None,
    }
}

/// What is assigned or given, functions aside.
pub fn value(expression: &Expression) -> Value {
    match expression.without_parentheses() {
        Expression::StringLiteral(text) => Value::Text(text.value.to_string()),
        Expression::NumericLiteral(number) => Value::Number(number.value),
        Expression::BooleanLiteral(truth) => Value::Truth(truth.value),
        Expression::Identifier(name) => Value::Variable(name.name.to_string()),
        Expression::CallExpression(call) => found(call).map_or(Value::Other, Value::Element),
        _ => Value::Other,
    }
}

/// The condition as a guard.
pub fn guard(test: &Expression, is_otherwise: bool) -> Guard {
    let mut guard = Guard { requires: Vec::new(), is_plain: true, is_otherwise };
    require(test, &mut guard);
    guard
}

fn require(test: &Expression, guard: &mut Guard) {
    match test.without_parentheses() {
        Expression::LogicalExpression(both) if both.operator == LogicalOperator::And => {
            require(&both.left, guard);
            require(&both.right, guard);
        }
        Expression::Identifier(name) => guard.requires.push(name.name.to_string()),
        Expression::StaticMemberExpression(member) => guard.requires.push(member.property.name.to_string()),
        _ => guard.is_plain = false,
    }
}
