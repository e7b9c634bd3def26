import {
  type CaseId,
  type DisputeKind,
  type ExhibitKind,
  type FactName,
  type PlainDate,
  parseFact,
  YoujuError,
} from "@youju/domain";
import type { NewFact } from "@youju/storage";
import { addExhibit } from "./add-exhibit.ts";
import { assessCase } from "./assess-case.ts";
import { recordAct } from "./case-act.ts";
import { composeFiling } from "./compose-filing.ts";
import { markSent } from "./mark-sent.ts";
import { appendFacts } from "./record-facts.ts";
import { type Outcome, recordOutcome } from "./record-outcome.ts";
import { restoreCase } from "./restore-case.ts";
import { together, type Workplace } from "./workplace.ts";

/** An invented dispute of `examples/`. */
export type DemoCase = {
  /** The folder's name; it makes the case's id, so that loading again finds it. */
  readonly name: string;
  readonly title: string;
  readonly kind: DisputeKind;
  /** The day the dispute stands on. */
  readonly today: PlainDate;
  readonly facts: Readonly<Record<FactName, unknown>>;
  readonly exhibits: readonly DemoExhibit[];
  readonly filings: readonly DemoFiling[];
};

/** A paper of a demo case that has gone out, and what became of it. */
export type DemoFiling = {
  readonly channel: string;
  readonly on: PlainDate;
  readonly reference: string | null;
  readonly outcomes: readonly Outcome[];
};

/** A picture of a demo case. */
export type DemoExhibit = {
  readonly fileName: string;
  readonly kind: ExhibitKind;
  readonly body: () => AsyncIterable<Uint8Array>;
};

/** Loads the demo cases that are not there yet and takes those in the bin out of it; gives the ids of all of them. */
export async function loadDemo(office: Workplace, demos: readonly DemoCase[]): Promise<readonly CaseId[]> {
  const ids: CaseId[] = [];
  for (const demo of demos) {
    ids.push(await loadOne(office, demo));
  }
  return ids;
}

async function loadOne(office: Workplace, demo: DemoCase): Promise<CaseId> {
  const caseId = `demo-${demo.name}`;
  const known = await office.store.cases.get(office.workspaceId, caseId);
  if (known !== null) {
    await restoreCase(office, caseId);
    return caseId;
  }
  await together(office, async (inside) => {
    const { kind, title, today: demoToday } = demo;
    await inside.store.cases.create(inside.workspaceId, { id: caseId, kind, title, demo: true, demoToday });
    await recordAct(inside, { caseId }, { kind: "opened" });
    await appendFacts(inside, caseId, factsOf(demo));
  });
  for (const { fileName, kind, body } of demo.exhibits) {
    await addExhibit(office, { caseId, fileName, kind, body: body(), reading: "later" });
  }
  if (office.counsel.kindTitle(demo.kind) !== null) {
    await assessCase(office, caseId);
    await file(office, caseId, demo.filings);
  }
  return caseId;
}

async function file(office: Workplace, caseId: CaseId, filings: readonly DemoFiling[]): Promise<void> {
  for (const { channel, on, reference, outcomes } of filings) {
    const { filing } = await composeFiling(office, caseId, { channel });
    const at = { caseId, filingId: filing.id };
    await markSent(office, at, { on, reference });
    for (const outcome of outcomes) {
      await recordOutcome(office, at, outcome);
    }
  }
}

/** What an example leaves blank was asked, and its person does not know. */
function factsOf({ name: example, facts }: DemoCase): readonly NewFact[] {
  return Object.entries(facts).flatMap(([name, raw]) => {
    const fact = parseFact(name as FactName, raw);
    if (fact.kind === "invalid") {
      throw new YoujuError(fact.code, { detail: { field: `${example}.${name}` } });
    }
    const source = { kind: "import", name: example } as const;
    const value = fact.kind === "blank" ? null : fact.value;
    return [{ name: name as FactName, value, source }];
  });
}
