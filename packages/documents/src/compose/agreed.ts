import type { Fen, Settlement, SettlementPaper } from "@youju/domain";
import { owedOf, sumFen } from "@youju/domain";
import type { Sentence } from "../tree/sentence.ts";
import type { AgreedDuty } from "./composition.ts";
import type { Desk } from "./desk.ts";
import { clause, dayWords, yuanWords } from "./words.ts";

/** How the sentence begins, by what the settlement stands in. */
const beginnings: Readonly<Record<SettlementPaper, (body: string) => string>> = {
  talk: () => "双方说定",
  agreement: () => "双方达成书面和解协议，约定",
  "mediated-agreement": (body) => `双方经${body || "调解组织"}主持调解达成协议，约定`,
  "mediation-record": (body) => `双方经${body || "市场监管部门"}调解达成协议并制作调解书，约定`,
  "court-record": (body) => `${body || "人民法院"}制作的调解书生效，确定`,
  judgment: (body) => `${body || "人民法院"}的裁判文书生效，确定`,
  award: (body) => `${body || "仲裁委员会"}的裁决书生效，确定`,
  "confirmed-agreement": (body) => `双方的调解协议经${body || "人民法院"}确认有效，约定`,
  "payment-order": (body) => `${body || "人民法院"}发出的支付令生效，确定`,
};

/** How the paper calls the other side, and how much of a part's words it quotes, in characters. */
type Telling = { readonly them: string; readonly quoteLength: number };

/** What was agreed or decided and the other side did not do, part by part: since when, what, until when, what is owing. */
export function unkeptAgreements(desk: Desk, { them, quoteLength }: Telling): readonly Sentence[] {
  return desk.agreed.filter(isTheirsUnkept).map((duty) => {
    const { settlementId, paper, body, on, what, amount, by } = duty;
    const words = clause(what);
    const quoted = words.length > quoteLength ? `${words.slice(0, quoteLength)}……` : words;
    const until = by === null ? "" : `在${dayWords(by)}前`;
    const sum = amount === null ? "" : `（${yuanWords(amount)}）`;
    return desk.say({
      text: `${dayWords(on)}${beginnings[paper](clause(body))}${them}${until}履行“${quoted}”${sum}，${standing(duty)}。`,
      from: { contacts: [settlementId] },
      audience: "respondent",
    });
  });
}

function standing({ amount, mark, received }: AgreedDuty): string {
  const owed = owedOf({ amount, mark, received });
  return mark === "partly" && received !== null && received > 0 && owed !== null
    ? `至今只支付${yuanWords(received)}，尚欠${yuanWords(owed)}`
    : mark === "partly"
      ? "至今没有全部履行"
      : "至今没有履行";
}

/** Sums that were agreed, paid and owed: a paper may name them. */
export function agreedAmounts({ agreed }: Pick<Desk, "agreed">): readonly Fen[] {
  return agreed
    .flatMap((duty) => [duty.amount, duty.received, owedOf(duty)])
    .filter((sum) => sum !== null && sum > 0) as Fen[];
}

/** A sum that is due under a written agreement, with nothing owed in return. */
export type SumDue = { readonly sum: Fen; readonly on: Settlement["on"]; readonly settlementId: string };

/**
 * What is due and unpaid under one written agreement; nothing where something besides money was not done, where the
 * person's own part is open, or where nothing was agreed in writing.
 */
export function sumDue({ agreed }: Pick<Desk, "agreed">): SumDue | null {
  const found = agreed.find((duty) => isTheirsUnkept(duty) && duty.paper !== "talk");
  const parts = agreed.filter(({ settlementId }) => settlementId === found?.settlementId);
  const due = parts.filter(isTheirsUnkept);
  const ownOpen = parts.some(({ whose, mark }) => whose === "person" && mark !== "done");
  if (found === undefined || ownOpen || due.some(({ amount }) => amount === null)) {
    return null;
  }
  return { sum: sumFen(due.map((duty) => owedOf(duty) ?? (0 as Fen))), on: found.on, settlementId: found.settlementId };
}

function isTheirsUnkept({ whose, unkept }: AgreedDuty): boolean {
  return whose === "other" && unkept;
}
