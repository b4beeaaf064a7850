title = Text stands out well enough from its background
why = Text that is too pale cannot be read by people with low vision, by many older people, or by anybody looking at a phone in the sun. The contrast ratio must be at least 4.5:1, or 3:1 for large text.
fix = Make the text darker or the background lighter until the ratio is reached. On white, `color: #595959` (7:1) will do, `color: #999999` (2.8:1) will not. Colours are usually changed in one place, the styles of the site.
