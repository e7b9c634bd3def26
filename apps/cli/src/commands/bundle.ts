import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { type BundleRequest, type BundleSummary, exportBundle, exportEverything, importBundle } from "@youju/cases";
import { type Command, type Invocation, type Outcome, WrongInput } from "../command.ts";
import { officeOfFolder, openOffice } from "../open-office.ts";

/** `youju bundle`: a case for handing over, as a ZIP or a folder. */
export const bundle: Command = {
  name: "bundle",
  summary: {
    zh: "把案卷打成可供移交、任何人都能验证的证据包",
    en: "make a bundle to hand over, which anyone can verify",
  },
  usage: "bundle <case-id|folder> --out <file.zip|folder> [--only <numbers>] [--head <size>]",
  operands: { least: 1, most: 1 },
  flags: { out: "value", only: "value", head: "value" },
  run: async (invocation) => {
    const { operands, flags } = invocation;
    const path = newPath(flags.out);
    const given = operands[0] ?? "";
    const opened = existsSync(given) ? await officeOfFolder(given) : { ...(await openOffice()), caseId: given };
    try {
      const asked = { audience: "court", only: numbers(flags.only), headSize: size(flags.head) } as const;
      const form = path.endsWith(".zip") ? "zip" : "folder";
      const request: BundleRequest = { caseId: opened.caseId, ...asked };
      const summary = await exportBundle(opened.office, request, { place: { path, form } });
      return done(invocation, path, summary);
    } finally {
      await opened.close();
    }
  },
};

/** `youju export`: a case, or everything, as the person's own backup. */
export const exportCase: Command = {
  name: "export",
  summary: {
    zh: "导出案卷备份，可以再导入；--all 导出全部",
    en: "export a case to be imported again; --all exports everything",
  },
  usage: "export <case-id> [--out <file.zip>] | export --all [--out <file.zip>]",
  operands: { least: 0, most: 1 },
  flags: { out: "value", all: "switch" },
  run: async (invocation) => {
    const { operands, flags } = invocation;
    const [caseId] = operands;
    if ((caseId === undefined) !== (flags.all === true)) {
      throw new WrongInput({ zh: "请写一个案卷编号，或者写 --all。", en: "Give a case id, or --all." });
    }
    const path = newPath(flags.out ?? `${caseId ?? "youju-export"}.zip`);
    const { office, close } = await openOffice();
    try {
      if (caseId === undefined) {
        const receipt = await exportEverything(office, path, {});
        return { code: 0, json: { file: path, ...receipt }, lines: [receipt.words[invocation.language]] };
      }
      const request = { caseId, audience: "own", only: null, headSize: null } as const;
      return done(invocation, path, await exportBundle(office, request, { place: { path, form: "zip" } }));
    } finally {
      await close();
    }
  },
};

/** `youju import`: a case comes back from its backup. */
export const importCase: Command = {
  name: "import",
  summary: { zh: "从导出的备份恢复一个案卷", en: "bring a case back from its export" },
  usage: "import <file.zip|folder> [--even-if-altered]",
  operands: { least: 1, most: 1 },
  flags: { "even-if-altered": "switch" },
  run: async ({ operands: [file = ""], flags, language }) => {
    if (!existsSync(file)) {
      throw new WrongInput({ zh: `找不到“${file}”。`, en: `There is no "${file}".` });
    }
    const { office, close } = await openOffice();
    try {
      const altered = flags["even-if-altered"] === true ? "even-if-altered" : "refuse";
      const imported = await importBundle(office, resolve(file), { altered });
      const { caseId, exhibits, entries } = imported;
      const words = {
        zh: `已导入案卷 ${caseId}：${exhibits} 件证据，保管记录 ${entries} 条。`,
        en: `Imported case ${caseId}: ${exhibits} exhibits, ${entries} ledger entries.`,
      };
      return { code: 0, json: { caseId, exhibits, entries, ok: imported.verification.ok }, lines: [words[language]] };
    } finally {
      await close();
    }
  },
};

function done({ language }: Invocation, file: string, summary: BundleSummary): Outcome {
  const { files, exhibits, byteLength, head, stamps, unstamped, tagManifestSha256 } = summary;
  const missing = unstamped.join("、");
  const words = {
    zh: [
      `已写好 ${file}：${files} 个文件，${exhibits} 件证据，${byteLength} 字节。`,
      `整包指纹（tagmanifest）：${tagManifestSha256}`,
      `保管记录头：${head.size}:${head.root}`,
      stamps > 0 ? `时间戳 ${stamps} 枚。` : "没有加盖时间戳。",
      ...(missing === "" ? [] : [`没有拿到时间戳：${missing}`]),
    ],
    en: [
      `Wrote ${file}: ${files} files, ${exhibits} exhibits, ${byteLength} bytes.`,
      `Fingerprint of the whole (tag manifest): ${tagManifestSha256}`,
      `Head of the ledger: ${head.size}:${head.root}`,
      stamps > 0 ? `${stamps} time stamps.` : "No time stamp.",
      ...(missing === "" ? [] : [`No stamp from: ${missing}`]),
    ],
  };
  return { code: 0, json: { file, ...summary }, lines: words[language] };
}

function newPath(out: string | true | undefined): string {
  if (typeof out !== "string" || out === "") {
    throw new WrongInput({ zh: "请用 --out 写明写到哪个文件。", en: "Name the file to write with --out." }, "out");
  }
  if (existsSync(out)) {
    throw new WrongInput(
      { zh: `“${out}”已经存在，没有覆盖。`, en: `"${out}" exists already and was not overwritten.` },
      "out",
    );
  }
  return resolve(out);
}

function numbers(words: string | true | undefined): readonly number[] | null {
  if (words === undefined) {
    return null;
  }
  const found = String(words)
    .split(/[,，、]/)
    .map(Number);
  if (!found.every((number) => Number.isSafeInteger(number) && number > 0)) {
    throw new WrongInput(
      { zh: "--only 写证据编号，例如 --only 1,3。", en: "--only takes exhibit numbers, for example --only 1,3." },
      "only",
    );
  }
  return found;
}

function size(words: string | true | undefined): number | null {
  if (words === undefined) {
    return null;
  }
  const found = Number(words);
  if (!Number.isSafeInteger(found) || found < 0) {
    throw new WrongInput({ zh: "--head 写保管记录的条数。", en: "--head takes a number of ledger entries." }, "head");
  }
  return found;
}
