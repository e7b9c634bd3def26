import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ClockEventKind, PlainDate } from "@youju/domain";
import { forgetCase } from "./acts.ts";
import type { FilingPlace } from "./filing-versions.ts";
import { call } from "./request.ts";

const path = "/cases/{caseId}/filings/{filingId}/clock-events";

type Noted = {
  readonly kind: ClockEventKind;
  readonly from: PlainDate;
  readonly until: PlainDate | null;
  readonly wording?: string;
  readonly proof: string[];
  /** The entry this one puts right. */
  readonly replaces?: number;
};

/** Notes what stopped or stretched a clock. */
export function useRecordClockEvent(place: FilingPlace) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Noted) => call(`POST ${path}`, { params: place, body }),
    onSuccess: () => void forgetCase(client, place.caseId),
  });
}

/** Takes that back. */
export function useWithdrawClockEvent(place: FilingPlace) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (sequence: number) =>
      call(`DELETE ${path}/{sequence}`, { params: { ...place, sequence: String(sequence) } }),
    onSuccess: () => void forgetCase(client, place.caseId),
  });
}
