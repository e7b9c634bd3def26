import type { ClockEvent } from "./clock-event.ts";
import type { DisputeKind } from "./dispute-kind.ts";
import type { Fen } from "./money.ts";
import type { PlainDate } from "./plain-date.ts";

/** Ids are opaque ASCII strings made by the server. */
export type CaseId = string;
/** Id of an exhibit. */
export type ExhibitId = string;
/** Id of a filing. */
export type FilingId = string;

/** A dispute's file: an id, a kind and dates. Orders, exhibits, filings and findings refer to it. 纠纷案卷 */
export type CaseFile = {
  readonly id: CaseId;
  readonly kind: DisputeKind | null;
  readonly title: string;
  readonly demo: boolean;
  /** The stated "today" of a demo case; real cases have none. */
  readonly demoToday: PlainDate | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Set while the case lies in the bin; it can be brought back. */
  readonly deletedAt: string | null;
  /** Set while the case is put aside: out of the list, all of it kept. 归档 */
  readonly archivedAt: string | null;
};

/** Two cases that belong together: the same order, the same seller, one dispute in two parts. 关联案卷 */
export type CaseLink = {
  /** The case it was said in. */
  readonly caseId: CaseId;
  readonly otherId: CaseId;
  /** Why, in the person's words. */
  readonly reason: string;
  /** UTC instant. */
  readonly linkedAt: string;
};

/** What an exhibit is. Its kind decides which elements it can prove. 证据种类 */
export const exhibitKinds = [
  "order-page",
  "payment-record",
  "listing-page",
  "chat",
  "parcel-track",
  "waybill",
  "unboxing",
  "item-photo",
  "seller-licence",
  "refusal",
  "appraisal",
  "other",
] as const;
/** One of {@link exhibitKinds}. */
export type ExhibitKind = (typeof exhibitKinds)[number];

/** One item of evidence; the original bytes never change. 证据件 */
export type Exhibit = {
  readonly id: ExhibitId;
  readonly caseId: CaseId;
  /** Position in the case, from 1; papers cite 证据1, 证据2 … */
  readonly number: number;
  readonly kind: ExhibitKind;
  readonly fileName: string;
  readonly mediaType: string;
  readonly byteLength: number;
  /** SHA-256 of the original, lower-case hex. */
  readonly sha256: string;
  /** UTC instant the last byte was safely stored. */
  readonly addedAt: string;
  readonly reading: ReadingState;
};

/** An exhibit taken out of its case, kept until it is put back or deleted for good. */
export type RemovedExhibit = Exhibit & {
  /** UTC instant. */
  readonly removedAt: string;
};

/** How far reading the picture got; each state has words on screen. */
export type ReadingState = "queued" | "reading" | "read" | "nothing-found" | "failed" | "not-a-picture";

/** A field proposed from a picture; taken only with the person's yes. */
export type ReadField = {
  /** e.g. `order.number`, `order.paid`, `parcel.signedAt`, `chat.dateMark`, `text` */
  readonly name: string;
  readonly value: string;
  /** 0 to 1, from format, checksum, sums and agreement of two scales. */
  readonly confidence: number;
  readonly state: "sure" | "unsure";
  readonly lineIndexes: readonly number[];
};

/** A line of text in a picture, in pixels of the original. */
export type ReadLine = {
  readonly text: string;
  readonly box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  readonly confidence: number;
};

/** What was read from a picture. */
export type Reading = {
  readonly lines: readonly ReadLine[];
  readonly fields: readonly ReadField[];
  readonly layout: string;
};

/**
 * What can happen to an exhibit or, where no exhibit is named, to the case as a whole: taken in, its text read by the
 * program, opened by a person, something made from it, time-stamped, handed out, removed, taken over from a bundle.
 */
export const custodyActs = ["added", "read", "seen", "derived", "stamped", "exported", "removed", "imported"] as const;
/** One of {@link custodyActs}. */
export type CustodyActKind = (typeof custodyActs)[number];

/** An entry of the custody ledger, append-only: who did what to which exhibit. 保管记录 */
export type CustodyEntry = {
  readonly caseId: CaseId;
  /** From 1 in each case, without a gap. */
  readonly sequence: number;
  /** `null` where it concerns the case as a whole. */
  readonly exhibitId: ExhibitId | null;
  readonly act: CustodyActKind;
  /** SHA-256 of the bytes the act concerned, lower-case hex. */
  readonly sha256: string;
  /** UTC instant, ISO 8601, by this machine's clock. */
  readonly at: string;
  readonly actor: string;
};

/** What reading a file back found: as it was taken in, other bytes, or nothing in its place. */
export type BlobState = "intact" | "damaged" | "missing";

/** How many entries a ledger has and the root of the Merkle tree over them, lower-case hex: it fixes all of them. */
export type LedgerHead = { readonly size: number; readonly root: string };

/**
 * Where a submission stands, in our neutral words; the site's own wording is kept beside it. `transferred`: passed to
 * another office that has not said whether it takes it. `mediating`: both sides are being heard. 投诉件
 */
export const filingStates = [
  "drafted",
  "sent",
  "transferred",
  "accepted",
  "mediating",
  "refused",
  "settled",
  "ended",
  "withdrawn",
] as const;
/** One of {@link filingStates}. */
export type FilingState = (typeof filingStates)[number];

/** States in which somebody still has it before them. */
export const pendingStates: ReadonlySet<FilingState> = new Set(["sent", "transferred", "accepted", "mediating"]);

/** Ids of papers that remind of a filing and are none: nobody answers them, and what came of it is noted with the filing. */
export const reminderPapers: ReadonlySet<string> = new Set(["chaser", "call-back"]);

/** Why it was not taken: another office has the authority, papers are lacking, or something else. */
export const refusalReasons = ["no-authority", "papers", "other"] as const;
/** One of {@link refusalReasons}. */
export type RefusalReason = (typeof refusalReasons)[number];

/** Whether a court asked for its fee, or was paid. */
export const courtFeeActs = ["asked", "paid"] as const;
/** One of {@link courtFeeActs}. */
export type CourtFeeAct = (typeof courtFeeActs)[number];

/** The fee of a court: its notice came, or it was paid; the step's day is the day of that. 受理费 */
export type CourtFee = {
  readonly act: CourtFeeAct;
  /** `null` where nobody noted how much. */
  readonly amount: Fen | null;
};

/** A step of a filing: our word for where it came to, the other side's own wording, and what shows it. */
export type FilingStepView = {
  /** From 1, in the order recorded. */
  readonly sequence: number;
  readonly state: FilingState;
  readonly on: PlainDate | null;
  /** As the site or the office put it. */
  readonly wording: string | null;
  readonly refusedFor: RefusalReason | null;
  /** Whether only the other side's wording changed, while our word stayed. */
  readonly progress: boolean;
  /** What stopped or stretched a clock on the way; `null` for what is no such thing, and once it was taken back. */
  readonly clock: ClockEvent | null;
  /** What was noted of the court's fee; `null` for what is no such thing, and once it was taken back. */
  readonly fee: CourtFee | null;
  /** Exhibits that show it. */
  readonly proof: readonly ExhibitId[];
};

/** How a filing went out, to which office where there are several, and the exhibits that show that it did. */
export type FilingSending = {
  readonly via: string | null;
  /** As the person names it; it matters where another office had refused it for lack of authority. */
  readonly office: string | null;
  readonly proof: readonly ExhibitId[];
};

/** One submission to one channel. Never called a complaint: 投诉 and 举报 are different filings. 提交 */
export type Filing = {
  readonly id: FilingId;
  readonly caseId: CaseId;
  readonly channel: string;
  readonly state: FilingState;
  readonly sentOn: PlainDate | null;
  readonly reference: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
};

/** Why a person filed although an earlier filing stood in the way: their own words, on which day, against which rules. */
export type FiledDespite = {
  readonly reason: string;
  readonly on: PlainDate;
  /** Ids of the rules of `law/interplay` that stood in the way. */
  readonly rules: readonly string[];
};

/** The person's own details: entered once, reused, kept out of logs and search, shown before anything prints. */
export type Profile = { readonly name: string; readonly phone: string; readonly address: string };
