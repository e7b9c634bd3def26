import { readLawFolder } from "@youju/law/read";
import { expect, test } from "vitest";
import { composableChannels } from "./channels.ts";

test("papers are offered for exactly the channels the law data names papers for", () => {
  const { channels } = readLawFolder().core;
  const withPapers = channels.filter((channel) => channel.papers.length > 0).map((channel) => channel.id);
  expect([...composableChannels].sort()).toEqual([...withPapers].sort());
});
