import type { FigureOmission, FiguresView } from "@youju/api";
import { useState } from "react";
import { useAllowFigures, useFigures } from "../../api/statistics.ts";
import { Banner, Button, buttonLook, ErrorNotice, Section, Skeleton } from "../../ui/index.ts";
import { statisticsWords } from "../../words/statistics.ts";
import { useWords } from "../../words/use-words.ts";
import { CheckChips } from "../outcome/check-chips.tsx";

/** Figures without a name: off until switched on, looked at whole before they are saved, sent by nobody. */
export function AnonymousFigures() {
  const words = useWords(statisticsWords);
  const [omitted, setOmitted] = useState<readonly FigureOmission[]>([]);
  const figures = useFigures(omitted);
  const allow = useAllowFigures();
  const allowed = figures.data?.allowed === true;
  return (
    <Section id="figures" title={words.figures}>
      <p>{words.figuresIntro}</p>
      <p className="text-soft">{words.figuresRisk}</p>
      <ErrorNotice error={figures.error ?? allow.error} />
      {figures.isPending && <Skeleton label={words.loading} rows={1} />}
      {figures.data !== undefined && (
        <Button
          busy={allow.isPending}
          onClick={() => allow.mutate(!allowed)}
          size="small"
          tone={allowed ? "quiet" : "secondary"}
        >
          {allowed ? words.switchOff : words.switchOn}
        </Button>
      )}
      {figures.data?.file != null && (
        <Looked figures={figures.data} file={figures.data.file} omitted={omitted} onOmit={setOmitted} />
      )}
    </Section>
  );
}

function Looked(props: {
  readonly figures: FiguresView;
  readonly file: NonNullable<FiguresView["file"]>;
  readonly omitted: readonly FigureOmission[];
  readonly onOmit: (omitted: readonly FigureOmission[]) => void;
}) {
  const { figures, file, omitted, onOmit } = props;
  const words = useWords(statisticsWords);
  const text = `${JSON.stringify(file, null, 2)}\n`;
  return (
    <div className="space-y-4">
      <CheckChips
        choices={(["platform", "quarter"] as const).map((value) => ({ value, label: words.omissions[value] }))}
        label={words.omit}
        onChange={onOmit}
        values={omitted}
      />
      {file.rows.length === 0 ? (
        <p className="text-soft">{words.noRows}</p>
      ) : (
        <>
          <Banner announce tone={figures.fewestAlike < 5 ? "need" : "plain"}>
            {words.alike(figures.fewestAlike)}
          </Banner>
          <section aria-label={words.look} className="space-y-2">
            <h3 className="font-semibold">{words.look}</h3>
            <textarea
              aria-label={words.look}
              className="block h-72 w-full rounded-xl border border-edge bg-sunken p-3 font-mono text-[0.875rem]"
              readOnly
              value={text}
            />
          </section>
          <a
            className={buttonLook("secondary", "small")}
            download="youju-figures-1.json"
            href={`data:application/json;charset=utf-8,${encodeURIComponent(text)}`}
          >
            {words.saveFigures}
          </a>
        </>
      )}
    </div>
  );
}
