title = Buttons, images and other elements without parts hold nothing else that the keyboard reaches
why = To a screen reader all that lies in a button, a tab or a check box is just one name. If there is a link or another button inside, the Tab key leads to a place about which the screen reader may say nothing, and the person does not know what they are about to press.
fix = Move the link or button out and put them side by side: `<button>Budget</button> <button aria-label="Close">×</button>`. If the element need not be a button or an image, change its role.

focusable-content = In the element with the role “{ $role }” there { $count ->
        [one] is { $count } element
       *[other] are { $count } elements
    } that the Tab key reaches, but assistive technology does not see the parts of such an element.
maybe-focusable-content = In the element with the role “{ $role }” there { $count ->
        [one] is { $count } element
       *[other] are { $count } elements
    } that the Tab key reaches by the code of the page; a script may change that.
    .ask = In a browser, does the Tab key reach into this element while it is not selected?
