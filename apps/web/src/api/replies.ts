import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Contract } from "@youju/api";
import type { FactName } from "@youju/domain";
import { type FactToRecord, forgetCase } from "./acts.ts";
import { call } from "./request.ts";

/** A talk as it is handed in. */
export type ContactToKeep = Contract["POST /cases/{caseId}/contacts"]["sent"]["body"];

/** What keeping a reply writes down: the talk, and the facts it settles. */
export type ReplyToKeep = {
  readonly contact: ContactToKeep;
  readonly facts: readonly FactToRecord[];
  /** Whether the rules are to be asked again, so that clocks and the next step follow. */
  readonly assess: boolean;
};

/** Writes a reply down: the talk with its promises, the facts it settles, and the clocks that follow. */
export function useKeepReply(caseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ contact, facts, assess }: ReplyToKeep) => {
      const params = { caseId };
      const kept = await call("POST /cases/{caseId}/contacts", { params, body: contact });
      if (facts.length > 0) {
        await call("POST /cases/{caseId}/facts", { params, body: { entries: [...facts] } });
      }
      if (assess) {
        await call("POST /cases/{caseId}/assessments", { params, body: {} });
      }
      return kept;
    },
    onSettled: () => forgetCase(client, caseId),
  });
}

/** Takes a reply back: the talk goes, and so do the facts it settled. */
export function useTakeBackReply(caseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (kept: {
      readonly contactId: string;
      readonly facts: readonly FactName[];
      readonly assess: boolean;
    }) => {
      await call("DELETE /cases/{caseId}/contacts/{contactId}", { params: { caseId, contactId: kept.contactId } });
      for (const name of kept.facts) {
        await call("POST /cases/{caseId}/facts/withdraw", { params: { caseId }, body: { name } });
      }
      if (kept.assess) {
        await call("POST /cases/{caseId}/assessments", { params: { caseId }, body: {} });
      }
    },
    onSettled: () => forgetCase(client, caseId),
  });
}

/** Brings a talk that was taken out back as it was. */
export function useBringBackContact(caseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ contactId, revision }: { readonly contactId: string; readonly revision: number }) =>
      call("POST /cases/{caseId}/contacts/{contactId}/restore", { params: { caseId, contactId }, body: { revision } }),
    onSettled: () => forgetCase(client, caseId),
  });
}
