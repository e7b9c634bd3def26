import { type QueryClient, useMutation, useQueryClient } from "@tanstack/react-query";
import type { CaseDetail, ComposedFiling, StoredAssessment } from "@youju/api";
import type { DisputeKind, ExhibitKind, FactName, FilingState, Language, PlainDate, Profile } from "@youju/domain";
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
  return useCaseAct(
    async (json: { readonly kind: DisputeKind | null; readonly language: Language }) =>
      (await call("/api/cases", "$post", { json })) as CaseDetail,
  );
}

/** Changes kind or title of a case. */
export function useUpdateCase(caseId: string) {
  return useCaseAct(
    async (json: { readonly kind?: DisputeKind; readonly title?: string }) =>
      (await call("/api/cases/:caseId", "$patch", { param: { caseId }, json })) as CaseDetail,
  );
}

/** Records answers; each is saved before the promise resolves. */
export function useRecordFacts(caseId: string) {
  return useCaseAct(
    async (entries: readonly FactToRecord[]) =>
      (await call("/api/cases/:caseId/facts", "$post", {
        param: { caseId },
        json: { entries: [...entries] },
      })) as CaseDetail,
  );
}

/** Takes back the latest answer to one question. */
export function useWithdrawFact(caseId: string) {
  return useCaseAct(
    async (name: FactName) =>
      (await call("/api/cases/:caseId/facts/withdraw", "$post", { param: { caseId }, json: { name } })) as CaseDetail,
  );
}

/** Asks the rules again and stores the result. */
export function useAssessCase(caseId: string) {
  return useActInCase(
    caseId,
    async (_: undefined) =>
      (await call("/api/cases/:caseId/assessments", "$post", { param: { caseId }, json: {} })) as StoredAssessment,
  );
}

/** Moves a case to the bin, from where it can be brought back. */
export function useDeleteCase() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (caseId: string) => call("/api/cases/:caseId", "$delete", { param: { caseId } }),
    onSuccess: () => client.invalidateQueries({ queryKey: kept.lists }),
  });
}

/** Brings a case back from the bin. */
export function useRestoreCase() {
  return useCaseAct(
    async (caseId: string) => (await call("/api/cases/:caseId/restore", "$post", { param: { caseId } })) as CaseDetail,
  );
}

/** Deletes a case from the bin for good, with its files. */
export function usePurgeCase() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (caseId: string) => call("/api/cases/:caseId/purge", "$delete", { param: { caseId } }),
    onSuccess: () => client.invalidateQueries({ queryKey: kept.lists }),
  });
}

const exhibitPath = "/api/cases/:caseId/exhibits/:exhibitId";

/** Says what an exhibit is. */
export function useUpdateExhibit(caseId: string) {
  return useActInCase(caseId, ({ exhibitId, kind }: { readonly exhibitId: string; readonly kind: ExhibitKind }) =>
    call(exhibitPath, "$patch", { param: { caseId, exhibitId }, json: { kind } }),
  );
}

/** Has the picture read once more. */
export function useReadExhibitAgain(caseId: string) {
  return useActInCase(caseId, (exhibitId: string) =>
    call(`${exhibitPath}/read`, "$post", { param: { caseId, exhibitId } }),
  );
}

/** Takes an exhibit out of the case. */
export function useRemoveExhibit(caseId: string) {
  return useActInCase(caseId, (exhibitId: string) => call(exhibitPath, "$delete", { param: { caseId, exhibitId } }));
}

const filingPath = "/api/cases/:caseId/filings/:filingId";

/** Composes the paper for one channel. */
export function useComposeFiling(caseId: string) {
  return useActInCase(
    caseId,
    async (channel: string) =>
      (await call("/api/cases/:caseId/filings", "$post", { param: { caseId }, json: { channel } })) as ComposedFiling,
  );
}

/** Keeps the person's own wording of some fields. */
export function useEditFiling(caseId: string, filingId: string) {
  return useActInCase(
    caseId,
    async (fields: Readonly<Record<string, string>>) =>
      (await call(filingPath, "$patch", { param: { caseId, filingId }, json: { fields } })) as ComposedFiling,
  );
}

/** Says that the paper went out: the clocks start. */
export function useMarkSent(caseId: string, filingId: string) {
  return useActInCase(
    caseId,
    async (json: { readonly on: PlainDate; readonly reference: string | null }) =>
      (await call(`${filingPath}/sent`, "$post", { param: { caseId, filingId }, json })) as ComposedFiling,
  );
}

/** Records what the channel answered. */
export function useRecordOutcome(caseId: string, filingId: string) {
  return useActInCase(
    caseId,
    async (json: { readonly state: Exclude<FilingState, "drafted" | "sent">; readonly on: PlainDate }) =>
      (await call(`${filingPath}/state`, "$post", { param: { caseId, filingId }, json })) as ComposedFiling,
  );
}

/** Keeps the person's own name, phone and address on the server, reused in papers. */
export function useSaveProfile() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (profile: Profile) => call("/api/profile", "$put", { json: profile }),
    onSuccess: () => client.invalidateQueries(),
  });
}

/** Loads or removes the demo cases. */
export function useDemo() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wanted: "load" | "remove") => call("/api/demo", wanted === "load" ? "$post" : "$delete", {}),
    onSuccess: () => client.invalidateQueries(),
  });
}

/** Pairs this device with the code shown on the computer. */
export function usePair() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (code: string) => call("/api/pairing", "$post", { json: { code } }),
    onSuccess: () => client.invalidateQueries(),
  });
}
