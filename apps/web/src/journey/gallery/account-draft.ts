import type { ExhibitAccount, FactName, StatedFixing } from "@youju/domain";

/** What stands in the fields: blank is not said. */
export type AccountDraft = {
  readonly title: string;
  readonly purpose: string;
  readonly maker: string;
  readonly originalAt: string;
  readonly device: string;
  readonly notes: string;
  readonly statedBy: StatedFixing | "none";
  readonly reference: string;
  readonly facts: readonly FactName[];
};

/** What was said, as it stands in the fields. */
export function draftOf({ stated, facts, ...account }: ExhibitAccount): AccountDraft {
  const { title, purpose, maker, originalAt, device, notes } = account;
  return {
    title: title ?? "",
    purpose: purpose ?? "",
    maker: maker ?? "",
    originalAt: originalAt ?? "",
    device: device ?? "",
    notes: notes ?? "",
    statedBy: stated?.by ?? "none",
    reference: stated?.reference ?? "",
    facts,
  };
}

/** What the fields say; links to elements are not among them. */
export function accountOf({
  statedBy,
  reference,
  facts,
  ...texts
}: AccountDraft): Omit<ExhibitAccount, "serves" | "servesNot"> {
  const said = (text: string) => (text.trim() === "" ? null : text.trim());
  return {
    title: said(texts.title),
    purpose: said(texts.purpose),
    maker: said(texts.maker),
    originalAt: said(texts.originalAt),
    device: said(texts.device),
    notes: said(texts.notes),
    stated: statedBy === "none" ? null : { by: statedBy, reference: reference.trim() },
    facts,
  };
}

/** The parts in which two things said differ. */
export function changedParts(one: ExhibitAccount, other: ExhibitAccount): readonly (keyof ExhibitAccount)[] {
  return (Object.keys(other) as (keyof ExhibitAccount)[]).filter(
    (part) => JSON.stringify(one[part]) !== JSON.stringify(other[part]),
  );
}
