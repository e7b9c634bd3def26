import type { Stamp, Text } from "@youju/domain";

/** A time stamp with its state in words. */
export type StampView = Stamp & {
  /** Given by the authority inside this program: it proves nothing, and says so. */
  readonly demo: boolean;
  /** A token without the reply around it: openssl then needs `-token_in`. */
  readonly bare: boolean;
  readonly words: Text;
  readonly problemWords: readonly Text[];
};

/** The time stamps of a case. */
export type CaseStamps = {
  readonly stamps: readonly StampView[];
  /** How many authorities are switched on: with none, nothing is asked for and nothing leaves the machine. */
  readonly authoritiesOn: number;
};

/** A time-stamp authority in the settings. 时间戳服务 */
export type StampAuthorityView = {
  readonly id: string;
  readonly name: string;
  /** `null` for the one inside this program, which proves nothing. */
  readonly url: string | null;
  /** The root certificates its stamps are checked against, PEM. */
  readonly rootsPem: string;
  /** Subjects of these certificates. */
  readonly rootNames: readonly string[];
  /** Object identifier asked for; `null` takes the authority's own. */
  readonly policy: string | null;
  readonly on: boolean;
  /** Set by whoever runs the program; it can be switched off here, not removed. */
  readonly configured: boolean;
};

/** A certificate time stamps are judged by. */
export type TrustRootView = {
  /** Its subject. */
  readonly name: string;
  /** SHA-256 of its DER, to be compared with what the authority publishes. */
  readonly sha256: string;
  /** UTC instants. */
  readonly notBefore: string;
  readonly notAfter: string;
  /** Only a self-issued one is a root; others help on the way to one. */
  readonly isRoot: boolean;
  /** Who brought it: the person, an authority in the settings, the demo one, or a stamp made elsewhere. */
  readonly source: "person" | "authority" | "demo" | "stamp";
  readonly authority: string | null;
  /** How many stamps rest on it. */
  readonly stamps: number;
};

/** The certificates after one came or went, and how many stamps now fare otherwise. */
export type TrustChange = {
  readonly roots: readonly TrustRootView[];
  readonly stamped: number;
  readonly untrusted: number;
  /** The cases these stamps are of. */
  readonly caseIds: readonly string[];
};

/** An authority as the person enters it. */
export type NewStampAuthority = {
  readonly name: string;
  readonly url: string;
  readonly rootsPem: string;
  readonly policy: string | null;
};
