const zh = {
  search: "查什么",
  hint: "写几个字就行，中间不用空格，比如“退货运费”。",
  examples: ["退货运费", "仅退款", "定金", "举证", "去哪投诉"],
  found: (count: number) => `找到 ${count} 条`,
  none: "没有找到。换个词，或少写几个字试试。",
  more: (count: number) => `再看 ${count} 条`,
  groups: {
    knowledge: "说法与真相",
    articles: "法条",
    deadlines: "期限",
    parameters: "法律定的数字",
    kinds: "纠纷类型",
  },
  myth: "流传的说法",
  question: "问",
  fact: "其实",
  answer: "答",
  check: "请核对",
  checkNote: "这条只有二手来源或各地做法不一，用之前请再核对一次。",
  checkedOn: (day: string) => `${day} 核对`,
  helps: (kinds: readonly string[]) => `用得上的纠纷：${kinds.join("、")}`,
  topics: "按主题看",
  all: "全部",
  inKnowledge: "在说法和问题里查",
  elsewhere: (count: number) => `法条、期限和数字里还有 ${count} 条`,
};

const en: typeof zh = {
  search: "What to look for",
  hint: "A word or two, or the beginning of one, such as “return freight”.",
  examples: ["return freight", "refund", "deposit", "proof", "venue"],
  found: (count: number) => `${count} found`,
  none: "Nothing found. Try another word, or fewer letters.",
  more: (count: number) => `${count} more`,
  groups: {
    knowledge: "Sayings and what is so",
    articles: "Articles",
    deadlines: "Deadlines",
    parameters: "Numbers the law fixes",
    kinds: "Kinds of dispute",
  },
  myth: "People say",
  question: "Question",
  fact: "What is so",
  answer: "Answer",
  check: "please check",
  checkNote:
    "This rests on secondary sources, or practice differs from place to place: check again before you rely on it.",
  checkedOn: (day: string) => `checked on ${day}`,
  helps: (kinds: readonly string[]) => `Helps with: ${kinds.join(", ")}`,
  topics: "By topic",
  all: "All",
  inKnowledge: "Search sayings and questions",
  elsewhere: (count: number) => `${count} more among articles, deadlines and numbers`,
};

/** Words of looking things up: the search over the law, the sayings and the questions. */
export const lookUpWords = { zh, en };
