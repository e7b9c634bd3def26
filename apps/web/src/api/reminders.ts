import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { NewWay, ReminderInbox, ReminderSettings, ReminderSettingsView } from "@youju/api";
import { call } from "./request.ts";

const inboxKey = ["reminders"];
const settingsKey = ["reminder-settings"];
const logKey = ["reminder-deliveries"];

/** The inbox; asked again now and then, for days come near by themselves. */
export function useReminders() {
  return useQuery({ queryKey: inboxKey, refetchInterval: 60_000, queryFn: () => call("GET /reminders", {}) });
}

/** Notes that the person saw these reminders. */
export function useSeeReminders() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (ids: readonly string[]) => call("POST /reminders/seen", { body: { ids: [...ids] } }),
    onSuccess: (inbox: ReminderInbox) => client.setQueryData(inboxKey, inbox),
  });
}

/** Every attempt to send something. */
export function useDeliveries() {
  return useQuery({ queryKey: logKey, refetchInterval: 10_000, queryFn: () => call("GET /reminder-deliveries", {}) });
}

/** Sends what was given up once more. */
export function useRetryDelivery() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (deliveryId: string) =>
      call("POST /reminder-deliveries/{deliveryId}/retry", { params: { deliveryId } }),
    onSuccess: () =>
      Promise.all([client.invalidateQueries({ queryKey: logKey }), client.invalidateQueries({ queryKey: inboxKey })]),
  });
}

/** When and how reminders come. */
export function useReminderSettings() {
  return useQuery({ queryKey: settingsKey, queryFn: () => call("GET /reminder-settings", {}) });
}

function useSettingsAct<Input>(act: (input: Input) => Promise<ReminderSettingsView>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: act, onSuccess: (settings) => client.setQueryData(settingsKey, settings) });
}

/** Changes when and how reminders come. */
export function useChangeReminders() {
  return useSettingsAct((change: Partial<ReminderSettings>) => {
    const { leads, ...rest } = change;
    return call("PATCH /reminder-settings", { body: { ...rest, ...(leads && { leads: [...leads] }) } });
  });
}

/** Adds a way out, switched off. */
export function useAddWay() {
  return useSettingsAct((body: NewWay) => call("POST /reminder-ways", { body }));
}

/** Switches a way out on or off. */
export function useSwitchWay() {
  return useSettingsAct(({ wayId, on }: { readonly wayId: string; readonly on: boolean }) =>
    call("PATCH /reminder-ways/{wayId}", { params: { wayId }, body: { on } }),
  );
}

/** Takes a way out. */
export function useRemoveWay() {
  return useSettingsAct((wayId: string) => call("DELETE /reminder-ways/{wayId}", { params: { wayId } }));
}

/** Sends a plain line on a way. */
export function useTestWay() {
  return useMutation({
    mutationFn: (wayId: string) => call("POST /reminder-ways/{wayId}/test", { params: { wayId } }),
  });
}

/** Opens a calendar subscription; the answer holds its link, this once. */
export function useAddFeed() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (name: string) => call("POST /calendar-feeds", { body: { name } }),
    onSuccess: () => void client.invalidateQueries({ queryKey: settingsKey }),
  });
}

/** Ends a calendar subscription. */
export function useRemoveFeed() {
  return useSettingsAct((feedId: string) => call("DELETE /calendar-feeds/{feedId}", { params: { feedId } }));
}
