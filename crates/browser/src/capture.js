// The page as markup, written in a world of our own, where nothing that the page redefined is seen. What markup cannot say is
// written so that reading it gives the same page: shadow trees as declarative ones, what a form holds as attributes, style
// sheets that scripts made or changed as text.
function capture(limits, adoptedMark, ...closedRoots) {
  const HTML = "http://www.w3.org/1999/xhtml";
  const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
  const RAW = new Set("style script xmp iframe noembed noframes plaintext noscript".split(" "));
  const TEXT_FIELDS = new Set(
    "text search url tel email number date month week time datetime-local color range".split(" "),
  );
  const REFERENCES = [
    ["ariaActiveDescendantElement", "aria-activedescendant"],
    ["ariaControlsElements", "aria-controls"],
    ["ariaDescribedByElements", "aria-describedby"],
    ["ariaDetailsElements", "aria-details"],
    ["ariaErrorMessageElements", "aria-errormessage"],
    ["ariaFlowToElements", "aria-flowto"],
    ["ariaLabelledByElements", "aria-labelledby"],
    ["ariaOwnsElements", "aria-owns"],
  ];
  const closed = new Map(closedRoots.map((root) => [root.host, root]));
  const documents = [];
  // The elements of the page itself in the order of its markup, for whoever asks for one of them later.
  const elements = (globalThis.slieksnisElements = []);
  let room = limits.markup;
  let nodes = limits.nodes;
  let isModal = false;

  const escapeText = (text) =>
    text.replace(/[&<>\u00a0]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[c] ?? "&nbsp;");
  const escapeValue = (text) => escapeText(text).replace(/"/g, "&quot;");
  const isHtml = (node, name) => node.namespaceURI === HTML && (name === undefined || node.localName === name);

  function rulesOf(sheet) {
    try {
      return Array.from(sheet.cssRules, (rule) => rule.cssText);
    } catch {
      return null;
    }
  }

  function textOf(sheet) {
    const rules = (rulesOf(sheet) ?? []).join("\n");
    const media = sheet.media.mediaText;
    return media && !sheet.ownerNode ? `@media ${media} {\n${rules}\n}` : rules;
  }

  // The text of a style element: its own, unless scripts changed the sheet that came of it.
  function styleText(element) {
    const text = element.textContent;
    const rules = element.sheet && rulesOf(element.sheet);
    if (!rules) return text;
    const fresh = new CSSStyleSheet();
    fresh.replaceSync(text);
    const written = rulesOf(fresh);
    const applied = Array.from(element.sheet.cssRules)
      .filter((rule) => !(rule instanceof CSSImportRule))
      .map((rule) => rule.cssText);
    const isAsWritten = written.length === applied.length && written.every((rule, at) => rule === applied[at]);
    return isAsWritten ? text : rules.join("\n");
  }

  function adopted(root) {
    const sheets = Array.from(root.adoptedStyleSheets ?? []).filter((sheet) => !sheet.disabled);
    if (documents.length === 1) elements.push(...sheets.map(() => null));
    return sheets
      .map((sheet) => `<style ${adoptedMark}="">${textOf(sheet).replace(/<\/style/gi, "<\\/style")}</style>`)
      .join("");
  }

  // Attributes that the element has or lacks in truth, whatever is written.
  function truth(element) {
    const said = new Map();
    const flag = (name, isOn) => {
      if (isOn !== element.hasAttribute(name)) said.set(name, isOn ? "" : null);
    };
    if (element instanceof HTMLInputElement) {
      if (element.type === "checkbox" || element.type === "radio") flag("checked", element.checked);
      else if (TEXT_FIELDS.has(element.type) && element.value !== (element.getAttribute("value") ?? ""))
        if (element.type !== "range" && element.type !== "color") said.set("value", element.value);
    } else if (element instanceof HTMLOptionElement) {
      if (element.closest("select")?.multiple || element.selected || element.hasAttribute("selected"))
        flag("selected", element.selected);
    }
    if (element.sheet?.disabled && !element.hasAttribute("disabled")) said.set("media", "not all");
    if (element.popover && element.matches(":popover-open")) said.set("popover", null);
    for (const [property, attribute] of REFERENCES) {
      if (element.getAttribute(attribute) !== "") continue;
      const value = element[property];
      const targets = value instanceof Element ? [value] : Array.from(value ?? []);
      if (targets.length && targets.every((target) => target.id))
        said.set(attribute, targets.map((target) => target.id).join(" "));
    }
    return said;
  }

  // A modal dialog makes all of its document inert but itself.
  function isBehind(element, modal) {
    const above = element.parentElement;
    return above && above !== modal && above.contains(modal) && !element.contains(modal) && element !== element.ownerDocument.head;
  }

  function openTag(element, modal) {
    const isKnown = isHtml(element) || /\/(svg|MathML)$/.test(element.namespaceURI ?? "");
    let tag = `<${isKnown ? element.localName : element.nodeName}`;
    const said = truth(element);
    if (modal && isBehind(element, modal)) said.set("inert", "");
    for (const attribute of element.attributes) {
      if (attribute.name === adoptedMark) continue;
      const value = said.has(attribute.name) ? said.get(attribute.name) : attribute.value;
      said.delete(attribute.name);
      if (value !== null) tag += ` ${attribute.name}="${escapeValue(value)}"`;
    }
    for (const [name, value] of said) if (value !== null) tag += ` ${name}="${escapeValue(value)}"`;
    return `${tag}>`;
  }

  function isOfOwn(link) {
    return isHtml(link, "link") && link.sheet && !/^(https?|file):/.test(link.href) && rulesOf(link.sheet);
  }

  // Writes a document. Depth is a page's to choose, so the way down is kept here and not on the stack of calls.
  function write(doc, host) {
    const index = documents.length;
    const said = { html: "", url: doc.URL, contentType: doc.contentType, host, frames: 0, elements: 0 };
    documents.push(said);
    if (doc.contentType !== "text/html") {
      said.html = new XMLSerializer().serializeToString(doc);
      room -= said.html.length;
      return;
    }
    const modal = Array.from(doc.querySelectorAll("dialog:modal")).pop();
    isModal ||= Boolean(modal);
    const out = [];
    const put = (text) => {
      room -= text.length;
      out.push(text);
    };
    const below = [];
    const way = [{ at: doc.firstChild, end: "" }];
    while (way.length && room >= 0 && nodes >= 0) {
      const step = way[way.length - 1];
      const node = step.at;
      if (!node) {
        put(typeof step.end === "function" ? step.end() : step.end);
        way.pop();
        continue;
      }
      step.at = node.nextSibling;
      nodes -= 1;
      if (node.nodeType === Node.TEXT_NODE) {
        put(step.isRaw ? node.data : escapeText(node.data));
      } else if (node.nodeType === Node.COMMENT_NODE) {
        put(`<!--${node.data}-->`);
      } else if (node.nodeType === Node.DOCUMENT_TYPE_NODE) {
        const ids = node.publicId
          ? ` PUBLIC "${node.publicId}"${node.systemId ? ` "${node.systemId}"` : ""}`
          : node.systemId
            ? ` SYSTEM "${node.systemId}"`
            : "";
        put(`<!DOCTYPE ${node.name}${ids}>`);
      } else if (node.nodeType === Node.ELEMENT_NODE) {
        said.elements += 1;
        if (index === 0 && node.getRootNode({ composed: true }) === doc) elements.push(node);
        const name = node.localName;
        if (isOfOwn(node)) {
          put(`<style>${textOf(node.sheet).replace(/<\/style/gi, "<\\/style")}</style>`);
          continue;
        }
        put(openTag(node, modal));
        if (isHtml(node) && VOID.has(name)) continue;
        const isRaw = isHtml(node) && RAW.has(name);
        const children = isHtml(node, "template") ? node.content : node;
        let end = `</${isHtml(node) || node.prefix === null ? name : node.nodeName}>`;
        if (isHtml(node, "style")) {
          put(styleText(node).replace(/<\/style/gi, "<\\/style") + end);
          continue;
        }
        if (isHtml(node, "textarea")) {
          put(`\n${escapeText(node.value)}${end}`);
          continue;
        }
        if (isHtml(node, "iframe") || isHtml(node, "frame")) {
          below.push([node, [index, said.frames]]);
          said.frames += 1;
        }
        if ((isHtml(node, "pre") || isHtml(node, "listing")) && node.firstChild?.data?.startsWith("\n")) put("\n");
        if (node === doc.head || (node === doc.documentElement && !doc.head)) {
          const closing = end;
          end = () => adopted(doc) + closing;
        }
        way.push({ at: children.firstChild, end, isRaw });
        const shadow = node.shadowRoot ?? closed.get(node);
        if (shadow) {
          put(`<template shadowrootmode="${shadow.mode}"${shadow.delegatesFocus ? ' shadowrootdelegatesfocus=""' : ""}>`);
          way.push({ at: shadow.firstChild, end: () => `${adopted(shadow)}</template>` });
        }
      }
    }
    said.html = out.join("");
    for (const [element, place] of below) {
      if (room < 0 || nodes < 0 || documents.length >= limits.documents) break;
      const inner = documentIn(element);
      if (inner) write(inner, place);
    }
  }

  // The document in a frame, where it is of the page's own origin and has come.
  function documentIn(element) {
    try {
      const inner = element.contentDocument;
      if (!inner?.documentElement) return null;
      const isBlank = inner.URL === "about:blank";
      const isEmpty = !inner.body?.firstChild && !inner.head?.firstChild;
      const wants = element.getAttribute("src");
      if (isBlank && isEmpty) return null;
      if (isBlank && wants && !wants.trim().startsWith("about:") && element.loading === "lazy") return null;
      return inner;
    } catch {
      return null;
    }
  }

  write(document, null);
  const isCut = room < 0 || nodes < 0 || documents.length >= limits.documents;
  return JSON.stringify({ documents, title: document.title, isCut, isModal });
}
