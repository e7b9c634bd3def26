import type { CaseEdit } from "@youju/api";

/** A change with what takes it back; `null` where nothing does. */
export type Edit = CaseEdit & { readonly takeBack: ((reason?: string) => Promise<unknown>) | null };

/** What is told of a change before it has its id and its time. */
export type Told = Pick<CaseEdit, "what" | "text"> & Partial<Edit>;

/** A change; what is not said of it is nothing. It is `open` where something takes it back, else `later`. */
export function edit({ takeBack = null, ...told }: Told & Pick<CaseEdit, "id" | "at">): Edit {
  const undo = takeBack === null ? "later" : "open";
  return { fact: null, before: null, after: null, why: null, undo, needsReason: false, ...told, takeBack };
}
