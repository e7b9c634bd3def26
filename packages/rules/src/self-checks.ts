import { type DemandRange, type Facts, type Fen, formatYuan, type Warning } from "@youju/domain";
import { fillText, type Matter } from "./matter.ts";
import { isAlive, type Outcome } from "./outcome.ts";
import { ladderOf, stepState } from "./route.ts";

/** What the checks turn on besides the facts. */
type Filing = {
  /** Whether a 12315 complaint is open to this case, now or later. */
  readonly open: boolean;
  readonly now: boolean;
  readonly reportable: boolean;
};

const complaint = "12315-complaint";
const report = "12315-report";
const purchaseShown: ReadonlySet<string> = new Set(["order-page", "payment-record"]);

/**
 * What a person should look at before filing: whether it will pass for a consumer's own matter, whether it was filed
 * before, whether this is the right door, and whether sum and time are right. Audience own; a check whose articles were
 * not in force on the day is silent. 自查
 */
export function selfChecks(matter: Matter, outcome: Outcome, range: DemandRange | null): readonly Warning[] {
  const { facts } = matter;
  const filing = filingOf(matter, outcome);
  const ids = [
    ...(filing.open ? [...signs(matter, filing), ...again(facts)] : []),
    ...door(matter),
    ...(filing.open ? aim(facts, filing) : []),
    ...amount(facts, range),
    ...time(outcome),
  ];
  return ids.flatMap((id) => warningOf(matter, id, sums(facts, range)));
}

function filingOf(matter: Matter, outcome: Outcome): Filing {
  const standing = { alive: isAlive(outcome.rights), deadlines: outcome.deadlines };
  const { route } = ladderOf(matter);
  const state = route.includes(complaint) && standing.alive ? stepState(matter, complaint, standing) : "not-here";
  const unused = matter.facts.officialMediator === undefined || matter.facts.officialMediator === "unused";
  return { open: state !== "not-here", now: state === "now" && unused, reportable: route.includes(report) };
}

/** The signs by which the regulator tells a consumer's matter (令121 17), each told of only where it is there. */
function signs({ facts, exhibits }: Matter, { now }: Filing): readonly string[] {
  const { moreThanNeeded, alikeComplaints, sharedContact, onBehalf } = facts;
  const found = [
    ...(moreThanNeeded === true ? ["more-than-needed"] : []),
    ...(alikeComplaints !== undefined && alikeComplaints > 0 ? ["alike-complaints"] : []),
    ...(sharedContact === true ? ["shared-contact"] : []),
    ...(onBehalf === true ? ["on-behalf"] : []),
  ];
  const shown = exhibits.some(({ kind }) => purchaseShown.has(kind));
  return now ? [...(found.length > 0 ? found : ["before-filing"]), ...(shown ? [] : ["show-the-purchase"])] : found;
}

function again({ officialMediator, reportedBefore }: Facts): readonly string[] {
  return [
    ...(officialMediator === "filed" ? ["filed-already"] : []),
    ...(officialMediator === "refused-without-acceptance" ? ["refused-refile"] : []),
    ...(reportedBefore === true ? ["reported-already"] : []),
  ];
}

function door({ facts, dispute }: Matter): readonly string[] {
  return [
    ...(facts.forDailyLife === false && dispute.route.includes(complaint) ? ["not-for-daily-life"] : []),
    ...(facts.invoiceProblem !== undefined && dispute.kind !== "invoice-refused" ? ["invoice-elsewhere"] : []),
  ];
}

function aim({ filingAim }: Facts, { now, reportable }: Filing): readonly string[] {
  if (filingAim === undefined) {
    return now && reportable ? ["complaint-or-report"] : [];
  }
  return { money: ["money-by-complaint"], punishment: ["punishment-by-report"], both: ["file-apart"] }[filingAim];
}

/** More than has a ground, or more than refund and loss; a sum within the target says nothing. */
function amount({ amountWanted }: Facts, range: DemandRange | null): readonly string[] {
  if (amountWanted === undefined || amountWanted === 0) {
    return [];
  }
  if (range === null) {
    return ["nothing-reckoned"];
  }
  if (amountWanted > range.maximum) {
    return ["more-than-reckoned"];
  }
  return amountWanted > range.target ? ["more-than-target"] : [];
}

function time({ deadlines }: Outcome): readonly string[] {
  const passed = (rule: string) => deadlines.some((deadline) => deadline.rule === rule && deadline.state === "passed");
  return [
    ...(passed("complaint-limit") ? ["complaint-too-late"] : []),
    ...(passed("limitation") ? ["suit-too-late"] : []),
  ];
}

function sums({ amountWanted }: Facts, range: DemandRange | null): Readonly<Record<string, string>> {
  const written = (sum: Fen | undefined) => (sum === undefined ? "" : formatYuan(sum));
  return { wanted: written(amountWanted), most: written(range?.maximum), target: written(range?.target) };
}

function warningOf({ law, asOf }: Matter, id: string, values: Readonly<Record<string, string>>): readonly Warning[] {
  const { articles, text } = law.selfCheck(id);
  const silent = articles.length > 0 && law.cite(articles, { act: asOf, asOf }).length === 0;
  return silent ? [] : [{ id, text: fillText(text, values), audience: "own" }];
}
