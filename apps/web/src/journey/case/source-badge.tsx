import type { CaseDeadline } from "@youju/domain";
import { Badge } from "../../ui/index.ts";
import { useWords } from "../../words/use-words.ts";
import { windowWords } from "../../words/window.ts";

/** Whose rule a window is; the law's own deadlines need no mark. */
export function SourceBadge({ deadline }: { readonly deadline: Pick<CaseDeadline, "source"> }) {
  const words = useWords(windowWords);
  return deadline.source === "law" ? null : (
    <Badge tone={deadline.source === "screen" ? "done" : "plain"}>{words.sources[deadline.source]}</Badge>
  );
}
