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
  REDACTION_NOT_POSSIBLE: {
    title: {
      zh: "这份文件不能在这里遮盖：只有完好、没有密码的图片、PDF、邮件和文字可以。",
      en: "This file cannot be redacted here: only whole pictures, PDF without a password, mail and text can.",
    },
    nextStep: {
      zh: "录像、录音请先截取需要的画面另存为图片再加入；原件没有改动。",
      en: "Of a film or recording, add stills as pictures instead. The original was not changed.",
    },
    severity: "refused",
  },
  REDACTION_TOO_LONG: {
    title: {
      zh: "这份文件太长，不能一次遮盖：PDF 最多 200 页，文字最多 50 万字。",
      en: "This file is too long to redact in one go: a PDF may have 200 pages, a text 500,000 characters.",
    },
    nextStep: {
      zh: "请把需要的几页另存成单独的文件再加入；原件没有改动。",
      en: "Save the pages you need as a file of their own and add it. The original was not changed.",
    },
    severity: "refused",
  },
  REDACTION_EMPTY: {
    title: {
      zh: "还没有要遮盖的地方，没有生成遮盖件。",
      en: "Nothing is to be covered yet, so no redacted copy was made.",
    },
    nextStep: {
      zh: "请先勾选建议，或在图上拖出一个框。",
      en: "Tick a suggestion or draw a box first.",
    },
    severity: "refused",
  },
} as const satisfies Record<string, ErrorEntry>;
