title = Content follows a heading
why = People with screen readers go to a heading to read what stands below it. If there is nothing, they think that they missed something. It happens where a heading is used for its looks only, or split into two.
fix = If two lines are one heading, put them into one element: `<h2>Social service <span class="sub">1 Liepu Street</span></h2>`. If the text is no heading, use `p`.

nothing-follows = There is no content below the heading: the heading “{ $text }” follows directly.
