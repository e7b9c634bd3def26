import type { Text } from "@youju/domain";
import { papers } from "../papers/registry.ts";
import { type Ask, isAnswer } from "./ask.ts";
import type { ComposeInput, Composition } from "./composition.ts";
import { type PaperId, paperIds } from "./paper-ids.ts";

/** Composes one paper. Pure: the same input gives the same paper. What is lacking is listed, never invented. 生成文书 */
export function composePaper(paper: PaperId, input: ComposeInput): Composition {
  const { asks, compose } = papers[paper];
  const answers = input.answers ?? {};
  const lacking = asks.filter(({ id, required }) => required && (answers[id] ?? "").trim() === "");
  const composition = compose(input);
  return {
    ...composition,
    missing: [...composition.missing, ...lacking.map(({ id, label }) => ({ field: `answers.${id}`, text: label }))],
    asked: asks.map((ask) => ({ ...ask, value: answers[ask.id] ?? "" })),
  };
}

/** The papers composed for a channel, the main one first; none where the directory names none. */
export function papersFor(channelId: string, directory: ComposeInput["directory"]): readonly PaperId[] {
  const channel = directory.channels.find((entry) => entry.id === channelId);
  return paperIds.filter((paper) => channel?.papers.includes(paper));
}

/** What a paper is called. */
export function paperTitle(paper: PaperId): Text {
  return papers[paper].title;
}

/** Where a paper is handed in, if not where its channel takes everything else. */
export function paperPlace(paper: PaperId): Text | undefined {
  return papers[paper].goesTo;
}

/** Whether a case is one the paper is meant for. */
export function suitsPaper(paper: PaperId, input: ComposeInput): boolean {
  return papers[paper].suits(input);
}

/** Whether a paper goes along with another and is no filing of its own. */
export function isEnclosure(paper: PaperId): boolean {
  return papers[paper].role === "enclosure";
}

/** Whether a paper is filed in the course of the route, without being picked. */
export function isOrdinary(paper: PaperId): boolean {
  return papers[paper].role === "ordinary";
}

/** The first of these answers that is none a paper asks for, or not of the form asked for; `undefined` where all are. */
export function wrongAnswer(paper: PaperId, answers: Readonly<Record<string, string>>): string | undefined {
  const asks: readonly Ask[] = papers[paper].asks;
  return Object.keys(answers).find((id) => {
    const ask = asks.find((one) => one.id === id);
    return ask === undefined || !isAnswer(ask, answers[id] ?? "");
  });
}
