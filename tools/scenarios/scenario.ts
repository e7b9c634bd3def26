import {
  disputeKinds,
  exhibitKinds,
  type FactName,
  type Facts,
  isFactName,
  type PlainDate,
  parseFact,
  plainDate,
} from "@youju/domain";
import { lawFolder, readAll } from "@youju/law/read";
import { z } from "zod";

/** The part of a scenario that is asked about; what must follow is judged by the scenarios' own test. */
const scenarioSchema = z.object({
  name: z.string(),
  kind: z.enum(disputeKinds),
  given: z.record(z.string(), z.unknown()),
  exhibits: z.array(z.enum(exhibitKinds)).default([]),
  on: z.string(),
});

/** A situation of `law/scenarios`, ready to be asked about. */
export type Situation = Pick<z.output<typeof scenarioSchema>, "name" | "kind" | "exhibits"> & {
  readonly facts: Facts;
  readonly on: PlainDate;
};

/** Every situation of `law/scenarios`. Throws RangeError on a fact nobody knows. */
export function readSituations(): readonly Situation[] {
  return readAll(lawFolder, "scenarios", z.array(scenarioSchema))
    .flat()
    .map(({ given, on, ...rest }) => ({ ...rest, facts: factsOf(given), on: plainDate(on) }));
}

function factsOf(given: Readonly<Record<string, unknown>>): Facts {
  return Object.fromEntries(Object.entries(given).map(([name, raw]) => [name, factOf(name, raw)])) as Facts;
}

function factOf(name: string, raw: unknown): unknown {
  const parsed = isFactName(name) ? parseFact(name as FactName, raw) : { kind: "not a fact" };
  if (!("value" in parsed)) {
    throw new RangeError(`${name}: ${String(raw)} is ${parsed.kind}`);
  }
  return parsed.value;
}
