title = The description begins with the service, not with the law
why = In the first sentence people look whether this is what they need. The number of a law does not answer that.
fix = Begin with what people get. Name the law at the end, under “Normatīvie akti”.
law = The first sentence refers to a law or regulation.
