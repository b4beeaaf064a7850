title = What a swipe or two fingers do, one press does too
why = People whose hands tremble, or who use a stick or their eyes, cannot swipe or pinch.
fix = Give buttons beside the gesture: `<button>Previous image</button> <button>Next image</button>`.

maybe-gesture = The code of the page follows gestures.
    .ask = Can everything that a swipe or a gesture with two fingers does be done with a single press too?
