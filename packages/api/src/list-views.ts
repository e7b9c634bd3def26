import type { CaseId, DisputeKind, Text } from "@youju/domain";
import type { Turn } from "./views.ts";

/** What a case list can be narrowed to. */
export type CaseFilter = {
  readonly query: string;
  readonly state: "all" | Turn;
  readonly kind: DisputeKind | null;
  /** Id of a platform. */
  readonly platform: string | null;
  /** The next day that matters lies at most so many days ahead, or the other side let it pass. */
  readonly within: number | null;
  /** Whether cases put aside are looked through as well. */
  readonly withArchived: boolean;
};

/** A filter kept under a name. */
export type SavedView = { readonly id: string; readonly name: string; readonly filter: CaseFilter };

/** A view to keep. */
export type NewSavedView = Pick<SavedView, "name" | "filter">;

/** What to do with several cases at once. */
export type ActOnCases = {
  readonly act: "archive" | "take-up" | "bin" | "restore";
  readonly caseIds: readonly CaseId[];
  /** Only say what would happen. */
  readonly dryRun: boolean;
};

/** A case in which there was nothing to do, and why. */
export type LeftCase = { readonly caseId: CaseId; readonly why: "already" | "in-the-bin" | "not-there" };

/** What came of it; the changed ones are what an undo names. */
export type ActedOnCases = { readonly changed: readonly CaseId[]; readonly left: readonly LeftCase[] };

/** Where in a case a word that was looked for stands, with the text around it, folded as it is indexed. */
export type FoundPlace = {
  readonly where: "fact" | "reading" | "account" | "contact" | "paper" | "reference" | "outcome";
  /** Of the exhibit, the talk or the filing. */
  readonly id: string | null;
  /** The exhibit's number. */
  readonly number: number | null;
  /** The paper's title. */
  readonly title: Text | null;
  readonly before: string;
  readonly match: string;
  readonly after: string;
};

/** A case in which every word looked for stands; `more` places are not told. */
export type CaseHit = { readonly caseId: CaseId; readonly places: readonly FoundPlace[]; readonly more: number };
