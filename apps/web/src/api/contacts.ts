import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { CaseDetail } from "@youju/api";
import type { ContactChannel, ContactParty, ContactPromise, Moment, PlainDate } from "@youju/domain";
import { forgetCase } from "./acts.ts";
import { kept } from "./queries.ts";
import { call } from "./request.ts";

/** A promise as the form has it. */
export type PromiseSaid = Pick<ContactPromise, "what"> & Partial<ContactPromise>;

/** A talk as the form has it. */
export type ContactSaid = {
  readonly channel: ContactChannel;
  readonly party: ContactParty;
  readonly at: Moment;
  readonly said: string;
  readonly person: string | null;
  readonly role: string | null;
  readonly staffNumber: string | null;
  readonly ticket: string | null;
  readonly exhibitIds: readonly string[];
  readonly promises: readonly PromiseSaid[];
};

const contactPath = "/cases/{caseId}/contacts/{contactId}";

function useContactAct<Input, Answer>(caseId: string, act: (input: Input) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: act, onSuccess: () => void forgetCase(client, caseId) });
}

/** Writes down a talk. */
export function useRecordContact(caseId: string) {
  return useContactAct(caseId, ({ exhibitIds, promises, ...said }: ContactSaid) =>
    call("POST /cases/{caseId}/contacts", {
      params: { caseId },
      body: { ...said, exhibitIds: [...exhibitIds], promises: promises.map((promise) => ({ ...promise })) },
    }),
  );
}

/** Writes a letter among the exhibits down as a talk. */
export function useContactFromMail(caseId: string) {
  return useContactAct(caseId, ({ exhibitId, party }: { readonly exhibitId: string; readonly party: ContactParty }) =>
    call("POST /cases/{caseId}/exhibits/{exhibitId}/contact", { params: { caseId, exhibitId }, body: { party } }),
  );
}

/** Says something of a talk anew; what is left out stays. */
export function useChangeContact(caseId: string) {
  return useContactAct(
    caseId,
    ({ contactId, exhibitIds, promises, ...said }: { readonly contactId: string } & Partial<ContactSaid>) =>
      call(`PATCH ${contactPath}`, {
        params: { caseId, contactId },
        body: {
          ...said,
          ...(exhibitIds && { exhibitIds: [...exhibitIds] }),
          ...(promises && { promises: promises.map((promise) => ({ ...promise })) }),
        },
      }),
  );
}

/** Takes a talk out of the case. */
export function useRemoveContact(caseId: string) {
  return useContactAct(caseId, (contactId: string) => call(`DELETE ${contactPath}`, { params: { caseId, contactId } }));
}

/** An earlier wording of a talk counts again. */
export function useRestoreContact(caseId: string) {
  return useContactAct(caseId, ({ contactId, revision }: { readonly contactId: string; readonly revision: number }) =>
    call(`POST ${contactPath}/restore`, { params: { caseId, contactId }, body: { revision } }),
  );
}

function useStepAct<Input>(act: (input: Input) => Promise<CaseDetail>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: (detail) => {
      client.setQueryData(kept.case(detail.case.id), detail);
      return client.invalidateQueries({ queryKey: kept.events(detail.case.id) });
    },
  });
}

/** Puts the next step off. */
export function useSnoozeStep(caseId: string) {
  return useStepAct((body: { readonly until: PlainDate; readonly reason: string }) =>
    call("POST /cases/{caseId}/snooze", { params: { caseId }, body }),
  );
}

/** Takes the next step up again. */
export function useResumeStep(caseId: string) {
  return useStepAct((_: undefined) => call("DELETE /cases/{caseId}/snooze", { params: { caseId } }));
}
