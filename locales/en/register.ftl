# What is wrong with a table of the register of services (CSV or XLSX).

register-fault-file-too-large = The file is larger than the program reads ({ $value }).
register-fault-file-unreadable = The file could not be read. It has to be CSV or XLSX.
register-fault-file-is-old = This is an old Excel file (XLS). Save it as XLSX or CSV.
register-fault-file-is-locked = The file is protected by a password. Save it without one.
register-fault-sheet-left-out = The sheet “{ $value }” holds a table of services too, but it is not read. Put it into the first sheet or into a file of its own.
register-fault-table-empty = There is no service in the table.
register-fault-headings-missing = No column with the name of the service was found. The first row has to hold headings, for example “Name”. Found: { $value }
register-fault-column-twice = Two columns mean the same; the second, “{ $value }”, was not read.
register-fault-too-many-rows = Only the first { $value } rows were read.
register-fault-quote-open = A quotation mark is opened and never closed, so rows may have run together.
register-fault-name-missing = The name of the service is missing.
register-fault-number-twice = The same number already stands in row { $value }.
register-fault-service-twice = The same service already stands in row { $value }.
register-fault-too-many-cells = The row has more cells than there are headings: { $value }
register-fault-address-invalid = “{ $value }” is not a web address. It has to be whole, for example `https://www.novads.lv/services`.
register-fault-not-a-number = “{ $value }” is not a number. Write digits only, for example `5000`.
register-fault-priority-invalid = “{ $value }” is not a priority. Write its place in the list of priority services, for example `1`; leave it empty if it is not in the list.
register-fault-year-invalid = “{ $value }” is not a year. Write four digits, for example `2027`.
register-fault-paid-unclear = It is not clear whether the service costs: “{ $value }”. Write “yes” or “no”.
register-fault-channel-unknown = Unknown channel “{ $value }”. Write one of these: none, e-address, EP155, own e-form, epakalpojumi.lv.
register-fault-text-too-long = The text is too long: { $value }
register-fault-letters-broken = Letters are broken: “{ $value }”. Save the table again and choose UTF-8.

# Name of the sheet in an XLSX.
register-sheet = Services
