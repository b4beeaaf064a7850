title = Words are short
why = Long compounds stop the reader, above all on the narrow screen of a phone.
fix = Look for a shorter word or a verb, such as “Mēs pārbaudām” for “pārbaudes nodrošināšana”.
long = Long words: { $words }.
