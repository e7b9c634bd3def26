import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { documents } from "./documents.ts";
import type { Fixtures, HostileFile, Maker } from "./hostile-file.ts";
import { messages } from "./messages.ts";
import { pictures } from "./pictures.ts";
import { type Random, randomFrom } from "./random.ts";

const evidence = join(import.meta.dirname, "../../../packages/evidence/fixtures");

/** How many files, from which seed; `short` leaves out what takes seconds to make. */
export type CorpusOrder = { readonly count: number; readonly seed: number; readonly short: boolean };

/** Makes hostile files one after another: every kind in turn, each time another one, under names that do harm too. */
export async function* hostileFiles({ count, seed, short }: CorpusOrder): AsyncGenerator<HostileFile> {
  const makers: readonly Maker[] = [...pictures, ...documents, ...messages].filter(({ heavy }) => !(short && heavy));
  const fixtures = await readFixtures();
  for (let at = 0; at < count; at += 1) {
    const maker = makers[at % makers.length];
    // What takes long is made a few times only; the others fill its places.
    const chosen = maker?.heavy === true && at >= makers.length * 2 ? makers[(at * 7) % makers.length] : maker;
    if (chosen !== undefined) {
      const random = randomFrom(seed * 100_003 + at);
      yield { name: nameOf(chosen, random, at), bytes: await chosen.make(random, fixtures) };
    }
  }
}

async function readFixtures(): Promise<Fixtures> {
  const [photo, heic, page] = await Promise.all(
    ["photo.jpg", "photo.heic", "wechat-chat.png"].map((name) => readFile(join(evidence, name))),
  );
  if (photo === undefined || heic === undefined || page === undefined) {
    throw new Error("the fixtures are missing");
  }
  return { photo, heic, page };
}

/** Every third name does harm itself, every fifth has another file's ending. */
function nameOf({ what, extension }: Maker, random: Random, at: number): string {
  const ending = at % 5 === 4 ? random.one(["exe", "png", "pdf", "html", "eml", "heic"]) : extension;
  const harmful = [
    `../../../../etc/${at}.${ending}`,
    `..\\..\\Windows\\${at}.${ending}`,
    `发票\u202egnp.${at}.${ending}`,
    `a\r\nSet-Cookie: x=${at}.${ending}`,
    `\u200b\u2066\u0007${at}`,
    `CON.${ending}`,
    `${"长".repeat(120)}${at}.${ending}`,
    `"><img src=x onerror=alert(${at})>.${ending}`,
    `%2e%2e%2f${at}.${ending}`,
    `-rf ${at}.${ending}`,
    `$(reboot) ${at}.${ending}`,
  ] as const;
  return at % 3 === 2 ? random.one(harmful) : `${at} ${what}.${ending}`;
}
