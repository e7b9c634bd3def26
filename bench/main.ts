/** `npm run bench`: each figure is a ratio against a reference in the same run; nothing is asserted about time. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assessContest } from "./assess-contest.ts";
import { listContest } from "./list-contest.ts";
import { pdfContest } from "./pdf-contest.ts";
import { line, measure } from "./ratio.ts";
import { uploadContest } from "./upload-contest.ts";

const folder = mkdtempSync(join(tmpdir(), "youju-bench-"));
const say = (words: string) => process.stdout.write(`${words}\n`);

try {
  say(
    "Each ratio is ours ÷ reference, medians of rounds taken in turn. 每个比值是“我们 ÷ 参照”，同一次运行内交替测量取中位数。\n",
  );
  say(line(await measure(assessContest())));
  say(line(await measure(await uploadContest(folder))));
  const list = await listContest(join(folder, "data"));
  say(line(await measure(list.contest)));
  await list.stop();
  const pdf = pdfContest(folder);
  say(line(await measure(pdf.contest)));
  await pdf.renderer.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
