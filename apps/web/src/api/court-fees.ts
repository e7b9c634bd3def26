import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { CourtFeeAct, Fen, PlainDate } from "@youju/domain";
import { forgetCase } from "./acts.ts";
import type { FilingPlace } from "./filing-versions.ts";
import { call } from "./request.ts";

const path = "/cases/{caseId}/filings/{filingId}/court-fees";

type Noted = {
  readonly act: CourtFeeAct;
  readonly on: PlainDate;
  readonly amount: Fen | null;
  readonly proof: string[];
};

/** Notes that a court asked for its fee, or was paid. */
export function useRecordCourtFee(place: FilingPlace) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Noted) => call(`POST ${path}`, { params: place, body }),
    onSuccess: () => void forgetCase(client, place.caseId),
  });
}

/** Takes that back. */
export function useWithdrawCourtFee(place: FilingPlace) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (sequence: number) =>
      call(`DELETE ${path}/{sequence}`, { params: { ...place, sequence: String(sequence) } }),
    onSuccess: () => void forgetCase(client, place.caseId),
  });
}
