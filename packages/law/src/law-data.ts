import type { LawEdition } from "@youju/domain";
import type { AreaCode } from "./area-code.ts";
import type { CalendarYear } from "./calendar-year.ts";
import type { CaptureGuide } from "./capture-guide.ts";
import type { Channel } from "./channel.ts";
import type { Counting, DeadlineRule, OpenDeadline } from "./deadline-rule.ts";
import type { Dispute } from "./dispute.ts";
import type { EvidenceRecord } from "./evidence-meaning.ts";
import type { Interplay } from "./interplay.ts";
import type { KindGroup } from "./kind-group.ts";
import type { KnowledgeTopic } from "./knowledge.ts";
import type { OutdatedWords } from "./outdated.ts";
import type { PaperGrounds } from "./paper-grounds.ts";
import type { Parameter } from "./parameter.ts";
import type { Pending } from "./pending.ts";
import type { Interpretation, LadderStep, Place } from "./place.ts";
import type { Platform } from "./platform.ts";
import type { ProofWords } from "./proof-words.ts";
import type { ReplyTopic } from "./reply.ts";
import type { SelfCheck } from "./self-check.ts";
import type { Statute } from "./statute.ts";

/** Everything of `law/` that every kind of dispute needs; `tools/build-law.ts` writes it as `core.json`. */
export type CoreLaw = {
  readonly edition: LawEdition;
  readonly statutes: readonly Statute[];
  readonly parameters: readonly Parameter[];
  readonly calendars: readonly CalendarYear[];
  readonly deadlines: readonly DeadlineRule[];
  readonly openDeadlines: readonly OpenDeadline[];
  readonly counting: Counting;
  readonly places: readonly Place[];
  readonly ladder: readonly LadderStep[];
  readonly channels: readonly Channel[];
  /** What a filing with one channel does to the others. */
  readonly interplay: Interplay;
  readonly interpretations: readonly Interpretation[];
  readonly selfChecks: readonly SelfCheck[];
  readonly proof: ProofWords;
  /** What papers may cite whatever was assessed; no assessment rests on it. */
  readonly papers: readonly PaperGrounds[];
  /** Names, numbers and periods that no longer hold; no assessment rests on them. */
  readonly outdated: readonly OutdatedWords[];
  /** Changes of the law on their way: shown, never counted on. */
  readonly pending: readonly Pending[];
};

/** The whole of `law/`, or the core with the kinds of dispute and the platforms a page needs. */
export type LawData = {
  readonly core: CoreLaw;
  readonly disputes: readonly Dispute[];
  readonly platforms?: readonly Platform[];
  readonly kindGroups?: readonly KindGroup[];
  readonly knowledge?: readonly KnowledgeTopic[];
  readonly replies?: readonly ReplyTopic[];
  /** What the replies are like, made ready by the rules when the data was built; without it, that is made when wanted. */
  readonly likeness?: Uint8Array;
  readonly evidence?: EvidenceRecord;
  readonly captures?: readonly CaptureGuide[];
  readonly areaCodes?: readonly AreaCode[];
};
