import { type Candidate, placed } from "./candidate.ts";
import { misreadCarrier, numberAlone } from "./carrier-line.ts";
import { carrierIn, carrierWritten, isCarrierName } from "./carriers.ts";
import { labelledFields } from "./labelled.ts";
import type { Row } from "./pieces.ts";
import { plain } from "./plain.ts";

const waybillWords =
  /^(?:收|寄|发)(?:件人?|方|货人?)?(?:$|[:：]|\p{Script=Han}{2,4}[1*0]\d{0,2})|件数|重量|已验视|已实名|打印时间|保价|声明价值|代收货款|签收联|派件联|寄件联|存根|标准快[件递]|特快|集包|目的地|^内件|^物品|^托寄物|签收人|寄付|到付|月结|第\d\/\d个|^体积/u;

/** How many of the things that stand on waybills a page shows. */
export function countWaybillWords(rows: readonly Row[]): number {
  return rows.flat().filter(({ text }) => waybillWords.test(plain(text))).length;
}

/** Fields of a photographed waybill, as one scale saw it. 面单 */
export function waybillFields(rows: readonly Row[]): readonly Candidate[] {
  const labelled = ofParcel(labelledFields(rows));
  const carrier = carrierOf(rows);
  const known = carrier === undefined ? undefined : carrierIn(plain(carrier.value));
  const number = labelled.some(({ name }) => name === "parcel.number") ? [] : numberAlone(rows, known);
  return [...labelled, ...(carrier === undefined ? [] : [carrier]), ...number];
}

/** On a parcel's papers a number without further name is the parcel's. */
export function ofParcel(labelled: readonly Candidate[]): readonly Candidate[] {
  const known = labelled.some(({ name }) => name === "parcel.number");
  return labelled.flatMap((each) => {
    if (each.name !== "number") {
      return [each];
    }
    return known ? [] : [{ ...each, name: "parcel.number" }];
  });
}

function carrierOf(rows: readonly Row[]): Candidate | undefined {
  const pieces = rows.flat();
  const piece =
    pieces.find(({ text }) => isCarrierName(text)) ??
    pieces.find(({ text }) => carrierWritten(text)) ??
    pieces.find(({ text }) => carrierIn(plain(text)));
  if (piece === undefined) {
    return misreadCarrier(rows);
  }
  const alone = isCarrierName(piece.text);
  const value = alone ? piece.text.trim() : (carrierWritten(piece.text) ?? carrierIn(plain(piece.text)) ?? "");
  return placed("parcel.carrier", { value, form: alone ? "strict" : "free" }, [piece]);
}
