import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Contract } from "@youju/api";
import { forgetCase } from "./acts.ts";
import { call } from "./request.ts";

/** A reply as it is handed in. */
export type ReplyToKeep = Contract["POST /cases/{caseId}/replies"]["sent"]["body"];

/** Writes a reply of the other side down, with what follows from it. */
export function useKeepReply(caseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: ReplyToKeep) => call("POST /cases/{caseId}/replies", { params: { caseId }, body }),
    onSuccess: () => void forgetCase(client, caseId),
  });
}
