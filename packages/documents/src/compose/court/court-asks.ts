import type { Ask } from "../ask.ts";

const yes = { zh: "是", en: "Yes" } as const;
const no = { zh: "否", en: "No" } as const;

/** A question answered by yes or no. */
export const yesNo = [
  { id: "yes", label: yes },
  { id: "no", label: no },
] as const;

type Words = Pick<Ask, "label"> & { readonly help?: Ask["help"] };

/** A question in free words. */
export function askText(id: string, { label, help = null }: Words, required = false): Ask {
  return { id, label, help, input: "text", choices: [], required };
}

/** A question in free words that may run on. */
export function askLong(id: string, words: Words, required = false): Ask {
  return { ...askText(id, words, required), input: "long-text" };
}

/** A question for a day. */
export function askDay(id: string, words: Words, required = false): Ask {
  return { ...askText(id, words, required), input: "day" };
}

/** A question for a sum. */
export function askMoney(id: string, words: Words, required = false): Ask {
  return { ...askText(id, words, required), input: "money" };
}

/** A question with fixed answers. */
export function askChoice(id: string, words: Words & Pick<Ask, "choices">, required = false): Ask {
  return { ...askText(id, words, required), input: "choice", choices: words.choices };
}

/** Which court, by its full name: nobody but the person can look it up. */
export const whichCourt: Ask = askText(
  "court",
  {
    label: { zh: "向哪个法院提出（全称，如某某区人民法院）", en: "Which court, by its full name" },
    help: {
      zh: "在“人民法院在线服务”按地址所在的区县选，名称照抄。",
      en: "Choose by district in the courts' online service and copy its name.",
    },
  },
  true,
);

/** Who the person is, as a court asks; left blank it is written by hand on the printed paper. */
export const identityAsks: readonly Ask[] = [
  askChoice("sex", {
    label: { zh: "您的性别", en: "Your sex" },
    choices: [
      { id: "male", label: { zh: "男", en: "Male" } },
      { id: "female", label: { zh: "女", en: "Female" } },
    ],
  }),
  askDay("born", { label: { zh: "您的出生日期", en: "Your date of birth" } }),
  askText("nation", { label: { zh: "您的民族", en: "Your ethnic group" } }),
  askText("identity-number", {
    label: { zh: "您的公民身份号码", en: "Your identity number" },
    help: {
      zh: "只写进这一份文书；可以不填，打印后手写。",
      en: "It stands in this paper only; you may leave it and write it by hand.",
    },
  }),
];

/** More about the one who is sued than the case knows. */
export const defendantAsks: readonly Ask[] = [
  askText("defendant-address", {
    label: {
      zh: "对方的住所（营业执照上的，和公示地址不同才填）",
      en: "The other side's seat, where it differs from the published address",
    },
  }),
  askText("defendant-code", { label: { zh: "对方的统一社会信用代码", en: "The other side's credit code" } }),
  askText("defendant-representative", {
    label: { zh: "对方的法定代表人或者经营者", en: "The other side's legal representative" },
  }),
  askText("defendant-phone", { label: { zh: "对方的联系电话", en: "The other side's phone" } }),
];

/** Whether the platform is in the suit. */
export const platformAsks: readonly Ask[] = [
  askChoice("platform-role", {
    label: { zh: "平台在诉讼里的位置", en: "The platform's place in the suit" },
    help: {
      zh: "有依据才能列为被告（例如平台交不出商家的真实信息）；只需要它的记录，列第三人。",
      en: "As defendant only on a ground, such as not giving the shop's true identity; where only its records are needed, third party.",
    },
    choices: [
      { id: "none", label: { zh: "不列", en: "Not named" } },
      { id: "third-party", label: { zh: "第三人", en: "Third party" } },
      { id: "defendant", label: { zh: "被告", en: "Defendant" } },
    ],
  }),
  askText("platform-name", {
    label: { zh: "平台经营公司的全称（列平台时填）", en: "The platform company's registered name" },
  }),
  askText("platform-address", { label: { zh: "平台经营公司的住所（列平台时填）", en: "The platform company's seat" } }),
];
