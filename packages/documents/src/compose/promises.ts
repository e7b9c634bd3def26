import { type ContactChannel, type ContactParty, dayOf, timeOf } from "@youju/domain";
import type { Sentence } from "../tree/sentence.ts";
import { addressee } from "./account.ts";
import { unkeptAgreements } from "./agreed.ts";
import type { PromiseMade } from "./composition.ts";
import type { Desk } from "./desk.ts";
import { citedExhibits } from "./exhibits.ts";
import { clause, dayWords } from "./words.ts";

/** Who of the dispute's other side promised; offices are pressed in their own papers. */
const otherSide: ReadonlySet<ContactParty> = new Set(["shop", "platform", "carrier", "bank", "other"]);
const offices: ReadonlySet<ContactParty> = new Set(["regulator", "consumer-association", "court"]);

const ways: Readonly<Record<ContactChannel, string>> = {
  chat: "在线沟通中",
  call: "通话中",
  message: "短信中",
  mail: "电子邮件中",
  letter: "来函中",
  visit: "当面",
  other: "",
};

const speakers: Readonly<Record<ContactParty, string>> = {
  shop: "商家",
  platform: "平台客服",
  carrier: "快递公司",
  bank: "银行或支付机构",
  regulator: "工作人员",
  "consumer-association": "消费者协会工作人员",
  court: "法院工作人员",
  other: "对方",
};

/** How the paper calls the shop, and how much of a promise it quotes, in characters. */
type Telling = { readonly them: string; readonly quoteLength: number };

/**
 * What the other side agreed to, or promised, and did not do: who, on which day, by when. A promise nobody marked is
 * broken once its day has passed; one that was kept or taken back is not told.
 */
export function brokenPromises(desk: Desk, telling?: Partial<Telling>): readonly Sentence[] {
  const { them, quoteLength } = { ...addressee(desk), ...telling };
  const broken = desk.promises.filter(({ who, state }) => state === "broken" && otherSide.has(who));
  return [
    ...unkeptAgreements(desk, { them, quoteLength }),
    ...broken.map((promise) => promiseSentence(desk, promise, { them, quoteLength })),
  ];
}

/** What an office said it would do and did not. */
export function brokenByOffice(desk: Desk): readonly Sentence[] {
  const broken = desk.promises.filter(({ who, state }) => state === "broken" && offices.has(who));
  return broken.map((promise) => promiseSentence(desk, promise, { them: "对方", quoteLength: 120 }));
}

/** What was promised, as one line of a list of days. */
export function promiseTold(desk: Desk, promise: PromiseMade): string {
  const { channel, who, by, what } = promise;
  const speaker = who === "shop" ? addressee(desk).them : speakers[who];
  const until = by === null ? "" : `，期限为${dayWords(dayOf(by))}`;
  return `${speaker}${whoExactly(promise)}${ways[channel]}承诺“${clause(what)}”${until}`;
}

/** The last day of a promise that was not kept; `null` where it was, or where none was named. */
export function brokenSince({ state, by }: PromiseMade): PromiseMade["by"] {
  return state === "broken" ? by : null;
}

function promiseSentence(desk: Desk, promise: PromiseMade, { them, quoteLength }: Telling): Sentence {
  const { contactId, channel, who, saidOn, by, what } = promise;
  const exhibits = desk.input.exhibits.filter(({ id }) => promise.exhibitIds.includes(id)).map(({ number }) => number);
  const speaker = who === "shop" ? them : speakers[who];
  const until = by === null ? "" : `，期限为${dayWords(dayOf(by))}${timeOf(by) === null ? "" : timeOf(by)}`;
  const words = clause(what);
  const quoted = words.length > quoteLength ? `${words.slice(0, quoteLength)}……` : words;
  return desk.say({
    text: `${dayWords(saidOn)}${speaker}${whoExactly(promise)}${ways[channel]}承诺“${quoted}”${until}，至今没有兑现${citedExhibits(exhibits)}。`,
    from: { contacts: [contactId], exhibits },
    audience: offices.has(who) ? "mediator" : "respondent",
  });
}

/** Name, role and staff number, as far as they were given. */
function whoExactly({ person, role, staffNumber }: PromiseMade): string {
  const known = [
    role === null ? "" : clause(role),
    person === null ? "" : clause(person),
    staffNumber === null ? "" : `工号${clause(staffNumber)}`,
  ].filter((part) => part !== "");
  return known.length === 0 ? "" : `（${known.join("，")}）`;
}
