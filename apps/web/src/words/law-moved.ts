const zh = {
  title: (count: number) => `法律数据有更新，这件事有 ${count} 处变动`,
  note: (asOf: string, on: string) => `${on}用更新后的法律，按${asOf}那天的情况重看了一遍。只列法律带来的变动。`,
  kinds: {
    right: "权利",
    claim: "请求",
    burden: "举证",
    deadline: "期限",
    route: "路线",
    articles: "依据",
  },
  changes: { came: "新增", went: "不再有", changed: "有变", fixed: "日子定了", loosened: "日子待定" },
  was: "原来：",
  is: "现在：",
  none: "无",
  basis: "依据：",
  join: "、",
  more: (count: number) => `另外 ${count} 处`,
  seen: "知道了",
  list: (count: number) => `法律数据有更新，${count} 件案卷有变动`,
};

const en: typeof zh = {
  title: (count: number) => `The law was updated: ${count} thing${count === 1 ? "" : "s"} moved in this case`,
  note: (asOf: string, on: string) =>
    `Looked at again on ${on} under the updated law, as things stood on ${asOf}. Only what the law moved is listed.`,
  kinds: {
    right: "Right",
    claim: "Claim",
    burden: "Burden of proof",
    deadline: "Deadline",
    route: "Way",
    articles: "Basis",
  },
  changes: { came: "new", went: "gone", changed: "changed", fixed: "now certain", loosened: "now open" },
  was: "before: ",
  is: "now: ",
  none: "none",
  basis: "Basis: ",
  join: "; ",
  more: (count: number) => `${count} more`,
  seen: "Got it",
  list: (count: number) => `The law was updated: something moved in ${count} case${count === 1 ? "" : "s"}`,
};

/** Words about what moved in a case when the law did. */
export const lawMovedWords = { zh, en };
