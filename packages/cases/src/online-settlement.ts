import type { CaseSnapshot } from "./case-snapshot.ts";
import type { Step } from "./step-rule.ts";

const online = "12315-odr";
const complaint = "12315-complaint";

/**
 * Online settlement that the company declined, or that came to nothing: it was no acceptance, so the complaint to the
 * regulator is next, written from the same facts. Silence past its ten working days leads there by itself. 在线和解不成
 */
export function settlementFailed({ filings, assessment }: CaseSnapshot): Step | undefined {
  const failed = filings.findLast(({ channel }) => channel === online);
  const regulator = assessment?.assessment.route.find(({ channel }) => channel === complaint);
  const complained = filings.some(({ channel, sentOn }) => channel === complaint && sentOn !== null);
  const isOver = failed?.state === "refused" || failed?.state === "ended";
  if (!isOver || regulator?.state !== "now" || complained) {
    return undefined;
  }
  const draft = filings.findLast(({ channel, state }) => channel === complaint && state === "drafted");
  return {
    id: "follow-up",
    title: { zh: "在线和解没成：转成正式投诉", en: "Online settlement failed: make it a complaint" },
    why: {
      zh: "和企业谈不成不算受理，12315 这条路还在。同样的事实已经写进投诉书，核对后提交。",
      en: "Talk with the company was no acceptance, so 12315 is open. The same facts stand in the complaint: check it and send it.",
    },
    channel: complaint,
    paper: complaint,
    filingId: draft?.id ?? null,
  };
}
