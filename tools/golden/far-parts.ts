/** Pieces of screens for the pages of the seventh part. */
import { baseStyle } from "./fresh-parts.ts";

/** Looks those pages share; each adds its own colours and widths. */
export const farStyle = `${baseStyle}body{font-family:"Liberation Sans","Noto Sans CJK SC",sans-serif;color:#222}i,em{font-style:normal}.grow{flex:1;min-width:0}.mid{flex:1;text-align:center}.block{background:#fff;border-radius:12px;margin:8px 10px 0;padding:12px}.ware{display:flex;gap:10px;padding:8px 0}.ware .side{flex:none;text-align:right}.title{font-size:14px;line-height:1.45}.pale{color:#8c8c8c}.tiny{font-size:12px}.mark{display:inline-block;font-size:11px;line-height:15px;padding:0 4px;border-radius:3px;margin-right:6px}.kv{font-size:13px;padding:5px 0}.told{display:flex;font-size:13px;padding:5px 0}.told em{flex:none;width:90px;color:#8c8c8c}.told span{flex:1;min-width:0;word-break:break-all}.acts{display:flex;justify-content:flex-end;gap:9px;padding:9px 12px}.acts span{border:1px solid #cfcfcf;border-radius:18px;padding:5px 14px;font-size:13px}.acts .grow{border:0;padding:5px 0}`;

/** An amount with a smaller sign and smaller cents, as shops set it. */
export function price(text: string, size = 15): string {
  const [yuan, cents] = text.split(".");
  const small = `font-size:${Math.round(size * 0.76)}px`;
  return `<span style="font-size:${size}px"><i style="${small}">¥</i>${yuan}<i style="${small}">.${cents}</i></span>`;
}

/** One thing on an order, with its picture already drawn. */
export type Ware = {
  readonly shot: string;
  readonly name: string;
  readonly choice: string;
  readonly cost: string;
  readonly count: string;
};

/** Picture and words at the left; price and count below each other at the right. */
export function ware(one: Ware, sign = "×", below = ""): string {
  return `<div class="ware">${one.shot}<div class="grow"><div class="title">${one.name}</div><div class="pale tiny" style="padding-top:4px">${one.choice}</div>${below}</div><div class="side">${price(one.cost)}<div class="pale tiny" style="padding-top:3px">${sign}${one.count}</div></div></div>`;
}

/** Buttons at the foot of the screen; the first may stand at the left without a frame. */
export function acts(words: readonly string[], first = ""): string {
  const buttons = words.map((word) => `<span>${word}</span>`).join("");
  return `<div class="acts" style="align-items:center"><div class="grow tiny">${first}</div>${buttons}</div>`;
}

/** A word that is tapped to copy what stands before it, behind a thin bar. */
export function copyable(text: string, word = "复制"): string {
  return `${text}<i class="tiny" style="margin-left:9px;padding-left:9px;border-left:1px solid #ccc">${word}</i>`;
}

/** Who gets the parcel, as shops show it: name and half a number, then the place. */
export function receiver(name: string, phone: string, place: string): string {
  return `<div class="lead" style="gap:8px;align-items:flex-start"><svg width="18" height="20" viewBox="0 0 18 20"><path d="M9 1a7 7 0 0 1 7 7c0 5-7 11-7 11S2 13 2 8a7 7 0 0 1 7-7z" fill="none" stroke="currentColor" stroke-width="1.6"/><circle cx="9" cy="8" r="2.4" fill="currentColor"/></svg><div><div style="font-size:14px">${name}<span style="margin-left:12px">${phone}</span></div><div class="pale tiny">${place}</div></div></div>`;
}
