title = Underlined text is a link
why = On the web, an underline means a link. If plain text is underlined, people try to open it and think that the page does not work; it confuses most of all people with cognitive disabilities.
fix = Make the text stand out in another way, such as `<strong>until 1 May</strong>`.

underlined = The text “{ $text }” is underlined but is no link.
