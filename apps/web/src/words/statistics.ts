type Days = {
  readonly n: number;
  readonly least: number | null;
  readonly median: number | null;
  readonly most: number | null;
};

const zh = {
  title: "我的数字",
  open: "看数字：结案、到账、各渠道用了几天",
  note: "只算你自己的案件；示例和回收站里的不算。数字都在这台机器上，不会发给任何人。",
  loading: "正在数……",
  empty: "还没有可数的",
  emptyText: "建一个案卷，走完一件记下结果，这里就有数字。",
  cases: "案件",
  counts: {
    opened: "建过",
    open: "还在办",
    unrecorded: "谈成了，还没记结果",
    agreed: "谈成",
    decided: "有决定",
    ended: "没谈成",
    withdrawn: "自己不追",
  },
  casesMeaning: "后六项加起来就是“建过”。没记结案的，不算赢也不算输。",
  money: "钱",
  asked: "最后要的",
  received: "到账的",
  none: "还不知道",
  known: (known: number, unknown: number) =>
    unknown === 0 ? `${known} 件都知道` : `${known} 件知道；${unknown} 件不清楚，没算进去`,
  ratio: "两样都知道的",
  ratioIs: (n: number, received: string, asked: string) => `${n} 件里要 ${asked}，到账 ${received}`,
  moneyMeaning: "只算已结案的。不清楚不等于 0：单独数，不加进合计，也不当成没拿到。",
  days: "用了几天",
  fromFirst: "从第一次提交到结果",
  fromOpening: "从建案卷到结果",
  spread: ({ median, least, most, n }: Days) =>
    n === 1 ? `${median} 天（只有 1 次）` : `中间数 ${median} 天，最短 ${least}，最长 ${most}（${n} 次）`,
  daysMeaning: "中间数：一半比它短，一半比它长。结果日期不知道的，按结案那天算。",
  channels: "各渠道",
  channelMeaning:
    "成功＝谈成 ÷（谈成＋不受理或拒绝＋没谈成）。撤回的和还没结果的另外数，不进分母。少于 5 次不给百分比；括号里是 95% 区间（Wilson），次数少时会很宽，别当成胜算。天数从提交算到有结果。",
  sent: (count: number) => `提交 ${count} 次`,
  outcomes: { settled: "谈成", refused: "不受理或拒绝", ended: "没谈成", withdrawn: "撤回", open: "还没结果" },
  success: "成功",
  share: (of: number, n: number) => (n === 0 ? "还没有结果" : `${of} / ${n}`),
  percent: (share: number, low: number, high: number) => `${share}%（${low}%–${high}%）`,
  few: "次数太少，不给百分比",
  kinds: "按纠纷类型",
  platforms: "按平台",
  group: (opened: number, closed: number) => `${opened} 件，结案 ${closed} 件`,
  files: "存成文件",
  filesNote: "一行一个数字的表格，或原样的 JSON。存在你的设备上。",
  figures: "匿名数字（默认关闭）",
  figuresIntro:
    "想给研究者或消费者组织看看各渠道有没有用，可以做一份不带名字的数字：纠纷类型、平台、渠道、用了几周、金额区间、结果、季度。没有任何文字、编号和具体日期。只在这里做成文件给你看，存不存、给不给谁，都由你；程序不会发送。",
  figuresRisk:
    "不带名字不等于认不出来：知道你有这场纠纷的人，可能凭“类型＋平台＋渠道＋季度”认出那一行。相同的行越多越难认。",
  alike: (count: number) =>
    count === 1
      ? "现在有的行是独一份的，熟人可能认得出来。可以去掉平台或季度再看。"
      : `现在每一行至少有 ${count} 行长得一样。通常要 5 行以上才比较稳妥。`,
  switchOn: "打开，做一份看看",
  switchOff: "关掉",
  omit: "去掉",
  omissions: { platform: "平台", quarter: "季度" },
  noRows: "还没有走到结果的提交，没有可写的行。",
  look: "会存进文件的全部内容",
  saveFigures: "存成文件",
};
const en: typeof zh = {
  title: "My figures",
  open: "See figures: closed, received, days by channel",
  note: "Your own cases only, without the examples and the bin. The figures stay on this machine.",
  loading: "Counting…",
  empty: "Nothing to count yet",
  emptyText: "Open a case; once one is over and its result noted, figures appear here.",
  cases: "Cases",
  counts: {
    opened: "Opened",
    open: "Under way",
    unrecorded: "Settled, no result noted",
    agreed: "Agreed",
    decided: "Decided",
    ended: "No result",
    withdrawn: "Let go",
  },
  casesMeaning: "The last six add up to “opened”. What is not closed counts neither as won nor as lost.",
  money: "Money",
  asked: "Asked for last",
  received: "Received",
  none: "not known yet",
  known: (known: number, unknown: number) =>
    unknown === 0 ? `known in all ${known}` : `known in ${known}; left out in ${unknown}, where it is unknown`,
  ratio: "Where both are known",
  ratioIs: (n: number, received: string, asked: string) =>
    `in ${n} case${n === 1 ? "" : "s"}: asked ${asked}, received ${received}`,
  moneyMeaning: "Closed cases only. Unknown is not 0: it is counted apart and added to no sum.",
  days: "Days taken",
  fromFirst: "From the first filing to the result",
  fromOpening: "From opening the case to the result",
  spread: ({ median, least, most, n }: Days) =>
    n === 1 ? `${median} days (once only)` : `median ${median} days, least ${least}, most ${most} (n = ${n})`,
  daysMeaning:
    "Median: half took less, half took more. Where the day of the result is unknown, the day of closing counts.",
  channels: "By channel",
  channelMeaning:
    "Success = settled ÷ (settled + refused + ended without). Withdrawn and open ones are counted apart. Under five there is no percentage; in brackets the 95 % interval (Wilson), wide where n is small: it is no forecast. Days run from sending to the result.",
  sent: (count: number) => `sent ${count} time${count === 1 ? "" : "s"}`,
  outcomes: { settled: "settled", refused: "refused", ended: "ended without", withdrawn: "withdrawn", open: "open" },
  success: "Success",
  share: (of: number, n: number) => (n === 0 ? "no result yet" : `${of} of ${n}`),
  percent: (share: number, low: number, high: number) => `${share}% (${low}%–${high}%)`,
  few: "too few for a percentage",
  kinds: "By kind of dispute",
  platforms: "By platform",
  group: (opened: number, closed: number) => `${opened} case${opened === 1 ? "" : "s"}, ${closed} closed`,
  files: "Save as a file",
  filesNote: "A table with one figure a line, or the plain JSON. It is saved on your device.",
  figures: "Anonymous figures (off by default)",
  figuresIntro:
    "If you want to show researchers or a consumer organisation which channels work, figures without a name can be made: kind, platform, channel, weeks taken, a coarse sum, outcome, quarter. No words, ids or days. They are made here for you to look at; whether to save and hand them on is yours. Nothing is sent.",
  figuresRisk:
    "Without a name is not unrecognisable: somebody who knows of your dispute may recognise its row by kind, platform, channel and quarter. The more rows look alike, the harder that is.",
  alike: (count: number) =>
    count === 1
      ? "Some rows are the only ones of their kind: people who know you may recognise them. Try leaving out platform or quarter."
      : `Every row has at least ${count} that look alike. Five or more is usually called safe enough.`,
  switchOn: "Switch on and make one to look at",
  switchOff: "Switch off",
  omit: "Leave out",
  omissions: { platform: "platform", quarter: "quarter" },
  noRows: "No filing has come to an end yet, so there is no row to write.",
  look: "All that would be saved",
  saveFigures: "Save as a file",
};

/** Words of the person's own figures; what each means stands beside it. */
export const statisticsWords = { zh, en };
