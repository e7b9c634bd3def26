import type { ContactView, KeptReply } from "@youju/api";
import {
  type CaseDeadline,
  type CaseFile,
  type CaseId,
  type ContactParty,
  type ContactReply,
  currentFacts,
  dayOf,
  type FactName,
  type Facts,
  factTable,
  type Moment,
  type PlainDate,
  YoujuError,
} from "@youju/domain";
import { type AnsweredStatement, answerPicked, answerReply, type ReplyAsked } from "@youju/rules";
import type { NewFact } from "@youju/storage";
import { assessedAfter } from "./assess-case.ts";
import { findLiveCase } from "./find-case.ts";
import { tellFacts } from "./kept-replies.ts";
import { type NewContact, type NewPromise, recordContact } from "./record-contact.ts";
import { type Reading, together } from "./workplace.ts";

/** What the person sends back: one of the ready answers to a statement, or words of their own. */
export type ChosenAnswer =
  | { readonly tone: "polite" | "firm"; readonly statement: string }
  | { readonly tone: "own"; readonly text: string };

/** A reply of the other side as handed in. */
export type NewReply = Pick<NewContact, "channel" | "at" | "exhibitIds" | "person" | "staffNumber"> & {
  readonly text: string;
  readonly speaker: ReplyAsked["speaker"];
  /** Ids of the statements the person sees in it; left out, what is surely recognised counts. */
  readonly statements?: readonly string[];
  readonly answer?: ChosenAnswer | null;
};

/**
 * Keeps what the other side said: recognises and judges it with the facts of now, writes the talk down with its promises,
 * tells what it tells of the case, and asks the rules again where the assessment was up to date. All or nothing; removing
 * the talk takes all of it back. Throws what {@link recordContact} throws, and `INPUT_INVALID` for a statement that is not
 * on record or an answer that is not ready.
 */
export function keepReply(place: Reading, caseId: CaseId, said: NewReply): Promise<KeptReply> {
  return together(place, async (inside) => {
    const file = await findLiveCase(inside, caseId);
    const facts = currentFacts(await inside.store.facts.history(inside.workspaceId, caseId));
    const statements = statementsIn(said, { file, facts, place: inside });
    const settled = settling(statements, said, facts);
    const { contact, told } = await assessedAfter(inside, file, async () => {
      const entries = await tellFacts(inside, caseId, settled.facts);
      const reply = replyOf(statements, said, { ...settled, entries });
      return { contact: await recordContact(inside, caseId, contactOf(statements, said, reply)), told: entries };
    });
    return {
      contact,
      clocks: [...promised(contact), ...settled.clocks],
      facts: told.map(({ name }) => name),
      admitted: contact.reply?.admits ?? [],
      next: nextOf(statements),
    };
  });
}

type Known = { readonly file: CaseFile; readonly facts: Facts; readonly place: Reading };

function statementsIn(said: NewReply, { file, facts, place }: Known): readonly AnsweredStatement[] {
  const { law } = place.counsel;
  const asked: ReplyAsked = {
    text: said.text,
    speaker: said.speaker,
    kind: file.kind,
    facts,
    range: null,
    saidOn: dayOf(said.at),
    replies: law.replies,
    likeness: law.likeness,
    law,
  };
  const { statements } = answerReply(asked);
  const seen = new Map(statements.map((statement) => [statement.id, statement]));
  return said.statements === undefined
    ? statements.filter(({ read }) => read?.by === "phrase")
    : [...new Set(said.statements)].map((id) => seen.get(id) ?? answerPicked(id, asked));
}

type Settled = {
  readonly facts: readonly Pick<NewFact, "name" | "value">[];
  readonly starts: readonly string[];
  readonly clocks: readonly CaseDeadline[];
};

/** Those whose answer is the shop's: others speak for themselves. */
const speaksForShop: ReadonlySet<string | null> = new Set(["shop", "platform-staff", "platform-bot", null]);
/**
 * Facts that the saying itself is, or tells the day of: a return they say has come came by then at the latest. What it
 * only reports without its day happened some other day.
 */
const beginsNow: ReadonlySet<FactName> = new Set([
  "serviceRefusedAt",
  "returnAgreedAt",
  "returnArrivedOn",
  "platformDecidedOn",
]);
/** Of several answers in one reply, the one that leaves most. */
const answers: readonly NonNullable<Facts["sellerAnswer"]>[] = ["agreed-not-done", "partial-offer", "refused"];

/** What the statements settle in the case. What is known already stays as it was said, save for the shop's answer. */
function settling(statements: readonly AnsweredStatement[], said: NewReply, facts: Facts): Settled {
  const admitted = Object.assign({}, ...statements.map(({ effects }) => effects.admits.facts)) as Facts;
  const given = statements.map(({ effects }) => effects.sellerAnswer);
  const answer = answers.find((each) => given.includes(each));
  const forShop = speaksForShop.has(said.speaker);
  const started = forShop ? startedBy(statements, facts) : [];
  const tells: Record<string, NewFact["value"]> = {
    ...(forShop && answer !== undefined && answer !== facts.sellerAnswer ? { sellerAnswer: answer } : {}),
    ...Object.fromEntries(
      started.map(({ fact, on }) => [fact, factTable[fact].type === "date" ? on : (said.at as Moment)]),
    ),
    ...Object.fromEntries(Object.entries(admitted).filter(([name]) => facts[name as FactName] === undefined)),
  };
  return {
    facts: Object.entries(tells).map(([name, value]) => ({ name: name as FactName, value })),
    starts: started.map(({ id }) => id),
    clocks: started.map(({ clock }) => clock),
  };
}

type Started = {
  readonly id: string;
  readonly fact: FactName;
  readonly clock: CaseDeadline;
  readonly on: PlainDate;
};

function startedBy(statements: readonly AnsweredStatement[], facts: Facts): readonly Started[] {
  const found = new Map<string, Started>();
  for (const { id, clock, startedBy: fact, on } of statements.flatMap(({ effects }) => effects.starts)) {
    if (clock !== null && fact !== null && beginsNow.has(fact) && facts[fact] === undefined) {
      found.set(id, { id, fact, clock: { ...clock, trigger: fact }, on });
    }
  }
  return [...found.values()];
}

type Settling = Settled & { readonly entries: ContactReply["facts"] };

function replyOf(statements: readonly AnsweredStatement[], said: NewReply, settled: Settling): ContactReply {
  return {
    speaker: said.speaker,
    statements: statements.map(({ id, kind, name, read, judgement }) => ({
      id,
      kind,
      name,
      words: read?.words ?? null,
      verdict: judgement?.verdict ?? null,
      isFirm: judgement?.isFirm ?? false,
    })),
    answer: answerOf(statements, said.answer ?? null),
    starts: settled.starts,
    admits: [...new Set(statements.flatMap(({ effects }) => effects.admits.elements))],
    facts: settled.entries,
  };
}

function answerOf(statements: readonly AnsweredStatement[], chosen: ChosenAnswer | null): ContactReply["answer"] {
  if (chosen === null) {
    return null;
  }
  const { tone } = chosen;
  const text =
    chosen.tone === "own"
      ? chosen.text.trim()
      : (statements.find(({ id }) => id === chosen.statement)?.messages[chosen.tone]?.zh ?? "");
  if (text === "") {
    throw new YoujuError("INPUT_INVALID", { detail: { field: "answer" } });
  }
  return { tone, text };
}

const parties: Readonly<Record<NonNullable<ReplyAsked["speaker"]>, ContactParty>> = {
  shop: "shop",
  "platform-staff": "platform",
  "platform-bot": "platform",
  courier: "carrier",
  regulator: "regulator",
  bank: "bank",
};

function contactOf(statements: readonly AnsweredStatement[], said: NewReply, reply: ContactReply): NewContact {
  const { text, speaker, statements: _seen, answer: _answer, ...talk } = said;
  const party = speaker === null ? "other" : parties[speaker];
  return { ...talk, party, said: text, promises: promisesIn(statements), reply };
}

/** So many characters of what was promised are told beside its day. */
const mostTold = 300;

function promisesIn(statements: readonly AnsweredStatement[]): readonly NewPromise[] {
  const found = new Map<string, NewPromise>();
  for (const { effects, read, name } of statements) {
    for (const { of, by } of effects.promises) {
      found.set(of, { what: (read?.words ?? name.zh).slice(0, mostTold), by: by as Moment | null });
    }
  }
  return [...found.values()];
}

function promised({ promises }: ContactView): readonly CaseDeadline[] {
  return promises.flatMap(({ deadline }) => deadline ?? []);
}

/** What to do about the first thing that does not stand, else about the first thing said. */
function nextOf(statements: readonly AnsweredStatement[]): KeptReply["next"] {
  const next = (statements.find(({ judgement }) => judgement?.verdict === "does-not-stand") ?? statements[0])?.next;
  return next === undefined
    ? null
    : { zh: next.zh, en: next.en, channel: next.channel ?? null, paper: next.paper ?? null };
}
