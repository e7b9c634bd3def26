const zh = {
  undo: "恢复",
  timelineEmpty: "还没有记录。",
  today: "今天",
  factsTitle: "事实与修改记录",
  factsIntro: "研判只用这里的事实。改过的都留着，最近一条可以撤回。",
  factsEmpty: "还没有记下事实。",
  takenBack: "已撤回",
  takeBack: "撤回",
  changesCount: (count: number) => `记过 ${count} 次`,
  sources: {
    person: "你填的",
    exhibit: (number: number | null) => (number === null ? "从截图读的" : `从证据${number}读的`),
    import: "导入的",
  },
  withdrawn: (name: string) => `“${name}”的最近一条已撤回`,
  withdrawName: (name: string) => `撤回“${name}”的最近一条`,
  edit: "改",
  print: "打印时间线",
  asOf: (day: string) => `截至 ${day}`,
  exhibitLine: (number: number, name: string) => `证据${number}：${name}`,
  editFacts: "回答更多问题",
};

const en: typeof zh = {
  undo: "Put it back",
  timelineEmpty: "Nothing recorded yet.",
  today: "today",
  factsTitle: "Facts and their history",
  factsIntro: "The assessment uses these facts alone. Every change is kept; the latest can be taken back.",
  factsEmpty: "No facts yet.",
  takenBack: "taken back",
  takeBack: "Take back",
  changesCount: (count: number) => `noted ${count} times`,
  sources: {
    person: "from you",
    exhibit: (number: number | null) => (number === null ? "read from a picture" : `read from exhibit ${number}`),
    import: "imported",
  },
  withdrawn: (name: string) => `Latest entry of “${name}” taken back`,
  withdrawName: (name: string) => `the latest entry of “${name}”`,
  edit: "Edit",
  print: "Print the timeline",
  asOf: (day) => `as of ${day}`,
  exhibitLine: (number, name) => `Exhibit ${number}: ${name}`,
  editFacts: "Answer more questions",
};

/** Words of the timeline and of the facts with their history. */
export const historyWords = { zh, en };
