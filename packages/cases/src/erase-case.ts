import type { CaseId, LedgerHead, Text } from "@youju/domain";
import { type PurgeReport, sweepBlobs } from "@youju/storage";
import { ledgerHead } from "./case-custody.ts";
import { findCase } from "./find-case.ts";
import type { Records, Workplace } from "./workplace.ts";

/** What was deleted of one case. It names counts and hashes, nothing of what the case was about. */
export type ErasedCase = {
  readonly caseId: CaseId;
  /** Rows by table. */
  readonly rows: { readonly [table: string]: number };
  /** Of the custody ledger as it was: against a bundle handed out earlier it shows that this was the case. */
  readonly head: LedgerHead;
};

/** That something was deleted, what, and what was checked. */
export type DeletionReceipt = {
  readonly kind: "deletion";
  readonly scope: "case" | "everything";
  /** UTC instant. */
  readonly at: string;
  readonly cases: readonly ErasedCase[];
  /** SHA-256 of files that are gone from the disk: looked for afterwards and not found. */
  readonly erased: readonly string[];
  /** SHA-256 of files that stay, because another case holds the same file. */
  readonly kept: readonly string[];
  readonly words: Text;
};

type Office = Records & Pick<Workplace, "blobs" | "clock">;

/**
 * Deletes a case for good, in the bin or not: its rows, search entries, jobs, and the bytes no one else refers to.
 * What is said to be gone was looked for. Throws `NOT_FOUND`.
 */
export async function eraseCase(office: Office, caseId: CaseId): Promise<DeletionReceipt> {
  await findCase(office, caseId);
  return eraseCases(office, [caseId], "case");
}

/** Deletes cases for good and answers the receipt; `scope` says whether that was all there is. */
export async function eraseCases(
  office: Office,
  caseIds: readonly CaseId[],
  scope: DeletionReceipt["scope"],
): Promise<DeletionReceipt> {
  const { store, workspaceId, blobs, clock } = office;
  const cases: ErasedCase[] = [];
  const touched = new Set<string>();
  for (const caseId of caseIds) {
    const head = await ledgerHead(office, caseId);
    for (const { sha256 } of await store.attachments.list(workspaceId, caseId)) {
      touched.add(sha256);
    }
    for (const { sha256 } of await store.exhibits.takenOut(workspaceId, caseId)) {
      touched.add(sha256);
    }
    await store.cases.remove(workspaceId, caseId);
    const report: PurgeReport = await store.cases.purge(workspaceId, caseId);
    for (const sha256 of report.blobsReleased) {
      touched.add(sha256);
    }
    cases.push({ caseId, rows: report.rows, head });
  }
  await sweepBlobs(office);
  await store.upkeep.compact();
  const there = new Set<string>();
  for (const sha256 of touched) {
    if (await blobs.has(sha256)) {
      there.add(sha256);
    }
  }
  const erased = [...touched].filter((sha256) => !there.has(sha256)).toSorted();
  return receiptOf({ scope, at: clock.now(), cases, erased, kept: [...there].toSorted() });
}

/** A receipt with its words. */
export function receiptOf(receipt: Omit<DeletionReceipt, "kind" | "words">): DeletionReceipt {
  return {
    kind: "deletion",
    ...receipt,
    words: { zh: inChinese(receipt).join("\n"), en: inEnglish(receipt).join("\n") },
  };
}

function rowsIn({ rows }: ErasedCase): number {
  return Object.values(rows).reduce((sum, count) => sum + count, 0);
}

function inChinese({ scope, at, cases, erased, kept }: Omit<DeletionReceipt, "kind" | "words">): readonly string[] {
  return [
    scope === "case" ? "删除回执：一个案卷" : "删除回执：全部数据",
    `时间（UTC）：${at}`,
    ...cases.map(
      (each) => `案卷 ${each.caseId}：${rowsIn(each)} 条记录；保管记录 ${each.head.size} 条，记录头 ${each.head.root}`,
    ),
    `从磁盘上删除的文件：${erased.length} 份，删除后逐一查过，已不存在。`,
    ...erased.map((sha256) => `  ${sha256}`),
    ...(kept.length === 0
      ? []
      : [`另有 ${kept.length} 份文件别的案卷也在用，没有删除：`, ...kept.map((sha256) => `  ${sha256}`)]),
    "您自己另外保存的备份、导出的证据包和下载的文件不在其内，请自行处理。",
  ];
}

function inEnglish({ scope, at, cases, erased, kept }: Omit<DeletionReceipt, "kind" | "words">): readonly string[] {
  return [
    scope === "case" ? "Receipt of deletion: one case" : "Receipt of deletion: everything",
    `At (UTC): ${at}`,
    ...cases.map(
      (each) =>
        `Case ${each.caseId}: ${rowsIn(each)} records; custody ledger of ${each.head.size} entries, head ${each.head.root}`,
    ),
    `Files removed from the disk: ${erased.length}; each was looked for afterwards and is gone.`,
    ...erased.map((sha256) => `  ${sha256}`),
    ...(kept.length === 0
      ? []
      : [`${kept.length} files stay because another case holds them too:`, ...kept.map((sha256) => `  ${sha256}`)]),
    "Backups you made, bundles you exported and files you downloaded are yours to deal with.",
  ];
}
