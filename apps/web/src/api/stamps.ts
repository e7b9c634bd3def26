import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { NewStampAuthority, StampAuthorityView, TrustChange } from "@youju/api";
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
    queryFn: () => call("GET /cases/{caseId}/stamps", { params: { caseId } }),
  });
}

/** The address of a stamp's token, for download links. */
export function stampAddress(caseId: string, stampId: string): string {
  return `/api${casePath(caseId)}/stamps/${encodeURIComponent(stampId)}/file`;
}

function useStampAct<Input, Answer>(caseId: string, act: (input: Input) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: act, onSuccess: () => void forgetCase(client, caseId) });
}

/** Has an exhibit stamped, or with `null` the custody record. */
export function useAskForStamps(caseId: string) {
  return useStampAct(caseId, (exhibitId: string | null) =>
    call("POST /cases/{caseId}/stamps", { params: { caseId }, body: { exhibitId } }),
  );
}

/** Asks for a stamp again, or checks a kept one again. */
export function useRetryStamp(caseId: string) {
  return useStampAct(caseId, (stampId: string) =>
    call("POST /cases/{caseId}/stamps/{stampId}/retry", { params: { caseId, stampId } }),
  );
}

/** Takes in a stamp from elsewhere; `token` is base64. */
export function useImportStamp(caseId: string) {
  return useStampAct(
    caseId,
    (body: { readonly exhibitId: string; readonly token: string; readonly rootsPem: string }) =>
      call("POST /cases/{caseId}/stamps/import", { params: { caseId }, body }),
  );
}

/** The authorities in the settings. */
export function useAuthorities() {
  return useQuery({
    queryKey: authoritiesKey,
    queryFn: () => call("GET /stamp-authorities", {}),
  });
}

function useAuthorityAct<Input>(act: (input: Input) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: act, onSuccess: () => void client.invalidateQueries() });
}

/** Adds an authority, switched off. */
export function useAddAuthority() {
  return useAuthorityAct((body: NewStampAuthority) => call("POST /stamp-authorities", { body }));
}

/** Switches an authority on or off. */
export function useSwitchAuthority() {
  return useAuthorityAct(({ id, on }: Pick<StampAuthorityView, "id" | "on">) =>
    call("PATCH /stamp-authorities/{authorityId}", { params: { authorityId: id }, body: { on } }),
  );
}

/** Takes an authority out. */
export function useRemoveAuthority() {
  return useAuthorityAct((authorityId: string) =>
    call("DELETE /stamp-authorities/{authorityId}", { params: { authorityId } }),
  );
}

/** The certificates stamps are judged by. */
export function useTrustRoots() {
  return useQuery({ queryKey: [...authoritiesKey, "roots"], queryFn: () => call("GET /trust-roots", {}) });
}

function useTrustAct(act: (input: string) => Promise<TrustChange>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: act, onSuccess: () => void client.invalidateQueries() });
}

/** Trusts the certificates in a file, given in base64. */
export function useAddTrustRoots() {
  return useTrustAct((certificates) => call("POST /trust-roots", { body: { certificates } }));
}

/** Trusts a certificate no more. */
export function useRemoveTrustRoot() {
  return useTrustAct((sha256) => call("DELETE /trust-roots/{sha256}", { params: { sha256 } }));
}
