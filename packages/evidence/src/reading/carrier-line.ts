import { type Candidate, placed } from "./candidate.ts";
import { carrierIn, carrierOfNumber, fitsCarrier, isCarrierName } from "./carriers.ts";
import { isButton } from "./labels.ts";
import { readParcelNumber } from "./numbers.ts";
import { heightOf, type Piece, type Row } from "./pieces.ts";
import { type Found, plain } from "./plain.ts";

/** Numbers longer than a telephone's may be of a form that the carrier has taken up since. */
const unknownForm = /^[A-Z]{0,5}\d{12,16}$/;

/**
 * A carrier's name with a number behind it, in one row. One of its own bears the name out and is borne out by it; another
 * is only offered.
 */
export function carrierLine(rows: readonly Row[]): readonly Candidate[] {
  for (const row of rows) {
    const text = row
      .filter((piece) => !isButton(piece.text))
      .map((piece) => plain(piece.text))
      .join("")
      .replace(/^(?:包裹\d{0,2}|物流|运单)[:：]?/, "");
    const match = /^(.{2,8}?)[:：|]?(?:运单号?|快递单号|单号)?[:：]?([A-Z]{0,5}\d{9,16})(?:复制(?:单号)?)?[>›]?$/.exec(
      text,
    );
    const [, name = "", number = ""] = match ?? [];
    const carrier = isCarrierName(name) ? { value: name, form: "strict" as const } : misread(name, number);
    const fits = carrier !== undefined && fitsCarrier(number, carrierIn(carrier.value) ?? "");
    if (carrier !== undefined && (fits || unknownForm.test(number))) {
      const named = placed("parcel.number", { value: number, form: "strict" }, row);
      return [placed("parcel.carrier", carrier, row), { ...named, label: fits ? "placed" : "none", borneOut: fits }];
    }
  }
  return [];
}

/** A name one letter away from that of the carrier whose number stands behind it, 极免速递. */
function misread(name: string, number: string): Found | undefined {
  const own = carrierOfNumber(number);
  const letters = [...(own ?? "")];
  const wrong = letters.filter((letter, at) => letter !== [...name][at]).length;
  return own !== undefined && letters.length === [...name].length && wrong === 1
    ? { value: own, form: "repaired" }
    : undefined;
}

/** A carrier's name with one letter misread, on a page that shows a number of that carrier's own form. */
export function misreadCarrier(rows: readonly Row[]): Candidate | undefined {
  const pieces = rows.flat();
  const numbers = pieces.flatMap(({ text }) => numberOf(text, []).map(({ found }) => found.value));
  for (const piece of pieces) {
    const found = numbers.map((number) => misread(plain(piece.text), number)).find((each) => each !== undefined);
    if (found !== undefined) {
      return placed("parcel.carrier", found, [piece]);
    }
  }
  return undefined;
}

type NumberAt = { readonly pieces: readonly Piece[]; readonly found: Found };

/**
 * A number that stands alone in its line, as under a waybill's bars or a carrier's name. That the carrier has such
 * numbers bears it out; without that it is only offered.
 */
export function numberAlone(rows: readonly Row[], carrier: string | undefined): readonly Candidate[] {
  const alone = rows.flatMap((row): readonly NumberAt[] => [
    ...row.flatMap((piece) => numberOf(piece.text, [piece])),
    ...(row.length > 1 && row.every(({ text }) => /^[A-Z]{0,4}\d{2,}$/.test(plain(text)))
      ? numberOf(row.map(({ text }) => text).join(""), row)
      : []),
  ]);
  const fitting = alone.filter(
    ({ found }) => (carrier !== undefined && fitsCarrier(found.value, carrier)) || carrierOfNumber(found.value),
  );
  const values = new Set(fitting.map(({ found }) => found.value));
  const [best] = (fitting.length > 0 ? fitting : alone).toSorted((a, b) => tallest(b.pieces) - tallest(a.pieces));
  if (best === undefined) {
    return [];
  }
  const borneOut = fitting.includes(best) && values.size === 1;
  const candidate = placed("parcel.number", best.found, best.pieces);
  return [{ ...candidate, label: borneOut ? "placed" : "none", borneOut }];
}

function numberOf(written: string, pieces: readonly Piece[]): readonly NumberAt[] {
  const text = plain(written).replace(/(?:复制(?:单号)?)?[>›]?$/, "");
  const found = /^(?:[A-Z]{2}\d{9}[A-Z]{2}|[A-Z]{0,4}[\dOoQDlI|SB-]{10,22}(?:[A-Z]{2})?)$/.test(text)
    ? readParcelNumber(text)
    : undefined;
  return found === undefined || /^1[3-9]\d{9}$/.test(found.value) ? [] : [{ pieces, found }];
}

function tallest(pieces: readonly Piece[]): number {
  return Math.max(...pieces.map(({ box }) => heightOf(box)));
}
