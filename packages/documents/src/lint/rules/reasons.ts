import type { LintContext } from "../finding.ts";
import type { Span } from "../reading/reading.ts";
import type { Sum } from "../reading/sums.ts";
import { doxxing, framing, harassing, stalking, violence } from "../words/harm.ts";
import { notMeant, turnedDown, wishedInstead } from "../words/lawful.ts";
import { harmed, held, heldLawfully, tying, wished, wishedPlainly } from "../words/parts.ts";
import { blank, firstOf, has } from "../words/patterns.ts";
import { insulting } from "../words/tone.ts";
import { closing, exposing, hushMoney, keepingQuiet, openPrice, punishing, withdrawing } from "../words/trading.ts";
import { isWithin, isWorkedOut, refusedUntil, type Window } from "./windows.ts";

/**
 * What makes a stretch a threat, so that it can be told to whoever wrote it: something wished for and what is held over the
 * other side for it, or whom harm reaches for.
 */
export type Reason =
  | {
      readonly kind: "silence-sold";
      readonly wish: Span;
      readonly held: Span;
      readonly beyond: boolean;
      readonly isTied: boolean;
    }
  | { readonly kind: "harm"; readonly at: Span };

/** The reason a stretch can be blocked for, in units of the text; `undefined` where none can be named. */
export function reasonIn(window: Window, beyond: readonly Sum[], context: LintContext): Reason | undefined {
  const asked = beyond.find(isWithin(window));
  const placed = (span: Span) => ({ start: window.start + span.start, end: window.start + span.end });
  const priced = firstOf(window.words, openPrice);
  const isTurnedDown = asked === undefined && turnsDown(window);
  const sum = asked ?? window.sums.find((named) => !isWorkedOut(named, context));
  const loose = priced ?? firstOf(withoutSums(window), wished);
  const wish = isTurnedDown ? undefined : (sum ?? (loose === undefined ? undefined : placed(loose)));
  const kept =
    wish === undefined
      ? undefined
      : heldOver(window, wish, (asked ?? priced) === undefined || isAnnounced(window) ? [held] : [held, heldLawfully]);
  const harm = firstOf(window.words.replaceAll(insulting, blank).replaceAll(notMeant, blank), harmed);
  const isTrade = wish !== undefined && kept !== undefined;
  if (isTrade && (asked !== undefined || priced !== undefined || isLever(window) || !isPlainHarm(window))) {
    return { kind: "silence-sold", wish, held: placed(kept), beyond: asked !== undefined, isTied: isTied(window, sum) };
  }
  return harm === undefined ? undefined : { kind: "harm", at: placed(harm) };
}

/** Whether an offer is told and turned down in a stretch, and nothing else is wished for after it. */
export function turnsDown({ words }: Window): boolean {
  const refused = refusedUntil(words);
  return (refused > 0 || has(words, turnedDown)) && !has(words.slice(refused), wishedInstead);
}

/** Whether at least two of three are plain: what is to change hands, what is held over, and what ties them together. */
function isTied(window: Window, sum: Sum | undefined): boolean {
  const isPlain = sum !== undefined || [openPrice, wishedPlainly].some((pattern) => has(window.words, pattern));
  return [isPlain, isLever(window), has(window.words, tying)].filter(Boolean).length > 1;
}

/** Whether a complaint or a suit is only announced, which everybody may do: nothing is offered to be left undone. */
function isAnnounced({ words }: Window): boolean {
  return has(words, announcing) && ![withdrawing, closing, keepingQuiet].some((pattern) => has(words, pattern));
}

const announcing =
  /(?:不[^,。;!?]{0,8}|否则|不然|要不)[,，]?(?:我|咱们?|那)?(?:就|将|会)?(?:去|到|上|打)?(?:12315|12345|法院|投诉|起诉|诉讼|打官司|仲裁)|(?:少|差)(?:了)?一[分块毛个][^,。;]{0,6}(?:法院|法庭|12315|12345)|(?:法院|法庭|12315|12345)[^,。;!?]{0,4}见/g;

/** Whether a report, a post or silence is spoken of, which tells a trade from a threat that asks for something too. */
export function isLever({ words }: Window): boolean {
  return [exposing, punishing, keepingQuiet, closing, hushMoney, withdrawing].some((pattern) => has(words, pattern));
}

/** Whether violence, stalking, harassment, laying bare or framing is spoken of in so many words. */
export function isPlainHarm({ words }: Window): boolean {
  return [violence, stalking, harassing, doxxing, framing].some((pattern) => has(words, pattern));
}

/** The words of a stretch with its sums blanked out: a sum that was worked out is no wish. */
function withoutSums({ words, start, sums }: Window): string {
  return sums.reduce(
    (rest, sum) =>
      rest.slice(0, sum.start - start) + blank({ length: sum.end - sum.start }) + rest.slice(sum.end - start),
    words,
  );
}

/** What is held over the other side: the first such words apart from the wish, else those the wish itself is put in. */
function heldOver({ words, start }: Window, wish: Span, patterns: readonly RegExp[]): Span | undefined {
  const spans = patterns.flatMap((pattern) =>
    [...words.matchAll(pattern)].map(({ index, 0: part }) => ({ start: index, end: index + part.length })),
  );
  return spans.find((span) => span.end <= wish.start - start || span.start >= wish.end - start) ?? spans[0];
}
