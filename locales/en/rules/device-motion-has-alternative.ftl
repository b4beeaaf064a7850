title = What moving the device does can also be done with buttons
why = People whose phone is fixed to a wheelchair, or whose hands tremble, cannot shake or turn the device.
fix = Offer buttons or links that do the same: `<button type="button">Next image</button>`.

unseen-script = The page has a script of another site or a frame that could not be read, so that it is not known whether the page reacts to movements of the device.
    .ask = Does nothing on the page change when the device is moved, or can the same be done with buttons?
no-control = The page changes when the device is moved or turned, but there is nothing on it that could be operated instead.
other-control = The page changes when the device is moved or turned, and nothing that can be operated on it does the same.
maybe-no-control = A script follows the movements of the device.
    .ask = Can what moving the device does be done with buttons or other elements of the page too?
