import type { ErrorEntry } from "./error-entry.ts";

/** What can go wrong when reminders leave the house. */
export const reminderErrors = {
  REMINDER_UNREACHABLE: {
    title: {
      zh: "提醒没有发出去：对方服务器没有回应。",
      en: "The reminder did not go out: the other server did not answer.",
    },
    nextStep: {
      zh: "稍后会自动重试；收件箱里的提醒还在。也可以检查网络和地址后点“重试”。",
      en: "It is tried again by itself; the reminder stands in the inbox. Or check network and address and press Retry.",
    },
    severity: "caution",
  },
  REMINDER_REFUSED: {
    title: { zh: "提醒没有发出去：对方服务器拒收。", en: "The reminder did not go out: the other server refused it." },
    nextStep: {
      zh: "请在提醒设置里核对账号、密码或机器人地址，发一条测试提醒，再点“重试”。",
      en: "Check account, password or the bot's address in the reminder settings, send a test, then press Retry.",
    },
    severity: "caution",
  },
  REMINDER_ADDRESS_REFUSED: {
    title: { zh: "这个地址不能用来发提醒。", en: "Reminders cannot go to this address." },
    nextStep: {
      zh: "机器人请填企业微信、钉钉或飞书给出的 https:// 地址；邮件服务器请填公网地址，要用内网的，请让管理员以 YOUJU_REMINDERS_PRIVATE=allow 启动。",
      en: "For a bot give the https:// address WeCom, DingTalk or Feishu shows; for mail a public server, or start with YOUJU_REMINDERS_PRIVATE=allow for one inside your network.",
    },
    severity: "refused",
  },
} as const satisfies Record<string, ErrorEntry>;
