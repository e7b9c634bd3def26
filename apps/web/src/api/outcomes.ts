import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Deed, Duty, Ending, Fen, PlainDate, SettlementMediator, SettlementPaper } from "@youju/domain";
import { forgetCase } from "./acts.ts";
import { kept } from "./queries.ts";
import { call } from "./request.ts";

/** What one way brought, as the form has it. */
export type ResultSaid = {
  readonly filingId: string | null;
  readonly channel: string | null;
  readonly money: Fen | null;
  readonly deeds: readonly Deed[];
  readonly on: PlainDate | null;
};

/** The end of a case, as the form has it. */
export type ClosingSaid = {
  readonly ending: Ending;
  readonly on: PlainDate;
  readonly asked: Fen | null;
  readonly results: readonly ResultSaid[];
  readonly lessons: string;
};

/** A part of a settlement, as the form has it. */
export type DutySaid = Pick<Duty, "what" | "whose" | "amount" | "by"> & Partial<Duty>;

/** A settlement, as the form has it. */
export type SettlementSaid = {
  readonly paper: SettlementPaper;
  readonly mediator: SettlementMediator;
  readonly body: string;
  readonly on: PlainDate;
  readonly filingId: string | null;
  readonly duties: readonly DutySaid[];
};

const closing = "/cases/{caseId}/closing";
const settlement = "/cases/{caseId}/settlements/{settlementId}";

function useOutcomeAct<Input, Answer>(caseId: string, act: (input: Input) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: act, onSuccess: () => void forgetCase(client, caseId) });
}

/** Closes a case, or says anew what it brought. */
export function useCloseCase(caseId: string) {
  return useOutcomeAct(caseId, ({ results, ...said }: ClosingSaid) =>
    call(`PUT ${closing}`, {
      params: { caseId },
      body: { ...said, results: results.map((result) => ({ ...result, deeds: [...result.deeds] })) },
    }),
  );
}

/** Takes a closed case up again. */
export function useReopenCase(caseId: string) {
  return useOutcomeAct(caseId, (_: undefined) => call(`DELETE ${closing}`, { params: { caseId } }));
}

/** Writes down what was agreed or decided. */
export function useRecordSettlement(caseId: string) {
  return useOutcomeAct(caseId, ({ duties, ...said }: SettlementSaid) =>
    call("POST /cases/{caseId}/settlements", {
      params: { caseId },
      body: { ...said, duties: duties.map((duty) => ({ ...duty })) },
    }),
  );
}

/** Says something of a settlement anew; what is left out stays. */
export function useChangeSettlement(caseId: string) {
  return useOutcomeAct(
    caseId,
    ({ settlementId, duties, ...said }: { readonly settlementId: string } & Partial<SettlementSaid>) =>
      call(`PATCH ${settlement}`, {
        params: { caseId, settlementId },
        body: { ...said, ...(duties && { duties: duties.map((duty) => ({ ...duty })) }) },
      }),
  );
}

/** Takes a settlement out. */
export function useRemoveSettlement(caseId: string) {
  return useOutcomeAct(caseId, (settlementId: string) =>
    call(`DELETE ${settlement}`, { params: { caseId, settlementId } }),
  );
}

/** Everything that was ever written of how the case came out. */
export function useOutcomeHistory(caseId: string) {
  return useQuery({
    queryKey: [...kept.caseTree(caseId), "outcome"],
    queryFn: async () => (await call("GET /cases/{caseId}/outcome/history", { params: { caseId } })).entries,
  });
}

/** An earlier wording counts again. */
export function useRestoreOutcome(caseId: string) {
  return useOutcomeAct(caseId, (body: { readonly recordId: string; readonly revision: number }) =>
    call("POST /cases/{caseId}/outcome/restore", { params: { caseId }, body }),
  );
}
