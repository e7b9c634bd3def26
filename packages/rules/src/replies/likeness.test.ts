import { readLawFolder } from "@youju/law/read";
import { describe, expect, it } from "vitest";
import { likenessFrom, likenessOf } from "./likeness-bytes.ts";
import { likenessModel } from "./likeness-model.ts";
import { candidatesIn, recognise } from "./recognise.ts";
import { replyBook } from "./reply-book.ts";

const topics = readLawFolder().replies ?? [];
const some = topics.slice(0, 2);

describe("what replies are like", () => {
  it("is the same made anew and read from the bytes it was kept in", () => {
    const made = likenessModel(some.flatMap(({ entries }) => entries));
    expect(likenessFrom(likenessOf(some))).toEqual(made);
  });

  it("is told alike from both, without the wordings it was made from", () => {
    const bare = some.map((topic) => ({
      ...topic,
      entries: topic.entries.map((entry) => ({ ...entry, examples: [] })),
    }));
    const [whole, kept] = [replyBook(some), replyBook(bare, likenessOf(some))];
    const wordings = some.flatMap(({ entries }) => entries.flatMap(({ examples }) => examples.slice(0, 2)));
    expect(wordings.filter((words) => candidatesIn(words, null, kept).length > 0).length).toBeGreaterThan(10);
    for (const words of wordings) {
      const told = (book: typeof whole) => candidatesIn(words, null, book).map(({ of, sureness }) => [of.id, sureness]);
      expect(told(kept)).toEqual(told(whole));
    }
  });

  it("leaves a message that is like nothing unrecognised", () => {
    expect(recognise("今天天气真好，我们去公园放风筝吧", null, replyBook(some)).said).toEqual([]);
  });
});
