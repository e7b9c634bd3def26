import {
  type Assessment,
  disputeKinds,
  type FactName,
  type Facts,
  filingOutcomes,
  isFactName,
  parseFact,
  parseYuan,
  plainDate,
  strengthLabels,
} from "@youju/domain";
import { lawBook } from "@youju/law";
import { lawFolder, readAll, readLawFolder } from "@youju/law/read";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { assess } from "./assess.ts";
import { kindRules } from "./registry.ts";

const stateSchema = z.enum(["holds", "fails", "needs-facts"]);
const deadlineSchema = z.strictObject({
  safeDay: z.string().optional(),
  lastDay: z.string().nullable().optional(),
  state: z.enum(["before-safe-day", "still-in-law", "passed"]).optional(),
  source: z.enum(["law", "platform-rule", "platform-default", "screen"]).optional(),
  endsAt: z.string().nullable().optional(),
});

/** `law/scenarios/<kind>.yaml`: a situation and what must follow from it. What is not named is not looked at. */
const scenarioSchema = z.strictObject({
  name: z.string().min(1),
  kind: z.enum(disputeKinds),
  given: z.record(z.string(), z.unknown()),
  exhibits: z.array(z.string()).default([]),
  filed: z
    .array(
      z.strictObject({
        channel: z.string(),
        outcome: z.enum(filingOutcomes),
        on: z.string().transform(plainDate).nullable().default(null),
        wasAccepted: z.boolean().default(false),
      }),
    )
    .default([]),
  on: z.string(),
  expect: z.strictObject({
    findings: z.record(z.string(), stateSchema).default({}),
    noFindings: z.array(z.string()).default([]),
    missing: z.array(z.string()).default([]),
    claims: z.record(z.string(), z.strictObject({ state: stateSchema, amount: z.string().nullable() })).default({}),
    noClaims: z.array(z.string()).default([]),
    /** The first claim that holds: what a paper demands where others stand in its place. */
    leads: z.string().optional(),
    range: z.strictObject({ minimum: z.string(), target: z.string(), maximum: z.string() }).optional(),
    deadlines: z.record(z.string(), deadlineSchema).default({}),
    noDeadlines: z.array(z.string()).default([]),
    articles: z.array(z.string()).default([]),
    notArticles: z.array(z.string()).default([]),
    questions: z.array(z.string()).default([]),
    notQuestions: z.array(z.string()).default([]),
    counterfactuals: z.array(z.string()).default([]),
    notCounterfactuals: z.array(z.string()).default([]),
    warnings: z.array(z.string()).default([]),
    noWarnings: z.array(z.string()).default([]),
    route: z.record(z.string(), z.enum(["now", "later", "not-here"])).default({}),
    mediator: z.string().optional(),
    /** By channel: the rule of `law/interplay` by which an earlier filing bears on it. */
    earlier: z.record(z.string(), z.string()).default({}),
    /** Channels that stand in this order, others between them or not. */
    order: z.array(z.string()).default([]),
    offices: z.array(z.string()).optional(),
    matrix: z.record(z.string(), z.string()).default({}),
    /** By right: how well it stands. */
    strength: z.record(z.string(), z.enum(strengthLabels)).default({}),
  }),
});

type Scenario = z.infer<typeof scenarioSchema>;

const law = lawBook(readLawFolder());
const scenarios = readAll(lawFolder, "scenarios", z.array(scenarioSchema).min(1)).flat();

function factsOf(given: Scenario["given"]): Facts {
  const facts: Record<string, unknown> = {};
  for (const [name, raw] of Object.entries(given)) {
    const parsed = isFactName(name) ? parseFact(name as FactName, raw) : { kind: "not a fact" };
    if (parsed.kind !== "value") {
      throw new RangeError(`${name}: ${String(raw)} is ${parsed.kind}`);
    }
    facts[name] = "value" in parsed ? parsed.value : undefined;
  }
  return facts as Facts;
}

const results = new Map<Scenario, Assessment>();

/** What the rules say of a scenario; asked once, looked at from several sides. */
function run(scenario: Scenario): Assessment {
  const { kind, given, on, exhibits, filed } = scenario;
  const result =
    results.get(scenario) ??
    assess({
      kind,
      facts: factsOf(given),
      asOf: plainDate(on),
      law,
      exhibits: exhibits.map((held) => ({ kind: held as never })),
      filings: filed,
    });
  results.set(scenario, result);
  return result;
}

function pick<Item>(items: readonly Item[], keyOf: (item: Item) => string, wanted: readonly string[]): readonly Item[] {
  return items.filter((item) => wanted.includes(keyOf(item)));
}

function compareOutcome(result: Assessment, wanted: Scenario["expect"]): void {
  for (const [right, state] of Object.entries(wanted.findings)) {
    expect(result.findings.find((finding) => finding.right === right)?.state, right).toBe(state);
  }
  for (const [id, { state, amount }] of Object.entries(wanted.claims)) {
    const claim = result.claims.find((entry) => entry.id === id);
    expect(claim?.state, id).toBe(state);
    expect(claim?.amount, id).toBe(amount === null ? null : parseYuan(amount));
  }
  if (wanted.leads !== undefined) {
    expect(result.claims.find(({ state }) => state === "holds")?.id, "leads").toBe(wanted.leads);
  }
  expect(pick(result.findings, ({ right }) => right, wanted.noFindings)).toEqual([]);
  expect(pick(result.claims, ({ id }) => id, wanted.noClaims)).toEqual([]);
  expect(result.findings.flatMap(({ missing }) => missing)).toEqual(expect.arrayContaining(wanted.missing));
  if (wanted.range !== undefined) {
    const { minimum, target, maximum } = wanted.range;
    expect(result.range).toEqual({
      minimum: parseYuan(minimum),
      target: parseYuan(target),
      maximum: parseYuan(maximum),
    });
  }
}

function compareClocks(result: Assessment, wanted: Scenario["expect"]): void {
  for (const [id, { safeDay, lastDay, state, source, endsAt }] of Object.entries(wanted.deadlines)) {
    const found = result.deadlines.find(({ registerId }) => registerId === id);
    expect(found, `${id} is counted`).toBeDefined();
    expect(found?.deadline.safeDay, id).toBe(safeDay ?? found?.deadline.safeDay);
    expect(found?.deadline.lastDay, id).toBe(lastDay === undefined ? found?.deadline.lastDay : lastDay);
    expect(found?.state, id).toBe(state ?? found?.state);
    expect(found?.source, id).toBe(source ?? found?.source);
    expect(found?.endsAt, id).toBe(endsAt === undefined ? found?.endsAt : endsAt);
  }
  expect(pick(result.deadlines, ({ registerId }) => registerId, wanted.noDeadlines)).toEqual([]);
  for (const [channel, state] of Object.entries(wanted.route)) {
    expect(result.route.find((step) => step.channel === channel)?.state, channel).toBe(state);
  }
}

function compareWords(result: Assessment, wanted: Scenario["expect"]): void {
  const used = result.findings.flatMap(({ because }) => because.map(({ article }) => article));
  const claimed = result.claims.flatMap(({ articles }) => articles);
  expect([...used, ...claimed]).toEqual(expect.arrayContaining(wanted.articles));
  expect(pick([...used, ...claimed], String, wanted.notArticles)).toEqual([]);
  expect(result.questions.map(({ fact }) => fact)).toEqual(expect.arrayContaining(wanted.questions));
  expect(pick(result.questions, ({ fact }) => fact, wanted.notQuestions)).toEqual([]);
  expect(result.counterfactuals.map(({ fact }) => fact)).toEqual(expect.arrayContaining(wanted.counterfactuals));
  expect(pick(result.counterfactuals, ({ fact }) => fact, wanted.notCounterfactuals)).toEqual([]);
  expect(result.warnings.map(({ id }) => id)).toEqual(expect.arrayContaining(wanted.warnings));
  expect(pick(result.warnings, ({ id }) => id, wanted.noWarnings)).toEqual([]);
  for (const [right, label] of Object.entries(wanted.strength)) {
    expect(result.findings.find((finding) => finding.right === right)?.strength.label, right).toBe(label);
  }
  for (const [element, state] of Object.entries(wanted.matrix)) {
    expect(result.matrix.find((row) => row.element === element)?.state, element).toBe(state);
  }
}

function compareOrder({ route, order }: Assessment, wanted: Scenario["expect"]): void {
  expect(order.mediator).toBe(wanted.mediator ?? order.mediator);
  for (const [channel, rule] of Object.entries(wanted.earlier)) {
    const bearing = route.find((step) => step.channel === channel)?.earlier.map((effect) => effect.rule);
    expect(bearing, channel).toContain(rule);
  }
  const channels = order.steps.map(({ channel }) => channel);
  expect(channels.filter((channel) => wanted.order.includes(channel))).toEqual(wanted.order);
  if (wanted.offices !== undefined) {
    expect(order.offices?.options.map(({ place }) => place) ?? []).toEqual(wanted.offices);
  }
}

describe("scenarios of law/scenarios", () => {
  it("were found for every kind the rules know, at least eight each", () => {
    for (const { kind } of kindRules) {
      expect(scenarios.filter((scenario) => scenario.kind === kind).length, kind).toBeGreaterThanOrEqual(8);
    }
  });

  it("have names of their own", () => {
    expect(new Set(scenarios.map(({ kind, name }) => `${kind} ${name}`)).size).toBe(scenarios.length);
  });

  it.each(scenarios)("$kind：$name", (scenario) => {
    const result = run(scenario);
    compareOutcome(result, scenario.expect);
    compareClocks(result, scenario.expect);
    compareWords(result, scenario.expect);
    compareOrder(result, scenario.expect);
  });

  it.each(scenarios)("every finding of “$name” stands on recorded articles", (scenario) => {
    const result = run(scenario);
    const known = new Set(result.law.map(({ id }) => id));
    for (const { because, state, missing } of result.findings) {
      expect(because.length).toBeGreaterThan(0);
      expect(because.every(({ article }) => known.has(article))).toBe(true);
      expect(missing.length > 0).toBe(state === "needs-facts");
    }
  });

  it.each(scenarios)("no question of “$name” asks what is already known", (scenario) => {
    const result = run(scenario);
    expect(result.questions.filter(({ fact }) => result.facts[fact] !== undefined)).toEqual([]);
  });
});
