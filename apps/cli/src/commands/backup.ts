import { backupDataFolder, restoreDataFolder } from "@youju/storage/folder";
import type { Command } from "../command.ts";
import { dataFolder, now } from "../data-folder.ts";

/** `youju backup`: everything into one sealed file; the server may be running. */
export const backup: Command = {
  name: "backup",
  summary: { zh: "把全部数据备份成一个文件", en: "back up everything into one file" },
  usage: "backup <file>",
  operands: { least: 1, most: 1 },
  flags: {},
  run: async ({ operands: [file = ""], language }) => {
    const report = await backupDataFolder(dataFolder(), file, { now });
    const lacking = report.damaged.length + report.missing.length;
    const words = {
      zh: [
        `已备份到 ${report.file}：${report.blobs} 份原件，${report.byteLength} 字节。`,
        `有 ${lacking} 份原件损坏或缺失，没有收进去。`,
      ],
      en: [
        `Backed up to ${report.file}: ${report.blobs} originals, ${report.byteLength} bytes.`,
        `${lacking} originals are damaged or missing and were left out.`,
      ],
    }[language];
    return { code: lacking === 0 ? 0 : 1, json: report, lines: lacking === 0 ? words.slice(0, 1) : words };
  },
};

/** `youju restore`: brings a backup back; what was there before is kept aside. */
export const restore: Command = {
  name: "restore",
  summary: { zh: "从备份恢复，原有数据留在一旁", en: "restore a backup; what was there is kept aside" },
  usage: "restore <file>",
  operands: { least: 1, most: 1 },
  flags: {},
  run: async ({ operands: [file = ""], language }) => {
    const report = await restoreDataFolder(dataFolder(), file, { now });
    const kept = {
      zh: report.aside === null ? "" : `原来的数据留在 ${report.aside}。`,
      en: report.aside === null ? "" : ` The data that was there lies in ${report.aside}.`,
    };
    const words = {
      zh: `已恢复 ${report.createdAt} 的备份：${report.blobs} 份原件。${kept.zh}`,
      en: `Restored the backup of ${report.createdAt}: ${report.blobs} originals.${kept.en}`,
    };
    return { code: 0, json: report, lines: [words[language]] };
  },
};
