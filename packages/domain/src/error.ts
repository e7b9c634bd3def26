import type { ErrorEntry } from "./error-entry.ts";
import { evidenceErrors } from "./evidence-errors.ts";
import { reminderErrors } from "./reminder-errors.ts";
import { stampErrors } from "./stamp-errors.ts";
import type { Text } from "./text.ts";

/** Every error the product can show. Status codes live only in `api`. `docs/errors.md` is checked against this table. */
export const errorRegistry = {
  INPUT_INVALID: {
    title: { zh: "有一处填写不对。", en: "Something was filled in wrongly." },
    nextStep: {
      zh: "请看标出的那一项，改好再提交；其他内容都还在。",
      en: "Correct the marked field and send again; everything else is kept.",
    },
    severity: "refused",
  },
  DATE_NOT_REAL: {
    title: { zh: "这一天不存在。", en: "That day does not exist." },
    nextStep: {
      zh: "请按“年-月-日”填写一个真实的日期，例如 2026-09-26。",
      en: "Write a real day as year-month-day, for example 2026-09-26.",
    },
    severity: "refused",
  },
  AMOUNT_NOT_VALID: {
    title: { zh: "金额不对。", en: "The amount is not valid." },
    nextStep: {
      zh: "请填 0 或更大的金额，最多两位小数，例如 1248.50。",
      en: "Write zero or more, with at most two decimals, for example 1248.50.",
    },
    severity: "refused",
  },
  TEXT_TOO_LONG: {
    title: { zh: "文字太长。", en: "The text is too long." },
    nextStep: { zh: "请删短后再提交；已经写的内容没有丢。", en: "Shorten it and send again; what you wrote is kept." },
    severity: "refused",
  },
  REQUEST_TOO_LARGE: {
    title: { zh: "一次发送的内容太多。", en: "Too much was sent at once." },
    nextStep: {
      zh: "请删短后再提交；文件请用“添加材料”上传。",
      en: "Shorten it and send again; files go through “add material”.",
    },
    severity: "refused",
  },
  NOT_FOUND: {
    title: { zh: "没有找到。", en: "Not found." },
    nextStep: {
      zh: "它可能已被删除，或链接抄错了。请回到列表再找。",
      en: "It may have been deleted or the link may be wrong. Go back to the list.",
    },
    severity: "refused",
  },
  RULE_UNKNOWN: {
    title: { zh: "没有这条期限规则。", en: "There is no such deadline rule." },
    nextStep: {
      zh: "请用 D01–D39、P01–P10 或规则的英文名；分项规则要写到分项。",
      en: "Use D01–D39, P01–P10 or the rule's slug; a rule with parts needs the part's id.",
    },
    severity: "refused",
  },
  KIND_UNKNOWN: {
    title: { zh: "还不支持这一类纠纷。", en: "That kind of dispute is not known." },
    nextStep: { zh: "请从列出的类型里选一个最接近的。", en: "Choose the closest of the listed kinds." },
    severity: "refused",
  },
  LAW_NOT_RECORDED: {
    title: { zh: "没有收录那一天的法律。", en: "The law of that day is not on record." },
    nextStep: {
      zh: "请核对日期；更早的事情请咨询律师或拨打 12348。",
      en: "Check the date; for older matters ask a lawyer or call 12348.",
    },
    severity: "refused",
  },
  FILE_EMPTY: {
    title: { zh: "这个文件是空的。", en: "The file is empty." },
    nextStep: { zh: "请重新选择文件，或重新截图。", en: "Choose the file again, or take the screenshot again." },
    severity: "refused",
  },
  FILE_TOO_LARGE: {
    title: { zh: "文件太大。", en: "The file is too large." },
    nextStep: {
      zh: "图片、邮件和文本不超过 200 MB，PDF 不超过 500 MB，视频、录音和其他文件不超过 2 GB；更大的请分段。你的文件没有被改动。",
      en: "Pictures, mail and text may have up to 200 MB, a PDF 500 MB, video, audio and other files 2 GB; split larger ones. Your file was not changed.",
    },
    severity: "refused",
  },
  FILE_KIND_NOT_TAKEN: {
    title: {
      zh: "这种文件不能这样用。",
      en: "This kind of file cannot be used like this.",
    },
    nextStep: {
      zh: "这里只能用截图、照片或 PDF；其他文件照原样存着，可以下载。原文件没有被改动。",
      en: "Only screenshots, photos and PDF files can be used here; others are kept as they are and can be downloaded. Your file was not changed.",
    },
    severity: "refused",
  },
  IMAGE_UNREADABLE: {
    title: { zh: "图片打不开或不完整。", en: "The picture cannot be opened or is cut short." },
    nextStep: {
      zh: "原文件已存好。请重新截一张，或直接手工填写。",
      en: "The original is kept. Take it again, or fill in the fields by hand.",
    },
    severity: "caution",
  },
  READING_FAILED: {
    title: { zh: "没能认出图上的字。", en: "The text in the picture could not be read." },
    nextStep: {
      zh: "图片已存好。可以点“重试”，或直接手工填写。",
      en: "The picture is kept. Try again, or fill in the fields by hand.",
    },
    severity: "caution",
  },
  PAPER_NOT_READY: {
    title: { zh: "这份文书还缺必要的内容。", en: "This paper still lacks something it needs." },
    nextStep: { zh: "请先补上列出的几项，再生成。", en: "Fill in the listed items first, then make it again." },
    severity: "refused",
  },
  PAPER_BLOCKED: {
    title: {
      zh: "这份文书里有不能这样发出去的内容。",
      en: "This paper holds something that must not be sent like this.",
    },
    nextStep: {
      zh: "请看标出的原因，改掉那一处；如实预告将依法投诉、起诉是可以的。",
      en: "See the reason given and change that place; announcing a lawful complaint or suit is fine.",
    },
    severity: "refused",
  },
  GLYPH_MISSING: {
    title: {
      zh: "有一个字在字体里没有，PDF 没有生成。",
      en: "A character is missing from the fonts, so no PDF was made.",
    },
    nextStep: {
      zh: "请改用常用字，或先下载 Word 版。",
      en: "Use a common character instead, or take the Word version.",
    },
    severity: "refused",
  },
  CONFLICT: {
    title: { zh: "这一步和现在的状态不符。", en: "That step does not fit the present state." },
    nextStep: {
      zh: "请刷新页面看看最新状态，再决定下一步。",
      en: "Reload the page to see the latest state, then decide.",
    },
    severity: "refused",
  },
  PORT_BUSY: {
    title: { zh: "端口已被占用。", en: "The port is in use." },
    nextStep: {
      zh: "可能有据已在运行；否则请换一个端口：YOUJU_PORT=4271 npm start。",
      en: "Youju may be running already; otherwise choose another port: YOUJU_PORT=4271 npm start.",
    },
    severity: "broken",
  },
  DATA_FOLDER_NOT_WRITABLE: {
    title: { zh: "数据文件夹不能写入。", en: "The data folder cannot be written." },
    nextStep: {
      zh: "请检查文件夹权限，或用 YOUJU_DATA 指定另一个文件夹。",
      en: "Check the folder's permissions, or name another one with YOUJU_DATA.",
    },
    severity: "broken",
  },
  NODE_TOO_OLD: {
    title: { zh: "Node.js 版本太旧。", en: "Node.js is too old." },
    nextStep: { zh: "请安装 Node.js 20 或更新的版本。", en: "Install Node.js 20 or newer." },
    severity: "broken",
  },
  TEST_CLOCK_REFUSED: {
    title: {
      zh: "测试时钟只能用于标明为演示或测试的数据文件夹。",
      en: "A test clock is only for a data folder marked as demo or test.",
    },
    nextStep: {
      zh: "请去掉 YOUJU_TODAY，或换一个演示用的数据文件夹。",
      en: "Unset YOUJU_TODAY, or use a demo data folder.",
    },
    severity: "broken",
  },
  HOST_NOT_ALLOWED: {
    title: { zh: "这个地址不允许访问。", en: "This address is not allowed." },
    nextStep: {
      zh: "请用启动时打印的地址打开；手机使用请先运行 npm start -- --lan。",
      en: "Open the address printed at start; for a phone run npm start -- --lan first.",
    },
    severity: "refused",
  },
  NOT_PAIRED: {
    title: { zh: "这台设备还没有配对。", en: "This device is not paired." },
    nextStep: {
      zh: "请在电脑上看配对码，在这里输入。",
      en: "Read the pairing code on the computer and enter it here.",
    },
    severity: "refused",
  },
  TOO_MANY_TRIES: {
    title: { zh: "试的次数太多。", en: "Too many tries." },
    nextStep: { zh: "请稍等一分钟再试。", en: "Wait a minute and try again." },
    severity: "refused",
  },
  BACKUP_NOT_VALID: {
    title: { zh: "这不是完好的备份文件。", en: "This is not an intact backup." },
    nextStep: {
      zh: "请换一个备份文件；现有数据没有被改动。",
      en: "Use another backup; your present data was not changed.",
    },
    severity: "refused",
  },
  ...evidenceErrors,
  STORAGE_FAILED: {
    title: { zh: "没能存到磁盘上。", en: "It could not be saved to disk." },
    nextStep: {
      zh: "请看磁盘空间是否已满，再试一次；页面上的内容还在。",
      en: "See whether the disk is full and try again; what is on the page is kept.",
    },
    severity: "broken",
  },
  DISK_FULL: {
    title: { zh: "磁盘满了，这一次没有存下。", en: "The disk is full, so this was not saved." },
    nextStep: {
      zh: "请腾出空间，再点“重试”：文件会从断开的地方接着传。之前存好的都还在，没有半份的文件。",
      en: "Free some space and press Try again: a file goes on where it stopped. All that was saved before is there, and no half file is.",
    },
    severity: "broken",
  },
  DATABASE_NOT_OPEN: {
    title: { zh: "数据库打不开。", en: "The database cannot be opened." },
    nextStep: {
      zh: "文件可能已损坏，或数据库服务没有运行。请先不要删除数据文件夹；运行 youju doctor 查看原因，必要时用 youju restore 恢复备份。",
      en: "The file may be damaged, or the database server is not running. Do not delete the data folder; run youju doctor to see why, and restore a backup with youju restore if need be.",
    },
    severity: "broken",
  },
  DATA_TOO_NEW: {
    title: {
      zh: "这份数据由更新版本的有据保存，当前版本打不开。",
      en: "This data was saved by a newer Youju than this one.",
    },
    nextStep: {
      zh: "请更新有据再打开；数据没有被改动。",
      en: "Update Youju and open it again; the data was not changed.",
    },
    severity: "broken",
  },
  JOB_INTERRUPTED: {
    title: { zh: "后台处理中途停了。", en: "Background work stopped half way." },
    nextStep: {
      zh: "原文件都在。会自动重试；多次不成时请点“重试”。",
      en: "The originals are kept. It is retried by itself; if it keeps stopping, press Retry.",
    },
    severity: "caution",
  },
  ...reminderErrors,
  ...stampErrors,
  UNEXPECTED: {
    title: { zh: "程序出错了。", en: "The program failed." },
    nextStep: {
      zh: "已填的内容都存好了。请刷新再试；若仍不行，请运行 youju doctor。",
      en: "What you entered is saved. Reload and try again; if it stays, run youju doctor.",
    },
    severity: "broken",
  },
} as const satisfies Record<string, ErrorEntry>;

/** A code of {@link errorRegistry}. */
export type ErrorCode = keyof typeof errorRegistry;

/** Where in the input the error lies and what may help there. */
export type ErrorDetail = { readonly field?: string; readonly message?: Text };

/** A broken world, a bug, or a caller's mistake rejected at the edge. Only an app's outermost layer catches it. */
export class YoujuError extends Error {
  readonly code: ErrorCode;
  readonly detail: ErrorDetail;

  constructor(code: ErrorCode, options: { readonly cause?: unknown; readonly detail?: ErrorDetail } = {}) {
    super(`${code}: ${errorRegistry[code].title.en}`, { cause: options.cause });
    this.name = "YoujuError";
    this.code = code;
    this.detail = options.detail ?? {};
  }
}
