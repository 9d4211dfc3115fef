// Offsets of the project are code points; the browser counts UTF-16. This is the one place that converts.

/** How many code points the string has: an emoji is one, though the browser says two. */
export function codePoints(string) {
  let count = 0;
  for (const _ of string) count += 1;
  return count;
}

/**
 * The text nodes that show the document's text, each with the offset of its first code point.
 *
 * They lie in elements with data-start, the offset at which that element's text begins; the innermost counts.
 * Text of ours among them (numbers of claims, rings) is marked data-not-text and left out.
 */
export function runs(text) {
  const found = [];
  const reached = new Map();
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.parentElement.closest("[data-not-text]")) continue;
    const home = node.parentElement.closest("[data-start]");
    if (!home || !text.contains(home)) continue;
    const start = reached.get(home) ?? Number(home.dataset.start);
    const length = codePoints(node.data);
    found.push({ node, start, end: start + length });
    // A run inside a run moves the outer one on as well.
    for (let outer = home; outer && text.contains(outer); outer = outer.parentElement.closest("[data-start]")) {
      reached.set(outer, start + length);
      if (outer === text) break;
    }
  }
  return found;
}

/**
 * The offset of a boundary of a selection, or null where no text is shown.
 *
 * A boundary that lies between runs is the beginning of the next for the first boundary of a
 * selection (`forward`), the end of the one before for the last.
 */
export function offsetOf(text, node, offset, { forward }) {
  const all = runs(text);
  const home = all.find((run) => run.node === node);
  if (home) return home.start + codePoints(node.data.slice(0, offset));
  const boundary = document.createRange();
  boundary.setStart(node, offset);
  if (forward) return all.find((run) => boundary.comparePoint(run.node, 0) >= 0)?.start ?? null;
  return all.findLast((run) => boundary.comparePoint(run.node, 0) < 0)?.end ?? null;
}

/** The text between two offsets, as far as it is shown; a line break where some is not. */
export function textBetween(text, start, end) {
  let words = "";
  let reached = null;
  for (const run of runs(text)) {
    if (run.end <= start || run.start >= end) continue;
    if (reached !== null && run.start > reached) words += "\n";
    reached = run.end;
    words += [...run.node.data].slice(Math.max(0, start - run.start), end - run.start).join("");
  }
  return words;
}

/** The place in a text node that is `offset` code points into the text. */
function place(all, offset, { last }) {
  const run = all.find(({ start, end }) => (last ? start < offset && offset <= end : start <= offset && offset < end));
  if (!run) return null;
  const before = [...run.node.data].slice(0, offset - run.start).join("");
  return [run.node, before.length];
}

/** What of the text nodes `all`, as runs() gives them, lies between two offsets; null where one is not shown. */
export function rangeBetween(all, start, end) {
  const first = place(all, start, { last: false });
  const last = place(all, end, { last: true });
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(...first);
  range.setEnd(...last);
  return range;
}

/** The selection within the text, without the white space around it: {start, end, words}, or null. */
export function selectedSpan(text, selection = document.getSelection()) {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(text)) return null;
  let start = offsetOf(text, range.startContainer, range.startOffset, { forward: true });
  let end = offsetOf(text, range.endContainer, range.endOffset, { forward: false });
  if (start === null || end === null || start >= end) return null;
  const words = textBetween(text, start, end);
  start += codePoints(words) - codePoints(words.trimStart());
  end -= codePoints(words) - codePoints(words.trimEnd());
  return start < end ? { start, end, words: words.trim() } : null;
}
