import { fileURLToPath } from "node:url";
import { lawBook } from "@youju/law";
import { readAll, readLawFolder } from "@youju/law/read";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { type CorpusReply, figureLine, replyFigures } from "../../fixtures/reply-figures.ts";

const fixtures = fileURLToPath(new URL("../../fixtures/", import.meta.url));
const [seen = [], , unseen = []] = readAll(fixtures, "replies-corpus", z.array(z.custom<CorpusReply>()));
const parts = { seen, unseen } as const;
const data = readLawFolder();
const by = { replies: data.replies ?? [], law: lawBook(data) };

/** Never to be lowered: what was once reached. */
const reached = {
  seen: { recognised: 0.99, right: 0.98, misread: 12, against: 0 },
  unseen: { recognised: 0.8, right: 0.74, misread: 4, against: 1 },
} as const;

describe("the replies of the corpus", () => {
  it.each(["seen", "unseen"] as const)("are recognised and judged as well as before: %s", (part) => {
    const figures = replyFigures(parts[part], by);
    process.stdout.write(`${figureLine(part, figures)}\n`);
    const floor = reached[part];
    expect(figures.recognised / figures.replies).toBeGreaterThanOrEqual(floor.recognised);
    expect(figures.right / figures.recognised).toBeGreaterThanOrEqual(floor.right);
    expect(figures.misread).toBeLessThanOrEqual(floor.misread);
    expect(figures.against).toBeLessThanOrEqual(floor.against);
  });
});
