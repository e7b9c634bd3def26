const zh = {
  title: "这是一封邮件。要记进沟通记录吗？",
  note: "记下发件人、带时区的日期、标题和邮件编号，这份原件作证明。答应过什么，记完后可以补上。",
  party: "和谁往来的",
  partyMissing: "先选一个。",
  yes: "记进沟通记录",
  done: "记好了",
  open: "去沟通记录看",
};

const en: typeof zh = {
  title: "This is a letter. Write it down among the talks?",
  note: "Sender, date with its zone, subject and message id are kept, and this original shows it. What was promised can be added afterwards.",
  party: "With whom",
  partyMissing: "Choose one first.",
  yes: "Write it down as a talk",
  done: "Written down",
  open: "See it among the talks",
};

/** Words of a letter that becomes a talk. */
export const mailContactWords = { zh, en };
