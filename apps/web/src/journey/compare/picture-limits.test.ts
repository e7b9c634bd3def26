import type { Channel } from "@youju/law";
import { expect, test } from "vitest";
import { bytesFor, bytesForAll, pictureLimits } from "./picture-limits.ts";

type Attachments = NonNullable<NonNullable<Channel["form"]>["attachments"]>;

function channel(id: string, group: Channel["group"], attachments: Partial<Attachments> | null): Channel {
  const files = attachments && { most: 3, megabytesEach: 5, types: ["jpg" as const], measured: false, ...attachments };
  return { id, group, title: { zh: id, en: id }, form: { attachments: files } } as Channel;
}

test("a picture is as large as the channel it is for takes it, by the law data", () => {
  const limits = pictureLimits([
    channel("public", "public-site", { megabytesEach: 2 }),
    channel("by-phone", "report", null),
    channel("papers-only", "report", { types: ["pdf"] }),
    channel("platform", "platform", { megabytesEach: 5, measured: true }),
  ]);
  expect(limits.map(({ channel: id, measured }) => [id, measured])).toEqual([
    ["platform", true],
    ["public", false],
  ]);
  expect(bytesFor(limits, "platform", "")).toBe(5_000_000);
  expect(bytesForAll(limits)).toBe(2_000_000);
  expect(bytesForAll([])).toBeNull();
});

test("a size of one's own is taken where it makes sense", () => {
  expect(["0.5", "3", "0", "-1", "", "many", "500"].map((typed) => bytesFor([], "other", typed))).toEqual([
    500_000,
    3_000_000,
    null,
    null,
    null,
    null,
    null,
  ]);
});
