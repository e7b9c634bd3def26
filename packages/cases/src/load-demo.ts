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
import { recordAct } from "./case-act.ts";
import { appendFacts } from "./record-facts.ts";
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
};

/** A picture of a demo case. */
export type DemoExhibit = {
  readonly fileName: string;
  readonly kind: ExhibitKind;
  readonly body: () => AsyncIterable<Uint8Array>;
};

/** Loads the demo cases that are not there yet; gives the ids of all of them. */
export async function loadDemo(office: Workplace, demos: readonly DemoCase[]): Promise<readonly CaseId[]> {
  const ids: CaseId[] = [];
  for (const demo of demos) {
    ids.push(await loadOne(office, demo));
  }
  return ids;
}

async function loadOne(office: Workplace, demo: DemoCase): Promise<CaseId> {
  const caseId = `demo-${demo.name}`;
  if ((await office.store.cases.get(office.workspaceId, caseId)) !== null) {
    return caseId;
  }
  await together(office, async (inside) => {
    const { kind, title, today: demoToday } = demo;
    await inside.store.cases.create(inside.workspaceId, { id: caseId, kind, title, demo: true, demoToday });
    await recordAct(inside, caseId, inside.clock.now(), { kind: "opened" });
    await appendFacts(inside, caseId, factsOf(demo));
  });
  for (const { fileName, kind, body } of demo.exhibits) {
    await addExhibit(office, { caseId, fileName, kind, body: body(), reading: "later" });
  }
  return caseId;
}

function factsOf({ name: example, facts }: DemoCase): readonly NewFact[] {
  return Object.entries(facts).flatMap(([name, raw]) => {
    const fact = parseFact(name as FactName, raw);
    if (fact.kind === "invalid") {
      throw new YoujuError(fact.code, { detail: { field: `${example}.${name}` } });
    }
    const source = { kind: "import", name: example } as const;
    return fact.kind === "blank" ? [] : [{ name: name as FactName, value: fact.value, source }];
  });
}
