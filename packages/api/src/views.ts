import type {
  AccountEntry,
  AlikePair,
  Assessment,
  CaseDeadline,
  CaseFile,
  CaseId,
  CustodyEntry,
  Exhibit,
  ExhibitAccount,
  ExhibitDetails,
  ExhibitForm,
  ExhibitId,
  FactEntry,
  FactName,
  Facts,
  Filing,
  Fixing,
  Movement,
  PlainDate,
  Profile,
  Reading,
  StampState,
  Text,
} from "@youju/domain";
import type { ContactView } from "./contact-views.ts";
import type { ClaimChoice, FilingCourse, SecondFiling } from "./filing-views.ts";
import type { OutcomeView } from "./outcome-views.ts";
import type { NextDay, NextStep, NotToPressView, SilenceView } from "./step-views.ts";
import type { BrokenFile } from "./vault-views.ts";

/** Whose turn it is: the person's, or the other side's, or nobody's any more. */
export type Turn = "person" | "other" | "closed";

/** One card of the case list. */
export type CaseCard = {
  readonly case: CaseFile;
  readonly platform: string | null;
  readonly pricePaid: number | null;
  readonly exhibits: number;
  readonly turn: Turn;
  readonly nextDay: NextDay | null;
};

/** A stored assessment with the moment it was made. */
export type StoredAssessment = { readonly id: string; readonly createdAt: string; readonly assessment: Assessment };

/** A fact proposed from an exhibit, waiting for the person's yes. */
export type ProposedFact = {
  readonly name: FactName;
  /** As {@link parseFact} reads it: days `YYYY-MM-DD`, money in yuan. */
  readonly value: string;
  readonly confidence: number;
  readonly state: "sure" | "unsure";
  readonly exhibitId: string;
};

/** A filing with the clocks it started. */
export type FilingView = Filing &
  FilingCourse & {
    readonly title: Text;
    /** Which of the program's papers it is. */
    readonly paper: string;
    /** How many versions of the paper are kept. */
    readonly versions: number;
    readonly deadlines: readonly CaseDeadline[];
  };

/** Something that happened in the case, newest last. 时间线 */
export type CaseEvent = {
  readonly id: string;
  readonly at: string;
  readonly on: PlainDate;
  readonly kind: string;
  readonly text: Text;
};

/** What moved in a case when the law did: told once, until the person has seen it. */
export type LawMove = {
  /** Its place in the timeline; what the person has seen is named by it. */
  readonly sequence: number;
  readonly at: string;
  /** The day the case was looked at again. */
  readonly on: PlainDate;
  /** The day both assessments were asked for, so that no passing of time is among what moved. */
  readonly asOf: PlainDate;
  /** Ids of the assessment that was compared and of the one made since. */
  readonly before: string;
  readonly after: string;
  readonly moved: readonly (Movement & { readonly text: Text })[];
  readonly seen: boolean;
};

/** A case in which something moved that the person has not seen yet. */
export type UnseenLawMove = {
  readonly caseId: CaseId;
  readonly title: string;
  readonly demo: boolean;
  /** The day the case was looked at again. */
  readonly on: PlainDate;
};

/** Everything the case page needs. */
export type CaseDetail = {
  readonly case: CaseFile;
  /** The server's today (a test clock in demo data). */
  readonly today: PlainDate;
  readonly facts: Facts;
  readonly history: readonly FactEntry[];
  readonly askedButUnknown: readonly FactName[];
  readonly exhibits: readonly Exhibit[];
  /** Originals that are no longer what was taken in. */
  readonly broken: readonly BrokenFile[];
  /** Pictures that look alike. */
  readonly alike: readonly AlikePair[];
  readonly proposals: readonly ProposedFact[];
  /** Exhibits that were read though nobody recognised whose page they are: what was read needs a closer look. */
  readonly unrecognised: readonly ExhibitId[];
  readonly assessment: StoredAssessment | null;
  /** Whether facts or exhibits changed since the stored assessment. */
  readonly stale: boolean;
  /** What moved when the law did and the person has not seen, newest first. */
  readonly lawMoves: readonly LawMove[];
  readonly filings: readonly FilingView[];
  /** Talks with the other side, the latest first. */
  readonly contacts: readonly ContactView[];
  readonly outcome: OutcomeView;
  readonly silences: readonly SilenceView[];
  readonly notToPress: readonly NotToPressView[];
  readonly nextStep: NextStep;
  /** What can safely be done beside it. */
  readonly alsoNow: readonly NextStep[];
};

/** One field of a channel's form, in the channel's own order. */
export type ComposedField = {
  readonly id: string;
  readonly label: Text;
  readonly value: string;
  /** In characters as the channel counts; `null` where it has none. */
  readonly limit: number | null;
  readonly count: number;
  readonly required: boolean;
  readonly missing: boolean;
  /** Who says that the limit is so: read in the live form, our own careful guess, or typed by the person. */
  readonly limitBy: "measured" | "default" | "person";
  /** Whether the value is the person's own wording. */
  readonly edited: boolean;
};

/** One sentence of a paper with its trace. */
export type ComposedSentence = {
  readonly text: string;
  readonly facts: readonly FactName[];
  readonly exhibits: readonly number[];
  readonly articles: readonly string[];
};

/** A finding of the lint over a paper. */
export type LintFinding = {
  readonly rule: string;
  readonly severity: "blocks" | "warns";
  readonly fieldId: string | null;
  readonly text: Text;
  /** The whole field with the finding mended, to be taken over with one tap; `null` where only the person can. */
  readonly better: string | null;
};

/** A composed paper, ready to look at before anything leaves. */
export type ComposedFiling = {
  readonly filing: FilingView;
  readonly fields: readonly ComposedField[];
  /** Text variants by id, e.g. `long`, `500`, `300`. */
  readonly variants: readonly {
    readonly id: string;
    readonly label: Text;
    readonly text: string;
    readonly count: number;
    readonly limit: number | null;
  }[];
  readonly sections: readonly { readonly heading: string; readonly sentences: readonly ComposedSentence[] }[];
  /** What must be added before it can go; empty when ready. */
  readonly missing: readonly { readonly field: string; readonly text: Text }[];
  readonly lint: readonly LintFinding[];
  /** What to press and what not, where the channel is an app's own flow. */
  readonly pressing: {
    readonly choose: readonly Text[];
    readonly avoid: readonly { readonly what: Text; readonly why: Text }[];
  } | null;
  /** Where it goes: office, address, link, preconditions, what it closes elsewhere. */
  readonly destination: {
    readonly where: Text;
    readonly link: string | null;
    readonly preconditions: readonly { readonly text: Text; readonly met: boolean | null }[];
    readonly closes: readonly Text[];
    readonly clock: readonly string[];
  };
  /** Which renderings exist. */
  readonly formats: readonly ("text" | "pdf" | "docx")[];
  /** What the paper asks besides the facts of the case, with the answers as typed. */
  readonly asked: readonly PaperQuestion[];
  /** What the person may choose to ask for; `null` where there is nothing to choose. */
  readonly claims: ClaimChoice | null;
  /** Chinese words of what the person ticked of the preconditions. */
  readonly ticked: readonly string[];
  /** What stands in the way of sending it; `null` where nothing does, or it went out. */
  readonly second: SecondFiling | null;
};

/** A paper that can be written in a case. */
export type PaperOffer = {
  readonly channel: string;
  readonly channelTitle: Text;
  readonly paper: string;
  readonly title: Text;
  /** `ordinary`: filed in the course of the route; `on-request`: only where picked; `enclosure`: goes along with another. */
  readonly role: "ordinary" | "on-request" | "enclosure";
  /** Whether the case is one it is meant for. */
  readonly suits: boolean;
  /** Whether its channel is a stop of the case's route. */
  readonly onRoute: boolean;
  /** The draft of it, or the last that went out; `null` where none was written. */
  readonly filingId: string | null;
  /** What stands in the way of sending it, in the words of the gravest; `null` where nothing does. */
  readonly inTheWay: Text | null;
};

/** A question of a paper's own; `money` in yuan, `day` as `2026-11-22`, `choice` by the id of a choice. */
export type PaperQuestion = {
  readonly id: string;
  readonly label: Text;
  readonly help: Text | null;
  readonly input: "text" | "long-text" | "day" | "money" | "choice";
  readonly choices: readonly { readonly id: string; readonly label: Text }[];
  readonly required: boolean;
  readonly value: string;
};

/** What the gallery shows of an exhibit beside its file. */
export type ExhibitCard = {
  readonly exhibitId: ExhibitId;
  readonly account: ExhibitAccount;
  /** `null` until its file was looked at. */
  readonly form: ExhibitForm | null;
  /** Wall-clock time its own file states; no proof of a time. */
  readonly captured: string | null;
  readonly stamp: StampState;
  readonly fixing: Fixing;
};

/** What an exhibit page shows. */
export type ExhibitDetail = {
  readonly exhibit: Exhibit;
  /** `null` until its file was looked at. */
  readonly details: ExhibitDetails | null;
  readonly reading: Reading | null;
  /** What was said of it, oldest first; empty while nothing was. */
  readonly accounts: readonly AccountEntry[];
  readonly custody: readonly CustodyEntry[];
};

/** The state of this installation. */
export type InstallationView = {
  readonly version: string;
  readonly edition: string;
  readonly today: PlainDate;
  readonly testClock: boolean;
  readonly demoCases: number;
  readonly lan: boolean;
  readonly profile: Profile | null;
};

/** problem+json (RFC 9457) with our code, the field and the words in both languages. */
export type Problem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly words: Text;
  readonly nextStep: Text;
  readonly field?: string;
  readonly message?: Text;
};

/** The id of a case, for callers that hold nothing else. */
export type CaseReference = { readonly id: CaseId };
