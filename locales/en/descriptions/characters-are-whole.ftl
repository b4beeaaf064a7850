title = Letters and marks are whole
why = A screen reader reads a broken word as noise, and no search finds it.
fix = Write the word anew, such as “saņemt” for “sa;nemt”.
replaced = A letter was lost in “{ $word }”.
encoding = Letters of “{ $word }” were broken when the text was moved.
inside-word = The word “{ $word }” has a stray mark in it.
entity = HTML code shows in the text: “{ $word }”.
