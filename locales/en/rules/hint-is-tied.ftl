title = A hint at a field is tied to the field in code
why = People who use a screen reader usually go through a form from field to field and hear only what is tied to the field. A hint below the field they find only after they have filled it in.
fix = Give the hint an id and refer to it from the field: `<input aria-describedby="pc-hint"> <p id="pc-hint">For example, 010190-12345</p>`.

hint-not-tied = The hint “{ $text }” that is seen at the field is not tied to it in the code.
