import { answer, counterfactuals } from "@youju/rules";
import { Engine } from "json-rules-engine";
import type { Contest } from "./ratio.ts";
import { scenarioCases } from "./scenario-cases.ts";

const parts = {
  answer: {
    title: "answer: every scenario",
    ours: "reasons, claims, matrix, route, deadlines, questions: once for each scenario of law/scenarios",
    act: answer,
  },
  change: {
    title: "what would change it: every scenario",
    ours: "the changes of one fact or two that turn a right: once for each scenario of law/scenarios",
    act: counterfactuals,
  },
} as const;

/** Every scenario, against as many bare verdicts of a general rule engine on one rule. */
export function scenarioContest(part: keyof typeof parts): Contest {
  const { title, ours, act } = parts[part];
  const cases = scenarioCases();
  const engine = new Engine([], { allowUndefinedFacts: true });
  engine.addRule({
    conditions: { all: [{ fact: "soldBy", operator: "equal", value: "online" }] },
    event: { type: "sold-at-a-distance" },
  });
  return {
    title,
    ours,
    reference: "json-rules-engine: one rule of one condition, as often",
    meaning: "what a case of real size costs, beside the least a general engine does; a yardstick, not a rival",
    runs: 1,
    rounds: 3,
    our: () => cases.map(({ asked }) => act(asked)),
    their: async () => {
      for (const { asked } of cases) {
        await engine.run({ ...asked.facts });
      }
    },
  };
}

/** How the time of a part spreads over the scenarios, each scenario by the median of its runs, as lines for a reader. */
export function spread(part: keyof typeof parts, runs = 5): string {
  const times = scenarioCases()
    .map((each) => ({ ...each, ms: medianTime(() => parts[part].act(each.asked), runs) }))
    .toSorted((first, second) => first.ms - second.ms);
  const at = (share: number) => times[Math.floor((times.length - 1) * share)]?.ms.toFixed(2);
  const last = times.at(-1);
  return [
    `  of ${times.length} scenarios: median ${at(0.5)} ms, nineteen in twenty within ${at(0.95)} ms, slowest ${at(1)} ms`,
    `  slowest    ${last?.kind}: ${last?.name}`,
    "",
  ].join("\n");
}

function medianTime(act: () => unknown, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    act();
    return performance.now() - start;
  });
  return times.toSorted((first, second) => first - second)[Math.floor(runs / 2)] ?? Number.NaN;
}
