import { dayOf, type ExhibitKind, type FactName, type PlainDate } from "@youju/domain";
import type { ComposeInput } from "../compose/composition.ts";
import { courtComposition } from "../compose/court/court-paper.ts";
import { stateWords } from "../compose/court/filed-lines.ts";
import { alone, table } from "../compose/court/sections.ts";
import { type Desk, deskFor } from "../compose/desk.ts";
import { missingFact } from "../compose/missing.ts";
import type { Paper } from "../compose/paper.ts";
import { brokenSince, promiseTold } from "../compose/promises.ts";
import { clause, dayWords } from "../compose/words.ts";
import type { Paragraph } from "../tree/document-tree.ts";
import { formWords } from "../tree/sentence.ts";

/** 大事记: what happened on which day, with the exhibit that shows it, and every filing. */
export const timeline: Paper = {
  id: "timeline",
  title: { zh: "大事记", en: "Timeline" },
  role: "enclosure",
  suits: () => true,
  filing: "message",
  standings: {},
  asks: [],
  compose,
};

/** What a day in the facts is the day of. */
const events: Partial<Record<FactName, { readonly words: string; readonly proof: readonly ExhibitKind[] }>> = {
  orderedOn: { words: "下单", proof: ["order-page"] },
  paidOn: { words: "付款", proof: ["payment-record", "order-page"] },
  promisedShipBy: { words: "约定的最晚发货日", proof: ["order-page", "listing-page"] },
  urgedOn: { words: "催促发货", proof: ["chat"] },
  graceUntil: { words: "催告时给的最后一天", proof: ["chat"] },
  cancelledOn: { words: "订单被取消", proof: ["order-page", "chat"] },
  receivedOn: { words: "签收", proof: ["parcel-track", "waybill"] },
  installedOn: { words: "安装完成", proof: ["chat", "other"] },
  foundOn: { words: "发现问题", proof: ["unboxing", "item-photo", "appraisal"] },
  exchangedOn: { words: "收到换来的商品", proof: ["parcel-track"] },
  debitedOn: { words: "被扣款", proof: ["payment-record"] },
  debitNoticeOn: { words: "收到扣款提醒", proof: ["chat", "other"] },
  laterPriceOn: { words: "看到更低的价格", proof: ["listing-page"] },
  priceProtectedUntil: { words: "保价期最后一天", proof: ["listing-page"] },
  contractEndedOn: { words: "解除合同的通知到达", proof: ["chat"] },
  courierToldOn: { words: "向快递公司投诉", proof: ["chat", "other"] },
  demandedOn: { words: "向对方提出要求", proof: ["chat"] },
  agreedBy: { words: "对方答应办好的日子", proof: ["chat"] },
  returnNoticeOn: { words: "发出退货通知", proof: ["chat", "order-page"] },
  returnArrivedOn: { words: "退回的商品被签收", proof: ["parcel-track"] },
  platformDecidedOn: { words: "平台作出处理", proof: ["refusal", "chat"] },
  courtPapersOn: { words: "收到法院送达的材料", proof: ["other"] },
};

type Line = { readonly day: PlainDate; readonly cells: readonly Paragraph[] };

function compose(input: ComposeInput): ReturnType<Paper["compose"]> {
  const desk = deskFor(input, "timeline");
  const lines = [...factLines(desk), ...filingLines(desk), ...promiseLines(desk)].toSorted((first, second) =>
    first.day < second.day ? -1 : first.day > second.day ? 1 : 0,
  );
  const columns = ["columnDay", "columnEvent", "columnEvidence"] as const;
  return courtComposition(desk, timeline, {
    channel: "legal-aid",
    demands: "none",
    title: "timelineTitle",
    sections: table(
      { id: "events", heading: null, columns, widths: [2, 5, 2] },
      lines.map(({ cells }) => cells),
    ),
    missing: lines.length === 0 ? [missingFact("orderedOn")] : [],
  });
}

function factLines(desk: Desk): readonly Line[] {
  return (Object.keys(events) as FactName[]).flatMap((name) => {
    const event = events[name];
    const day = desk.facts[name] as PlainDate | undefined;
    if (event === undefined || day === undefined) {
      return [];
    }
    const exhibits = desk.exhibits(...event.proof);
    const say = (text: string) => alone(desk.say({ text, from: { facts: [name], exhibits }, audience: "court" }));
    const evidence =
      exhibits.length === 0
        ? alone(formWords("sameAsAbove"))
        : say(exhibits.map((number) => `证据${number}`).join("、"));
    return [{ day, cells: [say(dayWords(day)), say(event.words), evidence] }];
  });
}

function filingLines(desk: Desk): readonly Line[] {
  return desk.filed.flatMap(({ id, title, steps }) =>
    steps.flatMap(({ state, on }) => {
      if (on === null || state === "drafted") {
        return [];
      }
      const say = (text: string) => alone(desk.say({ text, from: { filings: [id] }, audience: "court" }));
      return [
        {
          day: on,
          cells: [say(dayWords(on)), say(`${title.zh}：${stateWords[state]}`), alone(formWords("sameAsAbove"))],
        },
      ];
    }),
  );
}

/** What the other side promised on the day it said so, and the day that passed without it. */
function promiseLines(desk: Desk): readonly Line[] {
  return desk.promises.flatMap((promise) => {
    const exhibits = desk.input.exhibits
      .filter(({ id }) => promise.exhibitIds.includes(id))
      .map(({ number }) => number);
    const from = { contacts: [promise.contactId], exhibits };
    const say = (text: string) => alone(desk.say({ text, from, audience: "court" }));
    const evidence =
      exhibits.length === 0
        ? alone(formWords("sameAsAbove"))
        : say(exhibits.map((number) => `证据${number}`).join("、"));
    const line = (day: PlainDate, words: string): Line => ({ day, cells: [say(dayWords(day)), say(words), evidence] });
    const lapsed = brokenSince(promise);
    return [
      line(promise.saidOn, promiseTold(desk, promise)),
      ...(lapsed === null ? [] : [line(dayOf(lapsed), `承诺的日子到期，没有兑现：${clause(promise.what)}`)]),
    ];
  });
}
