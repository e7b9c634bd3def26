import { lawBook } from "@youju/law";
import { readAll, readLawFolder } from "@youju/law/read";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { corpusPart, repliesCorpus } from "../../fixtures/reply-corpus.ts";
import { type CorpusReply, figureLine, replyFigures } from "../../fixtures/reply-figures.ts";

const files = readAll(...repliesCorpus, z.array(z.custom<CorpusReply>()));
/** Every third of the seen replies, and all of the small talk among them; the bench goes through all. */
const thirdOf = (entries: readonly CorpusReply[]) =>
  entries.filter(({ expect: { recognised } }, index) => index % 3 === 0 || !recognised);
const parts = { seen: thirdOf(corpusPart("seen", files)), unseen: corpusPart("unseen", files) } as const;
const data = readLawFolder();
const by = { replies: data.replies ?? [], law: lawBook(data) };

/** Never to be lowered for the same replies: what was once reached with these. */
const reached = {
  seen: { recognised: 0.89, named: 0.97, right: 0.96, misread: 20, against: 0 },
  unseen: { recognised: 0.9, named: 0.98, right: 0.95, misread: 2, against: 0 },
} as const;

describe("the replies of the corpus", () => {
  it.each(["seen", "unseen"] as const)("are recognised and judged as well as before: %s", (part) => {
    const figures = replyFigures(parts[part], by);
    process.stdout.write(`${figureLine(part, figures)}\n`);
    const floor = reached[part];
    expect(figures.recognised / figures.replies).toBeGreaterThanOrEqual(floor.recognised);
    expect(figures.named / figures.recognised).toBeGreaterThanOrEqual(floor.named);
    expect(figures.right / figures.recognised).toBeGreaterThanOrEqual(floor.right);
    expect(figures.misread).toBeLessThanOrEqual(floor.misread);
    expect(figures.against).toBeLessThanOrEqual(floor.against);
  });
});
