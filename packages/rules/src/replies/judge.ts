import { type Article, type Confidence, dayOf, type FactName, type Text } from "@youju/domain";
import type { ActDays, LawBook } from "@youju/law";
import { fitOf, type ReplyCase, type Situation } from "./conditions.ts";
import { type Outcome, outcomesOf } from "./outcomes.ts";
import type { Reply } from "./reply.ts";

/** What there is to it: they are right, the law does not support it, or that turns on something. */
export type ReplyVerdict = ReplyCase["verdict"];

/** The verdict on an excuse or a demand, with what it rests on. 判断 */
export type Judgement = {
  readonly verdict: ReplyVerdict;
  /** `false`: a fact nobody told could still turn it, see `outcomes`; it is to be shown with that reserve. */
  readonly isFirm: boolean;
  /** It holds as a rule, with the exceptions that the reason names. */
  readonly asRule: boolean;
  readonly because: Text;
  /** Whose rule decides. */
  readonly source: ReplyCase["source"];
  /** In force on the day; none where only a platform's rule decides, or no text in force is on record. */
  readonly articles: readonly Article[];
  /** `medium`: to be shown with "please confirm". */
  readonly confidence: Confidence;
  /** The facts that are not known and bear on it. */
  readonly turnsOn: readonly FactName[];
  /** What each of them would make of it, where it alone changes something. */
  readonly outcomes: readonly Outcome[];
  /** The messages of the case that decides, with their blanks. */
  readonly answers: Reply["answers"];
};

/** What a statement is judged by. */
export type JudgeAsked = Situation & { readonly law: LawBook };

const notOnRecord: Text = {
  zh: "这件事发生时适用的条文没有收录，先不下结论。",
  en: "The text in force at that time is not on record, so there is no verdict.",
};

/**
 * Judges an excuse or a demand: the first of its cases that fits decides; what nobody told fits nothing, and makes the
 * verdict one with a reserve where it could turn it. `null` for what is not judged: an offer, a promise, an admission, a
 * template. No verdict without an article in force, or a platform's rule.
 */
export function judge(reply: Reply, asked: JudgeAsked): Judgement | null {
  const decided = decide(reply, asked);
  if (decided === null) {
    return null;
  }
  const { found, isFirm, open } = decided;
  const articles = asked.law.cite(found.articles, actDays(reply, asked));
  const isGrounded = articles.length > 0 || found.source === "platform-rule";
  const unknown = [...open, ...reply.asks].filter((fact) => asked.facts[fact] === undefined);
  const turnsOn = found.verdict === "depends" || !isFirm ? [...new Set(unknown)] : [];
  return {
    verdict: isGrounded ? found.verdict : "depends",
    isFirm,
    asRule: found.asRule,
    because: isGrounded ? found.because : notOnRecord,
    source: found.source,
    articles,
    confidence: articles.some(({ confidence }) => confidence === "medium") ? "medium" : reply.confidence,
    turnsOn,
    outcomes: turnsOn.flatMap((fact) => outcomesOf(fact, reply, { at: asked, decide: verdictOf })),
    answers: found.answers ?? reply.answers,
  };
}

function verdictOf(reply: Reply, at: Situation): ReplyVerdict | null {
  return decide(reply, at)?.found.verdict ?? null;
}

/** What holds where no case fits is no verdict as long as nothing is known of what would decide, unless it holds as a rule. */
function withReserve(found: ReplyCase, { asks }: Reply, { facts }: Situation): ReplyCase {
  const isBlind = asks.length > 0 && asks.every((fact) => facts[fact] === undefined);
  const isOpen = found.when === undefined && found.said === undefined && !found.asRule;
  return isOpen && isBlind ? { ...found, verdict: "depends" } : found;
}

type Decided = { readonly found: ReplyCase; readonly isFirm: boolean; readonly open: readonly FactName[] };

/**
 * What holds where no case fits is firm only as far as something that would decide is known, and never in their favour;
 * what holds as a rule only where all of it is, and there is something to be known.
 */
function isTold(asks: Reply["asks"], { facts }: Situation, { asRule }: ReplyCase): boolean {
  const known = asks.filter((fact) => facts[fact] !== undefined);
  return asRule ? asks.length > 0 && known.length === asks.length : asks.length === 0 || known.length > 0;
}

function decide(reply: Reply, at: Situation): Decided | null {
  const { cases, asks } = reply;
  const open: FactName[] = [];
  const possible: ReplyCase[] = [];
  for (const found of cases) {
    const fit = fitOf(found, at);
    if (fit.fits === "yes") {
      const isLast = found === cases.at(-1);
      const isTheirs = found.verdict === "stands";
      const isClear = isLast
        ? !isTheirs && isTold(asks, at, found)
        : !isTheirs || found.when !== undefined || isTold(asks, at, found);
      return {
        found: withReserve(found, reply, at),
        open,
        isFirm: isClear && possible.every(({ verdict }) => verdict === found.verdict),
      };
    }
    if (fit.fits === "open") {
      open.push(...fit.facts);
      possible.push(found);
    }
  }
  return null;
}

/** Shops and couriers are held to the law of the purchase, offices and banks to that of the day they answer. */
function actDays({ speakers }: Reply, { facts, today }: JudgeAsked): ActDays {
  const bought = facts.paidOn ?? facts.receivedOn;
  const isSelling = speakers.some((speaker) => speaker === "shop" || speaker === "courier");
  return { act: bought === undefined || !isSelling ? today : dayOf(bought), asOf: today };
}
