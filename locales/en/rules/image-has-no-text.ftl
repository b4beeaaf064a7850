title = Images do not hold text that could be written as text
why = Text in an image cannot be enlarged without blur, recoloured, translated or read out by a screen reader. People with low vision often cannot read it.
fix = Write the text on the page and style it: `<p class="notice">Open house on 12 May</p>`. In logos, text may stay.

looks-like-text = There may be text in the image “{ $file }”. Its alternative: “{ $name }”.
    .ask = Is there no text in the image “{ $file }”, or is it a logo, decoration, or also on the page as text?
check = Somebody has to look whether there is text in the image “{ $file }”. Its alternative: “{ $name }”.
    .ask = Is there no text in the image “{ $file }”, or is it a logo, decoration, or also on the page as text?
