import type { ComposedFiling } from "@youju/api";
import { StaleChannel } from "../../law/stale-note.tsx";
import { buttonLook, Card, Icon, Section } from "../../ui/index.ts";
import { filingWords } from "../../words/filing.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { Preconditions } from "../case/preconditions.tsx";

/** Where the paper goes: the place, the official link, what must be there first, what filing here closes. 去哪里 */
export function Destination(props: { readonly destination: ComposedFiling["destination"]; readonly channel: string }) {
  const { destination, channel } = props;
  const words = useWords(filingWords);
  const text = useText();
  return (
    <Section id="destination" title={words.destination}>
      <Card className="space-y-4">
        <p className="font-medium">{text(destination.where)}</p>
        <StaleChannel id={channel} />
        <Preconditions items={destination.preconditions} />
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
        {destination.link !== null && (
          <a className={buttonLook("secondary", "ordinary")} href={destination.link} rel="noreferrer" target="_blank">
            <Icon name="external" />
            {words.link}
          </a>
        )}
      </Card>
    </Section>
  );
}
