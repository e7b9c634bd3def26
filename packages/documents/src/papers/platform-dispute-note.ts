import { addressee, disputeSentence } from "../compose/account.ts";
import { attachmentSentences } from "../compose/attachments.ts";
import { checkDraft } from "../compose/check.ts";
import type { ComposeInput, Composition } from "../compose/composition.ts";
import { type Desk, deskFor } from "../compose/desk.ts";
import { exhibitLook, exhibitName, rankExhibits } from "../compose/exhibits.ts";
import { fieldFrom, formFields } from "../compose/fields.ts";
import { fitParts, type Part } from "../compose/fit.ts";
import { kindWords } from "../compose/kinds.ts";
import { missingOther } from "../compose/missing.ts";
import { ownNotesSection } from "../compose/own-notes.ts";
import { type Paper, whole } from "../compose/paper.ts";
import { pressingView } from "../compose/pressing.ts";
import { reasonSentences } from "../compose/reasons.ts";
import { requestClause, requestSentences } from "../compose/requests.ts";
import type { LintFinding } from "../lint/finding.ts";
import type { DocumentTree } from "../tree/document-tree.ts";
import type { FormWordId } from "../tree/form-words.ts";
import { formWords, type Sentence } from "../tree/sentence.ts";
import { mergeTraces } from "../tree/trace.ts";

/** Three pieces a reviewer can take in. */
const mostExhibits = 3;

/** 平台争议说明: the dispute in one sentence, three exhibits and where to look, why the other side is wrong, the request. */
export const platformDisputeNote: Paper = {
  id: "platform-dispute-note",
  title: { zh: "平台争议说明", en: "Note on the dispute for the platform" },
  role: "ordinary",
  suits: () => true,
  filing: "message",
  standings: { "dispute-note": whole("disputeInOneSentence", "threeExhibits", "whyTheirStanceFails", "requests") },
  asks: [],
  compose,
};

function compose(input: ComposeInput): ReturnType<Paper["compose"]> {
  const desk = deskFor(input);
  const note = noteParts(desk);
  const fields = formFields(desk.channel("platform"), ["dispute-note", "attachments"]).map((form) =>
    form.id === "dispute-note"
      ? fieldFrom(form, fitParts(inOneField(note), form.limit?.most ?? null, "\n"), "\n")
      : fieldFrom(form, attachmentSentences(desk, "platform"), "\n"),
  );
  const pressing = pressingView(desk.guide);
  const tree = treeOf(desk, note, pressing);
  const draft = { tree, audience: "mediator", filing: "message", fields, variants: [] } as const;
  return {
    paper: "platform-dispute-note",
    channel: "platform",
    audience: "mediator",
    today: input.today,
    tree,
    fields,
    variants: [],
    missing: missingFor(desk),
    lint: [...checkDraft(desk, draft), ...fewExhibits(desk)],
    pressing,
    formats: ["text", "pdf", "docx"],
  };
}

type Note = {
  readonly dispute: readonly Sentence[];
  readonly exhibits: readonly Sentence[];
  readonly reasons: readonly Sentence[];
  readonly request: readonly Sentence[];
};

function noteParts(desk: Desk): Note {
  const dispute = disputeSentence(desk, { ...addressee(desk), itemLength: 24, quoteLength: 40 });
  const { facts, articles } = mergeTraces(requestSentences(desk).map((sentence) => sentence.trace));
  const asked = facts.length + articles.length > 0;
  return {
    dispute: dispute === undefined ? [] : [dispute],
    exhibits: decisiveExhibits(desk),
    reasons: [...burdenSentences(desk), ...reasonSentences(desk)],
    request: asked
      ? [desk.say({ text: `${requestClause(desk)}。`, from: { facts, articles }, audience: "respondent" })]
      : [],
  };
}

function decisiveExhibits(desk: Desk): readonly Sentence[] {
  return rankExhibits(desk.input.exhibits, kindWords[desk.input.assessment.kind].decisive)
    .slice(0, mostExhibits)
    .map(({ number, kind }) =>
      desk.say({
        text: `证据${number} ${exhibitName(kind)}：${exhibitLook(kind)}。`,
        from: { exhibits: [number] },
        audience: "respondent",
      }),
    );
}

/** What the other side would have to prove. */
function burdenSentences(desk: Desk): readonly Sentence[] {
  return desk.input.assessment.matrix
    .filter((row) => row.state === "burden-on-other-side" && !/[你您]/u.test(row.title.zh))
    .flatMap((row) => {
      const articles = desk.citable(row.articles).map(({ id }) => id);
      const text = `${row.title.zh}：应由对方举证。`;
      return articles.length === 0 ? [] : [desk.say({ text, from: { articles }, audience: "mediator" })];
    });
}

/** The note in one box: a label before each part; reasons go first when there is no room. */
function inOneField(note: Note): readonly Part[] {
  const label = (id: FormWordId, sentences: readonly Sentence[], drop: number): readonly Part[] =>
    sentences.map((sentence, index) => ({
      sentence: index === 0 ? { ...sentence, text: `【${formWords(id).text}】${sentence.text}` } : sentence,
      drop: index === 0 ? Math.min(drop, 1) : drop,
    }));
  return [
    ...label("disputeInOneSentence", note.dispute, 0),
    ...label("threeExhibits", note.exhibits, 2),
    ...label("whyTheirStanceFails", note.reasons, 3),
    ...label("requests", note.request, 0),
  ];
}

function treeOf(desk: Desk, note: Note, pressing: Composition["pressing"]): DocumentTree {
  const section = (id: FormWordId, sentences: readonly Sentence[], layout: "lines" | "numbered") =>
    ({
      id,
      heading: formWords(id),
      layout,
      paragraphs: sentences.map((sentence) => ({ sentences: [sentence] })),
    }) as const;
  return {
    title: formWords("disputeNoteTitle"),
    sections: [
      section("disputeInOneSentence", note.dispute, "lines"),
      section("threeExhibits", note.exhibits, "lines"),
      section("whyTheirStanceFails", note.reasons, "numbered"),
      section("requests", note.request, "lines"),
      ownNotesSection(desk, pressing),
    ],
  };
}

function missingFor(desk: Desk) {
  return [
    ...desk.lacking(["platform", "orderNumber"]),
    ...(desk.input.exhibits.length === 0 ? [missingOther("exhibits")] : []),
    ...desk.lackingDemand(),
  ];
}

function fewExhibits({ input }: Desk): readonly LintFinding[] {
  const count = input.exhibits.length;
  if (count === 0 || count >= mostExhibits) {
    return [];
  }
  const text = {
    zh: `现在只有 ${count} 份证据；三份最好：争议本身、付款、对方的答复各一份。`,
    en: `There are only ${count} exhibits; three are best: the dispute itself, the payment, the other side's answer.`,
  };
  return [{ rule: "few-exhibits", severity: "warns", fieldId: "attachments", text, at: null }];
}
