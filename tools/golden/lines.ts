/** Reads back from the drawn document which characters stand where, so that the truth is what was drawn. */
import type { Page } from "@playwright/test";

/** A stretch of text on one visual line, in CSS pixels. */
type Piece = {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** The lines of a picture in reading order: those wholly on it, and those an edge cuts through. */
export type DrawnLines = { readonly lines: readonly string[]; readonly cut: readonly string[] };

/** Runs in the page: one piece for each text node and visual line, or for a whole element marked so. */
const collect = `(() => {
  const out = [];
  const push = (text, box) => out.push({ text, left: box.left, top: box.top, right: box.right, bottom: box.bottom });
  const walk = (node) => {
    if (node.nodeType === 1) {
      if (node.hasAttribute("data-whole")) return push(node.textContent, node.getBoundingClientRect());
      for (const child of node.childNodes) walk(child);
      return;
    }
    if (node.nodeType !== 3) return;
    let piece;
    for (let at = 0; at < node.data.length; at += 1) {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const box = range.getClientRects()[0];
      if (!box || box.width === 0) continue;
      if (piece && Math.abs(piece.top - box.top) < 2) {
        piece.text += node.data[at];
        piece.right = box.right;
      } else {
        piece = { text: node.data[at], left: box.left, top: box.top, right: box.right, bottom: box.bottom };
        out.push(piece);
      }
    }
  };
  walk(document.body);
  return out.filter((piece) => piece.text.trim() !== "");
})()`;

/** Pieces whose middles are at nearly one height stand in one row, from left to right. */
function inRows(pieces: readonly Piece[]): Piece[][] {
  const middle = (piece: Piece) => (piece.top + piece.bottom) / 2;
  const found: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => middle(a) - middle(b))) {
    const row = found.at(-1);
    const first = row?.[0];
    if (row && first && middle(piece) - middle(first) < Math.min(piece.bottom - piece.top, 20) * 0.4) {
      row.push(piece);
    } else {
      found.push([piece]);
    }
  }
  return found.map((row) => row.sort((a, b) => a.left - b.left));
}

/** Pieces that touch are one line; a gap of a third of their height parts them. */
function joined(row: readonly Piece[]): Piece[] {
  const lines: Piece[] = [];
  for (const piece of row) {
    const last = lines.at(-1);
    if (last && piece.left - last.right < (piece.bottom - piece.top) * 0.33) {
      const blank = piece.left - last.right > (piece.bottom - piece.top) * 0.12 ? " " : "";
      lines[lines.length - 1] = { ...last, text: last.text + blank + piece.text, right: piece.right };
    } else {
      lines.push(piece);
    }
  }
  return lines;
}

/** The window onto the document that the picture shows, in CSS pixels. */
export type Shown = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** Lines of the document within the window; `cut` are those partly outside. */
export async function drawnLines(page: Page, shown: Shown): Promise<DrawnLines> {
  const pieces = (await page.evaluate(collect)) as Piece[];
  const lines: string[] = [];
  const cut: string[] = [];
  for (const line of inRows(pieces).flatMap(joined)) {
    const text = line.text.replace(/[\s\u00a0]+/g, " ").trim();
    const outside =
      line.bottom <= shown.top || line.top >= shown.bottom || line.right <= shown.left || line.left >= shown.right;
    const whole =
      line.top >= shown.top - 1 &&
      line.bottom <= shown.bottom + 1 &&
      line.left >= shown.left - 1 &&
      line.right <= shown.right + 1;
    if (!outside) {
      (whole ? lines : cut).push(text);
    }
  }
  return { lines, cut };
}
