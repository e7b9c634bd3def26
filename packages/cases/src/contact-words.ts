import type { ContactAct, ContactChannel, ContactParty, Text } from "@youju/domain";

const channels: Readonly<Record<ContactChannel, Text>> = {
  chat: { zh: "在线沟通", en: "Chat" },
  call: { zh: "通话", en: "Call" },
  message: { zh: "短信", en: "Text message" },
  mail: { zh: "电子邮件", en: "E-mail" },
  letter: { zh: "信函", en: "Letter" },
  visit: { zh: "当面沟通", en: "Visit" },
  other: { zh: "沟通", en: "Contact" },
};

const parties: Readonly<Record<ContactParty, Text>> = {
  shop: { zh: "商家", en: "the shop" },
  platform: { zh: "平台客服", en: "the platform" },
  carrier: { zh: "快递公司", en: "the carrier" },
  bank: { zh: "银行或支付机构", en: "the bank" },
  regulator: { zh: "监管部门", en: "the regulator" },
  "consumer-association": { zh: "消费者协会", en: "the consumer association" },
  court: { zh: "法院", en: "the court" },
  other: { zh: "其他人", en: "somebody else" },
};

const acts: Readonly<Record<ContactAct, Text>> = {
  recorded: { zh: "记下", en: "noted" },
  changed: { zh: "修改", en: "changed" },
  removed: { zh: "删除", en: "removed" },
  restored: { zh: "恢复", en: "brought back" },
};

type About = {
  readonly kind: `contact-${ContactAct}`;
  readonly channel: ContactChannel;
  readonly party: ContactParty;
  readonly promises: number;
};

/** What happened to the record of a talk, without a word of what was said in it. */
export function contactActWords({ kind, channel, party, promises }: About): Text {
  const act = acts[kind.slice("contact-".length) as ContactAct];
  const [how, whom] = [channels[channel], parties[party]];
  const zh = promises === 0 ? "" : `，有 ${promises} 个承诺`;
  const en = promises === 0 ? "" : `, ${promises} promise${promises === 1 ? "" : "s"}`;
  return {
    zh: `${act.zh}和${whom.zh}的${how.zh}${zh}`,
    en: `${how.en} with ${whom.en} ${act.en}${en}`,
  };
}
