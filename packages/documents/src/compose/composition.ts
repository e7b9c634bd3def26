import type {
  Assessment,
  ContactContent,
  ContactId,
  ContactPromise,
  Duty,
  Exhibit,
  Facts,
  Filing,
  FilingState,
  PlainDate,
  Profile,
  PromiseState,
  Settlement,
  SettlementId,
  Text,
} from "@youju/domain";
import type { Channel, GroundsOnDay, OutdatedWords, Platform } from "@youju/law";
import type { LintFinding } from "../lint/finding.ts";
import type { TextSketch } from "../lint/likeness.ts";
import type { DocumentTree, PaperAudience } from "../tree/document-tree.ts";
import type { Trace } from "../tree/trace.ts";
import type { Ask } from "./ask.ts";
import type { CatalogueContent } from "./catalogue.ts";
import type { CourtAnswers } from "./court/court-answers.ts";
import type { PaperId } from "./paper-ids.ts";

/** A filing of the case made before this paper, as a chaser, an application or a brief tells of it. */
export type FiledBefore = Pick<Filing, "id" | "channel" | "state" | "sentOn" | "reference"> & {
  readonly title: Text;
  readonly paper: PaperId;
  /** The last day on which it had to be answered; `null` where no clock runs. */
  readonly answerDue: PlainDate | null;
  /** How it came there, oldest first; `wording` is what the site itself called the state. */
  readonly steps: readonly {
    readonly state: FilingState;
    readonly on: PlainDate | null;
    readonly wording: string | null;
  }[];
};

/** A promise made in a talk, with who made it, as papers quote it. 承诺 */
export type PromiseMade = Pick<ContactPromise, "id" | "who" | "what" | "by"> &
  Pick<ContactContent, "channel" | "person" | "role" | "staffNumber" | "exhibitIds"> & {
    readonly contactId: ContactId;
    /** The day they said it. */
    readonly saidOn: PlainDate;
    /** On the day of the paper. */
    readonly state: PromiseState;
  };

/** One part of what was agreed or decided, as papers tell of it. 约定 */
export type AgreedDuty = Omit<Duty, "id" | "markedOn"> &
  Pick<Settlement, "paper" | "body" | "on"> & {
    readonly settlementId: SettlementId;
    /** Whether it was not kept by the day of the paper. */
    readonly unkept: boolean;
  };

/** What a paper is composed from. Papers are Chinese whatever the language on screen. */
export type ComposeInput = {
  readonly assessment: Assessment;
  readonly profile: Profile | null;
  readonly exhibits: readonly Exhibit[];
  /** The facts as they stand now; the paper quotes these. */
  readonly facts: Facts;
  /** The day of the paper, in Asia/Shanghai. */
  readonly today: PlainDate;
  /** The channel and platform directory (`law/channels`, `law/platforms`). */
  readonly directory: {
    readonly channels: readonly Channel[];
    readonly platforms: readonly Platform[];
    /** What a paper may cite whatever was assessed (`law/papers`); nothing where it is left out. */
    readonly paperGrounds?: (paper: string, day: PlainDate) => GroundsOnDay;
    /** Words of law that no longer hold (`law/outdated`); none are looked for where it is left out. */
    readonly outdated?: readonly OutdatedWords[];
  };
  /** Ids of the claims the person chose; without it, those that hold with the ordinary standard of proof are demanded. */
  readonly chosenClaims?: readonly string[];
  /** What the person answered to the paper's own questions ({@link Ask}), by id, as typed. */
  readonly answers?: Readonly<Record<string, string>>;
  /** Filings of the case that went out before, oldest first. */
  readonly filings?: readonly FiledBefore[];
  /** What was promised in talks, the earliest first. */
  readonly promises?: readonly PromiseMade[];
  /** What was agreed or decided, part by part, the earliest settlement first. */
  readonly agreed?: readonly AgreedDuty[];
  /** What only the rules can say of courts; nothing where they were not asked. */
  readonly court?: CourtAnswers;
  /** What goes along where the channel takes files, file by file; the weightiest of all exhibits where it is left out. */
  readonly attached?: readonly { readonly numbers: readonly number[] }[];
  /** Sketches of what the person wrote in other cases of the workspace; words nearly the same are pointed out. */
  readonly elsewhere?: readonly TextSketch[];
  /** What the catalogue of the exhibits says beside their kinds. */
  readonly catalogue?: CatalogueContent;
};

/** One field of a channel's form with its words and what they rest on. */
export type Field = {
  readonly id: string;
  readonly label: Text;
  readonly value: string;
  /** In characters as the channel counts; `null` where it has none. */
  readonly limit: number | null;
  /** `false`: the limit is our own careful guess, because nobody has read the live form. */
  readonly limitMeasured: boolean;
  readonly count: number;
  readonly required: boolean;
  readonly missing: boolean;
  readonly trace: Trace;
};

/** The same words at another length. */
export type Variant = {
  readonly id: string;
  readonly label: Text;
  readonly text: string;
  readonly count: number;
  readonly limit: number | null;
};

/** Something to be added before the paper can go: a fact, a personal detail, an exhibit, or a claim that holds. */
export type MissingItem = { readonly field: string; readonly text: Text };

/** A question of the paper's own with its answer as typed; blank while unanswered. */
export type AskedView = Ask & { readonly value: string };

/** What to press in an app and what not; for the person alone. */
export type PressingAdviceView = {
  readonly choose: readonly Text[];
  readonly avoid: readonly { readonly what: Text; readonly why: Text }[];
};

/** A form a paper can be had in. */
export type PaperFormat = "text" | "pdf" | "docx";

/** A paper composed: the tree with the person's own notes in it, and the fields, which hold none. */
export type Composition = {
  readonly paper: PaperId;
  /** Id of the channel it goes to. */
  readonly channel: string;
  readonly audience: PaperAudience;
  readonly today: PlainDate;
  readonly tree: DocumentTree;
  readonly fields: readonly Field[];
  readonly variants: readonly Variant[];
  /** Empty when the paper is complete. Nothing missing is ever invented. */
  readonly missing: readonly MissingItem[];
  readonly lint: readonly LintFinding[];
  readonly pressing: PressingAdviceView | null;
  readonly formats: readonly PaperFormat[];
  /** What only the person can say for this paper, such as an agent's name or a day of payment. */
  readonly asked: readonly AskedView[];
};
