title = The page opens no window by itself when it loads
why = A window that opens by itself takes the focus. People with a screen reader or magnifier do not know what happened and how to get back.
fix = Show the message on the page, or open a window only when a link or button was pressed: `<a href="/survey">Fill in the survey</a>`.

opens = The page opens a window by itself while it loads.
maybe-opens = Code that runs while the page loads may open a window.
    .ask = Does another window open by itself when the page is opened?
