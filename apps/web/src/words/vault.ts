const zh = {
  loading: "正在打开…",
  custody: {
    title: "保管记录",
    lead: "谁在什么时候对这份证据做了什么，只增不改。时间是这台电脑的时钟。",
    acts: {
      added: "存入",
      read: "认字",
      seen: "打开原件",
      derived: "制作副本",
      stamped: "盖时间戳",
      exported: "交付",
      removed: "移出",
      imported: "从证据包导入",
    },
    actors: {
      person: "人工",
      youju: "程序自动",
      "person: put back": "人工，移出后放回",
      "person: deleted for good": "人工，彻底删除",
    } as Readonly<Record<string, string>>,
    checking: "正在核对…",
    whole: (size: number) => `已核对：全案 ${size} 条编号连续，逐条重算与记录头相符。`,
    since: (size: number, day: string) => `前 ${size} 条与这台设备 ${day} 核对时一样。`,
    first: "这台设备第一次核对，已记下现在的记录头，下次会拿来对照。",
    broken: "没有通过核对：记录和它的记录头不相符。先不要使用这份记录，从备份恢复，或运行 npx youju doctor。",
    changed: (size: number, day: string) =>
      `和这台设备 ${day} 核对时不一样：当时的 ${size} 条，现在少了或变了。恢复过较早的备份会这样；没有恢复过，就是有人改过。`,
    stamped: (size: number, when: string, name: string) => `前 ${size} 条与「${name}」${when} 盖过时间戳的记录头一致。`,
    notAsStamped: "和盖过时间戳的记录头不一致：盖章时的记录，现在少了或变了。先不要使用，从备份恢复。",
    accept: "我知道原因，以现在的为准",
    limits:
      "这里查得出某一条被改、被删、被换。查不出的是：能操作这台电脑的人把整本记录重做一遍。要防这一点，给记录头盖时间戳，或把它发给别人存着。",
    head: "记录头",
    headName: "记录头",
    hash: "内容指纹",
  },
  store: {
    title: "证据存储",
    never: (files: number) => `${files} 份文件，还没有读回核对过。有据开着时会自动核对。`,
    empty: "还没有文件。",
    last: "上次核对：",
    whole: (lately: number, files: number) => `${files} 份文件中近 30 天核对过 ${lately} 份，全部完好。`,
    bad: (bad: number, files: number) => `${files} 份文件中有 ${bad} 份损坏或缺失。`,
    size: (text: string) => `共 ${text}`,
    how: "有据开着时每十分钟读回一部分，和存入时的指纹逐字节比对，30 天内轮完一遍。现在就全部核对，运行：",
    command: "核对命令",
    mend: "把同一个文件再加入一次（内容完全相同才会修复），或从备份恢复。",
    other: (count: number) => `另有 ${count} 份附属文件（如转换出的图片）损坏或缺失，从备份恢复。`,
  },
  broken: {
    title: "有原件出了问题",
    states: { damaged: "原件和存入时不一致", missing: "原件不见了" },
    badge: { damaged: "原件受损", missing: "原件缺失" },
    exhibit: (number: number) => `证据${number}`,
    join: "：",
  },
};
const en: typeof zh = {
  loading: "Opening…",
  custody: {
    title: "Custody record",
    lead: "Who did what to this exhibit and when; lines are only ever added. Times are by this computer's clock.",
    acts: {
      added: "Taken in",
      read: "Text read",
      seen: "Original opened",
      derived: "Copy made",
      stamped: "Time-stamped",
      exported: "Handed out",
      removed: "Removed",
      imported: "Imported from a bundle",
    },
    actors: {
      person: "by a person",
      youju: "by the program",
      "person: put back": "by a person, put back",
      "person: deleted for good": "by a person, deleted for good",
    },
    checking: "Checking…",
    whole: (size) =>
      `Checked: the ${size} entries of the case are numbered without a gap and, computed again one by one, fit the head.`,
    since: (size, day) => `The first ${size} are as this device found them on ${day}.`,
    first: "This device checks it for the first time; it has kept the head to compare with next time.",
    broken:
      "Not passed: the record does not fit its head. Do not rely on it; restore a backup or run npx youju doctor.",
    changed: (size, day) =>
      `Not as this device found it on ${day}: of the ${size} entries there were then, some are gone or changed. Restoring an older backup does that; if none was restored, somebody changed it.`,
    stamped: (size, when, name) => `The first ${size} fit the head that "${name}" time-stamped on ${when}.`,
    notAsStamped:
      "It does not fit a head that was time-stamped: of what there was then, something is gone or changed. Do not rely on it; restore a backup.",
    accept: "I know why; go on from here",
    limits:
      "This shows an entry that was changed, dropped or swapped. It cannot show that somebody who can use this computer made the whole record anew. Against that, have the head time-stamped, or send it to somebody to keep.",
    head: "Head",
    headName: "the head",
    hash: "Fingerprint",
  },
  store: {
    title: "Evidence store",
    never: (files) => `${files} files, not read back yet. While Youju runs it does so by itself.`,
    empty: "There are no files yet.",
    last: "Last read back: ",
    whole: (lately, files) => `${lately} of ${files} files were read back within 30 days, all intact.`,
    bad: (bad, files) => `${bad} of ${files} files are damaged or missing.`,
    size: (text) => `${text} in all`,
    how: "While Youju runs it reads some files back every ten minutes and compares them byte for byte with their fingerprints, all of them within 30 days. To read all of them back now, run:",
    command: "the command that checks",
    mend: "Add the very same file once more (only equal bytes mend it), or restore a backup.",
    other: (count) => `${count} more files such as converted pictures are damaged or missing: restore a backup.`,
  },
  broken: {
    title: "Something is wrong with an original",
    states: { damaged: "the original is not what was taken in", missing: "the original is gone" },
    badge: { damaged: "Original damaged", missing: "Original missing" },
    exhibit: (number) => `Exhibit ${number}`,
    join: ": ",
  },
};

/** Words about how evidence is kept. */
export const vaultWords = { zh, en };
