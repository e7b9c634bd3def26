import { type FactName, type Profile, plainYuan, sumFen } from "@youju/domain";
import { shorten } from "../../lint/length.ts";
import type { Sentence } from "../../tree/sentence.ts";
import { attachmentSentences } from "../attachments.ts";
import type { Desk } from "../desk.ts";
import { formOf } from "../fields.ts";
import { requestSentences, totalSentence } from "../requests.ts";
import { clause } from "../words.ts";
import { disputeDay } from "./statements.ts";

const channelId = "12315-complaint";

/** What goes into one field of the 12315 form; an unknown fact leaves it empty. Throws `RangeError` for an unknown field. */
export function complaintFieldSentences(desk: Desk, id: string): readonly Sentence[] {
  const fill = fillers[id];
  if (fill === undefined) {
    throw new RangeError(`no one knows how to fill in: ${id}`);
  }
  return fill(desk);
}

type Filler = (desk: Desk) => readonly Sentence[];

const fillers: Readonly<Record<string, Filler>> = {
  "respondent-name": (desk) => fromFact(desk, "sellerLegalName"),
  "respondent-address": (desk) => respondentAddress(desk),
  "complainant-name": (desk) => fromProfile(desk, "name"),
  "complainant-phone": (desk) => fromProfile(desk, "phone"),
  "complainant-address": (desk) => fromProfile(desk, "address"),
  goods: (desk) => goods(desk),
  "sales-method": (desk) => salesMethod(desk),
  platform: (desk) => platformName(desk),
  target: (desk) => choice(desk, "sellerKind", targets),
  "order-number": (desk) => fromFact(desk, "orderNumber"),
  amount: (desk) => amount(desk),
  "dispute-date": (desk) => day(desk),
  "request-words": (desk) => requestWords(desk),
  request: (desk) => [...requestSentences(desk), ...totalSentence(desk)],
  attachments: (desk) => attachmentSentences(desk, channelId),
};

const boughtOnline = "网络购物";
const salesMethods: Readonly<Record<string, string>> = {
  online: boughtOnline,
  phone: "电话购物",
  television: "电视购物",
  "mail-order": "邮购",
  "in-store": "现场购物",
};
const targets: Readonly<Record<string, string>> = {
  business: "平台内入驻商户",
  "platform-self-operated": "平台自营",
};

function fromFact(desk: Desk, name: FactName): readonly Sentence[] {
  const value = desk.facts[name];
  return value === undefined
    ? []
    : [desk.say({ text: clause(String(value)), from: { facts: [name] }, audience: "respondent" })];
}

function fromProfile(desk: Desk, part: keyof Profile): readonly Sentence[] {
  const value = (desk.input.profile?.[part] ?? "").trim();
  return value === "" ? [] : [desk.say({ text: value, from: { profile: [part] }, audience: "mediator" })];
}

function choice(desk: Desk, name: FactName, words: Readonly<Record<string, string>>): readonly Sentence[] {
  const text = words[String(desk.facts[name])];
  return text === undefined ? [] : [desk.say({ text, from: { facts: [name] }, audience: "respondent" })];
}

/** How it was bought; whoever names a platform has said so already. */
function salesMethod(desk: Desk): readonly Sentence[] {
  return desk.facts.soldBy === undefined && desk.facts.platform !== undefined
    ? [desk.say({ text: boughtOnline, from: { facts: ["platform"] }, audience: "respondent" })]
    : choice(desk, "soldBy", salesMethods);
}

function respondentAddress(desk: Desk): readonly Sentence[] {
  if (desk.facts.sellerAddress === undefined && desk.facts.addressPublished === false) {
    return [desk.say({ text: "平台未公示地址", from: { facts: ["addressPublished"] }, audience: "respondent" })];
  }
  return fromFact(desk, "sellerAddress");
}

function goods(desk: Desk): readonly Sentence[] {
  const limit = formOf(desk.channel(channelId)).fields.find((field) => field.id === "goods")?.limit?.most ?? 49;
  return fromFact(desk, "itemName").map((sentence) => ({ ...sentence, text: shorten(sentence.text, limit) }));
}

function platformName(desk: Desk): readonly Sentence[] {
  const { guide, facts } = desk;
  return guide === undefined || facts.platform === undefined
    ? []
    : [
        desk.say({
          text: guide.platform.title.zh,
          from: { facts: ["platform"], directory: [`platform:${guide.platform.id}`] },
          audience: "respondent",
        }),
      ];
}

/** What the order cost, with the carriage paid for it. */
function amount(desk: Desk): readonly Sentence[] {
  const { pricePaid, freightPaid } = desk.facts;
  if (pricePaid === undefined) {
    return [];
  }
  const paid = freightPaid === undefined ? pricePaid : sumFen([pricePaid, freightPaid]);
  const facts: readonly FactName[] = freightPaid === undefined ? ["pricePaid"] : ["pricePaid", "freightPaid"];
  return [desk.say({ text: plainYuan(paid), from: { facts }, audience: "respondent" })];
}

function day(desk: Desk): readonly Sentence[] {
  const found = disputeDay(desk);
  return found === undefined
    ? []
    : [desk.say({ text: found.day, from: { facts: [found.fact] }, audience: "respondent" })];
}

/** The demand in 12315's nine fixed words; anything else has no place in its list. */
function requestWords(desk: Desk): readonly Sentence[] {
  const allowed = formOf(desk.channel(channelId)).requestWords;
  return allowed.flatMap((word) => {
    const claims = desk.demands.asked.filter((claim) => claim.requestWords.includes(word));
    const from = claims.map(desk.claimSource).find((source) => source !== undefined);
    return from === undefined ? [] : [desk.say({ text: word, from, audience: "respondent" })];
  });
}
