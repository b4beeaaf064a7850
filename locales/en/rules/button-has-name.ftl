title = Buttons have a name
why = A screen reader announces a button without a name as just that, a button. A blind person cannot tell whether it opens a menu, closes a window or sends a form. Somebody who controls the device by voice cannot press it.
fix = Put text in the button: `<button>Submit</button>`. Give a button that shows only an icon a name: `<button aria-label="Close">×</button>`.
