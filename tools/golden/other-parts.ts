/** Pieces of telephone screens for the pages of the sixth held-out part. */
import { baseStyle } from "./fresh-parts.ts";

/** Looks those pages share; each adds its own colours and widths. */
export const otherStyle = `${baseStyle}body{display:flex;flex-direction:column;min-height:780px}body>:last-child{margin-top:auto!important}i{font-style:normal}.sum i{font-size:.74em}.thing{display:flex;gap:10px;padding:9px 0}.thing>.words{flex:1;min-width:0}.thing .pair{gap:14px}.thing .pair>:first-child{flex:1;min-width:0}.name{font-size:14px;line-height:1.4}.choice{font-size:12px;line-height:1.7;color:#909399}.tags{display:flex;gap:6px;font-size:11px;line-height:16px;padding-top:3px}.tags span{padding:0 4px;border-radius:3px}
.card{border-radius:12px;margin:8px 10px 0;padding:12px}.kv{font-size:14px;padding:5px 0}.told{display:flex;font-size:14px;padding:5px 0}.told em{font-style:normal;flex:none}.told span{flex:1;min-width:0;word-break:break-all}.foot{display:flex;justify-content:flex-end;align-items:center;gap:9px;padding:9px 12px;font-size:14px}.foot .pill{padding:5px 14px}.mid{flex:1;text-align:center}.small{font-size:12px}`;

/** One thing on an order: what it is, which choice of it, at what price and how many. */
export type Thing = {
  readonly name: string;
  readonly choice: string;
  readonly price: string;
  readonly count: string;
  readonly sign?: string;
  readonly tags?: readonly string[];
  readonly shot: string;
};

/** An amount as shops write it: the sign and the cents smaller than the yuan. */
export function sum(text: string): string {
  const [yuan, cents] = text.split(".");
  return `<span class="sum"><i>¥</i>${yuan}<i>.${cents}</i></span>`;
}

/** Picture, name and price, then the choice and how many, then what is promised. */
export function thing(one: Thing): string {
  const tags = (one.tags ?? []).map((tag) => `<span>${tag}</span>`).join("");
  const count = `${one.sign ?? "×"}${one.count}`;
  return `<div class="thing">${one.shot}<div class="words"><div class="pair"><span class="name">${one.name}</span>${sum(one.price)}</div><div class="pair choice"><span>${one.choice}</span><span>${count}</span></div>${tags === "" ? "" : `<div class="tags">${tags}</div>`}</div></div>`;
}

/** What the truth says of several things: their names and counts from top to bottom. */
export function namesAndCounts(things: readonly Thing[]): Readonly<Record<string, readonly string[]>> {
  return { "order.item": things.map((one) => one.name), "order.quantity": things.map((one) => one.count) };
}

/** A word that is tapped to copy what stands before it. */
export function copied(text: string, word = "复制"): string {
  return `${text}<span style="margin-left:10px;font-size:12px;opacity:.75">${word}</span>`;
}

/** A bar of things to do at the foot of the screen. */
export function foot(words: readonly string[]): string {
  return `<div class="foot">${words.map((word) => `<span class="pill">${word}</span>`).join("")}</div>`;
}
