import { existsSync } from "node:fs";
import { demoAuthority, type StampStanding, shanghaiDay, stampStanding } from "@youju/cases";
import { openDataFolder } from "@youju/storage/folder";
import { now } from "./data-folder.ts";
import type { Finding } from "./law-health.ts";

/** The one owner there is until accounts come, as the server has it. */
const workspaceId = "home";

/** What the doctor says of time stamps; `null` where there is no data yet. */
export type StampHealth = { readonly standing: StampStanding | null; readonly findings: readonly Finding[] };

/** Which authorities are on, and how many stamps wait, were made, failed or stand under no trusted root. */
export async function stampHealth(folder: string): Promise<StampHealth> {
  if (!existsSync(folder)) {
    return { standing: null, findings: [] };
  }
  const { store } = await openDataFolder(folder, { now });
  try {
    const standing = await stampStanding({ store, workspaceId });
    return { standing, findings: [authorities(standing), ...queue(standing)] };
  } finally {
    await store.close();
  }
}

function authorities({ authorities: on }: StampStanding): Finding {
  const real = on.filter(({ id }) => id !== demoAuthority);
  const demo = real.length < on.length;
  const names = real.map(({ name, url }) => `${name}（${url}）`).join("、");
  const words =
    on.length === 0
      ? { zh: "时间戳：没有开启任何服务，什么都不会发出去", en: "Time stamps: no authority is on, nothing is sent out" }
      : {
          zh: `时间戳：已开启 ${real.length} 家${names === "" ? "" : ` ${names}`}${demo ? "；演示用的也开着，它不作证据" : ""}`,
          en: `Time stamps: ${real.length} authorities on${names === "" ? "" : ` ${names}`}${demo ? "; the demo one is on too and proves nothing" : ""}`,
        };
  return { check: "stamp-authorities", state: demo ? "caution" : "fine", words };
}

function queue({ count, waitingSince }: StampStanding): readonly Finding[] {
  const all = count.queued + count.stamped + count.failed + count.untrusted;
  if (all === 0) {
    return [];
  }
  const since = waitingSince === null ? null : shanghaiDay(waitingSince);
  const words = {
    zh: `时间戳共 ${all} 枚：已盖 ${count.stamped}，等待 ${count.queued}${since === null ? "" : `（最早 ${since}）`}，没盖成 ${count.failed}，签发者不受信任 ${count.untrusted}`,
    en: `${all} time stamps: ${count.stamped} made, ${count.queued} waiting${since === null ? "" : ` (since ${since})`}, ${count.failed} failed, ${count.untrusted} under no trusted root`,
  };
  const needsCare = count.queued + count.failed + count.untrusted > 0;
  return [{ check: "stamps", state: needsCare ? "caution" : "fine", words }];
}
