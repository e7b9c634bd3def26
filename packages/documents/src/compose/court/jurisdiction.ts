import type { Sentence } from "../../tree/sentence.ts";
import type { Desk } from "../desk.ts";
import { clause } from "../words.ts";
import type { CourtPlace } from "./court-answers.ts";

/** How a court is told why it has the case, and which of the articles of the place says so most plainly. */
const grounds: Readonly<Record<string, { readonly words: string; readonly cite: number }>> = {
  "court-place-of-receipt": { words: "本案是通过信息网络订立的买卖合同，以其他方式交付，收货地为合同履行地", cite: 1 },
  "court-buyer-domicile": { words: "本案标的通过信息网络交付，买受人住所地为合同履行地", cite: 1 },
  "court-defendant-domicile": { words: "合同纠纷由被告住所地法院管辖", cite: 1 },
  "court-agreed": { words: "双方书面约定由该院管辖", cite: 0 },
  "internet-court": { words: "本案是通过电子商务平台订立的网络购物合同纠纷，属于互联网法院管辖", cite: 0 },
  "court-carriage": { words: "运输合同纠纷可以由始发地、目的地或者被告住所地法院管辖", cite: 0 },
  "court-harm": {
    words: "本案因产品质量造成损害，可以由产品制造地、销售地、侵权行为地或者被告住所地法院管辖",
    cite: 1,
  },
  "court-harm-defendant": { words: "侵权纠纷由侵权行为地或者被告住所地法院管辖", cite: 0 },
  "court-infringement-defendant": { words: "侵权纠纷由侵权行为地或者被告住所地法院管辖", cite: 0 },
  "court-infringed-domicile": { words: "通过信息网络实施的侵权，被侵权人住所地为侵权结果发生地", cite: 1 },
  "internet-court-data": { words: "本案是网络个人信息保护纠纷，属于互联网法院管辖", cite: 0 },
};

/** The courts a person may name, for the question which of them it is. */
export const venueChoices = [
  { id: "court-place-of-receipt", label: { zh: "收货地法院", en: "Place of receipt" } },
  { id: "court-buyer-domicile", label: { zh: "我住所地法院（网上交付的）", en: "My domicile (delivered online)" } },
  { id: "court-defendant-domicile", label: { zh: "被告住所地法院", en: "The defendant's domicile" } },
  { id: "court-agreed", label: { zh: "协议写明的法院", en: "The court named in the terms" } },
  { id: "internet-court", label: { zh: "互联网法院", en: "Internet court" } },
  { id: "court-carriage", label: { zh: "寄出地或者目的地法院", en: "Place of dispatch or destination" } },
  { id: "court-harm", label: { zh: "产品销售地或者受损害地法院", en: "Where it was sold or did harm" } },
  { id: "court-harm-defendant", label: { zh: "销售者或者生产者住所地法院", en: "Domicile of seller or maker" } },
  { id: "court-infringement-defendant", label: { zh: "侵权人住所地法院", en: "Domicile of whoever infringed" } },
  { id: "court-infringed-domicile", label: { zh: "我住所地法院（网络侵权）", en: "My domicile (network tort)" } },
  { id: "internet-court-data", label: { zh: "互联网法院（个人信息）", en: "Internet court (personal data)" } },
] as const;

/** The court the person chose among those that take the case, else the plainest; `undefined` where none is known. */
function chosenPlace({ input, answers }: Desk): CourtPlace | undefined {
  const places = input.court?.places ?? [];
  const wanted = answers.text("venue");
  return (
    places.find(({ id }) => id === wanted) ?? places.find(({ confidence }) => confidence === "high") ?? places.at(0)
  );
}

/** Why this court: one sentence with one article. */
export function jurisdictionSentence(desk: Desk): Sentence | undefined {
  const place = chosenPlace(desk);
  const ground = place && grounds[place.id];
  if (place === undefined || ground === undefined) {
    return undefined;
  }
  const citable = desk.citable(place.articles.map(({ id }) => id));
  const article = citable[ground.cite] ?? citable.at(0);
  const { placeOfReceipt } = desk.facts;
  const isReceipt = place.id === "court-place-of-receipt" && placeOfReceipt !== undefined;
  const where = isReceipt ? `（${clause(placeOfReceipt)}）` : "";
  const basis = article === undefined ? "" : `（依据：${article.citation.zh}）`;
  return desk.say({
    text: `${ground.words}${where}，贵院有管辖权${basis}。`,
    from: {
      directory: ["channel:court"],
      articles: article === undefined ? [] : [article.id],
      facts: isReceipt ? ["placeOfReceipt"] : [],
    },
    audience: "court",
  });
}

/** Which other courts take the case, for the person alone. */
export function otherCourtNotes(desk: Desk): readonly Sentence[] {
  const chosen = chosenPlace(desk);
  return (desk.input.court?.places ?? []).map(({ id, where, rule, caution }) => {
    const start = id === chosen?.id ? "这份写的管辖" : "也可以选";
    return desk.say({
      text: `${start}：${where.zh}。${rule.zh}${caution?.zh ?? ""}`,
      from: { directory: [`place:${id}`] },
    });
  });
}
