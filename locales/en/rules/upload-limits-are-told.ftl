title = A field for files says which files it takes
why = Where format and size are not known, people choose a file, wait for the upload and learn only then that it will not do. That is hardest for those who listen to the page or use it slowly.
fix = Say it at the field: `<label for="f">Attachment (PDF or DOCX, up to 10 MB)</label> <input type="file" id="f">`.

maybe-no-limits = Nothing at the field “{ $name }” says which formats and sizes of files it takes.
    .ask = Will any file do, or are the limits told before the field?
maybe-only-in-code = The field “{ $name }” takes only `{ $accept }`, but that cannot be seen.
    .ask = Are the formats told elsewhere before the field?
