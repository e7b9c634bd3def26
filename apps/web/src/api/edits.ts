import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { forgetCase } from "./acts.ts";
import { kept } from "./queries.ts";
import { call } from "./request.ts";

const editsKey = (caseId: string) => [...kept.caseTree(caseId), "edits"];

/** Every change made in a case, newest first. */
export function useEdits(caseId: string) {
  return useQuery({
    queryKey: editsKey(caseId),
    queryFn: async () => (await call("GET /cases/{caseId}/edits", { params: { caseId } })).edits,
  });
}

/** Takes a change back; everything kept about the case is asked again. */
export function useUndoEdit(caseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { readonly editId: string; readonly reason?: string }) =>
      call("POST /cases/{caseId}/edits/undo", { params: { caseId }, body }),
    onSuccess: () => forgetCase(client, caseId),
  });
}
