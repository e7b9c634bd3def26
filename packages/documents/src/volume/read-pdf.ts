/** One object of a PDF our own typesetter wrote: its dictionary or value as Latin-1 text, and the bytes of its stream. */
export type PdfObject = { readonly text: string; readonly stream: Uint8Array | null };

/** The objects of such a PDF by number, and the number of its root. */
export type PdfObjects = { readonly objects: ReadonlyMap<number, PdfObject>; readonly root: number };

/** A reference to another object. */
const reference = /\b(\d+) 0 R\b/g;

/**
 * Reads a PDF as the typesetter writes it: a plain cross-reference table, no object streams, lengths written out.
 * Throws `RangeError` for anything else; files people gave us never come here.
 */
export function readPdf(bytes: Uint8Array): PdfObjects {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(latin.slice(-64))?.[1]);
  const tail = latin.slice(start);
  const root = Number(/\/Root (\d+) 0 R/.exec(tail)?.[1]);
  const [first, count] = (/^xref\s+(\d+) (\d+)/.exec(tail)?.slice(1) ?? []).map(Number);
  if (first !== 0 || count === undefined || Number.isNaN(root)) {
    throw new RangeError("not a PDF of our own typesetter");
  }
  const lines = [...tail.matchAll(/(\d{10}) (\d{5}) ([nf])/g)].slice(0, count);
  const objects = new Map<number, PdfObject>();
  for (const [number, line] of lines.entries()) {
    if (line[3] === "n") {
      objects.set(number, readObject(latin, bytes, Number(line[1])));
    }
  }
  return { objects, root };
}

function readObject(latin: string, bytes: Uint8Array, offset: number): PdfObject {
  const body = latin.indexOf("obj", offset) + 3;
  const end = latin.indexOf("endobj", body);
  const keyword = latin.indexOf("stream", body);
  if (keyword < 0 || keyword > end) {
    return { text: latin.slice(body, end).trim(), stream: null };
  }
  const text = latin.slice(body, keyword).trim();
  const length = Number(/\/Length (\d+)/.exec(text)?.[1]);
  const from = keyword + (latin[keyword + 6] === "\r" ? 8 : 7);
  return { text, stream: bytes.subarray(from, from + length) };
}

/** The objects a text refers to. */
export function referencesIn(text: string): readonly number[] {
  return [...text.matchAll(reference)].map((match) => Number(match[1]));
}

/** The text with its references renumbered. */
export function renumbered(text: string, number: (old: number) => number): string {
  return text.replaceAll(reference, (_, old: string) => `${number(Number(old))} 0 R`);
}

/** The numbers of a document's pages in reading order. */
export function pagesOf({ objects, root }: PdfObjects): readonly number[] {
  const kids = (number: number): readonly number[] => {
    const text = objects.get(number)?.text ?? "";
    const list = /\/Kids \[([^\]]*)\]/.exec(text)?.[1];
    return list === undefined ? [number] : referencesIn(list).flatMap(kids);
  };
  return kids(Number(/\/Pages (\d+) 0 R/.exec(objects.get(root)?.text ?? "")?.[1]));
}
