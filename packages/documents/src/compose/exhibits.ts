import type { Exhibit, ExhibitKind } from "@youju/domain";

/** What each kind is called in papers, what it proves, and where a hurried reader should look. */
const exhibitWordTable: Readonly<
  Record<ExhibitKind, { readonly name: string; readonly proves: string; readonly look: string }>
> = {
  "order-page": { name: "订单页", proves: "买了什么、付了多少、哪一天", look: "看订单号、商品和实付金额" },
  "payment-record": { name: "付款记录", proves: "实际付款", look: "看金额、时间和收款方" },
  "listing-page": { name: "商品页", proves: "商家的描述和承诺", look: "看写着描述和承诺的地方" },
  chat: { name: "聊天记录", proves: "双方怎么说的", look: "看日期和对方的答复" },
  "parcel-track": { name: "物流记录", proves: "发货和签收的时间", look: "看揽收和签收时间" },
  waybill: { name: "快递面单", proves: "收到的是这个包裹", look: "看单号和收件信息" },
  unboxing: { name: "开箱影像", proves: "打开时的样子", look: "看面单与商品同框处" },
  "item-photo": { name: "实物照片", proves: "商品实际的样子", look: "看有问题的部位" },
  "seller-licence": { name: "商家证照信息", proves: "对方是谁、在哪里", look: "看名称和地址" },
  refusal: { name: "商家的拒绝答复", proves: "对方拒绝及其理由", look: "看拒绝理由和日期" },
  appraisal: { name: "鉴定或检测结论", proves: "商品是真是假、是否合格", look: "看结论和出具单位" },
  other: { name: "其他材料", proves: "相关情况", look: "看相关的部分" },
};

/** What a kind of exhibit is called in papers. */
export function exhibitName(kind: ExhibitKind): string {
  return exhibitWordTable[kind].name;
}

/** What a kind of exhibit proves, in papers. */
export function exhibitProves(kind: ExhibitKind): string {
  return exhibitWordTable[kind].proves;
}

/** Where to look in it. */
export function exhibitLook(kind: ExhibitKind): string {
  return exhibitWordTable[kind].look;
}

/** The exhibits, those of the decisive kinds first, then by number. */
export function rankExhibits(exhibits: readonly Exhibit[], decisive: readonly ExhibitKind[]): readonly Exhibit[] {
  const weight = (exhibit: Exhibit) =>
    decisive.includes(exhibit.kind) ? decisive.indexOf(exhibit.kind) : decisive.length;
  return exhibits.toSorted((first, second) => weight(first) - weight(second) || first.number - second.number);
}

/** Numbers of the exhibits of these kinds, ascending. */
export function exhibitNumbers(exhibits: readonly Exhibit[], kinds: readonly ExhibitKind[]): readonly number[] {
  return exhibits
    .filter((exhibit) => kinds.includes(exhibit.kind))
    .map((exhibit) => exhibit.number)
    .toSorted((first, second) => first - second);
}

/** `（证据1、证据2）`, or nothing. */
export function citedExhibits(numbers: readonly number[]): string {
  return numbers.length === 0 ? "" : `（${numbers.map((number) => `证据${number}`).join("、")}）`;
}
