title = A form has a button that sends it
why = Where a form reacts as soon as something is chosen, people who use the keyboard or listen to the page find themselves on another page and do not understand what happened. With a button they decide when to go on.
fix = Add a button: `<button type="submit">Show results</button>`.

maybe-no-button = No button was found in the form with the fields “{ $fields }”.
    .ask = Can the form be sent with a button, or are people told beforehand that it reacts to every change?
