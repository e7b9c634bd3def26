import type { DisputeKind } from "@youju/domain";
import type { Platform } from "@youju/law";
import { useState } from "react";
import { useKinds } from "../../law/use-law.ts";
import { usePlatforms } from "../../law/use-law-record.ts";
import { ErrorNotice, Segmented, Select, Skeleton } from "../../ui/index.ts";
import { beforePressingWords } from "../../words/before-pressing.ts";
import { platformWords } from "../../words/platforms.ts";
import { replyWords } from "../../words/replies.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { BeforePressing } from "./before-pressing.tsx";

/** The platforms most bought on; the rest are advised as any other. */
const offered = ["taobao", "tmall", "jd", "pinduoduo", "douyin", "xianyu", "other"] as const;

/** App 里该选哪一项, without a case. */
export function PressingTool() {
  const words = useWords(beforePressingWords);
  const replies = useWords(replyWords);
  const names = useWords(platformWords);
  const text = useText();
  const kinds = (useKinds().data ?? []).flatMap((group) => group.kinds);
  const { data: platforms, error, refetch } = usePlatforms();
  const [platform, setPlatform] = useState<Platform["id"]>("taobao");
  const [kind, setKind] = useState<DisputeKind>("not-as-described");
  return (
    <div className="@container space-y-6">
      <Segmented
        label={words.platform}
        onChange={(value) => setPlatform(offered.find((id) => id === value) ?? "other")}
        segments={offered.map((id) => ({ value: id, label: names[id] }))}
        value={platform}
      />
      <div className="max-w-md">
        <Select
          label={words.kind}
          onChange={(value) => setKind(kinds.find((entry) => entry.kind === value)?.kind ?? kind)}
          options={kinds.map((entry) => ({ value: entry.kind, label: text(entry.title) }))}
          value={kind}
        />
      </div>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {platforms === undefined && error === null && <Skeleton label={replies.loading} rows={2} />}
      {platforms !== undefined && <BeforePressing kind={kind} platform={platform} platforms={platforms} />}
    </div>
  );
}
