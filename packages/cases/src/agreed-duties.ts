import type { AgreedDuty, PaperId } from "@youju/documents";
import {
  type CaseId,
  isUnkept,
  type PlainDate,
  partsOf,
  plainYuan,
  type Settlement,
  settlementsOf,
  sumFen,
} from "@youju/domain";
import type { Records } from "./workplace.ts";

/** What was agreed or decided in a case, part by part, as papers of that day tell of it. */
export async function agreedDuties(place: Records, caseId: CaseId, today: PlainDate): Promise<readonly AgreedDuty[]> {
  const settlements = await settlementsIn(place, caseId);
  return settlements.flatMap(({ id: settlementId, paper, body, on, duties }) =>
    duties.map(({ id: _id, markedOn: _markedOn, ...duty }) => ({
      ...duty,
      settlementId,
      paper,
      body,
      on,
      unkept: isUnkept(duty, today),
    })),
  );
}

/** What the latest settlement answers of a paper's own questions, by question, as the person would type it. */
export async function answersAgreed(
  place: Records,
  caseId: CaseId,
  paper: PaperId,
): Promise<Readonly<Record<string, string>>> {
  const settlements = await settlementsIn(place, caseId);
  const mediated = settlements.findLast(({ mediator }) => mediator !== "nobody");
  const latest = settlements.at(-1);
  if (paper === "judicial-confirmation" && mediated !== undefined) {
    return {
      "mediator-kind": mediated.mediator,
      ...(mediated.body === "" ? {} : { mediator: mediated.body }),
      "effective-on": mediated.on,
      agreement: mediated.duties.map(partWords).join("；"),
    };
  }
  return paper === "settlement-agreement" && latest !== undefined ? termsAgreed(latest) : {};
}

/** The sum of all they pay, by the last day of it, and what else they do. */
function termsAgreed({ duties }: Settlement): Readonly<Record<string, string>> {
  const theirs = duties.filter(({ whose }) => whose === "other");
  const payments = theirs.flatMap(({ amount, by }) => (amount === null ? [] : [{ amount, by }]));
  const deeds = theirs.filter(({ amount }) => amount === null);
  const lastDay = (days: readonly { readonly by: PlainDate | null }[]) =>
    days
      .flatMap(({ by }) => by ?? [])
      .toSorted()
      .at(-1);
  const [paid, done] = [lastDay(payments), lastDay(deeds)];
  return {
    ...(payments.length === 0 ? {} : { sum: plainYuan(sumFen(payments.map(({ amount }) => amount))) }),
    ...(paid === undefined ? {} : { "pay-by": paid }),
    ...(deeds.length === 0 ? {} : { "other-duty": deeds.map(({ what }) => what).join("；") }),
    ...(done === undefined ? {} : { "other-by": done }),
  };
}

function partWords({ whose, what, amount, by }: Settlement["duties"][number]): string {
  const who = whose === "other" ? "对方" : "申请人";
  const sum = amount === null ? "" : `（${plainYuan(amount)}元）`;
  return `${who}${by === null ? "" : `在${dayWords(by)}前`}：${what}${sum}`;
}

function dayWords(day: PlainDate): string {
  const { year, month, day: date } = partsOf(day);
  return `${year}年${month}月${date}日`;
}

async function settlementsIn({ store, workspaceId }: Records, caseId: CaseId): Promise<readonly Settlement[]> {
  return settlementsOf(await store.outcomes.latest(workspaceId, caseId));
}
