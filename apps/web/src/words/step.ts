const zh = {
  also: "同时可以办，互不影响",
  write: "写这份",
  putOff: "先放一放",
  howLong: "放到哪天",
  days: (count: number) => (count === 1 ? "明天" : `${count} 天后`),
  reason: "为什么先放着",
  reasonHint: "给自己看的，例如“等快递到”“周末再办”。",
  noReason: "写一句为什么。",
  cancel: "不放了",
  until: (day: string, reason: string) => `你放到了 ${day}：${reason}`,
  resume: "现在就办",
  reminderAnswered: "这是催办信，没有自己的结果。收到的答复，请记在原来那份投诉或举报上。",
};
const en: typeof zh = {
  also: "Can be done meanwhile, without harm to it",
  write: "Write it",
  putOff: "Put it off",
  howLong: "Until",
  days: (count: number) => (count === 1 ? "tomorrow" : `in ${count} days`),
  reason: "Why it waits",
  reasonHint: "For yourself, e.g. “waiting for the parcel”.",
  noReason: "Say in a line why.",
  cancel: "Do not put off",
  until: (day: string, reason: string) => `You put this off until ${day}: ${reason}`,
  resume: "Do it now",
  reminderAnswered:
    "This letter reminds and has no outcome of its own. Note the answer with the complaint or report itself.",
};

/** Words of the next step: what can be done beside it, and putting it off. */
export const stepWords = { zh, en };
