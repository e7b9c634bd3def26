import type { ReadField, Reading } from "@youju/domain";
import { type Candidate, severalNames } from "./candidate.ts";
import { chatFields } from "./chat.ts";
import { crossChecks } from "./checks.ts";
import { type Grounds, judge } from "./confidence.ts";
import { withWholeDiscount } from "./discounts.ts";
import { invoiceFields } from "./invoice.ts";
import { type Layout, layoutOf, tellsOfPayment } from "./layout.ts";
import { letterWidth } from "./letter-size.ts";
import { orderFields } from "./order-page.ts";
import { parcelFields } from "./parcel-track.ts";
import { paymentFields } from "./payment-page.ts";
import { levelled, type Piece, type Row, rowsOf } from "./pieces.ts";
import { plain } from "./plain.ts";
import { refundFields } from "./refund-page.ts";
import { restrained } from "./restraint.ts";
import { lineOf, type SeenLine } from "./seen-line.ts";
import { withWholeAmounts } from "./split-amounts.ts";
import { waybillFields } from "./waybill.ts";

/** Lines of a picture as two looks saw them, its width in pixels, and how far they fall to the right where they do. */
export type SeenPage = { readonly lines: readonly SeenLine[]; readonly width: number; readonly slope?: number };

/**
 * Turns the lines of a picture into fields. Each look is read on its own; where both come to the same value it counts,
 * and sums, the order of days and numbers that carry a day are checked across fields.
 */
export function readPage(page: SeenPage): Reading {
  const first = withWholeAmounts(rowsOf(piecesOf(page, (line) => line.text)));
  const again = (line: SeenLine): string => (line.otherText === undefined ? line.text : (line.otherText ?? ""));
  const second = withWholeAmounts(rowsOf(piecesOf(page, again)));
  const layout = layoutOf(first, page.width);
  const [here, there] = [first, second].map((rows) => withWholeDiscount(candidates(rows, layout, page.width)));
  const chosen = chooseAll(here ?? [], there ?? []);
  const checks = crossChecks(chosen.map(({ candidate }) => candidate));
  const discounts = chosen.filter(({ candidate }) => candidate.name === "order.discount").length;
  const fields = chosen.map(({ candidate, scales }) => {
    // Of several discounts none is the order's discount.
    const oneOfSeveral = candidate.name === "order.discount" && discounts > 1;
    return fieldOf(candidate, oneOfSeveral ? "differ" : scales, checks.get(candidate.name) ?? "none");
  });
  return { lines: page.lines.map((line) => lineOf(line)), fields: heldBack(fields, layout), layout };
}

/** On a page nobody recognised a label may mean something else, and a place nothing at all: all is to be asked. */
function heldBack(fields: readonly ReadField[], layout: Layout): readonly ReadField[] {
  return layout === "unknown" || layout === "payment-record"
    ? fields.map((field) => ({ ...field, state: "unsure", confidence: Math.min(field.confidence, mostUnknown) }))
    : fields;
}

const mostUnknown = 0.6;

function piecesOf({ lines, width, slope = 0 }: SeenPage, textOf: (line: SeenLine) => string): readonly Piece[] {
  return lines.map(withCutOne).flatMap((line, index) => {
    const text = withUsualSigns(textOf(line));
    const engine = isAtEdge(line, width) ? Math.min(leastOf(line), mostAtEdge) : leastOf(line);
    return plain(text) === "" ? [] : [{ index, text, box: levelled(line.box, slope), engine, contrast: line.contrast }];
  });
}

/**
 * The edge of a line's box may cut through a thin 一 that opens it: one look sees a dash there that the other passes over.
 * The line then begins a letter further left, and the looks stay at odds over it.
 */
function withCutOne(line: SeenLine): SeenLine {
  const { text, otherText, box } = line;
  const [short = "", long = ""] = [text, otherText ?? ""].toSorted((one, two) => one.length - two.length);
  if (!/^[—–-]/.test(long) || long.slice(1) !== short || !withUsualSigns(long).startsWith("一")) {
    return line;
  }
  const left = Math.max(1, box.left - letterWidth({ index: 0, text: short, box, engine: 1 }));
  return { ...line, text: long, otherText: short, box: { ...box, left } };
}

/** What 一 makes one word with at the start of a line, with the dash that may be seen in its place. */
const opensWithOne = /^[—–-]?(?:共[付花用收退买订]|直[没不在有说]|般|定[要是会不]|旦)[\p{Script=Han}\d]/u;

/** Whether a line may have lost a 一 that opened it, as one look sees it: another look tells. */
export function mayLackOne(text: string): boolean {
  return opensWithOne.test(text);
}

/**
 * A lone dash before a measure word, or before what 一 makes one word with at the start of a line, 一共, is the character
 * one: a Chinese dash is as long as two letters. Hollow brackets, which no page sets, are solid ones, and one that closes
 * nothing at the end is an arrow. A bar that stands apart before a button, `772 | 复制`, is drawn and no digit.
 */
function withUsualSigns(text: string): string {
  const solid = text
    .replaceAll("〖", "【")
    .replaceAll("〗", "】")
    .replace(/\s+[|丨｜Il]\s*(?=(?:复制|查看)\S{0,3}$)/u, " ");
  const pointed = /[〈《]/.test(solid) ? solid : solid.replace(/[〉》]\s*$/u, ">");
  return pointed
    .replace(/^[—–-](?=[下次点些样起]\p{Script=Han}{0,2}[。？！]?$)/u, "一")
    .replace(opensWithOne, (words) => (/^[—–-]/.test(words) ? `一${words.slice(1)}` : words))
    .replaceAll(/(?<=\p{Script=Han})[—–](?=[下个次点些样直起天定家件条份张只台套双年月周半边面会])/gu, "一");
}

/** A line that reaches the edge of the picture may go on behind it: what is left of a number looks like a whole one. */
function isAtEdge({ box }: SeenLine, width: number): boolean {
  return box.left <= 0 || box.top <= 0 || box.right >= width;
}

/** So little is a line at the edge trusted that nothing of it is sure. */
const mostAtEdge = 0.5;

/** The engine is as sure of a line as of its weakest letter: one misread letter hardly moves the figure of a long line. */
function leastOf({ engine, weakest = 1 }: SeenLine): number {
  return Math.min(engine, weakest);
}

function candidates(rows: readonly Row[], layout: Layout, width: number): readonly Candidate[] {
  switch (layout) {
    case "parcel-track":
      return parcelFields(rows);
    case "e-invoice":
      return invoiceFields(rows);
    case "waybill":
      return waybillFields(rows);
    case "refund-notice":
      return refundFields(rows);
    case "wechat-chat":
    case "shop-chat":
      return chatFields(rows, width);
    case "wechat-bill":
    case "alipay-bill":
    case "payment-record":
      return paymentFields(rows);
    case "unknown":
      return tellsOfPayment(rows) ? paymentFields(rows) : orderFields(rows);
    default:
      return orderFields(rows);
  }
}

type Chosen = { readonly candidate: Candidate; readonly scales: Grounds["scales"] };

function chooseAll(first: readonly Candidate[], second: readonly Candidate[]): readonly Chosen[] {
  const names = [...new Set([...first, ...second].map(({ name }) => name))];
  return names.flatMap((name) => {
    const [here, there] = [first, second].map((all) => all.filter((each) => each.name === name));
    return severalNames.has(name) ? chooseSeveral(here ?? [], there ?? []) : chooseOne(here ?? [], there ?? []);
  });
}

function chooseOne(here: readonly Candidate[], there: readonly Candidate[]): readonly Chosen[] {
  const [best, other] = [bestOf(here), bestOf(there)];
  if (best === undefined || other === undefined) {
    const only = best ?? other;
    return only === undefined ? [] : [{ candidate: only, scales: "one" }];
  }
  const contradicted = isContradicted(best, here) || isContradicted(other, there);
  if (sameValue(best, other)) {
    return [{ candidate: preferred(best, other), scales: contradicted ? "differ" : "agree" }];
  }
  return [{ candidate: preferred(best, other), scales: "differ" }];
}

const labelRank = { named: 2, placed: 1, none: 0 } as const;

function bestOf(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.toSorted((a, b) => labelRank[b.label] - labelRank[a.label])[0];
}

/** The page offers another value with as good a label: two orders in one picture, say. */
function isContradicted(best: Candidate, all: readonly Candidate[]): boolean {
  return all.some((each) => each.label === best.label && !sameValue(each, best));
}

function preferred(first: Candidate, second: Candidate): Candidate {
  const better = second.form === "strict" ? first.form !== "strict" : second.borneOut && !first.borneOut;
  return better && first.form !== "strict" ? second : first;
}

function chooseSeveral(here: readonly Candidate[], there: readonly Candidate[]): readonly Chosen[] {
  const left = [...there];
  const chosen = here.map((candidate): Chosen => {
    const at = left.findIndex((each) => sameValue(each, candidate));
    if (at >= 0) {
      left.splice(at, 1);
    }
    return { candidate, scales: at >= 0 ? "agree" : "one" };
  });
  const lines = new Set(here.flatMap(({ lineIndexes }) => lineIndexes));
  const unseen = left.filter((each) => !each.lineIndexes.some((index) => lines.has(index)));
  return [...chosen, ...unseen.map((candidate): Chosen => ({ candidate, scales: "one" }))];
}

function sameValue(first: Candidate, second: Candidate): boolean {
  return plain(first.value) === plain(second.value);
}

function fieldOf(candidate: Candidate, scales: Grounds["scales"], across: Grounds["check"]): ReadField {
  const check = across === "none" && candidate.borneOut ? "passed" : across;
  const { form, label, engine } = candidate;
  const judged = judge({ form, label, scales, check, engine });
  return {
    name: candidate.name,
    value: candidate.value,
    ...restrained(judged, candidate, check),
    lineIndexes: [...new Set(candidate.lineIndexes)].toSorted((a, b) => a - b),
  };
}
