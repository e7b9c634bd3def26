import { mkdtemp, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { byteLimits, formOf, sniffBytes, sniffFile } from "./sniff.ts";

const order = join(import.meta.dirname, "../fixtures/taobao-order.png");
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "youju-sniff-"));
});
afterAll(() => rm(folder, { recursive: true }));

const letter = "Received: by mail.example\r\nFrom: <a@example.com>\r\nSubject: =?GBK?B?zcu/7g==?=\r\n\r\nhello";

test.each([
  ["a PDF", "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n", "application/pdf", "document"],
  ["a letter", letter, "message/rfc822", "mail"],
  ["a letter out of a mail folder", `From a@example.com Mon Nov 16 15:26:31 2026\n${letter}`, "message/rfc822", "mail"],
  ["a chat written out", "2026-11-16 15:26 林小满：能退吗\n2026-11-16 15:27 客服：不能退\n", "text/plain", "text"],
  ["a chat that begins like a letter", "From: 客服\nTo: 我\n不能退\n", "text/plain", "text"],
  ["a chat saved as a page", "\ufeff <!DOCTYPE html><html><body>你好</body></html>", "text/html", "text"],
  ["a drawing that is text", '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>', "text/html", "text"],
  [
    "a drawing with a declaration",
    '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>',
    "text/html",
    "text",
  ],
  ["a program", Buffer.concat([Buffer.from("MZ"), Buffer.alloc(400)]), "application/x-msdownload", "other"],
  ["an archive", Buffer.from("504b0304140000000000", "hex"), "application/zip", "other"],
  ["noise", Buffer.from([0, 1, 2, 250, 251, 0, 7, 9]), "application/octet-stream", "other"],
])("%s is known by its content", async (_what, content, mediaType, form) => {
  const bytes = Buffer.from(content);
  expect(await sniffBytes(bytes, bytes.byteLength)).toMatchObject({ kind: "taken", mediaType, form });
  expect(formOf(mediaType)).toBe(form);
});

test("the name has no say: a picture called .txt is a picture", async () => {
  const path = join(folder, "笔记.txt");
  await writeFile(path, await readFile(order));
  expect(await sniffFile(path)).toMatchObject({ mediaType: "image/png", form: "picture" });
});

test("an empty file is refused as empty", async () => {
  const path = join(folder, "empty.png");
  await writeFile(path, "");
  expect(await sniffFile(path)).toEqual({ kind: "refused", code: "FILE_EMPTY" });
});

test("200 MB called .png is judged from its first bytes", async () => {
  const path = join(folder, "order.png");
  await writeFile(path, "订单编号 2509283746510928374\n");
  await truncate(path, 200 * 1024 * 1024);
  const before = process.memoryUsage().arrayBuffers;
  expect(await sniffFile(path)).toMatchObject({ kind: "taken", form: "other" });
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10 * 1024 * 1024);
});

test("each form has its own largest file", async () => {
  const first = (await readFile(order)).subarray(0, 4_100);
  expect(await sniffBytes(first, byteLimits.picture)).toMatchObject({ kind: "taken" });
  const tooLarge = { kind: "refused", code: "FILE_TOO_LARGE" };
  expect(await sniffBytes(first, byteLimits.picture + 1)).toEqual({ ...tooLarge, form: "picture" });
  expect(await sniffBytes(Buffer.from([0, 1]), byteLimits.other + 1)).toEqual({ ...tooLarge, form: "other" });
});

test("no bytes whatever make it throw or go on for ever", async () => {
  const heads = fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 4_100 }),
    fc
      .tuple(
        fc.constantFrom("ftypheic", "RIFF", "OggS", "\u001aE\u00df\u00a3", "II*\0", "PK\u0003\u0004", "ID3", "\0asm"),
        fc.uint8Array(),
      )
      .map(([magic, rest]) => Buffer.concat([Buffer.alloc(4), Buffer.from(magic, "latin1"), rest])),
  );
  await fc.assert(
    fc.asyncProperty(heads, async (bytes) => {
      expect((await sniffBytes(bytes, bytes.byteLength)).kind).toBe("taken");
    }),
    { numRuns: 300 },
  );
}, 30_000);
