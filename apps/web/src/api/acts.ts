import { type QueryClient, useMutation, useQueryClient } from "@tanstack/react-query";
import type { CaseDetail } from "@youju/api";
import type {
  DisputeKind,
  ExhibitAccount,
  ExhibitKind,
  FactName,
  Facts,
  FilingState,
  Language,
  PlainDate,
  Profile,
} from "@youju/domain";
import { kept } from "./queries.ts";
import { call } from "./request.ts";

/** One answer to record; `null` says "I don't know", money is in yuan, days are `YYYY-MM-DD`. */
export type FactToRecord = {
  readonly name: FactName;
  readonly value: string | number | boolean | null;
  readonly exhibitId?: string;
};

/** An act that answers with the whole case: the answer is kept and the lists are asked again. */
function useCaseAct<Input>(act: (input: Input) => Promise<CaseDetail>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: act, onSuccess: (detail) => keepCase(client, detail) });
}

/**
 * An act on something inside a case: everything kept about the case is asked again. Nobody waits for that: the screen
 * may drop the very part that acted, and what it wanted to say of it, such as how to undo it, would be lost.
 */
function useActInCase<Input, Answer>(caseId: string, act: (input: Input) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: act, onSuccess: () => void forgetCase(client, caseId) });
}

function keepCase(client: QueryClient, detail: CaseDetail): void {
  client.setQueryData(kept.case(detail.case.id), detail);
  void client.invalidateQueries({ queryKey: kept.events(detail.case.id) });
  void client.invalidateQueries({ queryKey: kept.lists });
}

/** Asks again for everything kept about a case and for the lists it stands in. */
export async function forgetCase(client: QueryClient, caseId: string): Promise<void> {
  await Promise.all([
    client.invalidateQueries({ queryKey: kept.caseTree(caseId) }),
    client.invalidateQueries({ queryKey: kept.lists }),
  ]);
}

/** Opens a case; the kind may come later. */
export function useOpenCase() {
  return useCaseAct((body: { readonly kind: DisputeKind | null; readonly language: Language }) =>
    call("POST /cases", { body }),
  );
}

/** Changes kind or title of a case. */
export function useUpdateCase(caseId: string) {
  return useCaseAct((body: { readonly kind?: DisputeKind; readonly title?: string }) =>
    call("PATCH /cases/{caseId}", { params: { caseId }, body }),
  );
}

/** Records answers; each is saved before the promise resolves. */
export function useRecordFacts(caseId: string) {
  return useCaseAct((entries: readonly FactToRecord[]) =>
    call("POST /cases/{caseId}/facts", {
      params: { caseId },
      body: { entries: [...entries] },
    }),
  );
}

/** Takes back the latest answer to one question. */
export function useWithdrawFact(caseId: string) {
  return useCaseAct((name: FactName) =>
    call("POST /cases/{caseId}/facts/withdraw", { params: { caseId }, body: { name } }),
  );
}

/** Asks the rules again and stores the result. */
export function useAssessCase(caseId: string) {
  return useActInCase(caseId, (_: undefined) =>
    call("POST /cases/{caseId}/assessments", { params: { caseId }, body: {} }),
  );
}

/** Moves a case to the bin, from where it can be brought back. */
export function useDeleteCase() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (caseId: string) => call("DELETE /cases/{caseId}", { params: { caseId } }),
    onSuccess: () => void client.invalidateQueries({ queryKey: kept.lists }),
  });
}

/** Brings a case back from the bin. */
export function useRestoreCase() {
  return useCaseAct((caseId: string) => call("POST /cases/{caseId}/restore", { params: { caseId } }));
}

/** Deletes a case from the bin for good, with its files. */
export function usePurgeCase() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (caseId: string) => call("DELETE /cases/{caseId}/purge", { params: { caseId } }),
    onSuccess: () => void client.invalidateQueries({ queryKey: kept.lists }),
  });
}

const exhibitPath = "/cases/{caseId}/exhibits/{exhibitId}";

/** What the person says anew of an exhibit; what is left out stays. */
export type ExhibitSaid = { readonly kind?: ExhibitKind } & Partial<ExhibitAccount>;

/** Says what an exhibit is and what it shows. */
export function useUpdateExhibit(caseId: string) {
  return useActInCase(caseId, ({ exhibitId, ...said }: { readonly exhibitId: string } & ExhibitSaid) =>
    call(`PATCH ${exhibitPath}`, { params: { caseId, exhibitId }, body: withMutableLists(said) }),
  );
}

function withMutableLists({ facts, serves, servesNot, ...said }: ExhibitSaid) {
  return {
    ...said,
    ...(facts && { facts: [...facts] }),
    ...(serves && { serves: [...serves] }),
    ...(servesNot && { servesNot: [...servesNot] }),
  };
}

/** Deals the numbers of the exhibits out anew. */
export function useOrderExhibits(caseId: string) {
  return useActInCase(caseId, (exhibitIds: readonly string[]) =>
    call("PUT /cases/{caseId}/exhibits", { params: { caseId }, body: { exhibitIds: [...exhibitIds] } }),
  );
}

/** Has the picture read once more. */
export function useReadExhibitAgain(caseId: string) {
  return useActInCase(caseId, (exhibitId: string) =>
    call(`POST ${exhibitPath}/read`, { params: { caseId, exhibitId } }),
  );
}

/** Takes an exhibit out of the case. */
export function useRemoveExhibit(caseId: string) {
  return useActInCase(caseId, (exhibitId: string) => call(`DELETE ${exhibitPath}`, { params: { caseId, exhibitId } }));
}

const filingPath = "/cases/{caseId}/filings/{filingId}";

/** Composes the next paper for one channel, or the one named. */
export function useComposeFiling(caseId: string) {
  return useActInCase(caseId, (body: { readonly channel: string; readonly paper?: string }) =>
    call("POST /cases/{caseId}/filings", { params: { caseId }, body }),
  );
}

type FilingEdit = {
  readonly fields?: Readonly<Record<string, string>>;
  readonly answers?: Readonly<Record<string, string>>;
  /** Ids of the claims to ask for; `null` gives the choice back to the program. */
  readonly claims?: string[] | null;
};

/** Keeps the person's own wording of some fields, the choice of claims, and answers to the paper's own questions. */
export function useEditFiling(caseId: string, filingId: string) {
  return useActInCase(caseId, (body: FilingEdit) =>
    call(`PATCH ${filingPath}`, { params: { caseId, filingId }, body }),
  );
}

type Sending = {
  readonly on: PlainDate;
  readonly reference: string | null;
  readonly despite?: string;
  readonly via?: string | null;
  readonly office?: string | null;
  readonly proof?: string[];
};

/** Says that the paper went out: the clocks start. */
export function useMarkSent(caseId: string, filingId: string) {
  return useActInCase(caseId, (body: Sending) =>
    call(`POST ${filingPath}/sent`, { params: { caseId, filingId }, body }),
  );
}

/** Why a complaint was not accepted. */
export type RefusedFor = NonNullable<Facts["mediatorRefusedFor"]>;

/** Records what the channel answered. */
export function useRecordOutcome(caseId: string, filingId: string) {
  return useActInCase(
    caseId,
    (body: {
      readonly state: Exclude<FilingState, "drafted">;
      readonly on: PlainDate;
      readonly refusedFor?: RefusedFor;
      readonly wording?: string;
      readonly proof?: string[];
    }) => call(`POST ${filingPath}/state`, { params: { caseId, filingId }, body }),
  );
}

/** Keeps the person's own name, phone and address on the server, reused in papers. */
export function useSaveProfile() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (profile: Profile) => call("PUT /profile", { body: profile }),
    onSuccess: () => void client.invalidateQueries(),
  });
}

/** Loads or removes the demo cases. */
export function useDemo() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wanted: "load" | "remove") => call(wanted === "load" ? "POST /demo" : "DELETE /demo", {}),
    onSuccess: () => void client.invalidateQueries(),
  });
}

/** Pairs this device with the code shown on the computer. */
export function usePair() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (code: string) => call("POST /pairing", { body: { code } }),
    onSuccess: () => void client.invalidateQueries(),
  });
}
