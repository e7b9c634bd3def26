import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { forgetCase } from "./acts.ts";
import { kept } from "./queries.ts";
import { call } from "./request.ts";

const path = "/cases/{caseId}/removed-exhibits";

/** Exhibits taken out of a case that can be put back. */
export function useRemovedExhibits(caseId: string) {
  return useQuery({
    queryKey: [...kept.caseTree(caseId), "removed-exhibits"],
    queryFn: async () => (await call(`GET ${path}`, { params: { caseId } })).exhibits,
  });
}

/** Puts one back. */
export function useRestoreExhibit(caseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (exhibitId: string) => call(`POST ${path}/{exhibitId}/restore`, { params: { caseId, exhibitId } }),
    onSuccess: () => void forgetCase(client, caseId),
  });
}

/** Deletes one for good, with its file. */
export function useWipeExhibit(caseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (exhibitId: string) => call(`DELETE ${path}/{exhibitId}`, { params: { caseId, exhibitId } }),
    onSuccess: () => void forgetCase(client, caseId),
  });
}
