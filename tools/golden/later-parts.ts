/** Pieces of telephone screens for the later pages. */

/** How the pieces look; colours come from `currentColor`, so they fit light and dark screens. */
export const phoneStyle = `body{font-family:"Liberation Sans","Noto Sans CJK SC",sans-serif}
.sys{display:flex;justify-content:space-between;align-items:center;height:44px;padding:0 24px;font-size:15px;font-weight:600}.sys div{display:flex;align-items:center;gap:5px;font-size:12px}
.sys u{display:inline-flex;align-items:flex-end;gap:2px;text-decoration:none;height:11px}.sys u i{width:3px;background:currentColor;border-radius:1px}
.cell{width:24px;height:12px;border:1px solid currentColor;border-radius:3px;padding:1px;display:inline-block}.cell i{display:block;height:100%;background:currentColor;border-radius:1px}
.nav{display:flex;align-items:center;justify-content:center;height:42px;position:relative;font-size:17px;font-weight:500}.nav:before{content:"";position:absolute;left:20px;width:11px;height:11px;border:solid currentColor;border-width:2px 0 0 2px;transform:rotate(-45deg)}
.dots{position:absolute;right:18px;display:flex;gap:4px}.dots i{width:4px;height:4px;border-radius:2px;background:currentColor}
.home{height:26px;position:relative}.home:after{content:"";position:absolute;left:50%;bottom:8px;width:134px;height:5px;margin-left:-67px;border-radius:3px;background:currentColor}
.goods{display:flex;gap:10px}.goods>div:last-child{flex:1}.pic{flex:none;border-radius:8px;position:relative;overflow:hidden}.pic i{position:absolute;border-radius:50%}
.ends{display:flex;justify-content:space-between;align-items:center}.tops{display:flex;justify-content:space-between;gap:14px}.tops>:last-child{flex:none}
.down{display:inline-block;width:6px;height:6px;border:solid currentColor;border-width:0 1.5px 1.5px 0;transform:rotate(45deg);margin:0 2px 3px 6px}.up{display:inline-block;width:6px;height:6px;border:solid currentColor;border-width:1.5px 0 0 1.5px;transform:rotate(45deg);margin:3px 2px 0 6px}`;

/** The system's bar: clock, strength of the signal, network, battery of so many per cent. */
export function systemBar(clock: string, network: string, battery: number): string {
  const bars = [5, 7, 9, 11].map((height) => `<i style="height:${height}px"></i>`).join("");
  return `<div class="sys"><span>${clock}</span><div><u>${bars}</u><span>${network}</span><span class="cell"><i style="width:${battery}%"></i></span></div></div>`;
}

/** A bar with the arrow back, a title and three dots. */
export function navBar(title: string): string {
  return `<div class="nav">${title}<span class="dots"><i></i><i></i><i></i></span></div>`;
}

/** A picture of goods: two colours and a round shape. */
export function picture(size: number, [ground, shape]: readonly [string, string]): string {
  const round = `left:${size * 0.22}px;top:${size * 0.2}px;width:${size * 0.58}px;height:${size * 0.58}px`;
  return `<div class="pic" style="width:${size}px;height:${size}px;background:${ground}"><i style="${round};background:${shape}"></i></div>`;
}

/** Label and value, one pair to a row; the page's style says where the value stands. */
export function facts(pairs: readonly (readonly [string, string])[]): string {
  return pairs
    .map(
      ([label, value]) => `<div class="fact"><span class="key">${label}</span><span class="val">${value}</span></div>`,
    )
    .join("");
}
