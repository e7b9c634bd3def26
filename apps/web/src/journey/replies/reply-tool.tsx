import type { DisputeKind } from "@youju/domain";
import { useEffect, useState } from "react";
import { useKinds } from "../../law/use-law.ts";
import { Select } from "../../ui/index.ts";
import { replyWords } from "../../words/replies.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { deviceToday } from "../tools/with-law.tsx";
import { ReplyDesk } from "./reply-desk.tsx";
import { useToolPlace } from "./reply-place.ts";

/** 对方这么说，我怎么回, without a case: nothing is kept, and what another app shared stands in the box. */
export function ReplyTool() {
  const words = useWords(replyWords);
  const text = useText();
  const kinds = (useKinds().data ?? []).flatMap((group) => group.kinds);
  const [kind, setKind] = useState<DisputeKind | null>(null);
  const [start] = useState(sharedWords);
  useEffect(forgetShared, []);
  const place = useToolPlace(kind, deviceToday());
  return (
    <div className="max-w-3xl space-y-5">
      <p>{words.lead}</p>
      <ReplyDesk place={place} start={start}>
        <Select
          label={words.kind}
          onChange={(value) => setKind(kinds.find((entry) => entry.kind === value)?.kind ?? null)}
          options={[
            { value: "", label: words.anyKind },
            ...kinds.map((entry) => ({ value: entry.kind, label: text(entry.title) })),
          ]}
          value={kind ?? ""}
        />
      </ReplyDesk>
    </div>
  );
}

function sharedWords(): string {
  return new URLSearchParams(location.search).get("text")?.trim() ?? "";
}

/** What was shared stays out of the history of addresses. */
function forgetShared(): void {
  if (new URLSearchParams(location.search).has("text")) {
    history.replaceState(history.state, "", location.pathname);
  }
}
