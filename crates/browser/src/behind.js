// Finds texts again in the page whose markup was written, and sets the scene for pictures with and without their letters.
// It works in the world of `capture.js`; nothing is added to the page, and what is changed in it is put back.
function behind(step, argument) {
  const MOVING = "carousel slider swiper slick slideshow".split(" ").map((name) => `[class*="${name}" i]`).join(",");
  const state = (globalThis.slieksnisTexts ??= { texts: [], hidden: [] });

  // Neighbouring text nodes are one text in markup.
  function runs(element) {
    const found = [];
    let isOpen = false;
    for (const node of element.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE) isOpen = false;
      else if (isOpen) found[found.length - 1].push(node);
      else if (node.data) isOpen = Boolean(found.push([node]));
    }
    return found;
  }

  function pieces(nodes, most) {
    const words = [];
    for (const node of nodes) {
      for (const match of node.data.matchAll(/\S+/g)) {
        const range = new Range();
        range.setStart(node, match.index);
        range.setEnd(node, match.index + match[0].length);
        words.push({ word: match[0], range });
      }
    }
    if (words.length <= most) return words;
    const range = new Range();
    range.setStartBefore(nodes[0]);
    range.setEndAfter(nodes[nodes.length - 1]);
    return [{ word: nodes.map((node) => node.data).join(""), range }];
  }

  const boxes = (range) => Array.from(range.getClientRects()).filter((box) => box.width > 0 && box.height > 0);
  const meets = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

  // What may show something else a moment later or from another place of the page, or is not there yet.
  function unsteady() {
    const found = [];
    for (const element of globalThis.slieksnisElements) {
      if (!element?.isConnected) continue;
      const style = getComputedStyle(element);
      const box = () => element.getBoundingClientRect();
      const endless = { top: -Infinity, bottom: Infinity };
      if (style.backgroundAttachment.includes("fixed")) {
        const isRoot = element === document.documentElement || element === document.body;
        found.push({ box: isRoot ? { ...endless, left: -Infinity, right: Infinity } : box() });
      }
      // What stays in the window lies behind other texts when the page is moved, unless it is put before them.
      if ((style.position === "fixed" || style.position === "sticky") && !(Number(style.zIndex) > 0)) {
        const { left, right } = box();
        found.push({ box: { ...endless, left, right }, not: element, isBehindAll: Number(style.zIndex) < 0 });
      }
      const name = element.localName;
      const isFrame = name === "iframe" || name === "frame" || name === "object" || name === "embed";
      const isFilm = name === "video" && (!element.paused || element.autoplay);
      const isLate =
        name === "img" &&
        (!element.complete ||
          element.naturalWidth < 3 ||
          Array.from(element.attributes).some((attribute) => /^data-.*(src|lazy)/.test(attribute.name)));
      if (isFrame || isFilm || isLate || element.matches(MOVING)) found.push({ box: box() });
    }
    for (const animation of document.getAnimations()) {
      const target = animation.effect?.target;
      if (target && animation.playState === "running") found.push({ box: target.getBoundingClientRect() });
    }
    return found;
  }

  // True if the text is painted above what is fixed or sticky and has no place of its own in the order of layers.
  function isPositioned(element) {
    for (let at = element; at; at = at.parentElement ?? at.getRootNode().host)
      if (getComputedStyle(at).position !== "static") return true;
    return false;
  }

  function find({ wanted, words }) {
    const elements = globalThis.slieksnisElements ?? [];
    wanted.forEach((place, index) => {
      const element = elements[place.element];
      const nodes = element?.isConnected ? runs(element)[place.run] : undefined;
      if (!nodes || nodes.map((node) => node.data).join("") !== place.text) return;
      state.texts.push({ index, element, pieces: pieces(nodes, words) });
    });
    const moving = unsteady();
    const isSafe = (text, box) =>
      !moving.some(
        (other) =>
          meets(box, other.box) &&
          !other.not?.contains(text.element) &&
          (!other.not || other.isBehindAll || isPositioned(text.element)),
      );
    state.texts = state.texts.filter((text) =>
      text.pieces.every((piece) => {
        const found = boxes(piece.range);
        return found.length > 0 && found.every((box) => isSafe(text, box));
      }),
    );
    return state.texts.map((text) => {
      const all = text.pieces.flatMap((piece) => boxes(piece.range));
      const edge = (pick, side) => pick(...all.map((box) => box[side])) + scrollY;
      return { top: edge(Math.min, "top"), bottom: edge(Math.max, "bottom") };
    });
  }

  const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

  // Goes to a place of the page and says where the texts are in the window then.
  async function go(y) {
    scrollTo({ top: y, left: 0, behavior: "instant" });
    await frame();
    const there = [];
    for (const text of state.texts) {
      if (!text.element.isConnected) continue;
      const found = text.pieces.map((piece) => boxes(piece.range));
      const isWithin = (box) => box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;
      if (found.every((all) => all.length > 0 && all.every(isWithin))) there.push({ text, found, all: found.flat() });
    }
    // Where two of the texts lie on each other, letters of the one would be taken for those of the other.
    const touched = new Set();
    there.forEach((one, at) => {
      for (const other of there.slice(at + 1))
        if (meets(hull(one.all), hull(other.all)) && one.all.some((a) => other.all.some((b) => overlap(a, b))))
          touched.add(one).add(other);
    });
    const words = there
      .filter((one) => !touched.has(one))
      .flatMap(({ text, found }) =>
        text.pieces.map((piece, at) => {
          const areas = found[at].map((box) => ({ x: box.left, y: box.top, width: box.width, height: box.height }));
          return { text: text.index, piece: at, word: piece.word, areas };
        }),
      );
    return { y: scrollY, most: document.documentElement.scrollHeight - innerHeight, words };
  }

  const hull = (all) => ({
    left: Math.min(...all.map((box) => box.left)),
    right: Math.max(...all.map((box) => box.right)),
    top: Math.min(...all.map((box) => box.top)),
    bottom: Math.max(...all.map((box) => box.bottom)),
  });
  // Boxes of lines that stand close share a few pixels.
  const overlap = (a, b) =>
    a.left + 1 < b.right &&
    b.left + 1 < a.right &&
    a.top + a.height / 4 < b.bottom &&
    b.top + b.height / 4 < a.bottom;

  function set(element, values) {
    state.hidden.push([element, element.getAttribute("style")]);
    for (const [name, value] of values) element.style.setProperty(name, value, "important");
  }

  // Takes lines through and under the texts away: they are no letters.
  async function bare() {
    for (const text of state.texts)
      set(text.element, [
        ["transition", "none"],
        ["text-decoration-line", "none"],
      ]);
    await frame();
  }

  // Takes the letters away. What is within the element keeps its own.
  async function hide() {
    const parents = new Set(state.texts.map((text) => text.element));
    const children = Array.from(parents).flatMap((parent) => Array.from(parent.children));
    const kept = children
      .filter((child) => !parents.has(child))
      .map((child) => [child, getComputedStyle(child).webkitTextFillColor]);
    for (const [child, color] of kept)
      set(child, [["transition", "none"], ["-webkit-text-fill-color", color]]);
    for (const parent of parents)
      set(parent, [
        ["transition", "none"],
        ["-webkit-text-fill-color", "transparent"],
      ]);
    await frame();
  }

  async function show() {
    for (const [element, style] of state.hidden.splice(0).reverse()) {
      if (style === null) element.removeAttribute("style");
      else element.setAttribute("style", style);
    }
    await frame();
  }

  return { find, go, bare, hide, show }[step](argument);
}
