const zh = {
  title: "提交前，先看一眼",
  intro: "几个小问题，半分钟，不答也能交。答案只给你自己看，用来提醒哪里容易被退回。",
  open: (answered: number, all: number) => (answered === 0 ? "现在看一看" : `看过 ${answered} / ${all}，可以改`),
  questions: {
    filingAim: "这次最想要的是什么？",
    amountWanted: "心里想要对方付多少钱？",
    moreThanNeeded: "买的数量或次数，比自己家平时用得到的多吗？",
    alikeComplaints: "这次不算，最近还投诉、举报过几次同一家或同类的事？",
    sharedContact: "有别人也用这个手机号或地址投诉吗？",
    onBehalf: "是替别人提交的吗？",
    reportedBefore: "同样的事以前举报过吗？",
  },
  yes: "是",
  no: "不是",
  wrongAmount: "请填金额，例如 600 或 1248.50。",
  wrongCount: "请填 0 到 999 的整数。",
  keep: "记下",
  saved: "记下了",
  undone: "已撤回",
  undo: "撤销",
  found: "照现在的情况，提交前留意",
  nothing: "照现在的情况，没有要特别留意的。",
  own: "只给你看，不会写进文书。",
};
const en: typeof zh = {
  title: "Before you file, a quick look",
  intro:
    "A few small questions, half a minute; you can file without. The answers are for you alone and show where complaints get turned away.",
  open: (answered: number, all: number) =>
    answered === 0 ? "Have a look now" : `${answered} of ${all} answered; change them`,
  questions: {
    filingAim: "What do you want most this time?",
    amountWanted: "What sum do you have in mind?",
    moreThanNeeded: "Was it more, or more often, than your household usually needs?",
    alikeComplaints:
      "Apart from this one, how often have you lately complained of or reported the same shop or kind of thing?",
    sharedContact: "Does anybody else complain with this telephone number or address?",
    onBehalf: "Do you file for somebody else?",
    reportedBefore: "Have the same facts been reported before?",
  },
  yes: "yes",
  no: "no",
  wrongAmount: "Enter an amount, e.g. 600 or 1248.50.",
  wrongCount: "Enter a whole number from 0 to 999.",
  keep: "Keep this",
  saved: "Kept",
  undone: "Taken back",
  undo: "Undo",
  found: "As things stand, mind before filing",
  nothing: "As things stand there is nothing special to mind.",
  own: "For you alone; it never gets into the paper.",
};

/** Words of the quick look before a paper is filed. */
export const beforeSendingWords = { zh, en };
