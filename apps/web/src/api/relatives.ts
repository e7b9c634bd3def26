import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { FactName } from "@youju/domain";
import { forgetCase } from "./acts.ts";
import { kept } from "./queries.ts";
import { call } from "./request.ts";

/** What belongs with a case: links, cases that seem the same, merges that can be taken back. */
export function useRelatives(caseId: string) {
  return useQuery({
    queryKey: [...kept.caseTree(caseId), "relatives"],
    queryFn: () => call("GET /cases/{caseId}/relatives", { params: { caseId } }),
  });
}

function usePairAct<Input extends { readonly otherId: string }>(
  caseId: string,
  act: (input: Input) => Promise<unknown>,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: (_, { otherId }) => Promise.all([forgetCase(client, caseId), forgetCase(client, otherId)]),
  });
}

/** Says that another case belongs with this one, and why. */
export function useLinkCases(caseId: string) {
  return usePairAct(caseId, ({ otherId, reason }: { readonly otherId: string; readonly reason: string }) =>
    call("PUT /cases/{caseId}/links/{otherId}", { params: { caseId, otherId }, body: { reason } }),
  );
}

/** Takes a link back. */
export function useUnlinkCases(caseId: string) {
  return usePairAct(caseId, ({ otherId }: { readonly otherId: string }) =>
    call("DELETE /cases/{caseId}/links/{otherId}", { params: { caseId, otherId } }),
  );
}

/** What merging another case into this one would bring over. */
export function useMergePlan(caseId: string, otherId: string) {
  return useQuery({
    queryKey: ["merge-plan", caseId, otherId],
    queryFn: () => call("GET /cases/{caseId}/merges/{otherId}", { params: { caseId, otherId } }),
    gcTime: 0,
  });
}

/** Merges another case into this one; `theirs` are the facts in which the other is right. */
export function useMergeCases(caseId: string) {
  return usePairAct(caseId, ({ otherId, theirs }: { readonly otherId: string; readonly theirs: readonly FactName[] }) =>
    call("POST /cases/{caseId}/merges/{otherId}", { params: { caseId, otherId }, body: { theirs: [...theirs] } }),
  );
}

/** Takes a merge back. */
export function useUndoMerge(caseId: string) {
  return usePairAct(caseId, ({ otherId }: { readonly otherId: string }) =>
    call("DELETE /cases/{caseId}/merges/{otherId}", { params: { caseId, otherId } }),
  );
}
