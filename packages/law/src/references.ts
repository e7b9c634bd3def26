import { factTable, type PlainDate } from "@youju/domain";
import { areaCodeProblems } from "./area-code.ts";
import { articleIndex } from "./article-index.ts";
import { articleRefsOf } from "./article-refs.ts";
import { captureProblems } from "./capture-guide.ts";
import { deadlineIndex } from "./deadline-index.ts";
import type { Dispute } from "./dispute.ts";
import { evidenceProblems } from "./evidence-meaning.ts";
import { kindGroupProblems } from "./kind-group.ts";
import { knowledgeProblems } from "./knowledge.ts";
import type { LawData } from "./law-data.ts";
import { proofProblems } from "./proof-problems.ts";
import { replyProblems } from "./reply.ts";

type Index = ReturnType<typeof articleIndex>;

/** Everything in the law data that points at something that is not there, in words. */
export function referenceProblems(data: LawData): readonly string[] {
  const { core, disputes } = data;
  const index = articleIndex(core.statutes);
  const inForce = (ref: string, day: PlainDate) => index.cite([ref], { act: day, asOf: day }).length > 0;
  return [
    ...articleRefsOf(data).flatMap(({ where, ref }) => (exists(index, ref) ? [] : [`${where}: no article ${ref}`])),
    ...registerProblems(data),
    ...disputes.flatMap((dispute) => disputeProblems(dispute, data)),
    ...disputes.flatMap(proofProblems),
    ...kindGroupProblems(data.kindGroups ?? [], disputes),
    ...areaCodeProblems(data.areaCodes ?? []),
    ...knowledgeProblems(data.knowledge ?? [], { kinds: disputes.map(({ kind }) => kind), inForce }),
    ...replyProblems(data.replies ?? [], {
      inForce,
      channels: core.channels.map(({ id }) => id),
      papers: [...core.channels.flatMap(({ papers }) => papers), ...core.papers.map(({ paper }) => paper)],
      windows: core.deadlines.map(({ id }) => id),
      elements: new Map(disputes.map(({ kind, elements }) => [kind, elements.map(({ id }) => id)])),
    }),
    ...(data.evidence === undefined
      ? []
      : [
          ...evidenceProblems(data.evidence, inForce),
          ...captureProblems(data.captures ?? [], { day: data.evidence.fixing.checkedOn, inForce }),
        ]),
  ];
}

function exists(index: Index, ref: string): boolean {
  const [statute = "", number = ""] = ref.replace(/@[^#]*/, "").split("#");
  return index.versionsOf(statute, number).some(({ id }) => !ref.includes("@") || id === ref);
}

/** Rows that the register must have: 39 of the law and ten of the platforms. */
const rows = [
  ...Array.from({ length: 39 }, (_, index) => `D${String(index + 1).padStart(2, "0")}`),
  ...Array.from({ length: 10 }, (_, index) => `P${String(index + 1).padStart(2, "0")}`),
];

function registerProblems({ core }: LawData): readonly string[] {
  const { deadlineRule, deadlineIds } = deadlineIndex(core);
  const clocks = core.channels.flatMap(({ clocks: started }) => started.map(({ registerId }) => registerId));
  const names = [...deadlineIds, ...core.deadlines.map(({ slug }) => slug)];
  return [
    ...[...rows, ...clocks].flatMap((id) => (deadlineRule(id).kind === "unknown" ? [`the register has no ${id}`] : [])),
    ...clocks.flatMap((id) => (deadlineRule(id).kind === "parts" ? [`a clock is one part of ${id}: name it`] : [])),
    ...names.flatMap((name, index) => (names.indexOf(name) === index ? [] : [`${name} names two rules`])),
  ];
}

function disputeProblems(dispute: Dispute, { core }: LawData): readonly string[] {
  const channels = new Set(core.channels.map(({ id }) => id));
  const steps = new Set(core.ladder.map(({ channel }) => channel));
  const windows = new Set(core.deadlines.filter(({ window }) => window !== null).map(({ id }) => id));
  return [
    ...dispute.windows.flatMap((id) => (windows.has(id) ? [] : [`${dispute.kind}: ${id} is no platform's window`])),
    ...[dispute, ...dispute.otherRoutes]
      .flatMap(({ route }) => route)
      .flatMap((id) =>
        channels.has(id) && steps.has(id) ? [] : [`${dispute.kind}: ${id} is no channel, or no step of the ladder`],
      ),
    ...dispute.questions.flatMap(({ fact, choices }) => {
      const labelled = Object.keys(choices).toSorted().join();
      const expected = answersOf(fact).toSorted().join();
      return labelled === expected ? [] : [`${dispute.kind}: ${fact} labels ${labelled}, not ${expected}`];
    }),
  ];
}

function answersOf(fact: Dispute["questions"][number]["fact"]): readonly string[] {
  const type = factTable[fact];
  if (type.type === "choice") {
    return type.choices;
  }
  return type.type === "flag" ? ["true", "false"] : [];
}
