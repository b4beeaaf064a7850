title = Words from the style sheet are on the page as well
why = Words that a style sheet adds can be neither found nor selected nor translated, and without the style sheet they are gone. Some assistive technology does not read them.
fix = Write the words on the page: `<p><strong>Warning:</strong> road closed</p>`. Leave only decoration to the style sheet.

maybe-information = Only the style sheet adds the words “{ $text }”.
    .ask = Would anything of importance be lost without these words?
