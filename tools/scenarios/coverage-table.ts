import { type Assessment, disputeKinds } from "@youju/domain";
import type { Dispute, LawData } from "@youju/law";

/**
 * What is counted of one thing: in how many scenarios it came out one way, the other way, or stayed open. What does not
 * appear at all, because the case is not of that sort, came out the other way.
 */
export type Row = {
  readonly kind: string;
  readonly what: "right" | "refusal" | "reason" | "claim" | "warning" | "route" | "self-check" | "venue";
  readonly id: string;
  readonly counts: { yes: number; no: number; open: number };
};

const everyKind = "各类";
const outcomes = { holds: "yes", fails: "no", "needs-facts": "open" } as const;
const steps = { now: "yes", "not-here": "no", later: "open" } as const;

/** A row for everything the law's data knows, and the counting of assessments into them. */
export function coverageTable({ core, disputes }: LawData) {
  const ordered = disputes.toSorted(
    (first, second) => disputeKinds.indexOf(first.kind) - disputeKinds.indexOf(second.kind),
  );
  const rows = [
    ...ordered.flatMap(rowsOfKind),
    ...core.selfChecks.map(({ id }) => row(everyKind, "self-check", id)),
    ...core.places.map(({ id }) => row(everyKind, "venue", id)),
  ];
  const found = new Map(rows.map((each) => [keyOf(each), each]));
  const count = (named: Omit<Row, "counts">, outcome: keyof Row["counts"]) => {
    const counted = found.get(keyOf(named));
    if (counted !== undefined) {
      counted.counts[outcome] += 1;
    }
  };
  const sentences = new Map(disputes.map((dispute) => [dispute.kind as string, sentencesOf(dispute)]));
  return {
    rows,
    add(assessment: Assessment): void {
      countOutcome(assessment, { rows, count });
      for (const { right, reason } of assessment.findings) {
        const told = sentences
          .get(assessment.kind)
          ?.filter((each) => each.right === right && each.pattern.test(reason.zh));
        for (const { id } of told ?? []) {
          count({ kind: assessment.kind, what: "reason", id }, "yes");
        }
      }
      for (const { id, where } of core.places) {
        if (assessment.route.some((step) => step.where.zh.includes(where.zh))) {
          count({ kind: everyKind, what: "venue", id }, "yes");
        }
      }
    },
  };
}

type Counting = {
  readonly rows: readonly Row[];
  readonly count: (named: Omit<Row, "counts">, outcome: keyof Row["counts"]) => void;
};

function countOutcome({ kind, findings, claims, route, warnings }: Assessment, { rows, count }: Counting): void {
  const states = {
    right: new Map(findings.map(({ right, state }) => [right, state])),
    refusal: new Map(findings.map(({ right, state }) => [right, state])),
    claim: new Map(claims.map(({ id, state }) => [id, state])),
  };
  for (const { what, id } of rows.filter((each) => each.kind === kind)) {
    if (what === "right" || what === "refusal" || what === "claim") {
      count({ kind, what, id }, outcomes[states[what].get(id) ?? "fails"]);
    }
  }
  for (const { channel, state } of route) {
    count({ kind, what: "route", id: channel }, steps[state]);
  }
  for (const { id } of warnings) {
    count({ kind, what: "warning", id }, "yes");
    count({ kind: everyKind, what: "self-check", id }, "yes");
  }
}

function rowsOfKind({ kind, rights, claims, warnings, route, otherRoutes }: Dispute): readonly Row[] {
  const channels = new Set([...route, ...otherRoutes.flatMap((other) => other.route)]);
  return [
    ...Object.entries(rights).map(([id, { reasons }]) => row(kind, isRefusal(reasons) ? "refusal" : "right", id)),
    ...Object.entries(rights).flatMap(([right, { reasons }]) =>
      Object.keys(reasons).map((reason) => row(kind, "reason", `${right}.${reason}`)),
    ),
    ...Object.keys(claims).map((id) => row(kind, "claim", id)),
    ...Object.keys(warnings).map((id) => row(kind, "warning", id)),
    ...[...channels].map((id) => row(kind, "route", id)),
  ];
}

/** Something people ask for that the law never gives: its data has no sentence for a "yes". */
function isRefusal(reasons: Dispute["rights"][string]["reasons"]): boolean {
  return Object.keys(reasons).every((reason) => !reason.startsWith("holds"));
}

function row(kind: string, what: Row["what"], id: string): Row {
  return { kind, what, id, counts: { yes: 0, no: 0, open: 0 } };
}

function keyOf({ kind, what, id }: Omit<Row, "counts">): string {
  return `${kind} ${what} ${id}`;
}

/** Reasons are told as sentences; which one it was is known by the words around its `{…}` places. */
function sentencesOf({ rights }: Dispute) {
  return Object.entries(rights).flatMap(([right, { reasons }]) =>
    Object.entries(reasons).map(([reason, { zh }]) => ({
      right,
      id: `${right}.${reason}`,
      pattern: new RegExp(
        `^${zh
          .split(/\{\w+\}/)
          .map(literally)
          .join(".*")}$`,
        "s",
      ),
    })),
  );
}

function literally(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
