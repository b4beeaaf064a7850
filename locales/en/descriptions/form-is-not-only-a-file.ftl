title = The form can be filled in on the web, too
why = A file has to be downloaded, printed and scanned. With a phone or a screen reader that is often impossible.
fix = Offer an e-form or the e-address as well, such as “Iesniegums iestādei” at latvija.gov.lv.
only-files = The form is a file only ({ $formats }).
