import type { AttachmentLimits, FileType } from "@youju/api";
import { YoujuError } from "@youju/domain";
import type { Channel } from "@youju/law";
import type { Json } from "@youju/storage";
import { type Reading, type Records, together } from "./workplace.ts";

/** What the person read in a channel's live form. `null` gives a field or the files back to our own guess. */
export type LimitChange = {
  readonly fields?: Readonly<Record<string, number | null>>;
  readonly attachments?: {
    readonly most: number;
    readonly megabytesEach: number;
    readonly types: readonly FileType[];
  } | null;
};

type ChannelLimits = {
  readonly fields: Readonly<Record<string, number>>;
  readonly attachments: NonNullable<LimitChange["attachments"]> | null;
};
/** What the person read in live forms, by channel. */
export type OwnLimits = Readonly<Record<string, ChannelLimits>>;

const shelf = "channel-limits";

/** The limits the person typed in place of our own guesses. */
export async function ownLimits({ store, workspaceId }: Records): Promise<OwnLimits> {
  return ((await store.settings.get(workspaceId, shelf)) ?? {}) as OwnLimits;
}

/**
 * Keeps what the person read in the live form of a channel; every case of the workspace then goes by it. Throws
 * `NOT_FOUND` for an unknown channel, `INPUT_INVALID` with the field for a limit that was measured or that there is not.
 */
export async function keepLimits(
  place: Records & Pick<Reading, "counsel">,
  channelId: string,
  change: LimitChange,
): Promise<void> {
  const form = place.counsel.law.channels.find(({ id }) => id === channelId)?.form;
  if (form === undefined || form === null) {
    throw new YoujuError("NOT_FOUND", { detail: { field: "channel" } });
  }
  const wrong = Object.keys(change.fields ?? {}).find((id) => !isGuess(form, id));
  if (wrong !== undefined || (change.attachments !== undefined && form.attachments?.measured !== false)) {
    throw new YoujuError("INPUT_INVALID", { detail: { field: wrong ?? "attachments" } });
  }
  return together(place, async ({ store, workspaceId }) => {
    const all = await ownLimits({ store, workspaceId });
    const { fields = {}, attachments = null } = all[channelId] ?? {};
    const kept = Object.entries({ ...fields, ...change.fields }).filter(([, most]) => most !== null);
    const own = {
      fields: Object.fromEntries(kept),
      attachments: change.attachments === undefined ? attachments : change.attachments,
    };
    await store.settings.put(workspaceId, shelf, { ...all, [channelId]: own } as unknown as Json);
  });
}

function isGuess(form: NonNullable<Channel["form"]>, id: string): boolean {
  return form.fields.find((field) => field.id === id)?.limit?.measured === false;
}

/** The channels with the person's own limits in place of our guesses; what was measured stays. */
export function withOwnLimits(channels: readonly Channel[], own: OwnLimits): readonly Channel[] {
  return channels.map((channel) => {
    const limits = own[channel.id];
    const { form } = channel;
    if (limits === undefined || form === null) {
      return channel;
    }
    const fields = form.fields.map((field) => {
      const most = limits.fields[field.id];
      return most === undefined || !isGuess(form, field.id) ? field : { ...field, limit: { most, measured: false } };
    });
    const files = limits.attachments;
    const typed = files === null ? null : { ...files, types: [...files.types], measured: false };
    const attachments = form.attachments?.measured === false && typed !== null ? typed : form.attachments;
    return { ...channel, form: { ...form, fields, attachments } };
  });
}

/** What a channel without a word on files is taken to take. */
const unstated: AttachmentLimits = { most: null, megabytesEach: null, types: ["jpg", "png", "pdf"], by: "unstated" };

/** How many files a channel takes, and who says so. */
export function attachmentLimits(channel: Channel, own: OwnLimits): AttachmentLimits {
  const [known] = withOwnLimits([channel], own);
  const limits = known?.form?.attachments;
  if (limits === undefined || limits === null) {
    return unstated;
  }
  const { most, megabytesEach, types, measured } = limits;
  const typed = (own[channel.id]?.attachments ?? null) !== null;
  return { most, megabytesEach, types, by: measured ? "measured" : typed ? "person" : "default" };
}
