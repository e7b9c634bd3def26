/** Pieces of telephone screens for the pages of the eighth part. */
import { baseStyle } from "./fresh-parts.ts";

/** Looks those pages share; each adds its own colours and widths. */
export const newStyle = `${baseStyle}body{display:flex;flex-direction:column;min-height:800px;font-family:"Liberation Sans","Noto Sans CJK SC",sans-serif}body>.last{margin-top:auto}body>:has(+.last){margin-bottom:10px}em,i{font-style:normal}.three i{display:inline-block}.mid{flex:1;text-align:center}
.box{border-radius:10px;margin:8px 8px 0;padding:12px}.line{display:flex;justify-content:space-between;align-items:baseline;gap:20px;padding:4px 0}.line>:first-child{flex:none}.line>:last-child{text-align:right;word-break:break-all;min-width:0}.ware{display:flex;gap:10px;padding:8px 0}.ware>div{flex:1;min-width:0}.ware .title{display:flex;gap:16px;justify-content:space-between}.ware .title>:first-child{flex:1;min-width:0;line-height:1.4}.ware .kind{display:flex;justify-content:space-between;font-size:12px;padding-top:2px}.marks{font-size:11px;padding-top:2px}.marks span{margin-right:8px}
.shop{display:flex;align-items:center;font-weight:600;padding-bottom:4px}.copy{font-size:12px;margin-left:12px;opacity:.7}.acts{display:flex;justify-content:flex-end;align-items:center;gap:8px;padding:10px 12px;font-size:14px}.acts span{border:1px solid #ccc;border-radius:18px;padding:4px 13px}.acts span.bare{border:0;padding:4px 6px;margin-right:auto}.sub{font-size:12px}.way{display:flex;gap:10px}.way>:last-child{flex:1;min-width:0}`;

/** One thing on an order: what it is, which kind of it, its price, and how many were bought. */
export type Ware = {
  readonly title: string;
  readonly kind: string;
  readonly price: string;
  readonly count: string;
  readonly marks?: readonly string[];
  readonly shot: string;
};

/** An amount as shops set it: sign and cents smaller. */
export function yuan(text: string): string {
  const [whole, cents] = text.split(".");
  return `<span><i style="font-size:.76em">¥</i>${whole}<i style="font-size:.76em">.${cents}</i></span>`;
}

/** Words in small print below a thing. */
function marked(words: readonly string[] = []): string {
  return words.length === 0 ? "" : `<div class="marks">${words.map((word) => `<span>${word}</span>`).join("")}</div>`;
}

/** Picture at the left; name and price in one row, kind and count in the next. */
export function wareBeside(one: Ware, times = "x"): string {
  return `<div class="ware">${one.shot}<div><div class="title"><span>${one.title}</span>${yuan(one.price)}</div><div class="kind"><span>${one.kind}</span><span>${times}${one.count}</span></div>${marked(one.marks)}</div></div>`;
}

/** Picture at the left; name, kind, and below them price and count. */
export function wareBelow(one: Ware, times = "x"): string {
  return `<div class="ware">${one.shot}<div><div class="title"><span>${one.title}</span></div><div class="kind"><span>${one.kind}</span></div>${marked(one.marks)}<div class="title" style="padding-top:6px;align-items:baseline">${yuan(one.price)}<span class="sub" style="flex:none">${times}${one.count}</span></div></div></div>`;
}

/** What the truth says of the things of an order. */
export function waresTold(wares: readonly Ware[]): Readonly<Record<string, string | readonly string[]>> {
  const [only, second] = wares;
  if (only && !second) {
    return { "order.item": only.title, "order.quantity": only.count };
  }
  return { "order.item": wares.map((one) => one.title), "order.quantity": wares.map((one) => one.count) };
}

/** Label at the left edge, value at the right edge; one pair to a row. */
export function edges(list: readonly (readonly [string, string])[]): string {
  return list.map(([label, value]) => `<div class="line"><span>${label}</span><span>${value}</span></div>`).join("");
}

/** A word to tap behind a number. */
export function withCopy(text: string, word = "复制"): string {
  return `${text}<span class="copy">${word}</span>`;
}

/** Things to do at the foot; the first one may stand bare at the left. */
export function acts(words: readonly string[], bare = ""): string {
  return `<div class="acts">${bare === "" ? "" : `<span class="bare">${bare}</span>`}${words.map((word) => `<span>${word}</span>`).join("")}</div>`;
}
