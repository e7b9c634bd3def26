import { type LintContext, type LintFinding, quotedAt, type Saying } from "../finding.ts";
import type { Reading, Span } from "../reading/reading.ts";
import { signsOfSums, stretchOf } from "../weighing/marks.ts";
import { type WarnedRule, type Weights, warnedRules } from "../weighing/weigh.ts";
import { unreckonedSaying } from "./amounts.ts";
import { beyondSaying, mixedReportSaying, mixedSaying } from "./filing.ts";
import { leverSaying } from "./levers.ts";
import { accusationSaying, boilerplateSaying, exaggerationSaying, insultSaying } from "./tone.ts";
import { lettersIn, windowsOf } from "./windows.ts";

/** From what weight on a stretch is warned of under a rule, though no pattern knows its words. */
const enough: Readonly<Record<WarnedRule, number>> = {
  threat: -0.5,
  insult: 0,
  exaggeration: -0.2,
  "crime-accusation": 0,
  "professional-claimant-boilerplate": 0,
  "amount-without-steps": 0.3,
  "complaint-report-mixed": -0.2,
  "beyond-channel-power": -0.2,
};
/** Fewer letters mean nothing by themselves that is no known word. */
const fewestLetters = 5;

/**
 * What the person is warned of by weight, where the patterns show nothing of the sort: the sentence that weighs most of the
 * first stretch that weighs like it. What is blocked is changed first, and words the program composed are not suspected.
 */
export function warnedFindings(
  { reading, found }: { readonly reading: Reading; readonly found: readonly LintFinding[] },
  context: LintContext,
  weights: Weights,
): readonly LintFinding[] {
  if (context.author === "program" || found.some(({ severity }) => severity === "blocks")) {
    return [];
  }
  const signs = signsOfSums(reading, context);
  const stretches = windowsOf(reading).filter(({ words }) => lettersIn(words) >= fewestLetters);
  return warnedRules.flatMap((rule) => {
    const saying = sayingOf(rule, context);
    const weighed = (span: Span) => weights.warned(rule, stretchOf(reading, span, signs), context.filing);
    const stretch =
      saying === undefined || found.some((one) => one.rule === rule)
        ? undefined
        : stretches.find((window) => weighed(window) > enough[rule]);
    if (stretch === undefined || saying === undefined) {
      return [];
    }
    const [heaviest = stretch] = reading.sentences
      .filter(({ start, end }) => start >= stretch.start && end <= stretch.end)
      .toSorted((one, other) => weighed(other) - weighed(one));
    return [quotedAt(reading, heaviest, saying)];
  });
}

/** What is said under a rule; nothing where the rule does not hold for such a paper. */
function sayingOf(rule: WarnedRule, { filing }: LintContext): Saying | undefined {
  const inCourt = filing === "court";
  const sayings: Readonly<Record<WarnedRule, Saying | false>> = {
    threat: !inCourt && leverSaying,
    insult: insultSaying,
    exaggeration: exaggerationSaying,
    "crime-accusation": accusationSaying,
    "professional-claimant-boilerplate": !inCourt && boilerplateSaying,
    "amount-without-steps": unreckonedSaying,
    "complaint-report-mixed": (filing === "complaint" && mixedSaying) || (filing === "report" && mixedReportSaying),
    "beyond-channel-power": filing !== "public" && beyondSaying,
  };
  return sayings[rule] || undefined;
}
