import { lawBook } from "@youju/law";
import { readAll, readLawFolder } from "@youju/law/read";
import { answerReply } from "@youju/rules";
import { z } from "zod";
import { corpusPart, repliesCorpus } from "../packages/rules/fixtures/reply-corpus.ts";
import { askedOf, type CorpusReply, figureLine, replyFigures } from "../packages/rules/fixtures/reply-figures.ts";

const longest = 0.95;

/** How well the replies of the corpus are recognised and judged, and how long one takes, for a reader. */
export function replyTimes(): string {
  const files = readAll(...repliesCorpus, z.array(z.custom<CorpusReply>()));
  const [seen, unseen] = [corpusPart("seen", files), corpusPart("unseen", files)];
  const data = readLawFolder();
  const by = { replies: data.replies ?? [], law: lawBook(data) };
  const lines = [figureLine("seen", replyFigures(seen, by)), figureLine("unseen", replyFigures(unseen, by))];
  const times = [...seen, ...unseen]
    .map((reply) => {
      const asked = askedOf(reply, by);
      const start = performance.now();
      answerReply(asked);
      return performance.now() - start;
    })
    .toSorted((first, second) => first - second);
  const p95 = times[Math.floor(times.length * longest)] ?? Number.NaN;
  return [
    "replies: what the other side says",
    ...lines.map((line) => `  ${line}`),
    `  ${p95.toFixed(1)} ms per reply (95th percentile of ${times.length})`,
    "",
  ].join("\n");
}
