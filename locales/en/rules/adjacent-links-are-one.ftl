title = An image and text side by side that lead to one page are one link
why = Two links to one page side by side mean two tab stops and the same thing read twice. For people with screen readers or keyboards the list becomes twice as long.
fix = Put image and text into one link, with an empty alternative for the image: `<a href="/fair"><img src="fair.jpg" alt=""> County fair</a>`.

same-address = The link “{ $name }” and the link before it – an image and a text – lead to the same address.
