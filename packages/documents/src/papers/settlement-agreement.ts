import { type Fen, sumFen } from "@youju/domain";
import { chineseAmount } from "../chinese-amount.ts";
import type { ComposeInput, MissingItem } from "../compose/composition.ts";
import { askChoice, askDay, askLong, askMoney, askText } from "../compose/court/court-asks.ts";
import { courtComposition } from "../compose/court/court-paper.ts";
import { isBargain, waiverFindings } from "../compose/court/free-terms.ts";
import { otherLines } from "../compose/court/person-lines.ts";
import { part, signatures } from "../compose/court/sections.ts";
import { toldInCourt, withoutExhibits } from "../compose/court/told-in-court.ts";
import { chooseDemands } from "../compose/demands.ts";
import { type Desk, deskFor } from "../compose/desk.ts";
import { against } from "../compose/letter.ts";
import { missingProfile } from "../compose/missing.ts";
import type { Paper } from "../compose/paper.ts";
import { ownDetail } from "../compose/parties.ts";
import { clause, dayWords, yuanWords } from "../compose/words.ts";
import type { LintFinding } from "../lint/finding.ts";
import { formWords, type Sentence } from "../tree/sentence.ts";

/** 和解协议: who pays what by which day, what follows if not, where one sues; a compromise and no admission. */
export const settlementAgreement: Paper = {
  id: "settlement-agreement",
  title: { zh: "和解协议", en: "Settlement agreement" },
  role: "on-request",
  suits: () => true,
  filing: "message",
  standings: {},
  asks: [
    askMoney("sum", { label: { zh: "对方同意付多少钱（元）", en: "What the other side agreed to pay (yuan)" } }, true),
    askDay("pay-by", { label: { zh: "最晚哪一天付清", en: "The last day of payment" } }, true),
    askLong("other-duty", {
      label: { zh: "除了付钱，对方还要做什么", en: "What else the other side will do, if anything" },
    }),
    askDay("other-by", { label: { zh: "那件事最晚哪一天做完", en: "The last day for that" } }),
    askChoice(
      "goods",
      {
        label: { zh: "商品怎么办", en: "What becomes of the goods" },
        choices: [
          { id: "keep", label: { zh: "留在我这里，不退", en: "They stay with me" } },
          { id: "after-payment", label: { zh: "钱到账后退回", en: "They go back after payment" } },
          { id: "returned", label: { zh: "已经退回", en: "They have gone back" } },
          { id: "none", label: { zh: "没有商品要退", en: "There are none to return" } },
        ],
      },
      true,
    ),
    askChoice(
      "default",
      {
        label: { zh: "到期不付怎么办", en: "What follows if it is not paid" },
        choices: [
          { id: "revive", label: { zh: "可以回到原来的全部请求", en: "The whole claim revives" } },
          { id: "balance", label: { zh: "付清余款并承担追讨费用", en: "The balance and the cost of pursuit" } },
        ],
      },
      true,
    ),
    askChoice(
      "court-of",
      {
        label: { zh: "再起争议去哪里的法院", en: "Which court if it goes wrong" },
        choices: [
          { id: "receipt", label: { zh: "收货地", en: "Place of receipt" } },
          { id: "buyer", label: { zh: "我（甲方）住所地", en: "My domicile" } },
          { id: "seller", label: { zh: "对方（乙方）住所地", en: "The other side's seat" } },
        ],
      },
      true,
    ),
    askText("also-open", {
      label: { zh: "还有什么不在这次和解里", en: "What else stays open, if anything" },
    }),
  ],
  compose,
};

function compose(input: ComposeInput): ReturnType<Paper["compose"]> {
  const desk = deskFor(input, "settlement-agreement");
  const told = toldInCourt({ ...desk, promises: [] }, { self: "甲方", child: "甲方的孩子", them: "乙方" });
  const sum = desk.answers.money("sum");
  return courtComposition(desk, settlementAgreement, {
    channel: "shop",
    demands: "none",
    title: "settlementTitle",
    sections: [
      ...part(["party-a", "partyA"], "lines", [
        ownDetail(desk, "name", "姓名："),
        ownDetail(desk, "phone", "电话："),
        ownDetail(desk, "address", "住址："),
      ]),
      ...part(["party-b", "partyB"], "lines", otherLines(desk)),
      ...part(["background", "background"], "lines", [told.purchase, told.demand].map(withoutExhibits)),
      ...part(["terms", "terms"], "numbered", terms(desk)),
      ...part(["account", null], "lines", [formWords("accountByHand")]),
      ...signatures(desk, ["partyASigns", "partyBSigns"], "by-hand"),
    ],
    missing: missingFor(desk),
    against: againstTerms(desk),
    notes: notes(desk),
    amounts: sum === undefined ? [] : [sum],
    own: freeTerms(desk).filter(isBargain),
  });
}

function terms(desk: Desk): readonly Sentence[] {
  const { answers } = desk;
  const revives = answers.text("default") === "balance" ? "defaultOnlyBalance" : "defaultRevives";
  return [
    ...payment(desk),
    ...otherDuty(desk),
    ...chosen(desk, "goods", goods),
    formWords(revives),
    formWords("withdrawAfterPayment"),
    ...alsoOpen(desk),
    formWords("staysOpen"),
    formWords("noAdmission"),
    formWords("rightsToReport"),
    ...chosen(desk, "court-of", courts),
    formWords("twoCopies"),
  ];
}

function payment({ answers, say }: Desk): readonly Sentence[] {
  const sum = answers.money("sum");
  const day = answers.day("pay-by");
  if (sum === undefined || day === undefined) {
    return [];
  }
  const text = `乙方在${dayWords(day)}以前（含当日）一次付给甲方${yuanWords(sum)}（大写：${chineseAmount(sum)}），退回原支付账户或者付到甲方书面指定的账户；以到账为准。`;
  return [say({ text, from: { answers: ["sum", "pay-by"] }, audience: "respondent" })];
}

function otherDuty({ answers, say }: Desk): readonly Sentence[] {
  const duty = answers.text("other-duty");
  const day = answers.day("other-by");
  const until = day === undefined ? "" : `，最晚在${dayWords(day)}完成`;
  return duty === undefined
    ? []
    : [
        say({
          text: `乙方另外办理：${clause(duty)}${until}。`,
          from: { answers: day === undefined ? ["other-duty"] : ["other-duty", "other-by"] },
          audience: "respondent",
        }),
      ];
}

const goods: Readonly<Record<string, string>> = {
  keep: "商品留归甲方，不再退回。",
  "after-payment": "款项到账以后，甲方按乙方提供的地址退回商品，运费由乙方承担。",
  returned: "商品已经退回乙方。",
  none: "没有需要退回的商品。",
};
const courts: Readonly<Record<string, string>> = {
  receipt: "因本协议发生争议，协商不成的，向收货地有管辖权的人民法院起诉。",
  buyer: "因本协议发生争议，协商不成的，向甲方住所地有管辖权的人民法院起诉。",
  seller: "因本协议发生争议，协商不成的，向乙方住所地有管辖权的人民法院起诉。",
};

function chosen(desk: Desk, id: string, words: Readonly<Record<string, string>>): readonly Sentence[] {
  const text = words[desk.answers.text(id) ?? ""];
  return text === undefined ? [] : [desk.say({ text, from: { answers: [id] }, audience: "respondent" })];
}

function alsoOpen({ answers, say }: Desk): readonly Sentence[] {
  const words = answers.text("also-open");
  return words === undefined
    ? []
    : [say({ text: `${clause(words)}，不在本协议范围内。`, from: { answers: ["also-open"] }, audience: "respondent" })];
}

function missingFor(desk: Desk): readonly MissingItem[] {
  return [...missingProfile(desk.input.profile), ...desk.lacking(["sellerLegalName"])];
}

function againstTerms(desk: Desk): readonly LintFinding[] {
  const sum = desk.answers.money("sum");
  const day = desk.answers.day("pay-by");
  const most = mostClaimed(desk);
  return [
    ...(sum !== undefined && most > 0 && sum > most ? [against("warns", aboveEveryClaim)] : []),
    ...(day !== undefined && day < desk.input.today ? [against("blocks", dayHasPassed)] : []),
    ...freeTerms(desk).flatMap(waiverFindings),
  ];
}

/** Terms in the person's own words. */
function freeTerms({ answers }: Desk): readonly string[] {
  return ["other-duty", "also-open"].flatMap((id) => answers.text(id) ?? []);
}

/** All that holds added up, whatever the standard of proof; alternatives are not added. */
function mostClaimed({ input }: Desk): Fen {
  const holding = input.assessment.claims.filter(({ state }) => state === "holds");
  const { asked } = chooseDemands(
    holding,
    holding.map(({ id }) => id),
  );
  return sumFen(asked.flatMap(({ amount }) => (amount === null ? [] : [amount])));
}

const aboveEveryClaim = {
  zh: "约定的金额高于现在算得出的全部请求。高出的部分要说得出是什么损失，不能是“不投诉、不发帖”的代价。",
  en: "The sum is above everything that can be claimed as things stand. What is above must be a loss you can name, never the price of silence.",
};
const dayHasPassed = {
  zh: "付款的日子已经过了，请改成还没到的一天。",
  en: "The day of payment has passed; put one that is still to come.",
};

function notes(desk: Desk): readonly Sentence[] {
  const note = (text: string) => desk.say({ text, from: { directory: ["channel:shop"] } });
  return [
    note("先把协议发给对方确认或者当面签，再等钱到账；不要先撤投诉、先撤售后申请或者先确认收货。"),
    note("自己和店铺、平台谈成的协议不能申请司法确认；对方不付的，拿协议起诉，数额确定的可以申请支付令。"),
    note("向有关部门反映违法线索不是这份协议能买断的，别写“不举报”“不发帖”。"),
  ];
}
