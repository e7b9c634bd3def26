import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ContactChannel, ContactParty, Moment } from "@youju/domain";
import { forgetCase } from "./acts.ts";
import { call } from "./request.ts";

/** What is settled about a talk when it begins, and what is said in it so far. */
export type TalkToKeep = {
  /** `null` for one that is not kept yet. */
  readonly contactId: string | null;
  readonly first: {
    readonly channel: ContactChannel;
    readonly party: ContactParty;
    readonly at: Moment;
    readonly filingId: string;
  };
  readonly talk: {
    readonly staffNumber: string | null;
    readonly ticket: string | null;
    readonly said: string;
    readonly promises: { readonly id?: string; readonly what: string; readonly by: Moment | null }[];
  };
};

/** Writes a talk down, and again as it goes on. */
export function useKeepTalk(caseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ contactId, first, talk }: TalkToKeep) =>
      contactId === null
        ? call("POST /cases/{caseId}/contacts", { params: { caseId }, body: { ...first, ...talk } })
        : call("PATCH /cases/{caseId}/contacts/{contactId}", { params: { caseId, contactId }, body: talk }),
    onSuccess: () => void forgetCase(client, caseId),
  });
}
