import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { CaseStamps, NewStampAuthority, StampAuthorityView, StampView } from "@youju/api";
import { forgetCase } from "./acts.ts";
import { casePath, kept } from "./queries.ts";
import { call } from "./request.ts";

const authoritiesKey = ["stamp-authorities"];

/** The time stamps of a case; asked again now and then while one waits, for a stream of changes may be cut. */
export function useStamps(caseId: string) {
  return useQuery({
    queryKey: [...kept.caseTree(caseId), "stamps"],
    refetchInterval: ({ state }) =>
      state.data?.stamps.some((stamp) => stamp.state === "queued") === true ? 8000 : false,
    queryFn: async () => (await call("/api/cases/:caseId/stamps", "$get", { param: { caseId } })) as CaseStamps,
  });
}

/** The address of a stamp's token, for download links. */
export function stampAddress(caseId: string, stampId: string): string {
  return `/api${casePath(caseId)}/stamps/${encodeURIComponent(stampId)}/file`;
}

function useStampAct<Input, Answer>(caseId: string, act: (input: Input) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: act, onSuccess: () => forgetCase(client, caseId) });
}

/** Has an exhibit stamped, or with `null` the custody record. */
export function useAskForStamps(caseId: string) {
  return useStampAct(
    caseId,
    async (exhibitId: string | null) =>
      (await call("/api/cases/:caseId/stamps", "$post", { param: { caseId }, json: { exhibitId } })) as CaseStamps,
  );
}

/** Asks for a stamp again, or checks a kept one again. */
export function useRetryStamp(caseId: string) {
  return useStampAct(
    caseId,
    async (stampId: string) =>
      (await call("/api/cases/:caseId/stamps/:stampId/retry", "$post", { param: { caseId, stampId } })) as StampView,
  );
}

/** Takes in a stamp from elsewhere; `token` is base64. */
export function useImportStamp(caseId: string) {
  return useStampAct(
    caseId,
    async (json: { readonly exhibitId: string; readonly token: string; readonly rootsPem: string }) =>
      (await call("/api/cases/:caseId/stamps/import", "$post", { param: { caseId }, json })) as StampView,
  );
}

/** The authorities in the settings. */
export function useAuthorities() {
  return useQuery({
    queryKey: authoritiesKey,
    queryFn: async () => (await call("/api/stamp-authorities", "$get", {})) as readonly StampAuthorityView[],
  });
}

function useAuthorityAct<Input>(act: (input: Input) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: act, onSuccess: () => client.invalidateQueries() });
}

/** Adds an authority, switched off. */
export function useAddAuthority() {
  return useAuthorityAct((json: NewStampAuthority) => call("/api/stamp-authorities", "$post", { json }));
}

/** Switches an authority on or off. */
export function useSwitchAuthority() {
  return useAuthorityAct(({ id, on }: Pick<StampAuthorityView, "id" | "on">) =>
    call("/api/stamp-authorities/:authorityId", "$patch", { param: { authorityId: id }, json: { on } }),
  );
}

/** Takes an authority out. */
export function useRemoveAuthority() {
  return useAuthorityAct((authorityId: string) =>
    call("/api/stamp-authorities/:authorityId", "$delete", { param: { authorityId } }),
  );
}
