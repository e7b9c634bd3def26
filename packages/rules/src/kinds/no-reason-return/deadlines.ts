import type { CaseDeadline, RightFinding } from "@youju/domain";
import { caseDeadline } from "../../case-deadline.ts";
import { rightOf } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";
import { noticeFact, returnWindow } from "./return-window.ts";

/** The buyer's own seven days, the shop's fifteen to handle the return, and its seven to refund. */
export function deadlines(matter: Matter, rights: readonly RightFinding[]): readonly CaseDeadline[] {
  const { facts } = matter;
  const right = rightOf(rights, "no-reason-return");
  const beyondTime = right.because.some(({ facts: used }) => used.includes("receivedOn"));
  if (facts.receivedOn === undefined || (right.state === "fails" && !beyondTime)) {
    return [];
  }
  const notice = noticeFact(facts);
  const noticed = facts.returnNoticeSent ?? notice !== undefined;
  const handled = facts.goodsReturned === "on-the-way" || facts.goodsReturned === "arrived";
  return [
    ...(noticed ? [] : [returnWindow(matter, facts.receivedOn) ?? []].flat()),
    ...(notice !== undefined && right.state === "holds" && !handled
      ? caseDeadline(matter, "return-procedure", { by: notice })
      : []),
    ...(rights.some((finding) => finding.right === "refund-after-return" && finding.state === "holds")
      ? caseDeadline(matter, "refund-after-return", { by: "returnArrivedOn" })
      : []),
  ];
}
