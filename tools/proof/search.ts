import { parseArgs } from "node:util";
import { proveSearch } from "./search/prove-search.ts";

/**
 * `npm run proof search -- --cases 100000 --seed 7`: every word of two characters of a generated corpus is found in every
 * case that holds it and in no other, in SQLite; with `--postgres <url>` in an empty database of a PostgreSQL server.
 */
const print = (line: string) => void process.stdout.write(`${line}\n`);

function readOptions() {
  try {
    const option = { type: "string" } as const;
    const { values } = parseArgs({ options: { cases: option, seed: option, postgres: option } });
    const [cases, seed] = [Number(values.cases ?? 100_000), Number(values.seed ?? 7)];
    const sound = Number.isSafeInteger(cases) && cases > 0 && Number.isSafeInteger(seed);
    return sound ? { cases, seed, ...(values.postgres !== undefined && { postgres: values.postgres }) } : null;
  } catch {
    return null;
  }
}

const options = readOptions();
if (options === null) {
  print("npm run proof search -- [--cases 100000] [--seed 7] [--postgres postgres://user@host:port/database]");
  process.exitCode = 2;
} else {
  const { words, hits, problems } = await proveSearch({ ...options, print });
  print(`${words} 个两字词，该找到 ${hits} 处，${problems.length === 0 ? "一处不漏，一处不多" : "有出入"}`);
  print(
    `${words} words of two characters, ${hits} to be found, ${problems.length === 0 ? "recall 1.0, nothing beside" : "some are not"}`,
  );
  for (const problem of problems) {
    print(`  ${problem}`);
  }
  print(problems.length === 0 ? "证明成立 / proved" : "证明不成立 / not proved");
  process.exitCode = problems.length === 0 ? 0 : 1;
}
