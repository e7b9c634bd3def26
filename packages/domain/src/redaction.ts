/** What a person may not want to hand out. 敏感信息种类 */
export const secretKinds = [
  "id-number",
  "bank-card",
  "mobile",
  "landline",
  "address",
  "name",
  "plate",
  "email",
  "account",
  "order-number",
  "parcel-number",
  "code",
] as const;
/** One of {@link secretKinds}. `account` is one at a messenger; `code` a QR code or bars. */
export type SecretKind = (typeof secretKinds)[number];

/** Why something was taken for a secret. */
export const secretReasons = ["check-digit", "form", "label", "own-detail", "party-name", "seen"] as const;
/** One of {@link secretReasons}. `seen`: found in the picture itself, not in its text. */
export type SecretReason = (typeof secretReasons)[number];

/** How sure it is that something is what it is taken for; `maybe` is suggested and not covered unless asked. */
export type Sureness = "sure" | "likely" | "maybe";

/** An opaque box, in pixels of the page as it is seen; a picture has the one page 1. 遮盖框 */
export type CoverBox = {
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** A stretch of a text that is replaced, in UTF-16 units, the end left out. */
export type CoverSpan = { readonly start: number; readonly end: number };

/** What the person wants covered on one exhibit. 遮盖方案 */
export type RedactionPlan = { readonly boxes: readonly CoverBox[]; readonly spans: readonly CoverSpan[] };

/** Something found that one may want covered: where it is, what it is taken for and why. */
export type RedactionSuggestion = RedactionPlan & {
  readonly kind: SecretKind;
  readonly reason: SecretReason;
  readonly sureness: Sureness;
  /** Whether it is covered unless the person says no. */
  readonly covered: boolean;
  /** As it stands there; empty for what is no text. */
  readonly text: string;
};

/** A copy of an exhibit with things covered; the original stays as it is. 遮盖件 */
export type RedactedCopy = {
  readonly id: string;
  readonly caseId: string;
  readonly exhibitId: string;
  /** From 1 at each exhibit; a removed one's is not reused. */
  readonly number: number;
  readonly sha256: string;
  /** Of the original it was made from. */
  readonly sourceSha256: string;
  readonly byteLength: number;
  readonly mediaType: string;
  /** What was covered. */
  readonly plan: RedactionPlan;
  /** UTC instant. */
  readonly madeAt: string;
  readonly madeBy: string;
};
