import type { ChannelFigures } from "@youju/api";
import { Card, Section } from "../../ui/index.ts";
import { statisticsWords } from "../../words/statistics.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { Meaning, SpreadLine, SumLine } from "./figure-lines.tsx";

/** What came of each channel, with n beside every figure. */
export function ChannelList({ channels }: { readonly channels: readonly ChannelFigures[] }) {
  const words = useWords(statisticsWords);
  return channels.length === 0 ? null : (
    <Section id="channels" title={words.channels}>
      <ul className="grid gap-3 lg:grid-cols-2">
        {channels.map((channel) => (
          <li key={channel.channel}>
            <Channel figures={channel} />
          </li>
        ))}
      </ul>
      <Meaning>{words.channelMeaning}</Meaning>
    </Section>
  );
}

function Channel({ figures }: { readonly figures: ChannelFigures }) {
  const words = useWords(statisticsWords);
  const text = useText();
  const { success, sent } = figures;
  const { percent } = success;
  const outcomes = (["settled", "refused", "ended", "withdrawn", "open"] as const).filter((one) => figures[one] > 0);
  return (
    <Card className="space-y-2">
      <h3 className="font-semibold">{text(figures.title)}</h3>
      {sent > 0 && (
        <p>{[words.sent(sent), ...outcomes.map((one) => `${words.outcomes[one]} ${figures[one]}`)].join(" · ")}</p>
      )}
      {sent > 0 && (
        <>
          <p>
            {words.success}: <span className="font-semibold">{words.share(success.of, success.n)}</span>
            {success.n > 0 && (
              <span className="text-soft">
                {" · "}
                {percent === null ? words.few : words.percent(percent.share, percent.low, percent.high)}
              </span>
            )}
          </p>
          <p>
            {words.days}: <SpreadLine spread={figures.days} />
          </p>
        </>
      )}
      {figures.received.known + figures.received.unknown > 0 && (
        <p>
          {words.received}: <SumLine sum={figures.received} />
        </p>
      )}
    </Card>
  );
}
