/** `npm run bench`: each figure is a ratio against a reference in the same run; nothing is asserted about time. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assessContest } from "./assess-contest.ts";
import { browserTimes } from "./browser-times.ts";
import { bundleContests } from "./bundle-contest.ts";
import { ingestContest } from "./ingest-contest.ts";
import { lintTimes } from "./lint-contest.ts";
import { listContest } from "./list-contest.ts";
import { manyCasesContest } from "./many-cases-contest.ts";
import { paperContest, paperFigures } from "./paper-contest.ts";
import { pdfContest } from "./pdf-contest.ts";
import { type Contest, heading, lines, measure } from "./ratio.ts";
import { readingFigures } from "./reading-contest.ts";
import { replyTimes } from "./reply-contest.ts";
import { scenarioContest, spread } from "./scenario-contest.ts";
import { searchContest } from "./search-contest.ts";
import { uploadContest } from "./upload-contest.ts";
import { volumeFigures } from "./volume-figures.ts";

const folder = mkdtempSync(join(tmpdir(), "youju-bench-"));
const say = (words: string) => process.stdout.write(`${words}\n`);

const show = async (contest: Contest) => say(lines(await measure(contest)));

try {
  say("Each ratio is ours ÷ reference: the median of paired rounds, measured in turn in this very run.");
  say("每个比值是“我们 ÷ 参照”：同一次运行内交替测量，取各轮比值的中位数。\n");
  say(heading);
  await show(await assessContest("findings"));
  await show(await assessContest("whole"));
  for (const part of ["answer", "change"] as const) {
    await show(scenarioContest(part));
    say(spread(part));
  }
  say(lintTimes());
  say(replyTimes());
  say(await browserTimes());
  const again = await manyCasesContest();
  await show(again.contest);
  await again.stop();
  await show(await uploadContest(folder));
  const ingest = await ingestContest(join(folder, "ingest"), 1024);
  await show(ingest.contest);
  say(ingest.memory());
  await ingest.stop();
  const bundle = await bundleContests(folder);
  await show(bundle.make);
  await show(bundle.verify);
  say(bundle.memory());
  await bundle.stop();
  say(await volumeFigures(folder));
  const list = await listContest();
  await show(list.contest);
  await list.stop();
  const searching = await searchContest(folder);
  await show(searching.contest);
  say(await searching.figures());
  await searching.stop();
  say(await readingFigures());
  const pdf = pdfContest(folder);
  await show(pdf.contest);
  await pdf.renderer.close();
  const pleading = paperContest(folder);
  await show(pleading.contest);
  await pleading.renderer.close();
  say(await paperFigures());
} finally {
  rmSync(folder, { recursive: true, force: true });
}
