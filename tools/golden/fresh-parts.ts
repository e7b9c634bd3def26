/** Pieces of telephone screens for the pages that were the fourth held-out part. */

/** Looks the telephone pages share; each page adds its own colours. */
export const baseStyle = `.top{display:flex;justify-content:space-between;align-items:center;padding:12px 22px 6px;font-size:15px;font-weight:600;line-height:20px}.top svg{display:block}.top span{display:flex;gap:6px;align-items:center}
.bar{display:flex;align-items:center;gap:12px;padding:8px 14px;font-size:17px}.bar>:last-child:not(:first-child){margin-left:auto}.chev{display:inline-block;width:8px;height:8px;border:solid currentColor;border-width:1.6px 1.6px 0 0;transform:rotate(45deg);flex:none;align-self:center}.chev.left{width:11px;height:11px;border-width:2px 2px 0 0;transform:rotate(-135deg)}.chev.drop{transform:rotate(135deg)}
.three{display:inline-flex;gap:4px}.three i{width:4px;height:4px;border-radius:50%;background:currentColor}.pair{display:flex;justify-content:space-between;align-items:baseline;gap:18px}.pair>:last-child{text-align:right}.lead{display:flex;gap:12px}.lead>:last-child{flex:1;min-width:0}
.shot{display:block;flex:none;overflow:hidden}.face{flex:none;display:block;border-radius:50%}.pill{display:inline-block;border-radius:20px;border:1px solid currentColor}.end{height:30px;position:relative}.end:after{content:"";position:absolute;left:50%;bottom:8px;width:130px;height:5px;margin-left:-65px;border-radius:3px;background:currentColor;opacity:.9}`;

const wifi = `<svg width="16" height="12" viewBox="0 0 16 12"><path d="M8 12 5.6 9.2a3.4 3.4 0 0 1 4.8 0zM3.7 7.4 2.2 5.8a8.4 8.4 0 0 1 11.6 0l-1.5 1.6a6.2 6.2 0 0 0-8.6 0zM.4 3.9A11.4 11.4 0 0 1 8 1c3 0 5.6 1.1 7.6 2.9L16 3.5A12 12 0 0 0 8 .3 12 12 0 0 0 0 3.5z" fill="currentColor"/></svg>`;
const signal = `<svg width="17" height="11" viewBox="0 0 17 11"><path d="M0 8h3v3H0zM4.7 5.5h3V11h-3zM9.4 3h3v8h-3zM14 0h3v11h-3z" fill="currentColor"/></svg>`;

/** A battery that is so full, of 100. */
function battery(full: number): string {
  return `<svg width="25" height="12" viewBox="0 0 25 12"><rect x=".5" y=".5" width="21" height="11" rx="3.2" fill="none" stroke="currentColor" opacity=".5"/><rect x="2" y="2" width="${(18 * full) / 100}" height="8" rx="1.8" fill="currentColor"/><path d="M23 4v4c.9-.3 1.5-1.1 1.5-2S23.9 4.3 23 4z" fill="currentColor" opacity=".5"/></svg>`;
}

/** The system's bar of the one make of telephone: clock, then signs without words. */
export function roundBar(clock: string, full: number): string {
  return `<div class="top"><span>${clock}</span><span>${signal}${wifi}${battery(full)}</span></div>`;
}

/** The system's bar of the other makes: what network it is, and the battery's figure. */
export function flatBar(clock: string, network: string, full: number): string {
  return `<div class="top" style="padding:8px 20px 4px;font-size:13px;font-weight:500"><span>${clock}</span><span>${network}${signal}${full}%${battery(full)}</span></div>`;
}

export const back = '<i class="chev left"></i>';
export const more = '<span class="three"><i></i><i></i><i></i></span>';
export const chevron = '<i class="chev" style="width:6px;height:6px;margin:0 2px 1px 5px"></i>';
export const drop = '<i class="chev drop" style="width:6px;height:6px;margin:0 2px 4px 6px"></i>';

type Look = { readonly ground: string; readonly shape: string; readonly shade: string };

const outlines = {
  jar: "M34 22h32v9c9 4 13 11 13 20v27c0 6-4 10-10 10H31c-6 0-10-4-10-10V51c0-9 4-16 13-20z",
  cloth: "M35 18c4 7 26 7 30 0l22 13-9 18-9-4v41H31V45l-9 4-9-18z",
  box: "M14 36 50 20l36 16v36L50 88 14 72z",
  round: "M50 14a36 36 0 1 0 .1 0zM50 34a16 16 0 1 1-.1 0z",
  tall: "M42 10h16v18c8 4 10 10 10 18v36c0 5-3 8-8 8H40c-5 0-8-3-8-8V46c0-8 2-14 10-18z",
  shoe: "M12 44c8 6 18 4 22-6l34 22c12 3 20 6 20 18H14c-4-10-4-22-2-34z",
  legs: "M34 14h32l6 72H56l-6-46-6 46H28z",
  lamp: "M36 14h28l16 36H20zM46 50h8v28h14v8H32v-8h14z",
} as const;

/** A photograph of goods: ground with a fall of light, one outline with a lit side. */
export function goodsShot(kind: keyof typeof outlines, size: number, look: Look): string {
  const id = `${kind}${size}${look.shape.slice(1)}`;
  return `<svg class="shot" style="border-radius:${Math.round(size / 11)}px" width="${size}" height="${size}" viewBox="0 0 100 100"><defs><linearGradient id="${id}" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="${look.shape}"/><stop offset="1" stop-color="${look.shade}"/></linearGradient></defs><rect width="100" height="100" fill="${look.ground}"/><ellipse cx="52" cy="88" rx="32" ry="5" fill="#000" opacity=".1"/><path d="${outlines[kind]}" fill="url(#${id})"/></svg>`;
}

/** A round portrait of somebody who has set none. */
export function face(size: number, ground: string): string {
  return `<svg class="face" width="${size}" height="${size}" viewBox="0 0 40 40"><rect width="40" height="40" fill="${ground}"/><circle cx="20" cy="16" r="7" fill="#fff" opacity=".85"/><path d="M6 40c0-10 6-15 14-15s14 5 14 15z" fill="#fff" opacity=".85"/></svg>`;
}

/** Label at the left, value at the right; one pair to a row. */
export function pairs(list: readonly (readonly [string, string])[]): string {
  return list.map(([label, value]) => `<div class="pair kv"><span>${label}</span><span>${value}</span></div>`).join("");
}

/** Label, and right behind it the value. */
export function told(list: readonly (readonly [string, string])[]): string {
  return list.map(([label, value]) => `<div class="told"><em>${label}</em><span>${value}</span></div>`).join("");
}
