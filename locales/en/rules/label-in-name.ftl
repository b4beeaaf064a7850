title = The name of a control contains the text seen on it
why = Somebody who controls the device by voice says what they see, for example “click Submit”. If the control has another name in the code, the command fails. It also confuses when a screen reader says one thing and the screen another.
fix = Begin the name with the visible text: `<button aria-label="Search services">Search</button>`. Most often `aria-label` can simply be removed, and the visible text becomes the name.
