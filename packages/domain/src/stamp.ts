import type { CaseId, ExhibitId } from "./case-file.ts";
import type { ErrorCode } from "./error.ts";

/** How a time stamp stands: none asked for, waiting, good, not good, or sound but of no authority the person trusts. 时间戳状态 */
export type StampState = "none" | "queued" | "stamped" | "failed" | "untrusted";

/** What can be wrong with a time stamp. */
export const stampProblems = [
  "unreadable",
  "not-granted",
  "other-content",
  "several-signers",
  "signer-missing",
  "sm2",
  "algorithm",
  "imprint",
  "attributes",
  "signature",
  "other-signer",
  "usage",
  "not-valid-then",
  "chain",
  "root-unreadable",
  "no-roots",
  "no-path",
  "nonce",
  "policy",
  "authority-name",
] as const;
/** One of {@link stampProblems}. */
export type StampProblem = (typeof stampProblems)[number];

/** What can be stamped: an exhibit's bytes, the head of a case's custody ledger, or a bundle's tag manifest. */
export const stampSubjects = ["exhibit", "ledger-head", "bundle"] as const;
/** One of {@link stampSubjects}. */
export type StampSubject = (typeof stampSubjects)[number];

/** What is stamped, by its hash. */
export type StampTarget = {
  readonly subject: StampSubject;
  /** Only of an exhibit. */
  readonly exhibitId: ExhibitId | null;
  /** SHA-256 of what is stamped, lower-case hex; all that ever leaves the machine. */
  readonly sha256: string;
  /** Size and root of the ledger, only of a ledger head. */
  readonly size: number | null;
  readonly root: string | null;
};

/** What a time stamp was found to say and to be worth. */
export type StampFinding = {
  readonly problems: readonly StampProblem[];
  /** UTC instant the authority states. */
  readonly genTime: string | null;
  /** Hex. */
  readonly serial: string | null;
  /** Object identifier. */
  readonly policy: string | null;
  /** Subject of the signer's certificate. */
  readonly tsaName: string | null;
  /** SHA-256 of the root certificate it was checked against, hex. */
  readonly rootSha256: string | null;
};

/** A time stamp asked of one authority, or brought in from elsewhere. 时间戳 */
export type Stamp = StampTarget &
  StampFinding & {
    readonly id: string;
    readonly caseId: CaseId;
    /** Id of the authority in the settings, or `imported`. */
    readonly authority: string;
    /** What the person calls it. */
    readonly authorityName: string;
    readonly state: Exclude<StampState, "none">;
    /** How often the authority was asked. */
    readonly attempts: number;
    /** Why the last attempt brought nothing. */
    readonly lastError: ErrorCode | null;
    /** UTC instants: when it was asked for, and when its token was kept. */
    readonly queuedAt: string;
    readonly recordedAt: string | null;
  };
