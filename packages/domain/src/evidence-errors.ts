import type { ErrorEntry } from "./error-entry.ts";

/** What can go wrong with evidence: keeping it, stamping it, handing it over. */
export const evidenceErrors = {
  ORIGINAL_DAMAGED: {
    title: {
      zh: "有一份原件和收存时登记的指纹不符，没有做成。",
      en: "An original no longer fits the fingerprint written down when it was taken in, so nothing was made.",
    },
    nextStep: {
      zh: "请运行 youju doctor 查看是哪一份，再从备份恢复；其他内容没有改动。",
      en: "Run youju doctor to see which one and restore it from a backup; nothing else was changed.",
    },
    severity: "broken",
  },
  BUNDLE_ALTERED: {
    title: {
      zh: "证据包核对不通过：有文件被改动、缺少或多出。",
      en: "The bundle does not verify: something in it was changed, is missing or was added.",
    },
    nextStep: {
      zh: "请用 youju verify 查看是哪些文件，并向提供方索取原始的证据包；现有数据没有被改动。",
      en: "See which files with youju verify and ask for the original bundle; your present data was not changed.",
    },
    severity: "refused",
  },
  BUNDLE_NOT_A_BACKUP: {
    title: {
      zh: "这是移交用的证据包，不是备份，不能导入成案卷。",
      en: "This is a bundle for handing over, not a backup, and cannot become a case again.",
    },
    nextStep: {
      zh: "请使用“导出案卷”（youju export）做成的文件。",
      en: "Use a file made by exporting the case (youju export).",
    },
    severity: "refused",
  },
} as const satisfies Record<string, ErrorEntry>;
