title = The reaction to movements of the device can be switched off
why = If a hand trembles or the device is fixed to a wheelchair, the page reacts to every movement by accident. People must be able to switch that off.
fix = Offer a switch that turns the reaction off: `<label><input type="checkbox"> Do not react to movements of the device</label>`.

unseen-script = The page has a script of another site or a frame that could not be read, so that it is not known whether the page reacts to movements of the device.
    .ask = Does nothing on the page change when the device is moved, or can the reaction be switched off?
no-control = The page changes when the device is moved or turned, but there is nothing on it that could be operated instead.
other-control = The page changes when the device is moved or turned, and nothing that can be operated on it switches that off.
maybe-no-control = A script follows the movements of the device.
    .ask = Can the reaction to movements of the device be switched off on the page?
