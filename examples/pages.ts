/** The invented app pages, as HTML for a phone screen 390 wide. They imitate no real app's artwork. */

export type Pair = readonly [string, string];

export type Picture =
  | {
      readonly page: "order";
      readonly look: keyof typeof looks;
      readonly status: string;
      readonly receiver: string;
      readonly phone: string;
      readonly address: string;
      readonly shop: string;
      readonly item: string;
      readonly option: string;
      readonly price: string;
      readonly sums: readonly Pair[];
      readonly lines: readonly Pair[];
      readonly buttons: readonly string[];
    }
  | {
      readonly page: "chat";
      readonly look: "light" | "dark";
      readonly title: string;
      readonly messages: readonly { readonly at?: string; readonly me?: string; readonly them?: string }[];
    }
  | {
      readonly page: "parcel";
      readonly carrier: string;
      readonly number: string;
      readonly phone: string;
      readonly steps: readonly (readonly [string, string, string])[];
    };

const looks = {
  taobao: { head: "linear-gradient(90deg,#ff9000,#ff5000)", accent: "#ff5000", title: "订单详情" },
  tmall: { head: "#ff0036", accent: "#ff0036", title: "订单详情" },
  jd: { head: "linear-gradient(90deg,#f2270c,#e1251b)", accent: "#e1251b", title: "订单详情" },
  pinduoduo: { head: "#e02e24", accent: "#e02e24", title: "订单详情" },
  douyin: { head: "#161823", accent: "#fe2c55", title: "订单详情" },
  xianyu: { head: "linear-gradient(90deg,#ffe60f,#ffd200)", accent: "#b98500", title: "订单详情" },
} as const;

const base = `*{box-sizing:border-box;margin:0}body{font:15px/1.5 "Noto Sans CJK SC",sans-serif;color:#222;background:#f4f4f4;width:390px;min-height:844px}
.bar{display:flex;justify-content:space-between;padding:12px 20px 8px;font-weight:700}.title{text-align:center;font-size:17px;font-weight:700;padding:8px 0 12px}
.card{background:#fff;border-radius:12px;margin:10px 10px 0;padding:14px}.row{display:flex;justify-content:space-between;padding:5px 0;gap:14px}.row span:first-child{color:#888}
.grey{color:#888;font-size:13px}.item{display:flex;gap:12px;padding:8px 0}.pic{width:84px;height:84px;border-radius:8px;background:linear-gradient(135deg,#9db8cf,#4d6d8c);flex:none}
.buttons{display:flex;justify-content:flex-end;gap:10px}.buttons b{font-weight:400;border:1px solid #bbb;border-radius:18px;padding:4px 16px}`;

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function rows(pairs: readonly Pair[]): string {
  return pairs
    .map(([label, value]) => `<div class=row><span>${escapeHtml(label)}</span><span>${escapeHtml(value)}</span></div>`)
    .join("");
}

function shell(title: string, body: string, style = ""): string {
  return `<!doctype html><meta charset=utf-8><style>${base}${style}</style><div class=bar><span>9:41</span><span>5G 87%</span></div><div class=title>${escapeHtml(title)}</div>${body}`;
}

/** The page of one picture. */
export function pictureHtml(picture: Picture): string {
  switch (picture.page) {
    case "order":
      return orderHtml(picture);
    case "chat":
      return chatHtml(picture);
    case "parcel":
      return parcelHtml(picture);
  }
}

function orderHtml(order: Extract<Picture, { page: "order" }>): string {
  const look = looks[order.look];
  const body = `<div style="background:${look.head};color:${order.look === "xianyu" ? "#222" : "#fff"};padding:18px 20px;font-size:18px;font-weight:700">${order.status}</div>
<div class=card>${order.receiver} <span class=grey>${order.phone}</span><div class=grey>${order.address}</div></div>
<div class=card><b>${order.shop} ›</b><div class=item><div class=pic></div><div><div>${escapeHtml(order.item)}</div><div class=grey>${order.option}</div><div class=row><b style="color:${look.accent}">${order.price}</b><span>x1</span></div></div></div>${rows(order.sums)}</div>
<div class=card>${rows(order.lines)}</div>
<div class=card><div class=buttons>${order.buttons.map((button) => `<b>${button}</b>`).join("")}</div></div>`;
  return shell(look.title, body);
}

function chatHtml(chat: Extract<Picture, { page: "chat" }>): string {
  const dark = chat.look === "dark";
  const style = `body{background:${dark ? "#111" : "#ededed"};color:${dark ? "#d8d8d8" : "#222"}}.at{text-align:center;font-size:12px;color:${dark ? "#999" : "#777"};padding:12px}
.line{display:flex;padding:8px 12px;gap:10px}.line.me{flex-direction:row-reverse}.face{width:40px;height:40px;border-radius:6px;background:${dark ? "#3a4a55" : "#b8c6cf"};flex:none}.say{max-width:250px;padding:9px 12px;border-radius:8px;font-size:16px;background:${dark ? "#2c2c2c" : "#fff"}}.me .say{background:${dark ? "#3eb575" : "#95ec69"};color:#111}`;
  const messages = chat.messages.map((message) =>
    message.at === undefined
      ? `<div class="line ${message.me === undefined ? "" : "me"}"><div class=face></div><div class=say>${escapeHtml(message.me ?? message.them ?? "")}</div></div>`
      : `<div class=at>${message.at}</div>`,
  );
  return shell(chat.title, messages.join(""), style);
}

function parcelHtml(parcel: Extract<Picture, { page: "parcel" }>): string {
  const head = rows([
    ["承运人", parcel.carrier],
    ["运单号", parcel.number],
    ["客服电话", parcel.phone],
  ]);
  const steps = parcel.steps.map(
    ([state, at, text]) =>
      `<div style="padding:8px 0 8px 26px"><b>${state}</b><div class=grey>${at}</div><div>${escapeHtml(text)}</div></div>`,
  );
  return shell("物流详情", `<div class=card>${head}</div><div class=card>${steps.join("")}</div>`);
}
