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
  /** How many entries the head had that the reader noted earlier and the ledger goes on from; `null` without one. */
  readonly goesOnFrom: number | null;
};

/** Puts into words what was shown and what was not. */
export function limitsOf(found: Found): Limits {
  return { proves: provesOf(found), doesNotProve: doesNotProveOf(found) };
}

function provesOf({ ok, files, ledger, exhibits, stamps, goesOnFrom }: Found): readonly Text[] {
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
    ...(goesOnFrom === null
      ? []
      : [
          {
            zh: `保管记录是从您手中的记录头（${goesOnFrom} 条）接着写下来的：那 ${goesOnFrom} 条一条也没有改过、删过，其中登记的证据原件也没有换过。`,
            en: `The custody ledger goes on from the head you hold: none of its ${goesOnFrom} entries was changed or dropped since, and the originals they name are those of then.`,
          },
        ]),
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

const rebuiltWords: Text = {
  zh: "不能发现整包重做：有人把文件、清单和保管记录全部重新做一遍，只有和更早的时间戳或记录头对照才看得出来。",
  en: "That it is the first of its kind: a bundle rebuilt whole, files, lists and ledger, only shows against an earlier time stamp or head.",
};

function laterWords(size: number): Text {
  return {
    zh: `您手中的记录头只管前 ${size} 条和其中登记的证据：之后的记录，以及文书、事实和经过，在做成这份证据包之前有没有重做过，它看不出来。`,
    en: `The head you hold speaks of entries up to no. ${size} and the exhibits they name: whether later entries, papers, facts or the timeline were made anew before this bundle was, it cannot tell.`,
  };
}

function doesNotProveOf({ ledger, stamps, ownTrust, goesOnFrom }: Found): readonly Text[] {
  const stamped = stamps.some(({ state }) => state === "stamped");
  const omitted = ledger === null || ledger.whole ? 0 : ledger.head.size - ledger.entries.length;
  return [
    {
      zh: "不能证明内容真实：截图、录音里说的是否属实，要看内容本身和其他证据。",
      en: "That the content is true: whether what a screenshot or recording says is so, it cannot tell.",
    },
    goesOnFrom === null ? rebuiltWords : laterWords(goesOnFrom),
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
