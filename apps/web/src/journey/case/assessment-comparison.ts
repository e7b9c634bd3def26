import type {
  Assessment,
  CaseDeadline,
  Claim,
  Fen,
  FindingState,
  MatrixRow,
  PlainDate,
  RightFinding,
  Text,
} from "@youju/domain";

/** One thing that differs between two assessments; `null` stands for "was not there" or "is gone". */
export type AssessmentChange =
  | {
      readonly kind: "right";
      readonly title: Text;
      readonly before: FindingState | null;
      readonly after: FindingState | null;
    }
  | {
      readonly kind: "claim";
      readonly title: Text;
      readonly before: ClaimSide | null;
      readonly after: ClaimSide | null;
    }
  | { readonly kind: "total"; readonly before: Fen | null; readonly after: Fen | null }
  | {
      readonly kind: "deadline";
      readonly title: Text;
      readonly before: PlainDate | null;
      readonly after: PlainDate | null;
    }
  | {
      readonly kind: "evidence";
      readonly title: Text;
      readonly before: MatrixRow["state"] | null;
      readonly after: MatrixRow["state"] | null;
    }
  | { readonly kind: "law"; readonly before: string; readonly after: string };

/** A claim as far as a comparison tells it. */
export type ClaimSide = { readonly state: FindingState; readonly amount: Fen | null };

/** What differs from the older assessment to the newer: rights, claims, total, days, evidence, and the law it used. */
export function compareAssessments(older: Assessment, newer: Assessment): readonly AssessmentChange[] {
  return [
    ...pairs(older.findings, newer.findings, (right) => right.right).flatMap(rightChange),
    ...pairs(older.claims, newer.claims, (claim) => claim.id).flatMap(claimChange),
    ...totalChange(older, newer),
    ...pairs(older.deadlines, newer.deadlines, (item) => item.rule).flatMap(deadlineChange),
    ...pairs(older.matrix, newer.matrix, (row) => row.element).flatMap(evidenceChange),
    ...(older.edition === newer.edition ? [] : [{ kind: "law", before: older.edition, after: newer.edition } as const]),
  ];
}

type Pair<Item> = { readonly before: Item | null; readonly after: Item | null };

function pairs<Item>(before: readonly Item[], after: readonly Item[], key: (item: Item) => string): Pair<Item>[] {
  const keys = [...new Set([...after, ...before].map(key))];
  const find = (items: readonly Item[], wanted: string) => items.find((item) => key(item) === wanted) ?? null;
  return keys.map((wanted) => ({ before: find(before, wanted), after: find(after, wanted) }));
}

function titleOf(pair: Pair<{ readonly title: Text }>): Text {
  return (pair.after ?? pair.before)?.title ?? { zh: "", en: "" };
}

function rightChange(pair: Pair<RightFinding>): AssessmentChange[] {
  const [before, after] = [pair.before?.state ?? null, pair.after?.state ?? null];
  return before === after ? [] : [{ kind: "right", title: titleOf(pair), before, after }];
}

function claimChange(pair: Pair<Claim>): AssessmentChange[] {
  const [before, after] = [sideOf(pair.before), sideOf(pair.after)];
  const same = before?.state === after?.state && before?.amount === after?.amount;
  return same ? [] : [{ kind: "claim", title: titleOf(pair), before, after }];
}

function sideOf(claim: Claim | null): ClaimSide | null {
  return claim === null ? null : { state: claim.state, amount: claim.amount };
}

function totalChange(older: Assessment, newer: Assessment): AssessmentChange[] {
  const [before, after] = [older.range?.target ?? null, newer.range?.target ?? null];
  return before === after ? [] : [{ kind: "total", before, after }];
}

function deadlineChange(pair: Pair<CaseDeadline>): AssessmentChange[] {
  const [before, after] = [pair.before?.deadline.safeDay ?? null, pair.after?.deadline.safeDay ?? null];
  return before === after ? [] : [{ kind: "deadline", title: titleOf(pair), before, after }];
}

function evidenceChange(pair: Pair<MatrixRow>): AssessmentChange[] {
  const [before, after] = [pair.before?.state ?? null, pair.after?.state ?? null];
  return before === after ? [] : [{ kind: "evidence", title: titleOf(pair), before, after }];
}
