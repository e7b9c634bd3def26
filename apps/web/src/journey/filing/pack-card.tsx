import { useMutation } from "@tanstack/react-query";
import type { FilingPackList } from "@youju/api";
import { fetchFile } from "../../api/fetch-file.ts";
import { useFilingPackList } from "../../api/filing-versions.ts";
import {
  Button,
  Card,
  Disclosure,
  ErrorNotice,
  Icon,
  LinkButton,
  Progress,
  Section,
  Skeleton,
  showToast,
} from "../../ui/index.ts";
import { filingListWords } from "../../words/filing-list.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { caseAddress } from "../case/case-frame.tsx";
import { ComposeButton } from "../case/next-step-card.tsx";
import { saveFile } from "./save-file.ts";

/** 立案材料包: what is in it, what is lacking, what one adds oneself, and the button. */
export function PackSection({ caseId }: { readonly caseId: string }) {
  const words = useWords(filingListWords);
  const query = useFilingPackList(caseId);
  return (
    <Section id="pack" title={words.pack}>
      <p className="text-soft">{words.packNote}</p>
      <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
      {query.isPending && <Skeleton label={words.packLoading} rows={1} />}
      {query.data !== undefined && <PackCard caseId={caseId} list={query.data} />}
    </Section>
  );
}

function packAddress(caseId: string): string {
  return `/api/cases/${encodeURIComponent(caseId)}/filing-pack`;
}

type Props = { readonly caseId: string; readonly list: FilingPackList };

function PackCard({ caseId, list }: Props) {
  const words = useWords(filingListWords);
  const text = useText();
  const pack = useMutation({
    mutationFn: () => fetchFile(packAddress(caseId)),
    onSuccess: (file) => {
      saveFile(file);
      showToast({ text: words.packDone });
    },
  });
  const inside = list.papers.filter(({ lacking }) => lacking === null);
  const lacking = list.papers.filter((paper) => paper.lacking !== null);
  return (
    <Card className="space-y-4">
      {list.ready ? null : <p className="text-need-ink">{words.packNotReady}</p>}
      <PaperGroup caseId={caseId} label={words.packInside} papers={inside} />
      <PaperGroup caseId={caseId} label={words.packLacking} papers={lacking} />
      <Disclosure look="quiet" summary={words.packToAdd}>
        <ul className="list-disc space-y-1 pl-5">
          {list.toAdd.map((item) => (
            <li key={item.zh}>{text(item)}</li>
          ))}
        </ul>
      </Disclosure>
      {pack.isPending && <Progress label={words.packMaking} value={null} />}
      {list.ready && (
        <Button busy={pack.isPending} icon="download" onClick={() => pack.mutate()} size="block">
          {words.packMake}
        </Button>
      )}
      <ErrorNotice error={pack.error} />
    </Card>
  );
}

type GroupProps = {
  readonly label: string;
  readonly papers: FilingPackList["papers"];
  readonly caseId: string;
};

function PaperGroup({ label, papers, caseId }: GroupProps) {
  const text = useText();
  return papers.length === 0 ? null : (
    <div>
      <h3 className="font-medium">{label}</h3>
      <ul className="divide-y divide-line">
        {papers.map(({ paper, title, lacking, filingId }) => (
          <li className="flex flex-wrap items-center justify-between gap-2 py-2" key={paper}>
            <span className="flex min-w-0 flex-1 basis-48 items-start gap-2">
              <Icon
                className={lacking === null ? "mt-[0.2em] text-go-ink" : "mt-[0.2em] text-soft"}
                name={lacking === null ? "check" : "minus"}
              />
              <span>
                {text(title)}
                {lacking !== null && <span className="block text-[0.9375rem] text-soft">{text(lacking)}</span>}
              </span>
            </span>
            <PackAct caseId={caseId} filingId={filingId} paper={paper} title={text(title)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

type ActProps = {
  readonly caseId: string;
  readonly paper: string;
  readonly filingId: string | null;
  readonly title: string;
};

/** The way to a paper of the pack: opened where it is written, written where it is not; the catalogue makes itself. */
function PackAct({ caseId, paper, filingId, title }: ActProps) {
  const words = useWords(filingListWords);
  if (filingId !== null) {
    return (
      <LinkButton
        href={`${caseAddress(caseId, "filings")}/${encodeURIComponent(filingId)}`}
        size="small"
        tone="secondary"
      >
        {words.packOpen}
        <span className="sr-only"> {title}</span>
      </LinkButton>
    );
  }
  return paper === "evidence-catalogue" ? null : (
    <ComposeButton caseId={caseId} channel="court" label={words.packWrite} look="list" paper={paper} />
  );
}
