import type { CaseDetail, FilingView } from "@youju/api";
import { Disclosure } from "../../ui/index.ts";
import { onlineSettlementWords } from "../../words/online-settlement.ts";
import { useWords } from "../../words/use-words.ts";
import { ComposeButton } from "../case/next-step-card.tsx";

const online = "12315-odr";

/** Beside a complaint that has not gone out: where the company takes part, online settlement can come first. 在线和解 */
export function OnlineSettlementNote({ filing, detail }: { readonly filing: FilingView; readonly detail: CaseDetail }) {
  const words = useWords(onlineSettlementWords);
  const tried = detail.filings.some(({ channel, state }) => channel === online && state !== "withdrawn");
  return filing.channel !== "12315-complaint" || filing.paper !== filing.channel || tried ? null : (
    <Disclosure summary={words.title}>
      <div className="space-y-3">
        <p>{words.what}</p>
        <p className="text-soft">{words.afterwards}</p>
        <ComposeButton caseId={detail.case.id} channel={online} label={words.start} look="list" />
      </div>
    </Disclosure>
  );
}
