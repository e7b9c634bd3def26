/** Pieces that several pages of what was the fifth held-out part share. */
import { baseStyle } from "./fresh-parts.ts";

/** Telephone screens of this part: rounded cards on grey, figures in the Latin face. */
export const cardStyle = `${baseStyle}body{background:#f4f5f7;color:#1d1e20;font-family:"Liberation Sans","Noto Sans CJK SC",sans-serif;font-size:13px}.card{background:#fff;border-radius:14px;margin:0 9px 9px;padding:13px 12px}
.pair{padding:4px 0}.dim{color:#8b8e94}.hot{color:#ff4a12}.item{display:flex;gap:10px;padding:8px 0}.item .text{flex:1;min-width:0}.item .cost{text-align:right;flex:none}.copy{color:#6d7076;padding-left:9px}.acts{display:flex;justify-content:flex-end;gap:9px;padding-top:6px}.acts span{border:1px solid #cfd2d6;border-radius:16px;padding:4px 13px;font-size:12px}.foot{background:#fff;padding:10px 14px;display:flex;justify-content:flex-end;gap:10px}.foot span{border:1px solid #c8cbd0;border-radius:19px;padding:6px 15px}.foot span:last-child{border-color:#ff5a1f;color:#ff4a12}`;

/** One article on a card: picture, name, kind, price and how many. */
export type Article = {
  readonly shot: string;
  readonly name: string;
  readonly kind: string;
  readonly price: string;
  readonly count: string;
};

/** Articles under each other, price and count at the right. */
export function articles(list: readonly Article[]): string {
  return list
    .map(
      ({ shot, name, kind, price, count }) =>
        `<div class="item">${shot}<div class="text"><div>${name}</div><div class="dim" style="font-size:12px;padding-top:3px">${kind}</div></div><div class="cost"><div>${price}</div><div class="dim" style="font-size:12px;padding-top:3px">${count}</div></div></div>`,
    )
    .join("");
}

/** A row of label and value with "copy" behind the value. */
export function copyRow(label: string, value: string, word = "复制"): string {
  return `<div class="pair"><span class="dim">${label}</span><span>${value}<span class="copy">${word}</span></span></div>`;
}

/** Rows of a grey label and a dark value at the right. */
export function greyRows(list: readonly (readonly [string, string])[]): string {
  return list
    .map(([label, value]) => `<div class="pair"><span class="dim">${label}</span><span>${value}</span></div>`)
    .join("");
}

/** Buttons under an article or at the foot of a page. */
export function buttons(className: "acts" | "foot", words: readonly string[]): string {
  return `<div class="${className}">${words.map((word) => `<span>${word}</span>`).join("")}</div>`;
}
