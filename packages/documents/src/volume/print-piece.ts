import { create } from "qrcode";
import type { SheetPicture, VolumePiece, VolumeSheet } from "./piece.ts";

/** What the typesetter reads: the words as JSON, and the files named in them. */
export type PrintedPiece = { readonly data: string; readonly files: readonly PrintFile[] };

/** A file beside the template. */
export type PrintFile = { readonly name: string; readonly bytes: Uint8Array };

/** A picture is never drawn larger than this many millimetres for each of its pixels: about 60 dots to the inch. */
const largestPixel = 0.42;

/** Turns a piece into what the template reads. */
export function printPiece(piece: VolumePiece): PrintedPiece {
  if (piece.kind !== "sheets" && piece.kind !== "contact") {
    return { data: JSON.stringify(piece), files: [] };
  }
  const files: PrintFile[] = [];
  const codes = new Map<string, string>();
  const keep = (bytes: Uint8Array, ending: string): string => {
    const name = `part-${files.length}.${ending}`;
    files.push({ name, bytes });
    return name;
  };
  if (piece.kind === "contact") {
    const cells = piece.cells.map(({ label, picture }) => ({ label, picture: keep(picture.bytes, "jpg") }));
    return { data: JSON.stringify({ ...piece, cells }), files };
  }
  const codeOf = (words: string): string => {
    const name = codes.get(words) ?? keep(new TextEncoder().encode(codeDrawing(words)), "svg");
    codes.set(words, name);
    return name;
  };
  const sheets = piece.sheets.map((sheet) => ({ ...laidOut(sheet, keep), code: codeOf(sheet.code) }));
  return { data: JSON.stringify({ ...piece, sheets }), files };
}

type Keep = (bytes: Uint8Array, ending: string) => string;

function laidOut(sheet: VolumeSheet, keep: Keep) {
  if (sheet.kind === "picture") {
    const { width, height } = sheet.picture;
    return { ...sheet, picture: keep(sheet.picture.bytes, "jpg"), width, height, largest: largestPixel };
  }
  if (sheet.kind === "text") {
    return sheet;
  }
  const named = ({ bytes }: SheetPicture) => keep(bytes, "jpg");
  return { ...sheet, frames: sheet.frames.map(({ picture, words }) => ({ picture: named(picture), words })) };
}

/** A QR code as a drawing of squares: sharp at any size, and no picture that a viewer could smooth. */
function codeDrawing(words: string): string {
  const { size, data } = create(words, { errorCorrectionLevel: "M" }).modules;
  const rows = Array.from({ length: size }, (_, row) =>
    Array.from(data.subarray(row * size, (row + 1) * size))
      .map((dark, column) => (dark === 1 ? `M${column} ${row}h1v1h-1z` : ""))
      .join(""),
  );
  const quiet = 2;
  const side = size + 2 * quiet;
  const view = `${-quiet} ${-quiet} ${side} ${side}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}" width="${side}" height="${side}"><path d="${rows.join("")}" fill="#000"/></svg>`;
}
