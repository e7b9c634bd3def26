import type { PageSize } from "./messages.ts";
import { edgesOf, type PlacedLine } from "./place-secrets.ts";

/** A piece of text as a page's text layer has it, in pixels of the page as it is drawn. */
type TextPiece = { readonly text: string; readonly box: PlacedLine["box"] };

/** Pieces of a text layer put together to lines: those beside each other, with less than a character between them. */
function linesOf(pieces: readonly TextPiece[]): readonly PlacedLine[] {
  const rows: TextPiece[][] = [];
  for (const piece of pieces.toSorted((one, other) => one.box.left - other.box.left)) {
    const row = rows.find((each) => goesOn(each.at(-1), piece));
    if (row === undefined) {
      rows.push([piece]);
    } else {
      row.push(piece);
    }
  }
  return rows.map(lineOf).toSorted((one, other) => one.box.top - other.box.top || one.box.left - other.box.left);
}

function goesOn(last: TextPiece | undefined, { box }: TextPiece): boolean {
  if (last === undefined) {
    return false;
  }
  const height = last.box.bottom - last.box.top;
  const beside = Math.min(last.box.bottom, box.bottom) - Math.max(last.box.top, box.top) > height * 0.5;
  return beside && box.left - last.box.right < height * 0.8 && box.left - last.box.right > -height * 0.5;
}

function lineOf(pieces: readonly TextPiece[]): PlacedLine {
  const edges = pieces.flatMap(({ text, box }) => edgesOf(text, box).slice(0, -1));
  const right = Math.max(...pieces.map(({ box }) => box.right));
  return {
    text: pieces.map(({ text }) => text).join(""),
    box: {
      left: Math.min(...pieces.map(({ box }) => box.left)),
      top: Math.min(...pieces.map(({ box }) => box.top)),
      right,
      bottom: Math.max(...pieces.map(({ box }) => box.bottom)),
    },
    edges: [...edges, right],
  };
}

type TextItem = { readonly str: string; readonly width: number; readonly height: number; readonly transform: number[] };

/** The text layer of the pages of a document, page by page in the sizes given. */
export async function textLayer(
  bytes: Uint8Array,
  sizes: readonly PageSize[],
): Promise<readonly (readonly PlacedLine[])[]> {
  const { getDocumentProxy } = await import("unpdf");
  const document = await getDocumentProxy(bytes);
  const pages: (readonly PlacedLine[])[] = [];
  for (const { page, width, height } of sizes) {
    const proxy = await document.getPage(page);
    const whole = proxy.getViewport({ scale: 1 });
    const [across, along] = [width / whole.width, height / whole.height];
    const { items } = await proxy.getTextContent();
    const pieces = (items as readonly TextItem[]).flatMap(({ str, width: long, height: high, transform }) => {
      const [a = 1, b = 0, , , x = 0, y = 0] = transform;
      const size = Math.hypot(a, b) || 1;
      const ends = [
        [x, y - high * 0.25],
        [x + (a / size) * long - (b / size) * high, y + (b / size) * long + high],
      ].map(([px = 0, py = 0]) => whole.convertToViewportPoint(px, py) as [number, number]);
      return str.trim() === "" || high === 0 ? [] : [{ text: str, box: boxBetween(ends, across, along) }];
    });
    pages.push(linesOf(pieces));
  }
  return pages;
}

function boxBetween(points: readonly (readonly [number, number])[], across: number, along: number): TextPiece["box"] {
  const [xs, ys] = [points.map(([x]) => x * across), points.map(([, y]) => y * along)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}
