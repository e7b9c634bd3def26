import { findingAt, type LintContext, type LintFinding, quotedAt } from "../finding.ts";
import type { Reading, Span } from "../reading/reading.ts";
import { signsOfSums, stretchOf } from "../weighing/marks.ts";
import type { Weights } from "../weighing/weigh.ts";
import { gatesOf } from "./faults.ts";
import { leverFindings } from "./levers.ts";
import { isLever, isPlainHarm, type Reason, reasonIn, turnsDown } from "./reasons.ts";
import { threatFindings, threatSaying } from "./threats.ts";
import { aboveBasisSaying, isPlainDemand, silenceSaying, tradingFindings } from "./trading.ts";
import {
  closeWindowsOf,
  isWithin,
  isWorkedOut,
  lettersIn,
  sentenceWindowsOf,
  sumsBeyond,
  touches,
  type Window,
  windowsOf,
} from "./windows.ts";

/**
 * From what weight on a stretch with a reason is taken for what it weighs like, though no phrase of it is known. Where wish
 * and hold stand side by side and nothing ties them together it has to weigh as much as without a reason.
 */
const enough = { plain: 0.1, priced: 0.1, beyond: 0 };
/** The same where no reason can be put together, and the sentence that weighs most is quoted instead. */
const enoughAlone = 0.1;
/** The same where an offer is told and turned down, for which the words of an offer are needed. */
const enoughTurnedDown = 0.3;
/** How much more two parts in a row have to weigh, of which less is seen, and a sentence by itself, with a known phrase or none. */
const lessSeen = { close: 0.9, known: 1.8, alone: 2.7 };
/** A sentence of fewer letters means nothing by itself. */
const fewestLetters = 3;
/** How many characters a demand for a sum and nothing else has besides the sum. */
const mostBesidesSum = 6;
/** Below what weight a text is so plainly fair that only a sentence heavy by itself counts. */
const clear = -1.8;
/** Below what weight a known phrase is taken for something else said with the same words. */
const tooLight = { threat: 0, trading: 0, withdrawing: -0.4 };

/**
 * Threats and silence sold: what the known phrases show, and what weighs as one, with the reason that can be named or else
 * the sentence that weighs most. A phrase in a stretch that weighs nothing like it is let pass; words the program composed
 * are not suspected for their weight.
 */
export function blockingFindings(reading: Reading, context: LintContext, weights: Weights): readonly LintFinding[] {
  const signs = signsOfSums(reading, context);
  const weighed = (span: Span) => weights.blocked(stretchOf(reading, span, signs), context.filing);
  const harms = (span: Span) => weights.harms(stretchOf(reading, span, signs), context.filing) > 0;
  const stretch = (window: Window): Stretch => ({ ...window, weight: weighed(window), at: reading.at(window) });
  const stretches = windowsOf(reading).map(stretch);
  const isClear = stretches.every(({ weight }) => weight < clear);
  const sentences = sentenceWindowsOf(reading)
    .filter(({ words }) => lettersIn(words) >= fewestLetters)
    .map(stretch);
  const close = isClear ? [] : closeWindowsOf(reading).map(stretch).map(lighter(lessSeen.close));
  const wider = [...(isClear ? [] : stretches), ...close].filter(({ words }) => lettersIn(words) > 0);
  const blocks = phrasesFound(reading, context, [...wider, ...sentences.map(lighter(lessSeen.known))]);
  if (blocks.length > 0) {
    return blocks;
  }
  const levers = leverFindings(reading, context).filter(gatesOf(reading, context, weights).bySound);
  if (context.author === "program") {
    return levers;
  }
  return [
    ...levers,
    ...weighedFindings(reading, context, {
      stretches: [...wider, ...sentences.map(lighter(lessSeen.alone))],
      weighed,
      harms,
    }),
  ];
}

/** What the known phrases show, where a stretch that has them weighs enough. */
function phrasesFound(reading: Reading, context: LintContext, stretches: readonly Stretch[]): readonly LintFinding[] {
  const weighsAbove = (least: number) => (finding: LintFinding) =>
    stretches.some(({ at, weight }) => weight >= least && touches(at, finding.at));
  const trading = tradingFindings(reading, context);
  const isSold = trading.some(({ rule }) => rule === silenceSaying.rule);
  return [
    ...threatFindings(reading, context).filter(weighsAbove(tooLight.threat)),
    ...trading.filter(weighsAbove(isSold ? tooLight.trading : tooLight.withdrawing)),
  ];
}

/** Of a narrow stretch less is seen, so it has to weigh more. */
function lighter(by: number): (stretch: Stretch) => Stretch {
  return (stretch) => ({ ...stretch, weight: stretch.weight - by });
}

type Stretch = Window & { readonly weight: number; readonly at: Span };
type Weighed = {
  readonly stretches: readonly Stretch[];
  readonly weighed: (span: Span) => number;
  readonly harms: (span: Span) => boolean;
};

function weighedFindings(
  reading: Reading,
  context: LintContext,
  { stretches, weighed, harms }: Weighed,
): readonly LintFinding[] {
  const beyond = sumsBeyond(reading, context);
  const hasOtherSum = ({ sums }: Window) => sums.some((sum) => !isWorkedOut(sum, context));
  for (const stretch of stretches) {
    const { weight } = stretch;
    const sort = beyond.some(isWithin(stretch)) ? "beyond" : hasOtherSum(stretch) ? "priced" : "plain";
    const reason = weight > enough[sort] ? reasonIn(stretch, beyond, context) : undefined;
    const isLoose = reason?.kind === "silence-sold" && !reason.isTied;
    if (reason !== undefined && (!isLoose || weight > enoughAlone)) {
      return isAsWeighed(reason, harms(stretch))
        ? reasonFindings(reading, reason)
        : [aloneFinding(reading, stretch, { weighed, harms })];
    }
  }
  const isOffTable = (window: Window) =>
    !beyond.some(isWithin(window)) && turnsDown(window) && isLever(window) && !isPlainHarm(window);
  const isDemand = ({ words, sums: [sum] }: Window) =>
    sum !== undefined && isPlainDemand(words) && words.length - (sum.end - sum.start) <= mostBesidesSum;
  const heaviest = stretches.find(
    (stretch) => stretch.weight > (isOffTable(stretch) ? enoughTurnedDown : enoughAlone) && !isDemand(stretch),
  );
  return heaviest === undefined ? [] : [aloneFinding(reading, heaviest, { weighed, harms })];
}

/** Whether a reason is of the sort its stretch weighs like; a sum beyond every ground is a reason whatever it weighs like. */
function isAsWeighed(reason: Reason, harms: boolean): boolean {
  return reason.kind === "harm" ? harms : !harms || reason.beyond;
}

/** What weighs like a threat or a bargain without a phrase that shows it is told by the sentence that weighs most. */
function aloneFinding(
  reading: Reading,
  stretch: Stretch,
  { weighed, harms }: Pick<Weighed, "weighed" | "harms">,
): LintFinding {
  const [heaviest = stretch] = reading.sentences
    .filter(({ start, end }) => start >= stretch.start && end <= stretch.end)
    .toSorted((one, other) => weighed(other) - weighed(one));
  return quotedAt(reading, heaviest, harms(stretch) ? threatSaying : silenceSaying);
}

/** What a reason is told as: its parts are quoted, so that the person sees which words to change. */
function reasonFindings(reading: Reading, reason: Reason): readonly LintFinding[] {
  if (reason.kind === "harm") {
    return [quotedAt(reading, reason.at, threatSaying)];
  }
  const { wish, held } = reason;
  const span = { start: Math.min(wish.start, held.start), end: Math.max(wish.end, held.end) };
  const sayings = reason.beyond ? [silenceSaying, aboveBasisSaying] : [silenceSaying];
  const [wished, kept] = [wish, held].map(reading.written);
  return sayings.map((saying) =>
    findingAt(reading, span, {
      ...saying,
      text: {
        zh: `“${wished}”和“${kept}”连在了一起：${saying.text.zh}`,
        en: `“${wished}” and “${kept}” are tied together. ${saying.text.en}`,
      },
    }),
  );
}
