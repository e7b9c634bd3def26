import { parseArgs } from "node:util";
import {
  containerForgeries,
  dice,
  fileMutations,
  forgeries,
  type Mutation,
  zipFlips,
} from "../../packages/evidence/fixtures/mutations.ts";
import { stampedBundle } from "../../packages/evidence/fixtures/stamped-bundle.ts";
import { missed, pageVerifier, verifyHere } from "../../packages/evidence/fixtures/verifiers.ts";
import { killRounds } from "./bundle/kill-rounds.ts";
import { largeZipProblems } from "./bundle/large-zip.ts";

/**
 * `npm run proof bundle -- --rounds 3 --seed 7`: a whole and a partial bundle, touched in every way there is, each time
 * at other places: every touch is caught by the command line's verifier and by the script of `verify.html`, with the
 * file named. And `--kills 20`: kill -9 while exports are made leaves only exports that verify, or that the next start makes. And one of
 * more than 4 GiB, of which only what is not zero is held anywhere, is written and read back to the byte.
 */
const print = (line: string) => void process.stdout.write(`${line}\n`);
const flips = 400;

type Options = { readonly rounds: number; readonly kills: number; readonly seed: number };

function readOptions(): Options | null {
  try {
    const text = { type: "string" } as const;
    const { values } = parseArgs({ options: { rounds: text, kills: text, seed: text } });
    const [rounds, kills] = [Number(values.rounds ?? 2), Number(values.kills ?? 20)];
    const seed = Number(values.seed ?? Date.now() % 1_000_000);
    const fine = [rounds, kills, seed].every((number) => Number.isSafeInteger(number) && number >= 0);
    return fine && rounds + kills > 0 ? { rounds, kills, seed } : null;
  } catch {
    return null;
  }
}

async function proveTouches(rounds: number, seed: number): Promise<readonly string[]> {
  const inPage = pageVerifier();
  const problems: string[] = [];
  let touched = 0;
  for (let round = 0; round < rounds; round += 1) {
    const roll = dice(seed + round);
    for (const only of [undefined, [1, 3]]) {
      const { files } = await stampedBundle(only === undefined ? {} : { only });
      const mutations: readonly Mutation[] = [
        ...fileMutations(files, roll),
        ...forgeries(files, roll),
        ...zipFlips(files, roll, flips),
        ...containerForgeries(files, roll),
      ];
      for (const mutation of mutations) {
        const found = [missed(mutation, await verifyHere(mutation)), missed(mutation, await inPage(mutation))];
        problems.push(...found.filter((each) => each !== null));
      }
      touched += mutations.length;
    }
  }
  print(`${touched} 处改动，两种验证各查一遍，漏掉 ${problems.length}，种子 ${seed}`);
  print(`${touched} touches, each seen by both verifiers, ${problems.length} missed, seed ${seed}`);
  return touched === 0 && rounds > 0 ? ["nothing was touched, so nothing is proved"] : problems;
}

async function proveKills(kills: number, seed: number): Promise<readonly string[]> {
  const problems = await killRounds(kills, dice(seed));
  print(`中途断电 ${kills} 次，问题 ${problems.length} 个 / ${kills} kills, ${problems.length} problems`);
  return problems;
}

async function proveLarge(): Promise<readonly string[]> {
  const problems = await largeZipProblems();
  print(`超过 4 GiB 的证据包，问题 ${problems.length} 个 / a bundle of more than 4 GiB, ${problems.length} problems`);
  return problems;
}

const options = readOptions();
if (options === null) {
  print("npm run proof bundle -- [--rounds 2] [--kills 20] [--seed 7]");
  process.exitCode = 2;
} else {
  const { rounds, kills, seed } = options;
  const problems = [...(await proveTouches(rounds, seed)), ...(await proveKills(kills, seed)), ...(await proveLarge())];
  for (const problem of problems) {
    print(problem);
  }
  print(problems.length === 0 ? "证明成立 / proved" : "证明不成立 / not proved");
  process.exitCode = problems.length === 0 ? 0 : 1;
}
