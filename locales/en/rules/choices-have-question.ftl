title = Choices are tied to their question in code
why = A screen reader reads the name of each radio button. If the question only stands beside them, a blind person hears “Yes” and “No” without knowing what the question is. The name of a group is read as soon as one enters it.
fix = Group the choices with their question: `<fieldset><legend>Do you have children?</legend> <label><input type="radio" name="children"> Yes</label> … </fieldset>`. `role="radiogroup"` with `aria-labelledby` will do, too.

answers-without-question = The choices “{ $names }” have no question in the code. It only stands beside them: “{ $text }”.
maybe-no-group = The choices “{ $names }” are in no group with a name.
    .ask = Can each of these choices be understood without knowing the question?
maybe-several-questions = The choices “{ $names }” are in the group “{ $group }”, which holds other questions too.
    .ask = Is the name of the group the question that these choices answer?
