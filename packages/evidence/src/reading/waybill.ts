import { type Candidate, placed } from "./candidate.ts";
import { carrierIn, carrierOfNumber, fitsCarrier, isCarrierName } from "./carriers.ts";
import { labelledFields } from "./labelled.ts";
import { readParcelNumber } from "./numbers.ts";
import { heightOf, type Piece, type Row } from "./pieces.ts";
import { type Found, plain } from "./plain.ts";

const waybillWords =
  /^(?:收|寄)(?:件人?|方)?(?:[:：]|\p{Script=Han}{2,4}1\d{2})|件数|重量|已验视|打印时间|保价|代收货款|签收联|派件联|寄件联|标准快[件递]|集包地|目的地/u;

/** How many of the things that stand on waybills a page shows. */
export function countWaybillWords(rows: readonly Row[]): number {
  return rows.flat().filter(({ text }) => waybillWords.test(plain(text))).length;
}

/** Fields of a photographed waybill, as one scale saw it. 面单 */
export function waybillFields(rows: readonly Row[]): readonly Candidate[] {
  const labelled = labelledFields(rows);
  const carrier = carrierOf(rows);
  const known = carrier === undefined ? undefined : carrierIn(plain(carrier.value));
  const number = labelled.some(({ name }) => name === "parcel.number") ? [] : numberOf(rows, known);
  return [...labelled, ...(carrier === undefined ? [] : [carrier]), ...number];
}

function carrierOf(rows: readonly Row[]): Candidate | undefined {
  const pieces = rows.flat();
  const piece = pieces.find(({ text }) => isCarrierName(text)) ?? pieces.find(({ text }) => carrierIn(plain(text)));
  if (piece === undefined) {
    return undefined;
  }
  const alone = isCarrierName(piece.text);
  const value = alone ? piece.text.trim() : (carrierIn(plain(piece.text)) ?? "");
  return placed("parcel.carrier", { value, form: alone ? "strict" : "free" }, [piece]);
}

type Number1 = { readonly piece: Piece; readonly found: Found };

/** The number under the bars stands alone in its line; that the carrier has such numbers bears it out. */
function numberOf(rows: readonly Row[], carrier: string | undefined): readonly Candidate[] {
  const alone = rows.flat().flatMap((piece): readonly Number1[] => {
    const text = plain(piece.text);
    const found = /^[A-Z]{0,4}[\dOoQDlI|SB-]{10,22}(?:[A-Z]{2})?$/.test(text) ? readParcelNumber(text) : undefined;
    return found === undefined || /^1[3-9]\d{9}$/.test(found.value) ? [] : [{ piece, found }];
  });
  const fitting = alone.filter(
    ({ found }) => (carrier !== undefined && fitsCarrier(found.value, carrier)) || carrierOfNumber(found.value),
  );
  const largest = (fitting.length > 0 ? fitting : alone).toSorted(
    (a, b) => heightOf(b.piece.box) - heightOf(a.piece.box),
  );
  const [best] = largest;
  return best === undefined
    ? []
    : [{ ...placed("parcel.number", best.found, [best.piece]), borneOut: fitting.includes(best) }];
}
