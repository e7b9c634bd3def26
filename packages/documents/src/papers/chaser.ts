import { type FilingState, pendingStates, reminderPapers } from "@youju/domain";
import type { ComposeInput, Composition, FiledBefore } from "../compose/composition.ts";
import { type Desk, deskFor } from "../compose/desk.ts";
import { against, finished, letterField, letterTree, lines, prose, signedBy } from "../compose/letter.ts";
import { missingProfile } from "../compose/missing.ts";
import { type Paper, whole } from "../compose/paper.ts";
import { factLine, ownDetail } from "../compose/parties.ts";
import { brokenByOffice } from "../compose/promises.ts";
import { citations } from "../compose/reasons.ts";
import { clause, dayWords } from "../compose/words.ts";
import type { Sentence } from "../tree/sentence.ts";

/** Offices one can press for an answer. */
const offices: ReadonlySet<string> = new Set([
  "12315-complaint",
  "12315-report",
  "12345",
  "cca-315",
  "tax-office",
  "12305",
  "12381",
]);

/** States in which an office has taken it. */
const taken: ReadonlySet<FilingState> = new Set(["accepted", "mediating"]);

/** 催办函: what was filed when under which number, and what has not been told since. */
export const chaser: Paper = {
  id: "chaser",
  title: { zh: "催办函", en: "Reminder to an office that is silent" },
  role: "on-request",
  suits: ({ filings = [] }) => waiting(filings) !== undefined,
  filing: "office",
  standings: { letter: whole("filed", "promised", "asked") },
  asks: [],
  compose,
};

function compose(input: ComposeInput): ReturnType<Paper["compose"]> {
  const desk = deskFor(input, "chaser");
  const filing = waiting(desk.filed);
  const parts = [
    prose("filed", null, filing === undefined ? [] : filedSentences(desk, filing)),
    prose("promised", null, brokenByOffice(desk)),
    prose("asked", null, filing === undefined ? [] : [askedSentence(desk, filing)]),
    lines("contact", null, [ownDetail(desk, "name", "姓名："), ownDetail(desk, "phone", "联系电话：")]),
    signedBy(desk, "senderSignature"),
  ];
  return finished(desk, chaser, {
    channel: filing?.channel ?? "12315-complaint",
    audience: "mediator",
    tree: letterTree(desk, "chaserTitle", parts),
    fields: [letterField(parts, "mediator")],
    missing: [...missingProfile(input.profile), ...(filing === undefined ? [nothingFiled] : [])],
    against: objections(desk, filing),
  });
}

/** The last filing an office still owes an answer to. */
function waiting(filings: readonly FiledBefore[]): FiledBefore | undefined {
  return filings.findLast(
    ({ channel, state, paper }) => offices.has(channel) && pendingStates.has(state) && !reminderPapers.has(paper),
  );
}

function filedSentences(
  desk: Desk,
  { id, sentOn, reference, title, steps }: FiledBefore,
): readonly (Sentence | undefined)[] {
  const from = { filings: [id] } as const;
  const number = reference === null ? "" : `，编号${clause(reference)}`;
  const accepted = steps.find(({ state }) => taken.has(state));
  const opposed = factLine(desk, "sellerLegalName", { label: "被投诉（举报）人：", audience: "mediator" });
  return [
    sentOn === null
      ? undefined
      : desk.say({ text: `${dayWords(sentOn)}本人提交“${title.zh}”${number}。`, from, audience: "mediator" }),
    opposed === undefined ? undefined : { ...opposed, text: `${opposed.text}。` },
    accepted?.on === undefined || accepted.on === null
      ? undefined
      : desk.say({ text: `${dayWords(accepted.on)}获告知受理。`, from, audience: "mediator" }),
  ];
}

/** Before it was accepted: whether it is; afterwards: how far it has come. */
function askedSentence(desk: Desk, { id, state, channel }: FiledBefore): Sentence {
  const role = channel === "12315-report" ? "report" : taken.has(state) ? "ending" : "acceptance";
  const ours = channel.startsWith("12315");
  const articles = (ours ? desk.grounds(role) : []).slice(0, 1);
  const basis = articles.length === 0 ? "" : `（依据：${citations(articles)}）`;
  const [owed, ask] = owing[role];
  return desk.say({
    text: `至今未收到${owed}${basis}，${ask}。`,
    from: { filings: [id], articles: articles.map((article) => article.id) },
    audience: "mediator",
  });
}

/** What an office still owes, and what it is asked. */
const owing = {
  acceptance: ["是否受理的告知", "请告知是否受理；不受理的，请告知理由"],
  ending: ["处理结果", "请告知办理进展和调解结果；已终止调解的，请出具告知"],
  report: ["是否立案的告知", "请告知核查情况和是否立案"],
} as const;

const nothingFiled: Composition["missing"][number] = {
  field: "filings",
  text: {
    zh: "还没有一份已经交出去、正在等答复的投诉或举报；交了以后请在案卷里记下日期和编号",
    en: "No complaint or report is out and waiting for an answer; once one is, note its day and number in the case",
  },
};

function objections({ input }: Desk, filing: FiledBefore | undefined): Composition["lint"] {
  const due = filing?.answerDue ?? null;
  const early = {
    zh: `答复的最后一天是${due === null ? "" : dayWords(due)}，还没有过；可以先等到那天。`,
    en: `The last day for an answer, ${due ?? ""}, has not passed; you may wait for it.`,
  };
  return due !== null && input.today <= due ? [against("warns", early)] : [];
}
