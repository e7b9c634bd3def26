const zh = {
  title: "先停一下：这件事已经交过",
  intro: "同一争议，官方调解一般只收一次。前面交的，会这样影响这一份：",
  instead: (title: string) => `改走：${title}`,
  noOther: "眼下没有别的路可以替它。先等前面那份的答复。",
  leave: "这份不交了",
  left: "这份没有交。可以走另一条路：",
  goOn: "还是要交？也可以，但要写明理由。理由存在这份文书里，时间线记一笔，导出时一起带走。",
  reason: "为什么还要交",
  reasonHint: "例如：两份说的不是同一笔订单；前一份因为没有权限没有受理。",
  reasonMissing: "请写明理由，至少两个字。",
  kept: (day: string) => `${day} 明知前面交过，仍然提交。当时写的理由：`,
  offerNote: "已经交过，先看影响：",
};

const en: typeof zh = {
  title: "Wait a moment: this dispute has been filed already",
  intro: "Official mediators as a rule take a dispute once. This is what the earlier filing does to this one:",
  instead: (title: string) => `Do this instead: ${title}`,
  noOther: "There is no other way for now. Wait for the answer to the earlier one.",
  leave: "Do not send this one",
  left: "This one was not sent. Another way is open:",
  goOn: "Send it all the same? You may, with a reason in writing. It is kept with the paper, noted in the timeline and goes along when the case is exported.",
  reason: "Why you send it all the same",
  reasonHint: "For example: the two are about different orders; the first was refused for want of authority.",
  reasonMissing: "Give the reason, in two characters at least.",
  kept: (day: string) => `Sent ${day} although the dispute had been filed before. The reason given then:`,
  offerNote: "Filed already; see first what that does:",
};

/** Words around a second complaint about the same dispute. */
export const secondFilingWords = { zh, en };
