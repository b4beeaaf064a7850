title = Binding regulations have a year
why = The numbers of binding regulations begin anew every year. Without the year the right ones cannot be found.
fix = Give the date and, where possible, a link, such as “2022. gada 26. janvāra saistošie noteikumi Nr. 4”.
no-year = The binding regulations No. { $number } have no year.
