import { findingAt, type LintContext, type LintFinding, type Saying } from "../finding.ts";
import type { Reading } from "../reading/reading.ts";
import { signsOfSums, stretchOf } from "../weighing/marks.ts";
import { weightOf } from "../weighing/weigh.ts";
import { type Reason, reasonIn } from "./reasons.ts";
import { threatFindings, threatSaying } from "./threats.ts";
import { aboveBasisSaying, silenceSaying, tradingFindings } from "./trading.ts";
import { sumsBeyond, type Window, windowsOf } from "./windows.ts";

/** From what weight on a stretch with a reason is taken for what it weighs like, though no phrase of it is known. */
const enough = { plain: -0.1, priced: -0.5, beyond: -1 };
/** The same where wish and hold stand side by side and nothing ties them together. */
const enoughUntied = { plain: 2.2, priced: 1, beyond: 0 };
/** The same where posting is announced for what is due, which is pointed out already. */
const enoughPulled = 2;
/** From what weight on a stretch without a reason is pointed out, never blocked. */
const striking = 3;
/** Below what weight a known phrase is taken for something else said with the same words; knives are sold, silence is not. */
const tooLight = { threat: -1.5, trading: -1.5, withdrawing: -3 };

/**
 * Threats and silence sold: what the known phrases show, and what weighs as one as a whole and has a reason that can be
 * named. A phrase in a stretch that weighs nothing like it is let pass; weight alone is pointed out at most; words the
 * program composed are not suspected for their weight.
 */
export function blockingFindings(reading: Reading, context: LintContext): readonly LintFinding[] {
  const signs = signsOfSums(reading, context);
  const stretches = windowsOf(reading).map((window) => ({
    ...window,
    weight: weightOf(stretchOf(reading, window, signs), context.filing),
    at: reading.at(window),
  }));
  const weighsAbove = (least: number) => (finding: LintFinding) =>
    finding.severity === "warns" || stretches.some(({ at, weight }) => weight >= least && touches(at, finding.at));
  const trading = tradingFindings(reading, context);
  const isSold = trading.some(({ rule }) => rule === silenceSaying.rule);
  const kept = [
    ...threatFindings(reading, context).filter(weighsAbove(tooLight.threat)),
    ...trading.filter(weighsAbove(isSold ? tooLight.trading : tooLight.withdrawing)),
  ];
  const isKnown = context.author === "program" || kept.some(({ severity }) => severity === "blocks");
  return isKnown ? kept : [...kept, ...weighedFindings(reading, context, pulled(stretches, kept))];
}

/** Stretches in which a lever is pointed out already have to weigh more to be blocked. */
function pulled(stretches: readonly Stretch[], kept: readonly LintFinding[]): readonly Stretch[] {
  return stretches.filter(
    ({ at, weight }) => weight > enoughPulled || !kept.some((finding) => touches(at, finding.at)),
  );
}

type Stretch = Window & { readonly weight: number; readonly at: Place };

function weighedFindings(
  reading: Reading,
  context: LintContext,
  stretches: readonly Stretch[],
): readonly LintFinding[] {
  const beyond = sumsBeyond(reading, context);
  const hasOtherSum = ({ sums }: Window) => sums.some(({ amount }) => !context.amounts.includes(amount));
  for (const stretch of stretches) {
    const { weight, sums } = stretch;
    const sort = sums.some((sum) => beyond.includes(sum)) ? "beyond" : hasOtherSum(stretch) ? "priced" : "plain";
    const reason = weight > enough[sort] ? reasonIn(stretch, beyond, context) : undefined;
    const isLoose = reason?.kind === "silence-sold" && !reason.isTied;
    if (reason !== undefined && (!isLoose || weight > enoughUntied[sort])) {
      return reasonFindings(reading, reason);
    }
  }
  const heaviest = stretches.find(({ weight }) => weight > striking);
  return heaviest === undefined ? [] : [findingAt(reading, heaviest, strikingSaying)];
}

/** What a reason is told as: its parts are quoted, so that the person sees which words to change. */
function reasonFindings(reading: Reading, reason: Reason): readonly LintFinding[] {
  if (reason.kind === "harm") {
    return [findingAt(reading, reason.at, threatSaying)];
  }
  const { wish, held } = reason;
  const span = { start: Math.min(wish.start, held.start), end: Math.max(wish.end, held.end) };
  const sayings = reason.beyond ? [silenceSaying, aboveBasisSaying] : [silenceSaying];
  const [wished, kept] = [wish, held].map(({ start, end }) => reading.own.slice(start, end));
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

const strikingSaying: Saying = {
  rule: "threat",
  severity: "warns",
  text: {
    zh: "这一段读起来有点像在讲条件或者吓唬人，说不出是哪个词。如果只是讲经过，可以不改；也可以写得更直白：哪天、发生了什么、请求什么。",
    en: "This passage reads a little like a bargain or a scare, though no single word does. If it only tells what happened, leave it; or put it plainer: which day, what happened, what you ask.",
  },
};

type Place = { readonly start: number; readonly end: number };

function touches(one: Place, other: Place | null): boolean {
  return other !== null && one.start < other.end && other.start < one.end;
}
