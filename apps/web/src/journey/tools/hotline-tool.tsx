import { type Hotline, hotlinesOf } from "@youju/law";
import { useDeferredValue } from "react";
import { StaleChannel } from "../../law/stale-note.tsx";
import { useAreaCodes } from "../../law/use-law-record.ts";
import { Banner, buttonLook, Card, CopyButton, ErrorNotice, Icon, Skeleton, TextInput } from "../../ui/index.ts";
import { toolWords } from "../../words/tools.ts";
import { useWords } from "../../words/use-words.ts";
import { useTypedWords } from "./typed-words.ts";

/** 12345 怎么拨: the number of another city's hotline, to copy or to call. */
export function HotlineTool() {
  const words = useWords(toolWords);
  const [typed, setTyped] = useTypedWords();
  const wanted = useDeferredValue(typed.trim());
  const { data: codes, error, refetch } = useAreaCodes();
  const lines = hotlinesOf(codes ?? [], wanted);
  return (
    <div className="max-w-3xl space-y-6">
      <p className="text-soft">{words.hotline.intro}</p>
      <TextInput
        autoComplete="off"
        enterKeyHint="search"
        hint={words.hotline.hint}
        label={words.hotline.place}
        onChange={setTyped}
        type="search"
        value={typed}
      />
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {codes === undefined && error === null && <Skeleton label={words.loading} rows={1} />}
      <p className={lines.length === 0 ? "text-soft" : "font-semibold"} role="status">
        {wanted !== "" &&
          codes !== undefined &&
          (lines.length === 0 ? words.hotline.none : words.hotline.found(lines.length))}
      </p>
      <ul className="space-y-3">
        {lines.map((line) => (
          <li key={`${line.place} ${line.fromElsewhere}`}>
            <HotlineCard line={line} />
          </li>
        ))}
      </ul>
      {lines.length > 0 && <StaleChannel id="12345" />}
      {lines.length > 0 && <Banner tone="need">{words.hotline.check}</Banner>}
    </div>
  );
}

function HotlineCard({ line }: { readonly line: Hotline }) {
  const words = useWords(toolWords).hotline;
  const { place, fromElsewhere, here } = line;
  return (
    <Card className="space-y-3">
      <h2 className="font-semibold" lang="zh-CN">
        {place}
      </h2>
      <dl className="flex flex-wrap gap-x-8 gap-y-2">
        <div>
          <dt className="text-[0.9375rem] text-soft">{words.elsewhere}</dt>
          <dd className="text-2xl font-semibold tabular-nums">
            {fromElsewhere.slice(0, -here.length)} {here}
          </dd>
        </div>
        <div>
          <dt className="text-[0.9375rem] text-soft">{words.here}</dt>
          <dd className="text-2xl tabular-nums">{here}</dd>
        </div>
      </dl>
      <div className="flex flex-wrap gap-2">
        <CopyButton name={`${words.number} ${fromElsewhere}`} size="small" text={fromElsewhere} tone="secondary" />
        <a className={buttonLook("secondary", "small")} href={`tel:${fromElsewhere}`}>
          <Icon name="phone" />
          <span>{words.call}</span>
        </a>
      </div>
    </Card>
  );
}
