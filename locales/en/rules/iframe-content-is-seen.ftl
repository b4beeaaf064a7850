title = Content embedded in a frame was checked
why = To visitors, a map, a video, a payment window or any other embedded page is part of your page. If there are barriers in it, people with disabilities get no further although the page itself looks fine. The program did not see this content, so it can claim nothing about it.
fix = Open the embedded page by itself and check it like the others; make sure that it can be used with the keyboard alone. If it is not accessible and cannot be mended, offer the same in another way and say so in the statement, for example the address as text beside a map.

not-seen = The embedded page { $address } was not checked: it is on another site, could not be had, or is made by a script.
    .ask = Is the embedded content accessible, or can people get the same in another way?
