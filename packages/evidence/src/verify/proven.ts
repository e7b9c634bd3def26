import type { Text } from "@youju/domain";
import type { DescribedExhibit } from "./check-exhibits.ts";
import type { BundleLedger } from "./check-ledger.ts";
import type { BundleStamp } from "./check-stamps.ts";

/** What a verification shows, and what it leaves open; said together, always. */
export type Limits = { readonly proves: readonly Text[]; readonly doesNotProve: readonly Text[] };

type Found = {
  readonly ok: boolean;
  readonly files: number;
  readonly ledger: BundleLedger | null;
  readonly exhibits: readonly DescribedExhibit[];
  readonly stamps: readonly BundleStamp[];
  /** Whether stamps were judged by certificates of the reader's own. */
  readonly ownTrust: boolean;
};

/** Puts into words what was shown and what was not. */
export function limitsOf(found: Found): Limits {
  return { proves: provesOf(found), doesNotProve: doesNotProveOf(found) };
}

function provesOf({ ok, files, ledger, exhibits, stamps }: Found): readonly Text[] {
  if (!ok || ledger === null) {
    return [];
  }
  const { size, root } = ledger.head;
  return [
    {
      zh: `包内 ${files} 个文件都和清单中的指纹（SHA-256）一致：做成之后没有增减、替换或改动。`,
      en: `All ${files} files fit the fingerprints (SHA-256) in the lists: none was added, removed, replaced or changed since it was made.`,
    },
    {
      zh: `保管记录中的 ${ledger.entries.length} 条都属于同一本记录（共 ${size} 条，记录头 ${root.slice(0, 16)}…），${exhibits.length} 件证据的原件都和收存时登记的指纹一致。`,
      en: `${ledger.entries.length} entries belong to one custody ledger (${size} entries, head ${root.slice(0, 16)}…), and the originals of ${exhibits.length} exhibits fit the fingerprints written down when they were taken in.`,
    },
    ...stamps.filter(({ state }) => state === "stamped").map(stampedWords),
  ];
}

function stampedWords({ kind, genTime, tsa, data }: BundleStamp): Text {
  const what = {
    exhibit: { zh: `证据 ${data}`, en: `the exhibit ${data}` },
    "ledger-head": { zh: `保管记录（${data}）`, en: `the custody ledger (${data})` },
    bundle: { zh: "整个证据包", en: "this whole bundle" },
  }[kind];
  return {
    zh: `${what.zh}在 ${genTime ?? ""} 之前已经存在（时间戳机构：${tsa ?? ""}）。`,
    en: `That ${what.en} existed before ${genTime ?? ""} (time stamping authority: ${tsa ?? ""}).`,
  };
}

function doesNotProveOf({ ledger, stamps, ownTrust }: Found): readonly Text[] {
  const stamped = stamps.some(({ state }) => state === "stamped");
  const omitted = ledger === null || ledger.whole ? 0 : ledger.head.size - ledger.entries.length;
  return [
    {
      zh: "不能证明内容真实：截图、录音里说的是否属实，要看内容本身和其他证据。",
      en: "That the content is true: whether what a screenshot or recording says is so, it cannot tell.",
    },
    {
      zh: "不能发现整包重做：有人把文件、清单和保管记录全部重新做一遍，只有和更早的时间戳或记录头对照才看得出来。",
      en: "That it is the first of its kind: a bundle rebuilt whole, files, lists and ledger, only shows against an earlier time stamp or head.",
    },
    {
      zh: "不能证明收存之前发生过什么，也不能证明操作的人是谁；保管记录中的时间是本机时钟。",
      en: "What happened before the files were taken in, or who did it; times in the ledger are those of the computer's own clock.",
    },
    ...(stamped
      ? []
      : [
          {
            zh: "没有可信的时间戳：不能证明这些文件在哪一天已经存在。",
            en: "When: there is no trusted time stamp, so the day on which the files existed is not shown.",
          },
        ]),
    ...(stamped && !ownTrust
      ? [
          {
            zh: "时间戳是用包内附带的机构证书验证的：请把证书指纹和时间戳机构公布的核对。",
            en: "That the stamps' authority is who it says: they were checked with the certificates in the bundle; compare their fingerprints with those the authority publishes.",
          },
        ]
      : []),
    ...(omitted === 0
      ? []
      : [
          {
            zh: `这是部分移交：保管记录另有 ${omitted} 条没有交付，它们的内容无从得知。`,
            en: `The rest: this is a part of the case; ${omitted} more entries of the ledger were not handed over.`,
          },
        ]),
  ];
}
