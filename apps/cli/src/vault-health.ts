import { existsSync } from "node:fs";
import { checkLedgers, type LedgerCheck, scrubWholeVault, shanghaiDay, vaultView } from "@youju/cases";
import { plainDate } from "@youju/domain";
import { openDataFolder } from "@youju/storage/folder";
import { now } from "./data-folder.ts";
import type { Finding } from "./law-health.ts";

/** The one owner there is until accounts come, as the server has it. */
const workspaceId = "home";

type VaultView = Awaited<ReturnType<typeof vaultView>>;

/** What the doctor says of the evidence store; `null` where there is no data yet. */
export type VaultHealth = { readonly view: VaultView | null; readonly findings: readonly Finding[] };

/**
 * How the evidence store is.
 * @param how `read-all` reads every file back first, however long that takes; else what was found last is told
 */
export async function vaultHealth(folder: string, how: "read-all" | "last-result"): Promise<VaultHealth> {
  if (!existsSync(folder)) {
    const words = { zh: "还没有数据", en: "There is no data yet" };
    return { view: null, findings: [{ check: "data", state: "fine", words }] };
  }
  const { store, blobs } = await openDataFolder(folder, { now });
  try {
    if (how === "read-all") {
      await scrubWholeVault({ store, blobs, workspaceId });
    }
    const today = plainDate(shanghaiDay(now()));
    const view = await vaultView({ store, workspaceId, clock: { now, today: () => today } });
    return { view, findings: [whole(view), ...broken(view), ...ledgers(await checkLedgers({ store, workspaceId }))] };
  } finally {
    await store.close();
  }
}

function whole(view: VaultView): Finding {
  const { files, checkedLately, lastChecked } = view;
  const bad = view.broken.length + view.otherBroken;
  if (bad > 0) {
    const zh = `证据存储：${files} 份文件中有 ${bad} 份损坏或缺失`;
    return {
      check: "data",
      state: "broken",
      words: { zh, en: `Evidence store: ${bad} of ${files} files are damaged or missing` },
    };
  }
  if (files > 0 && lastChecked === null) {
    const zh = `证据存储：${files} 份文件，还没有读回核对过；youju doctor --scrub 现在核对`;
    const en = `Evidence store: ${files} files, not read back yet; youju doctor --scrub does it now`;
    return { check: "data", state: "caution", words: { zh, en } };
  }
  const day = lastChecked === null ? null : shanghaiDay(lastChecked);
  const words = {
    zh: `证据存储：${files} 份文件，近 30 天读回核对 ${checkedLately} 份${day === null ? "" : `，上次 ${day}`}，全部完好`,
    en: `Evidence store: ${files} files, ${checkedLately} read back within 30 days${day === null ? "" : `, last on ${day}`}, all intact`,
  };
  return { check: "data", state: checkedLately === files ? "fine" : "caution", words };
}

function broken(view: VaultView): readonly Finding[] {
  const originals = view.broken.map(({ caseId, caseTitle, number, fileName, state }): Finding => {
    const lost = state === "missing";
    const words = {
      zh: `「${caseTitle}」证据${number}（${fileName}）的原件${lost ? "不见了" : "和收存时不一致"}：把同一个文件再加入一次，或从备份恢复`,
      en: `"${caseTitle}", exhibit ${number} (${fileName}): the original ${lost ? "is gone" : "is not what was taken in"}. Add the same file once more, or restore a backup`,
    };
    return { check: `original-${caseId}-${number}`, state: "broken", words };
  });
  const words = {
    zh: `另有 ${view.otherBroken} 份附属文件（如转换出的图片）损坏或缺失，从备份恢复`,
    en: `${view.otherBroken} more files that belong to exhibits, such as converted pictures, are damaged or missing: restore a backup`,
  };
  return view.otherBroken === 0 ? originals : [...originals, { check: "derived-files", state: "broken", words }];
}

function ledgers({ cases, entries, stampedHeads, troubles }: LedgerCheck): readonly Finding[] {
  if (troubles.length === 0) {
    const zh = `保管记录：${cases} 个案卷 ${entries} 条，编号连续，与 ${stampedHeads} 个盖过时间戳的记录头一致`;
    const en = `Custody ledgers: ${entries} entries of ${cases} cases, numbered without a gap, as in ${stampedHeads} time-stamped heads`;
    return [{ check: "ledgers", state: "fine", words: { zh, en } }];
  }
  return troubles.map(({ caseId, caseTitle, kind }) => {
    const stamped = kind === "stamped-head";
    const words = {
      zh: `「${caseTitle}」的保管记录${stamped ? "和盖过时间戳的记录头不一致" : "编号有缺或内容不合格式"}：被改过或损坏，从备份恢复`,
      en: `The custody ledger of "${caseTitle}" ${stamped ? "does not fit a head that was time-stamped" : "has a gap or a malformed entry"}: it was changed or is damaged, restore a backup`,
    };
    return { check: `ledger-${caseId}`, state: "broken", words } as const;
  });
}
