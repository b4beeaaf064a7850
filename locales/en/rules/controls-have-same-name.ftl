title = What does the same has the same name everywhere
why = If one and the same link or button is called “Services” on one page and “What we offer” on another, somebody who listens to a screen reader or finds text hard to take in cannot know that it is the same thing.
fix = Choose one name and use it on all pages and in all steps of a form, in `alt` and `aria-label` texts too.

other-name = Here it is called “{ $name }”, and on { $count ->
        [one] { $count } other page
       *[other] { $count } other pages
    } (such as { $other }) “{ $usual }”.
    .ask = Would people understand that both names mean the same thing?
