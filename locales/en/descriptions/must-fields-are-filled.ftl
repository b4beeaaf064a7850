title = Required fields are filled in
why = Where a card does not say who receives the service and how, people have to call or to travel in vain.
fix = Fill in the field in the state's register of services (VIRSIS), such as `Saņēmējs: Fiziska persona`. Both portals will then show it.
missing = The card lacks the required field “{ $field }”.
empty = The required field “{ $field }” is empty.
