import { type QueryClient, useMutation, useQueryClient } from "@tanstack/react-query";
import type { CaseDetail, ComposedFiling, StoredAssessment } from "@youju/api";
import type { DisputeKind, Exhibit, ExhibitKind, FactName, FilingState, PlainDate, Profile } from "@youju/domain";
import { casePath, kept } from "./queries.ts";
import { request } from "./request.ts";

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

/** An act on something inside a case: everything kept about the case is asked again. */
function useActInCase<Input, Answer>(caseId: string, act: (input: Input) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: act, onSuccess: () => forgetCase(client, caseId) });
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
  return useCaseAct((input: { readonly kind: DisputeKind | null; readonly title?: string }) =>
    request<CaseDetail>({ method: "POST", path: "/cases", body: input }),
  );
}

/** Changes kind or title of a case. */
export function useUpdateCase(caseId: string) {
  return useCaseAct((input: { readonly kind?: DisputeKind; readonly title?: string }) =>
    request<CaseDetail>({ method: "PATCH", path: casePath(caseId), body: input }),
  );
}

/** Records answers; each is saved before the promise resolves. */
export function useRecordFacts(caseId: string) {
  return useCaseAct((entries: readonly FactToRecord[]) =>
    request<CaseDetail>({ method: "POST", path: `${casePath(caseId)}/facts`, body: { entries } }),
  );
}

/** Takes back the latest answer to one question. */
export function useWithdrawFact(caseId: string) {
  return useCaseAct((name: FactName) =>
    request<CaseDetail>({ method: "POST", path: `${casePath(caseId)}/facts/withdraw`, body: { name } }),
  );
}

/** Asks the rules again and stores the result. */
export function useAssessCase(caseId: string) {
  return useActInCase(caseId, () =>
    request<StoredAssessment>({ method: "POST", path: `${casePath(caseId)}/assessments`, body: {} }),
  );
}

/** Moves a case to the bin, from where it can be brought back. */
export function useDeleteCase() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (caseId: string) => request<void>({ method: "DELETE", path: casePath(caseId) }),
    onSuccess: () => client.invalidateQueries({ queryKey: kept.lists }),
  });
}

/** Brings a case back from the bin. */
export function useRestoreCase() {
  return useCaseAct((caseId: string) =>
    request<CaseDetail>({ method: "POST", path: `${casePath(caseId)}/restore`, body: {} }),
  );
}

/** Deletes a case from the bin for good, with its files. */
export function usePurgeCase() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (caseId: string) => request<void>({ method: "DELETE", path: `${casePath(caseId)}/purge` }),
    onSuccess: () => client.invalidateQueries({ queryKey: kept.lists }),
  });
}

const exhibitPath = (caseId: string, exhibitId: string) =>
  `${casePath(caseId)}/exhibits/${encodeURIComponent(exhibitId)}`;

/** Says what an exhibit is. */
export function useUpdateExhibit(caseId: string) {
  return useActInCase(caseId, (input: { readonly exhibitId: string; readonly kind: ExhibitKind }) =>
    request<Exhibit>({ method: "PATCH", path: exhibitPath(caseId, input.exhibitId), body: { kind: input.kind } }),
  );
}

/** Has the picture read once more. */
export function useReadExhibitAgain(caseId: string) {
  return useActInCase(caseId, (exhibitId: string) =>
    request<Exhibit>({ method: "POST", path: `${exhibitPath(caseId, exhibitId)}/read`, body: {} }),
  );
}

/** Takes an exhibit out of the case. */
export function useRemoveExhibit(caseId: string) {
  return useActInCase(caseId, (exhibitId: string) =>
    request<void>({ method: "DELETE", path: exhibitPath(caseId, exhibitId) }),
  );
}

const filingPath = (caseId: string, filingId: string) => `${casePath(caseId)}/filings/${encodeURIComponent(filingId)}`;

/** Composes the paper for one channel. */
export function useComposeFiling(caseId: string) {
  return useActInCase(caseId, (channel: string) =>
    request<ComposedFiling>({ method: "POST", path: `${casePath(caseId)}/filings`, body: { channel } }),
  );
}

/** Keeps the person's own wording of some fields. */
export function useEditFiling(caseId: string, filingId: string) {
  return useActInCase(caseId, (fields: Readonly<Record<string, string>>) =>
    request<ComposedFiling>({ method: "PATCH", path: filingPath(caseId, filingId), body: { fields } }),
  );
}

/** Says that the paper went out: the clocks start. */
export function useMarkSent(caseId: string, filingId: string) {
  return useActInCase(caseId, (input: { readonly on: PlainDate; readonly reference: string | null }) =>
    request<ComposedFiling>({ method: "POST", path: `${filingPath(caseId, filingId)}/sent`, body: input }),
  );
}

/** Records what the channel answered. */
export function useRecordOutcome(caseId: string, filingId: string) {
  return useActInCase(
    caseId,
    (input: { readonly state: Exclude<FilingState, "drafted" | "sent">; readonly on: PlainDate }) =>
      request<ComposedFiling>({ method: "POST", path: `${filingPath(caseId, filingId)}/state`, body: input }),
  );
}

/** Keeps the person's own name, phone and address on the server, reused in papers. */
export function useSaveProfile() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (profile: Profile) => request<Profile>({ method: "PUT", path: "/profile", body: profile }),
    onSuccess: () => client.invalidateQueries(),
  });
}

/** Loads or removes the demo cases. */
export function useDemo() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wanted: "load" | "remove") =>
      request<void>({ method: wanted === "load" ? "POST" : "DELETE", path: "/demo" }),
    onSuccess: () => client.invalidateQueries(),
  });
}

/** Pairs this device with the code shown on the computer. */
export function usePair() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (code: string) => request<void>({ method: "POST", path: "/pairing", body: { code } }),
    onSuccess: () => client.invalidateQueries(),
  });
}
