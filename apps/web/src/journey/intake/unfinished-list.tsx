import { useState } from "react";
import { Banner, Button } from "../../ui/index.ts";
import { forgetUnfinished, unfinishedUploads } from "../../upload/unfinished.ts";
import { exhibitWords } from "../../words/exhibit.ts";
import { useWords } from "../../words/use-words.ts";

/** Files that an earlier visit began to send, until they are chosen again or left. */
export function UnfinishedList({ caseId, busy }: { readonly caseId: string; readonly busy: readonly string[] }) {
  const words = useWords(exhibitWords);
  const [, look] = useState(0);
  const left = unfinishedUploads(caseId).filter(({ name }) => !busy.includes(name));
  if (left.length === 0) {
    return null;
  }
  return (
    <Banner title={words.unfinished(left.length)} tone="need">
      <p>{words.unfinishedText}</p>
      <ul className="pt-1">
        {left.map((upload) => (
          <li className="flex items-center justify-between gap-3" key={upload.key}>
            <span className="min-w-0 truncate">{upload.name}</span>
            <Button
              aria-label={words.forgetName(upload.name)}
              onClick={() => void forgetUnfinished(upload).then(() => look((times) => times + 1))}
              size="small"
              tone="quiet"
            >
              {words.forget}
            </Button>
          </li>
        ))}
      </ul>
    </Banner>
  );
}
