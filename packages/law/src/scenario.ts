import {
  disputeKinds,
  exhibitKinds,
  type FactName,
  type Facts,
  filingOutcomes,
  isFactName,
  type PlainDate,
  parseFact,
  plainDate,
} from "@youju/domain";
import { z } from "zod";
import { daySchema } from "./schema.ts";

/** The part of a scenario that is put to the rules; what must follow is judged by the rules' own test. */
const scenarioSchema = z.looseObject({
  name: z.string().min(1),
  kind: z.enum(disputeKinds),
  given: z.record(z.string(), z.unknown()),
  exhibits: z.array(z.enum(exhibitKinds)).default([]),
  /** What was filed before, oldest first. */
  filed: z
    .array(
      z.strictObject({
        channel: z.string(),
        outcome: z.enum(filingOutcomes),
        on: daySchema.nullable().default(null),
        wasAccepted: z.boolean().default(false),
      }),
    )
    .default([]),
  on: z.string(),
});

/** `law/scenarios/<kind>.yaml` */
export const scenarioFileSchema = z.array(scenarioSchema).min(1);

/** A situation of `law/scenarios`, ready to be put to the rules. 场景 */
export type Situation = Pick<z.output<typeof scenarioSchema>, "name" | "kind" | "exhibits" | "filed"> & {
  readonly facts: Facts;
  readonly on: PlainDate;
};

/** The situation of a scenario. Throws RangeError on a fact or a value nobody knows. */
export function situationOf({ name, kind, given, exhibits, filed, on }: z.output<typeof scenarioSchema>): Situation {
  const facts = Object.fromEntries(Object.entries(given).map(([fact, raw]) => [fact, valueOfFact(fact, raw)])) as Facts;
  return { name, kind, exhibits, filed, facts, on: plainDate(on) };
}

function valueOfFact(name: string, raw: unknown): unknown {
  const parsed = isFactName(name) ? parseFact(name as FactName, raw) : { kind: "not a fact" };
  if (!("value" in parsed)) {
    throw new RangeError(`${name}: ${String(raw)} is ${parsed.kind}`);
  }
  return parsed.value;
}
