import type { Text } from "@youju/domain";

/** Why a ZIP is not one of ours as written: it was packed or touched by something else. */
export type ContainerFault =
  | "not-a-zip"
  | "trailing-or-comment"
  | "directory"
  | "compressed"
  | "encrypted"
  | "data-descriptor"
  | "unsafe-name"
  | "duplicate-name"
  | "order"
  | "headers-differ"
  | "gap"
  | "base-folder";

/** What can be wrong with a bundle. */
export type ProblemCode =
  | "container-not-canonical"
  | "container-checksum"
  | "missing"
  | "added"
  | "altered"
  | "renamed"
  | "swapped"
  | "not-a-plain-file"
  | "unsafe-name"
  | "manifest-unreadable"
  | "not-listed"
  | "content-unreadable"
  | "info-differs"
  | "ledger-entry-forged"
  | "ledger-head-differs"
  | "exhibit-differs"
  | "stamp-failed"
  | "stamp-without-subject"
  | "earlier-head-differs"
  | "earlier-head-other-case"
  | "earlier-head-shorter"
  | "earlier-head-part"
  | "too-large"
  | "unreadable";

/** One thing that is wrong, with the file it is about and words for people. */
export type Problem = {
  readonly code: ProblemCode;
  /** Relative to the bag; `null` where it is about the bundle as a whole. */
  readonly file: string | null;
  /** The other file in it: the list a file disagrees with, or the name it had before. */
  readonly against: string | null;
  /** e.g. the container's fault, or the number of a line. */
  readonly detail: string | null;
  readonly words: Text;
};

/** Makes a problem. */
export function problem(
  code: ProblemCode,
  file: string | null,
  more: { readonly against?: string; readonly detail?: string } = {},
): Problem {
  const against = more.against ?? null;
  const detail = more.detail ?? null;
  return { code, file, against, detail, words: wordsOf({ code, file, against, detail }) };
}

/** The ZIP is not written the one way a bundle is. */
export function containerProblem(fault: ContainerFault, file: string | null, against: string | null): Problem {
  return problem("container-not-canonical", file, { detail: fault, ...(against === null ? {} : { against }) });
}

const faults: Readonly<Record<ContainerFault, Text>> = {
  "not-a-zip": { zh: "文件不是完整的 ZIP", en: "the file is not a whole ZIP" },
  "trailing-or-comment": { zh: "末尾多出内容或注释", en: "there are extra bytes or a comment at the end" },
  directory: { zh: "ZIP 目录被改动", en: "the ZIP directory was changed" },
  compressed: { zh: "条目被压缩", en: "an entry is compressed" },
  encrypted: { zh: "条目被加密", en: "an entry is encrypted" },
  "data-descriptor": { zh: "条目带有数据描述符", en: "an entry has a data descriptor" },
  "unsafe-name": {
    zh: "条目名称不允许（可能写到别的文件夹）",
    en: "an entry's name is not allowed (it may escape its folder)",
  },
  "duplicate-name": { zh: "两个条目同名", en: "two entries bear the same name" },
  order: { zh: "条目顺序不对", en: "the entries are out of order" },
  "headers-differ": {
    zh: "条目的文件头和目录不一致或写法不对",
    en: "an entry's header and the directory differ, or are not written our way",
  },
  gap: { zh: "条目之间夹带了内容", en: "there are bytes between entries" },
  "base-folder": { zh: "最外层文件夹不是 youju-bundle", en: "the top folder is not youju-bundle" },
};

type Said = Omit<Problem, "words">;

const words: Readonly<Record<ProblemCode, (said: { [Key in keyof Said]: string }) => Text>> = {
  "container-not-canonical": ({ file, detail }) => {
    const fault = faults[detail as ContainerFault] ?? faults.directory;
    return {
      zh: `压缩包本身不是原样（${fault.zh}${file === "" ? "" : `：${file}`}）。请向提供方索取原始文件。`,
      en: `The ZIP itself is not as it was written (${fault.en}${file === "" ? "" : `: ${file}`}). Ask for the original file.`,
    };
  },
  "container-checksum": ({ file }) => ({
    zh: `压缩包中 ${file} 的校验码和内容不符。`,
    en: `The ZIP's checksum of ${file} does not fit its bytes.`,
  }),
  missing: ({ file, against }) => ({
    zh: `缺少 ${file}（${against} 中列有）。`,
    en: `${file} is missing (${against} lists it).`,
  }),
  added: ({ file }) => ({
    zh: `多出 ${file}，清单中没有它。如果是系统自动生成的文件（如 .DS_Store、Thumbs.db），删去后再验。`,
    en: `${file} was added: no list names it. If the system made it (.DS_Store, Thumbs.db), delete it and verify again.`,
  }),
  altered: ({ file, against }) => ({
    zh: `${file} 被改动过：内容和 ${against} 中的指纹不符。`,
    en: `${file} was altered: its bytes do not fit the fingerprint in ${against}.`,
  }),
  renamed: ({ file, against }) => ({ zh: `${file} 被改名为 ${against}。`, en: `${file} was renamed to ${against}.` }),
  swapped: ({ file, against }) => ({
    zh: `${file} 的内容是 ${against} 的：两者被调换。`,
    en: `${file} holds the bytes of ${against}: they were swapped.`,
  }),
  "not-a-plain-file": ({ file }) => ({
    zh: `${file} 不是普通文件（可能是链接）。`,
    en: `${file} is no plain file (it may be a link).`,
  }),
  "unsafe-name": ({ file }) => ({
    zh: `文件名 ${file} 不允许出现在证据包里。`,
    en: `A bundle may not hold a file named ${file}.`,
  }),
  "manifest-unreadable": ({ file, detail }) => ({
    zh: `清单 ${file} 第 ${detail} 行写法不对。`,
    en: `Line ${detail} of ${file} is not as it must be.`,
  }),
  "not-listed": ({ file, against }) => ({
    zh: `${against} 没有列出 ${file}。`,
    en: `${against} does not list ${file}.`,
  }),
  "content-unreadable": ({ file, detail }) => ({
    zh: `${file} 的内容读不懂（${detail}）。`,
    en: `The content of ${file} cannot be read (${detail}).`,
  }),
  "info-differs": ({ file, detail }) => ({
    zh: `${file} 中的 ${detail} 和包内实际不符。`,
    en: `${detail} in ${file} is not what the bundle holds.`,
  }),
  "ledger-entry-forged": ({ file, detail }) => ({
    zh: `保管记录 ${file} 的第 ${detail} 条和记录头不符：这一条被改过、换过或造出来。`,
    en: `Entry ${detail} of ${file} does not fit the head of the ledger: it was changed, replaced or made up.`,
  }),
  "ledger-head-differs": ({ file, detail }) => ({
    zh: `保管记录头 ${file} 和各条记录不符（${detail}）。`,
    en: `The head ${file} does not fit the entries (${detail}).`,
  }),
  "exhibit-differs": ({ file, against, detail }) => ({
    zh: `证据 ${file} 和 ${against} 的记载不符（${detail}）。`,
    en: `The exhibit ${file} does not fit what ${against} says (${detail}).`,
  }),
  "stamp-failed": ({ file, detail }) => ({
    zh: `时间戳 ${file} 验证不通过（${detail}）。`,
    en: `The time stamp ${file} does not verify (${detail}).`,
  }),
  "stamp-without-subject": ({ file, detail }) => ({
    zh: `时间戳 ${file} 所指的对象不在包内（${detail}）。`,
    en: `What the time stamp ${file} is about is not in the bundle (${detail}).`,
  }),
  "earlier-head-differs": ({ detail }) => ({
    zh: `保管记录和您手中的记录头（${detail} 条）接不上：前 ${detail} 条被重写过，或整包被重新做过。`,
    en: `The custody ledger does not go on from the head you hold (${detail} entries): it was rewritten, or the whole bundle made anew.`,
  }),
  "earlier-head-other-case": () => ({
    zh: "您手中的记录头是另一个案卷的，不能用来核对这一份。请换成同一案卷较早的记录头。",
    en: "The head you hold is of another case and says nothing of this bundle. Take an earlier one of the same case.",
  }),
  "earlier-head-shorter": ({ detail }) => ({
    zh: `这份证据包的保管记录不到 ${detail} 条，比您手中的记录头还短：它做得更早，或者有记录被去掉。请拿较早的记录头核对较晚的证据包。`,
    en: `This bundle's ledger has fewer than the ${detail} entries of the head you hold: it was made earlier, or entries were dropped. Hold an earlier head against a later bundle.`,
  }),
  "earlier-head-part": ({ detail }) => ({
    zh: `这是部分移交，没有带上能和您手中记录头（${detail} 条）相接的证明，所以核对不了。请向提供方索取完整的证据包。`,
    en: `This is a part of the case and brings no proof that reaches the head you hold (${detail} entries), so it cannot be held against it. Ask for the whole bundle.`,
  }),
  "too-large": ({ file, detail }) => ({
    zh: `${file} 太大，无法核对（上限 ${detail} 字节）。`,
    en: `${file} is too large to be checked (at most ${detail} bytes).`,
  }),
  unreadable: ({ file }) => ({ zh: `${file} 无法读取。`, en: `${file} cannot be read.` }),
};

function wordsOf(said: Said): Text {
  const { code, file, against, detail } = said;
  return words[code]({ code, file: file ?? "", against: against ?? "", detail: detail ?? "" });
}
