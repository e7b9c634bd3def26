import type { CaseDetail, ComposedFiling } from "@youju/api";
import type { Channel } from "@youju/law";
import { usePrepareFiling } from "../../api/attachments.ts";
import { StaleChannel } from "../../law/stale-note.tsx";
import { useLawRecord } from "../../law/use-law-record.ts";
import { buttonLook, Card, Disclosure, ErrorNotice, Icon, Section } from "../../ui/index.ts";
import { destinationWords } from "../../words/destination.ts";
import { filingWords } from "../../words/filing.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { Preconditions } from "../case/preconditions.tsx";
import { ChannelLines } from "./channel-lines.tsx";
import { Phones } from "./phones.tsx";

type Props = { readonly composed: ComposedFiling; readonly detail: CaseDetail };

/** Papers handed in elsewhere than the rest of their channel: its costs, days and limits are not theirs. */
const withOwnPlace: ReadonlySet<string> = new Set(["enforcement-application"]);

/** Where the paper goes and how: the place, the official link, the telephone, what must be there first, what filing here closes, what comes of it. 去哪里 */
export function Destination({ composed, detail }: Props) {
  const { destination, filing } = composed;
  const words = useWords(filingWords);
  const text = useText();
  const channel = useLawRecord().data?.book.channels.find(({ id }) => id === filing.channel);
  return (
    <Section id="destination" title={words.destination}>
      <Card className="space-y-4">
        <p className="font-medium">{text(destination.where)}</p>
        <StaleChannel id={filing.channel} />
        {filing.state === "drafted" ? (
          <Ticks composed={composed} detail={detail} />
        ) : (
          <Preconditions items={destination.preconditions} />
        )}
        {destination.closes.length > 0 && (
          <div className="text-[0.9375rem] text-need-ink">
            <p className="font-medium">{words.closes}</p>
            <ul className="list-disc pl-5">
              {destination.closes.map((item) => (
                <li key={item.zh}>{text(item)}</li>
              ))}
            </ul>
          </div>
        )}
        <div className="flex flex-wrap gap-2">
          {destination.link !== null && (
            <a className={buttonLook("secondary", "ordinary")} href={destination.link} rel="noreferrer" target="_blank">
              <Icon name="external" />
              {words.link}
            </a>
          )}
          {channel !== undefined && <Phones channel={channel} platform={detail.facts.platform} />}
        </div>
        {channel !== undefined && !withOwnPlace.has(filing.paper) && <ChannelInfo channel={channel} />}
      </Card>
    </Section>
  );
}

/** What must be there first: what the case shows is ticked, the rest the person ticks. */
function Ticks({ composed, detail }: Props) {
  const words = useWords(destinationWords);
  const text = useText();
  const prepare = usePrepareFiling({ caseId: detail.case.id, filingId: composed.filing.id });
  const { ticked } = composed;
  const turn = (zh: string, on: boolean) =>
    prepare.mutate({ ticked: on ? [...ticked, zh] : ticked.filter((one) => one !== zh) });
  const items = composed.destination.preconditions;
  return items.length === 0 ? null : (
    <fieldset className="text-[0.9375rem]">
      <legend className="font-medium">{words.first}</legend>
      {items.map((item) => (
        <label className="flex min-h-11 items-start gap-3 py-1.5" key={item.text.zh}>
          <input
            checked={item.met === true || ticked.includes(item.text.zh)}
            className="mt-0.5 size-5 shrink-0 accent-go"
            disabled={item.met === true || prepare.isPending}
            onChange={({ target }) => turn(item.text.zh, target.checked)}
            type="checkbox"
          />
          <span>{text(item.text)}</span>
        </label>
      ))}
      <ErrorNotice error={prepare.error} />
    </fieldset>
  );
}

function ChannelInfo({ channel }: { readonly channel: Channel }) {
  const words = useWords(destinationWords);
  const { hours, cost, expect, cannot, tips, proof, where, clocks, phones } = channel;
  const measured = clocks.map(({ measures }) => ({ ...measures, confidence: "high" as const }));
  return (
    <div className="space-y-2">
      {(hours.length > 0 || phones.length > 0) && (
        <ChannelLines items={hours} none={words.noHours} title={words.hours} />
      )}
      <ChannelLines items={[cost]} title={words.cost} />
      <Disclosure look="quiet" summary={words.expect}>
        <ChannelLines items={expect} />
        <ChannelLines items={measured} title={words.clocks} />
        <ChannelLines items={cannot} title={words.cannot} />
        <ChannelLines items={tips} title={words.tips} />
        <ChannelLines items={where.slice(1)} title={words.otherDoors} />
      </Disclosure>
      <Disclosure look="quiet" summary={words.proof}>
        <ChannelLines items={proof} />
      </Disclosure>
    </div>
  );
}
