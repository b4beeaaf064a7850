title = Decoration stays hidden from screen readers
why = The element is marked as decoration, but another attribute or the keyboard focus makes browsers show it to assistive technology all the same. People with screen readers hear noise, and browsers differ in how they settle the contradiction.
fix = Choose one. If the element is only decoration, remove the `aria-` attributes and `tabindex`: `<img src="line.png" alt="">`. If it means something, remove `role="none"` and give it a name.

exposed-by-attribute = The element is marked as decoration, but the attribute `{ $attribute }` makes screen readers announce it.
exposed-by-focus = The element is marked as decoration but can have the focus, so screen readers announce it.
