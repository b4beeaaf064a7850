//! The walk over the tree of a piece of code.

use oxc_ast::ast::{
    ArrowFunctionExpression, AssignmentExpression, AssignmentTarget, AssignmentTargetPropertyIdentifier,
    BindingPattern, BindingProperty, BreakStatement, CallExpression, CatchClause, ConditionalExpression,
    ContinueStatement, DoWhileStatement, ForInStatement, ForOfStatement, ForStatement, Function as Written,
    IdentifierReference, IfStatement, ImportExpression, LogicalExpression, MethodDefinition, NewExpression,
    ObjectProperty, ReturnStatement, SimpleAssignmentTarget, StaticMemberExpression, StringLiteral,
    SwitchCase, TemplateElement, ThrowStatement, UnaryExpression, UpdateExpression, VariableDeclarator,
    WhileStatement, WithStatement,
};
use oxc_ast_visit::{Visit, walk};
use oxc_syntax::operator::{AssignmentOperator, LogicalOperator, UnaryOperator};
use oxc_syntax::scope::ScopeFlags;

use super::place::{self, chain};
use super::reader::Reader;
use super::{Place, Value};

impl<'a> Visit<'a> for Reader {
    fn visit_function(&mut self, it: &Written<'a>, flags: ScopeFlags) {
        let id = self.open();
        if let Some(name) = &it.id {
            self.reading.functions[id].names.push(name.name.to_string());
        }
        self.parameters(&it.params);
        walk::walk_function(self, it, flags);
        self.close();
    }

    fn visit_arrow_function_expression(&mut self, it: &ArrowFunctionExpression<'a>) {
        self.open();
        self.parameters(&it.params);
        walk::walk_arrow_function_expression(self, it);
        self.close();
    }

    fn visit_method_definition(&mut self, it: &MethodDefinition<'a>) {
        self.name = it.key.static_name().map(|name| name.to_string());
        walk::walk_method_definition(self, it);
        self.name = None;
    }

    fn visit_object_property(&mut self, it: &ObjectProperty<'a>) {
        self.visit_property_key(&it.key);
        let name = it.key.static_name().map(|name| name.to_string());
        self.value(&it.value, name.as_deref());
    }

    fn visit_variable_declarator(&mut self, it: &VariableDeclarator<'a>) {
        match (&it.id, &it.init) {
            (BindingPattern::BindingIdentifier(name), Some(init)) => {
                let name = name.name.to_string();
                let value = self.value(init, Some(&name));
                self.writes(None, &name, value);
            }
            (BindingPattern::BindingIdentifier(name), None) => self.writes(None, &name.name, Value::Other),
            (pattern, init) => {
                self.visit_binding_pattern(pattern);
                for name in pattern.get_binding_identifiers() {
                    self.writes(None, &name.name, Value::Other);
                }
                if let Some(init) = init {
                    self.visit_expression(init);
                }
            }
        }
    }

    fn visit_assignment_expression(&mut self, it: &AssignmentExpression<'a>) {
        let Some(target) = it.left.as_simple_assignment_target() else {
            self.visit_expression(&it.right);
            return self.visit_assignment_target(&it.left);
        };
        let name = match &it.left {
            AssignmentTarget::AssignmentTargetIdentifier(name) => Some(name.name.to_string()),
            AssignmentTarget::StaticMemberExpression(member) => Some(member.property.name.to_string()),
            _ => None,
        };
        let is_plain = it.operator == AssignmentOperator::Assign;
        let value = self.value(&it.right, name.as_deref());
        if !is_plain {
            self.looks_at_target(target);
        }
        self.assign(target, if is_plain { value } else { Value::Other });
    }

    fn visit_update_expression(&mut self, it: &UpdateExpression<'a>) {
        self.looks_at_target(&it.argument);
        self.assign(&it.argument, Value::Other);
    }

    fn visit_simple_assignment_target(&mut self, it: &SimpleAssignmentTarget<'a>) {
        self.assign(it, Value::Other);
    }

    fn visit_assignment_target_property_identifier(&mut self, it: &AssignmentTargetPropertyIdentifier<'a>) {
        self.writes(None, &it.binding.name, Value::Other);
        if let Some(init) = &it.init {
            self.visit_expression(init);
        }
    }

    fn visit_unary_expression(&mut self, it: &UnaryExpression<'a>) {
        if it.operator == UnaryOperator::Delete
            && let Some((_, names)) = chain(&it.argument)
            && let Some(name) = names.last()
        {
            self.writes(Some(Place::Other), name, Value::Other);
        }
        walk::walk_unary_expression(self, it);
    }

    fn visit_identifier_reference(&mut self, it: &IdentifierReference<'a>) {
        self.reads(&it.name);
    }

    fn visit_static_member_expression(&mut self, it: &StaticMemberExpression<'a>) {
        self.looks_at(&it.property.name);
        self.visit_expression(&it.object);
    }

    fn visit_string_literal(&mut self, it: &StringLiteral<'a>) {
        // `"key" in event`, `event["key"]`, and names that are handed on.
        self.text(&it.value);
    }

    fn visit_binding_property(&mut self, it: &BindingProperty<'a>) {
        if let Some(name) = it.key.static_name() {
            self.looks_at(&name);
        }
        walk::walk_binding_property(self, it);
    }

    fn visit_template_element(&mut self, it: &TemplateElement<'a>) {
        self.text(&it.value.raw);
    }

    fn visit_call_expression(&mut self, it: &CallExpression<'a>) {
        self.calls(&it.callee, &it.arguments);
    }

    fn visit_new_expression(&mut self, it: &NewExpression<'a>) {
        self.calls(&it.callee, &it.arguments);
    }

    fn visit_import_expression(&mut self, it: &ImportExpression<'a>) {
        self.has_unknown();
        walk::walk_import_expression(self, it);
    }

    fn visit_with_statement(&mut self, it: &WithStatement<'a>) {
        self.has_unknown();
        walk::walk_with_statement(self, it);
    }

    fn visit_if_statement(&mut self, it: &IfStatement<'a>) {
        self.visit_expression(&it.test);
        self.under(place::guard(&it.test, false), |reader| reader.visit_statement(&it.consequent));
        if let Some(alternate) = &it.alternate {
            self.under(place::guard(&it.test, true), |reader| reader.visit_statement(alternate));
        }
    }

    fn visit_conditional_expression(&mut self, it: &ConditionalExpression<'a>) {
        self.visit_expression(&it.test);
        self.under(place::guard(&it.test, false), |reader| reader.visit_expression(&it.consequent));
        self.under(place::guard(&it.test, true), |reader| reader.visit_expression(&it.alternate));
    }

    fn visit_logical_expression(&mut self, it: &LogicalExpression<'a>) {
        self.visit_expression(&it.left);
        let is_otherwise = it.operator != LogicalOperator::And;
        self.under(place::guard(&it.left, is_otherwise), |reader| reader.visit_expression(&it.right));
    }

    fn visit_switch_case(&mut self, it: &SwitchCase<'a>) {
        self.under_something(|reader| walk::walk_switch_case(reader, it));
    }

    fn visit_for_statement(&mut self, it: &ForStatement<'a>) {
        self.under_something(|reader| walk::walk_for_statement(reader, it));
    }

    fn visit_for_in_statement(&mut self, it: &ForInStatement<'a>) {
        self.under_something(|reader| walk::walk_for_in_statement(reader, it));
    }

    fn visit_for_of_statement(&mut self, it: &ForOfStatement<'a>) {
        self.under_something(|reader| walk::walk_for_of_statement(reader, it));
    }

    fn visit_while_statement(&mut self, it: &WhileStatement<'a>) {
        self.under_something(|reader| walk::walk_while_statement(reader, it));
    }

    fn visit_do_while_statement(&mut self, it: &DoWhileStatement<'a>) {
        self.under_something(|reader| walk::walk_do_while_statement(reader, it));
    }

    fn visit_catch_clause(&mut self, it: &CatchClause<'a>) {
        self.under_something(|reader| walk::walk_catch_clause(reader, it));
    }

    fn visit_return_statement(&mut self, it: &ReturnStatement<'a>) {
        walk::walk_return_statement(self, it);
        self.ends();
    }

    fn visit_throw_statement(&mut self, it: &ThrowStatement<'a>) {
        walk::walk_throw_statement(self, it);
        self.ends();
    }

    fn visit_break_statement(&mut self, _: &BreakStatement<'a>) {
        self.ends();
    }

    fn visit_continue_statement(&mut self, _: &ContinueStatement<'a>) {
        self.ends();
    }
}
