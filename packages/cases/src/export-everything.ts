import { createReadStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Text } from "@youju/domain";
import { type BagFile, heldFile, type WriteWatch, writeZip } from "@youju/evidence";
import { byBytes, writeManifest } from "@youju/evidence/verify";
import { allCases } from "./erase-everything.ts";
import { type BundleOffice, type BundleSummary, exportBundle } from "./export-bundle.ts";
import { fileHash } from "./file-hash.ts";
import { getProfile } from "./profile.ts";
import { keptAuthorities } from "./stamp-authorities.ts";
import { keptTrust } from "./trusted-certificates.ts";

/** That everything was exported, and what. */
export type ExportReceipt = {
  readonly kind: "export";
  /** UTC instant. */
  readonly at: string;
  readonly cases: readonly (Pick<BundleSummary, "head" | "exhibits" | "tagManifestSha256"> & {
    readonly caseId: string;
    readonly file: string;
    readonly sha256: string;
    readonly byteLength: number;
  })[];
  readonly words: Text;
};

const baseFolder = "youju-export/";

/**
 * Everything the owner has as one ZIP: a backup bundle of every case, live or in the bin, each to be verified and
 * imported on its own; the person's details, the time-stamp authorities, the certificates trusted beside theirs, a manifest `sha256sum -c` reads, a receipt.
 */
export async function exportEverything(office: BundleOffice, file: string, watch: WriteWatch): Promise<ExportReceipt> {
  const folder = await mkdtemp(`${file}.parts-`);
  try {
    const bundles: Bundled[] = [];
    const caseIds = await allCases(office);
    for (const [index, caseId] of caseIds.entries()) {
      bundles.push(await bundleOne(office, { folder, caseId, index }, watch));
      watch.onProgress?.({ bytes: index + 1, of: caseIds.length + 1 });
    }
    const receipt = receiptOf(office.clock.now(), bundles);
    const content = [
      ...bundles.map(({ bag }) => bag),
      heldFile("profile.json", `${JSON.stringify(await getProfile(office), null, 2)}\n`),
      heldFile("authorities.json", `${JSON.stringify(await keptAuthorities(office), null, 2)}\n`),
      heldFile("trusted-certificates.json", `${JSON.stringify(await keptTrust(office), null, 2)}\n`),
      heldFile("receipt.json", `${JSON.stringify(receipt, null, 2)}\n`),
      heldFile("回执.txt", `${receipt.words.zh}\n\n${receipt.words.en}\n`),
    ];
    const files = [...content, heldFile("manifest-sha256.txt", writeManifest(content))];
    const { signal } = watch;
    await writeZip(file, inOrder(files), { base: baseFolder, ...(signal === undefined ? {} : { signal }) });
    return receipt;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type Bundled = { readonly bag: BagFile; readonly caseId: string; readonly summary: BundleSummary };
type One = { readonly folder: string; readonly caseId: string; readonly index: number };

async function bundleOne(
  office: BundleOffice,
  { folder, caseId, index }: One,
  { signal }: WriteWatch,
): Promise<Bundled> {
  const name = `${String(index + 1).padStart(4, "0")}.zip`;
  const path = join(folder, name);
  const request = { caseId, audience: "own", only: null, headSize: null } as const;
  const summary = await exportBundle(office, request, {
    place: { path, form: "zip" },
    ...(signal === undefined ? {} : { signal }),
  });
  const { size: byteLength } = await stat(path);
  const bag = {
    name: `cases/${name}`,
    sha256: await fileHash(path),
    byteLength,
    open: async () => createReadStream(path),
  };
  return { bag, caseId, summary };
}

function inOrder(files: readonly BagFile[]): readonly BagFile[] {
  return files.toSorted((one, other) => byBytes(one.name, other.name));
}

function receiptOf(at: string, bundles: readonly Bundled[]): ExportReceipt {
  const cases = bundles.map(({ caseId, bag, summary: { head, exhibits, tagManifestSha256 } }) => {
    return {
      caseId,
      file: bag.name,
      sha256: bag.sha256,
      byteLength: bag.byteLength,
      head,
      exhibits,
      tagManifestSha256,
    };
  });
  const lines = cases.map(({ file, sha256 }) => `  ${sha256}  ${file}`);
  const zh = [
    `导出回执：全部数据，${cases.length} 个案卷`,
    `时间（UTC）：${at}`,
    "每个案卷是一份独立的备份包，可以分别验证（youju verify）和导入（youju import）。",
    "内含您的全部个人资料，请妥善保管，不要交给别人。",
    ...lines,
  ];
  const en = [
    `Receipt of export: everything, ${cases.length} cases`,
    `At (UTC): ${at}`,
    "Each case is a backup bundle of its own, to be verified (youju verify) and imported (youju import) by itself.",
    "It holds all of your personal details: keep it safe and give it to nobody.",
    ...lines,
  ];
  return { kind: "export", at, cases, words: { zh: zh.join("\n"), en: en.join("\n") } };
}
