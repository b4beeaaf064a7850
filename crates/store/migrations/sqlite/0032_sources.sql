-- What the name and the styles of a found element come from, as JSON; none for findings of earlier versions. Evidence for whoever
-- mends it: nothing is looked up by it.
ALTER TABLE findings ADD COLUMN sources TEXT;
