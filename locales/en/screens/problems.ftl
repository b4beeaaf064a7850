# Who decides
person-ask = Your name
person-ask-hint = A decision is kept for good, so a name stands beside it. This is asked only once; it can be changed in the settings.
person-is = Done by: { $person }

# List of problems
decided = Decided
