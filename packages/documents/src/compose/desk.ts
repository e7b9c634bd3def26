import {
  type Article,
  type ArticleId,
  type Claim,
  type ExhibitKind,
  type FactName,
  type Facts,
  isFactName,
  type NonEmpty,
} from "@youju/domain";
import { type Channel, type PlatformGuide, platformGuide } from "@youju/law";
import { isCitable, type Said, type Sentence, sentenceMaker } from "../tree/sentence.ts";
import type { Source } from "../tree/trace.ts";
import { type Answered, answered } from "./ask.ts";
import type { AgreedDuty, ComposeInput, FiledBefore, MissingItem, PromiseMade } from "./composition.ts";
import { chooseDemands, type Demands } from "./demands.ts";
import { exhibitNumbers } from "./exhibits.ts";
import { kindWords } from "./kinds.ts";
import { missingFact, missingOther } from "./missing.ts";
import type { PaperId } from "./paper-ids.ts";

/** Everything a template needs at hand while it writes one paper. */
export type Desk = {
  readonly input: ComposeInput;
  readonly facts: Facts;
  /** What the person answered to the paper's own questions. */
  readonly answers: Answered;
  /** Filings that went out before. */
  readonly filed: readonly FiledBefore[];
  /** What was promised in talks, the earliest first. */
  readonly promises: readonly PromiseMade[];
  /** What was agreed or decided, part by part. */
  readonly agreed: readonly AgreedDuty[];
  readonly demands: Demands;
  readonly guide: PlatformGuide | undefined;
  readonly say: (said: Said) => Sentence;
  /** Numbers of the exhibits of these kinds. */
  readonly exhibits: (...kinds: readonly ExhibitKind[]) => readonly number[];
  /** Every article the paper's sentences can carry. */
  readonly known: readonly Article[];
  /** What the paper may cite for one purpose of its own, surely read and in force that day (`law/papers`). */
  readonly grounds: (role: string) => readonly Article[];
  /** Those of the articles that this paper may cite. */
  readonly citable: (articles: readonly ArticleId[]) => readonly Article[];
  /** What a claim rests on, as far as this paper may show it; `undefined` where nothing is left. */
  readonly claimSource: (claim: Claim) => Source | undefined;
  readonly channel: (id: string) => Channel;
  /** What of these, and of what this kind of dispute needs to be stated, is unknown. */
  readonly lacking: (facts: readonly FactName[]) => readonly MissingItem[];
  /** Complains where nothing can be demanded. */
  readonly lackingDemand: () => readonly MissingItem[];
};

/**
 * Lays out the desk for one paper.
 * @param paper the one whose own grounds may be cited besides those of the assessment. Throws `RangeError` for a channel the directory does not hold.
 */
export function deskFor(input: ComposeInput, paper?: PaperId): Desk {
  const { assessment, facts, today, directory, exhibits } = input;
  const grounds = (paper === undefined ? undefined : directory.paperGrounds?.(paper, today)) ?? {};
  const courts = input.court?.places.flatMap(({ articles }) => articles) ?? [];
  const known = [...assessment.law, ...Object.values(grounds).flat(), ...courts];
  const agreedWords = (input.agreed ?? []).flatMap(({ what, body }) => [what, body]);
  const quotes = [...(input.promises ?? []).flatMap(spokenWords), ...agreedWords];
  const footing = { today, articles: known, facts, quotes };
  const citable = (ids: readonly ArticleId[]) =>
    ids.flatMap((id) => known.find((article) => article.id === id && isCitable(article, today)) ?? []);
  const claimSource = (claim: Claim) =>
    sourceOf(
      claim,
      facts,
      citable(claim.articles).map(({ id }) => id),
    );
  const demands = chooseDemands(
    assessment.claims.filter((claim) => claimSource(claim) !== undefined),
    input.chosenClaims,
  );
  return {
    input,
    facts,
    answers: answered(input.answers ?? {}),
    filed: input.filings ?? [],
    promises: input.promises ?? [],
    agreed: input.agreed ?? [],
    demands,
    guide: platformGuide(directory.platforms, facts.platform, assessment.kind),
    say: sentenceMaker(footing),
    exhibits: (...kinds) => exhibitNumbers(exhibits, kinds),
    known,
    citable,
    grounds: (role) => (grounds[role] ?? []).filter((article) => isCitable(article, today)),
    claimSource,
    channel: (id) => channelIn(directory.channels, id),
    lacking: (names) => lackingFacts(facts, names, kindWords[assessment.kind].needs),
    lackingDemand: () => (demands.asked.length === 0 ? [missingOther("claims")] : []),
  };
}

/** Words of the other side, which may name a law without our citing it. */
function spokenWords({ what, person, role, staffNumber }: PromiseMade): readonly string[] {
  return [what, person, role, staffNumber].filter((words) => words !== null);
}

function lackingFacts(
  facts: Facts,
  names: readonly FactName[],
  groups: readonly NonEmpty<FactName>[],
): readonly MissingItem[] {
  const unknown = (name: FactName) => facts[name] === undefined;
  const wanted = [...names.filter(unknown), ...groups.filter((group) => group.every(unknown)).map(([first]) => first)];
  return [...new Set(wanted)].map(missingFact);
}

function sourceOf(claim: Claim, facts: Facts, articles: readonly ArticleId[]): Source | undefined {
  const names = claim.because
    .flatMap((basis) => basis.facts)
    .filter((name) => isFactName(name) && facts[name] !== undefined);
  return names.length + articles.length === 0 ? undefined : { facts: names, articles };
}

function channelIn(channels: readonly Channel[], id: string): Channel {
  const channel = channels.find((entry) => entry.id === id);
  if (channel === undefined) {
    throw new RangeError(`no such channel in the directory: ${id}`);
  }
  return channel;
}
