import type { AttachmentLimits, ComposedFiling, FileType } from "@youju/api";
import type { LimitsRead } from "../../api/attachments.ts";

/** Types of files in the order they are offered. */
export const fileTypes: readonly FileType[] = ["jpg", "png", "pdf", "mp4"];

/** What is typed of a form's limits; blank for our own guess. */
export type LimitsDraft = {
  readonly fields: Readonly<Record<string, string>>;
  readonly most: string;
  readonly megabytes: string;
  readonly types: readonly FileType[];
};

/** Fields whose limit nobody has read in the live form. */
export function guessedFields({ fields }: Pick<ComposedFiling, "fields">) {
  return fields.filter(({ limit, limitBy }) => limit !== null && limitBy !== "measured");
}

/** Whether the person may say how many files are taken: nobody has read the live form. */
export function isGuessed(limits: AttachmentLimits | null): limits is AttachmentLimits {
  return limits !== null && (limits.by === "default" || limits.by === "person");
}

/** What the person typed before, as a draft. */
export function draftOf(composed: Pick<ComposedFiling, "fields">, limits: AttachmentLimits | null): LimitsDraft {
  const typed = limits?.by === "person" ? limits : null;
  const own = guessedFields(composed).map(({ id, limit, limitBy }) => [id, limitBy === "person" ? `${limit}` : ""]);
  return {
    fields: Object.fromEntries(own),
    most: typed === null ? "" : `${typed.most ?? ""}`,
    megabytes: typed === null ? "" : `${typed.megabytesEach ?? ""}`,
    types: limits?.types ?? [],
  };
}

/** What is wrong with a draft: the ids of fields, `most`, `megabytes`, `types`. */
export function draftFaults({ fields, most, megabytes, types }: LimitsDraft): readonly string[] {
  const isWhole = (words: string) => words.trim() === "" || /^[1-9]\d{0,4}$/.test(words.trim());
  const isAmount = (words: string) => words.trim() === "" || (Number(words) >= 0.1 && Number(words) <= 1000);
  return [
    ...Object.keys(fields).filter((id) => !isWhole(fields[id] ?? "")),
    ...(isWhole(most) && Number(most) <= 100 ? [] : ["most"]),
    ...(isAmount(megabytes) ? [] : ["megabytes"]),
    ...(types.length === 0 ? ["types"] : []),
  ];
}

/** A faultless draft as it is kept: blank gives a field back; files are given back where number and size are blank. */
export function limitsRead(draft: LimitsDraft, limits: AttachmentLimits | null): LimitsRead {
  const numbers = Object.entries(draft.fields).map(([id, words]) => [id, words.trim() === "" ? null : Number(words)]);
  const fields = Object.fromEntries(numbers) as Record<string, number | null>;
  if (!isGuessed(limits)) {
    return { fields };
  }
  const same = draft.types.toSorted().join() === limits.types.toSorted().join();
  if (draft.most.trim() === "" && draft.megabytes.trim() === "" && same) {
    return { fields, attachments: null };
  }
  const most = draft.most.trim() === "" ? (limits.most ?? 1) : Number(draft.most);
  const megabytesEach = draft.megabytes.trim() === "" ? (limits.megabytesEach ?? 1) : Number(draft.megabytes);
  return { fields, attachments: { most, megabytesEach, types: draft.types } };
}
