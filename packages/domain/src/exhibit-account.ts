import type { ExhibitId, ExhibitKind } from "./case-file.ts";
import type { FactName } from "./fact.ts";

/** Who fixed an exhibit outside this program, as the person states it: nothing here checks it. */
export const statedFixings = ["third-party", "notary"] as const;
/** One of {@link statedFixings}. */
export type StatedFixing = (typeof statedFixings)[number];

/** What the person says of an exhibit; its bytes say nothing of the kind. 证据说明 */
export type ExhibitAccount = {
  /** 证据名称 */
  readonly title: string | null;
  /** What it shows, in the person's words, for the catalogue. 证明目的 */
  readonly purpose: string | null;
  /** Facts it shows. */
  readonly facts: readonly FactName[];
  /** Elements it serves although its kind alone does not say so. */
  readonly serves: readonly string[];
  /** Elements its kind would serve and it does not. */
  readonly servesNot: readonly string[];
  /** Who made it: the person, a shop, a courier. */
  readonly maker: string | null;
  /** Where the original is kept: which phone and account, which drawer. 原件存放 */
  readonly originalAt: string | null;
  /** What it was captured with. */
  readonly device: string | null;
  /** What a notary or a service fixed, with its own number; stated, not checked. */
  readonly stated: { readonly by: StatedFixing; readonly reference: string } | null;
  /** The person's own; never leaves with anything. */
  readonly notes: string | null;
};

/** Nothing said yet. */
export const emptyAccount: ExhibitAccount = {
  title: null,
  purpose: null,
  facts: [],
  serves: [],
  servesNot: [],
  maker: null,
  originalAt: null,
  device: null,
  stated: null,
  notes: null,
};

/** What was said of an exhibit at one time, append-only; the last one counts. */
export type AccountEntry = {
  readonly exhibitId: ExhibitId;
  /** From 1 for each exhibit, without a gap. */
  readonly sequence: number;
  readonly kind: ExhibitKind;
  readonly account: ExhibitAccount;
  /** UTC instant. */
  readonly saidAt: string;
};

/** How firmly an exhibit stands as a file, from nothing but its owner's word upwards. 固定程度 */
export const fixingLevels = ["self-asserted", "hashed", "time-stamped", "third-party", "notarised"] as const;
/** One of {@link fixingLevels}. */
export type FixingLevel = (typeof fixingLevels)[number];

/** How firmly an exhibit stands: by what was found, and by what the person states beside it. */
export type Fixing = { readonly found: FixingLevel; readonly stated: StatedFixing | null };
