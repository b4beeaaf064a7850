title = Links lead where they should
why = A link that leads nowhere ends the way just where people need the document or form.
fix = Replace the address, or remove the link.
dead = The link { $address } leads nowhere. The server's answer: { $status }.
moved = The link { $address } has moved to { $instead }.
