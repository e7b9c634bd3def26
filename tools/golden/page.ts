/** What a golden page is, and the small pieces of HTML several of them use. */

/** A value of the truth: one text, or a list of texts or of little records, in reading order. */
export type Truth = string | readonly string[] | readonly Readonly<Record<string, string>>[];

/** How a drawn page is made worse after drawing. */
export type Wear = "jpeg-35" | "cut-top" | "photo";

/** One page to draw, with what stands on it. */
export type GoldenPage = {
  readonly name: string;
  readonly part: "dev" | "held-out";
  /** Set where the parser's author drew the page; all others were drawn by people who had not seen the parser. */
  readonly drawnBy?: "author";
  /** Family of the layout; `unknown` where a reader must say that it does not know the page. */
  readonly layout: string;
  readonly wear?: Wear;
  readonly form: "png" | "jpg" | "pdf";
  /** Width of the drawing in CSS pixels, and device pixels per CSS pixel. */
  readonly width: number;
  readonly scale: number;
  readonly style: string;
  readonly body: string;
  readonly fields: Readonly<Record<string, Truth>>;
};

/** A whole document; every drawing uses the one typeface of the machine that has Chinese. */
export function documentOf(page: { readonly style: string; readonly body: string }): string {
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><style>
*{box-sizing:border-box;margin:0;padding:0}
body{font-family:"Noto Sans CJK SC",sans-serif;font-size:14px;line-height:1.5}
.between{display:flex;justify-content:space-between;align-items:center}
.go{display:inline-block;width:7px;height:7px;border:solid currentColor;border-width:1.5px 1.5px 0 0;transform:rotate(45deg);margin-left:8px}
${page.style}</style><body>${page.body}</body></html>`;
}

/** Status bar of the phone: the clock at the left, network and battery at the right. */
export function statusBar(clock: string, right: string): string {
  return `<div class="between status" style="padding:8px 18px;font-size:13px"><span>${clock}</span><span>${right}</span></div>`;
}

/** Label at the left, value at the right, one row for each pair. */
export function rows(pairs: readonly (readonly [string, string])[], className = "row"): string {
  return pairs
    .map(([label, value]) => `<div class="between ${className}"><span>${label}</span><b>${value}</b></div>`)
    .join("");
}

/** Digits that look random but are the same on every run: 31-bit congruential steps from the seed's characters. */
export function digits(seed: string, count: number): string {
  let state = 7;
  for (const char of seed) {
    state = (state * 31 + char.charCodeAt(0)) % 2_147_483_647;
  }
  let text = "";
  for (let at = 0; at < count; at += 1) {
    state = (state * 48_271) % 2_147_483_647;
    text += String(Math.floor(state / 1000) % 10);
  }
  return text;
}
