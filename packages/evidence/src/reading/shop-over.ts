import { isPrice, isTag } from "./item-words.ts";
import { labelsIn } from "./labels.ts";
import { heightOf, type Piece, type Row } from "./pieces.ts";
import { plain } from "./plain.ts";

const shopEnds = /(?:店|铺|馆|商行|超市|厂|自营|商城|工作室|公司)[›»>＞》)）]?$/;
const leadsOn = /[›»>＞]$/;

/** The shop stands over the first thing bought, further left, or ends as shops do, or leads to a page of its own. */
export function shopOver(rows: readonly Row[], { name }: { readonly name: readonly Piece[] }): Piece | null {
  const [first] = name;
  const at = rows.findIndex((row) => row.some((piece) => piece === first));
  if (first === undefined) {
    return null;
  }
  let below = first;
  const written = rows.slice(0, at).filter((row) => row.some(({ text }) => /[\p{L}\d]/u.test(text)));
  for (const row of written.toReversed().slice(0, 4)) {
    const piece = row.find((each) => !isTag(each)) ?? row[0];
    const text = plain(piece.text);
    if (below.box.top - piece.box.bottom > heightOf(below.box) * 2.6 || labelsIn(text).length > 0) {
      return null;
    }
    const further = piece.box.left < first.box.left - heightOf(piece.box);
    if (!isPrice(piece) && (further || shopEnds.test(text) || leadsOn.test(text))) {
      return piece;
    }
    below = piece;
  }
  return null;
}
