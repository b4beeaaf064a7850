title = Images that the page shows are there
why = Where an image is missing, there is an empty space or a sign of the browser, and people do not know what they miss.
fix = Correct the address of the image or upload the file again: `<img src="/images/town-hall.jpg" alt="The town hall">`.

absent = There is no image “{ $file }”: the server says that there is no such file.
broken = The file “{ $file }” cannot be shown as an image: it is empty, damaged or a page with an error.
