const zh = {
  intro: "这个案件里的每一处改动，最近的在上面。撤回只动那一处，别的都不变。",
  loading: "正在取改动记录…",
  emptyTitle: "还没有改动",
  empty: "填写、改写、移除之后，每一处都会记在这里，可以逐条撤回。",
  nothing: "（空）",
  from: "原来",
  to: "改成",
  takeBack: "撤回",
  undone: "已撤回",
  later: "后来又改过，先撤回后面的",
  takenBack: "已撤回这处改动",
  only: "只看能撤回的",
};
const en: typeof zh = {
  intro: "Every change in this case, the latest first. Taking one back touches that one alone.",
  loading: "Fetching the changes…",
  emptyTitle: "No changes yet",
  empty: "What you fill in, reword or remove is noted here, each to be taken back by itself.",
  nothing: "(empty)",
  from: "before",
  to: "now",
  takeBack: "Take back",
  undone: "taken back",
  later: "changed again later: take that back first",
  takenBack: "Change taken back",
  only: "Only what can be taken back",
};

/** Words of the list of changes. */
export const editWords = { zh, en };
