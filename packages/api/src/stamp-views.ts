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

/** An authority as the person enters it. */
export type NewStampAuthority = {
  readonly name: string;
  readonly url: string;
  readonly rootsPem: string;
  readonly policy: string | null;
};
