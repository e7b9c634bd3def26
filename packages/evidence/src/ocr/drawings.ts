/** Where something stands, in shares of the picture's width: how far down its foot is, and how far right it begins. */
type Spot = { readonly foot: number; readonly left: number };

/** The bars of the network and the battery beside `5G` are drawings that the engine takes for marks and letters. */
const networkDrawn = /^[^\p{L}\p{N}]*[川三丨l|]?\s*([2-6]G)\s*[^\p{L}\p{N}]*[口I丨l|D]?$/u;
const chargeDrawn = /^[^\p{L}\p{N}]*[川三丨l|]?\s*([2-6]G)\s*[^\p{L}\p{N}]*[I丨l|]?\s*(\d{1,3}%)$/u;
/** The signs of network and battery without a word beside them. */
const barDrawn = /^[^\p{L}\p{N}]*[DOCG口日]?[^\p{L}\p{N}]*$/u;
/** An arrow down at the end of a row looks like a letter. */
const arrowDrawn = /^[vV∨ˇ]$/u;

/** Three dots at the end of a row lead to more. */
const dotsDrawn = /\s*·{3}$/u;

/** The edge of a bracket may be seen twice, as a stroke before it. */
const bracketEdge = /(?<=\p{Script=Han})[Il|丨](?=[(（])/gu;

/** The bar over a telephone's screen ends here; its signs, dots and arrows stand at the right. Shares of the width. */
const [bar, middle, rightEnd] = [0.09, 0.4, 0.75];

/** The text of a line without what is drawn beside it: network, battery, arrows. Nothing is left of a drawing alone. */
export function withoutDrawings(text: string, { foot, left }: Spot): string {
  const isDrawn = (foot < bar && left > middle && barDrawn.test(text)) || (left > rightEnd && arrowDrawn.test(text));
  const bare = left > middle ? text.replace(dotsDrawn, "") : text;
  return isDrawn ? "" : bare.replace(networkDrawn, "$1").replace(chargeDrawn, "$1 $2").replaceAll(bracketEdge, "");
}
