import type { DisputeKind } from "@youju/domain";
import { type Platform, type PlatformGuide, type PressingAdvice, platformGuide } from "@youju/law";
import { StalePlatform } from "../../law/stale-note.tsx";
import { Badge, Card, Icon, Section } from "../../ui/index.ts";
import { beforePressingWords } from "../../words/before-pressing.ts";
import { platformWords } from "../../words/platforms.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { ApplicationDrawing } from "./application-drawing.tsx";
import { ButtonsDrawing } from "./buttons-drawing.tsx";

type Props = {
  readonly platforms: readonly Platform[];
  readonly platform: Platform["id"];
  readonly kind: DisputeKind;
};

/** For one platform and kind: what to choose in its form and what not, why, and the buttons to leave alone, drawn. */
export function BeforePressing({ platforms, platform, kind }: Props) {
  const words = useWords(beforePressingWords);
  const names = useWords(platformWords);
  const guide = platformGuide(platforms, platform, kind);
  if (guide === undefined) {
    return <p>{words.none}</p>;
  }
  const own = platforms.some(({ id }) => id === platform);
  return (
    <div className="space-y-8">
      <StalePlatform id={guide.platform.id} />
      {!own && <p className="text-soft">{words.general}</p>}
      {own && platform !== "other" && !guide.isInItsWords && (
        <p className="text-soft">{words.unworded(names[platform] ?? platform)}</p>
      )}
      <div className="grid items-start gap-6 @2xl:grid-cols-[minmax(0,17rem)_minmax(0,1fr)]">
        <ApplicationDrawing
          applicationType={guide.pressing.applicationType}
          label={words.screenOf(names[platform] ?? platform)}
          reason={guide.pressing.reason}
        />
        <div className="min-w-0 space-y-4">
          <Chosen guide={guide} />
          <Advice advice={guide.pressing.choose} title={words.choose} tone="go" />
          <Advice advice={guide.pressing.avoid} title={words.avoid} tone="need" />
        </div>
      </div>
      <Section id="never-press" title={words.never}>
        <div className="grid items-start gap-6 @2xl:grid-cols-[minmax(0,17rem)_minmax(0,1fr)]">
          <ButtonsDrawing label={words.orderShot} />
          <div className="min-w-0 space-y-6">
            <Advice advice={guide.neverPress} title={words.press} tone="need" />
            <Paths guide={guide} />
          </div>
        </div>
      </Section>
    </div>
  );
}

function Chosen({ guide }: { readonly guide: PlatformGuide }) {
  const words = useWords(beforePressingWords);
  const text = useText();
  const { applicationType, reason } = guide.pressing;
  return (
    <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[max-content_1fr]">
      <dt className="text-soft">{words.type}</dt>
      <dd className="font-semibold">{text(applicationType)}</dd>
      <dt className="text-soft">{words.reason}</dt>
      <dd className="font-semibold">{text(reason)}</dd>
      <dd className="text-[0.9375rem] text-soft sm:col-span-2">{words.closest}</dd>
    </dl>
  );
}

function Advice(props: {
  readonly advice: readonly PressingAdvice[];
  readonly title: string;
  readonly tone: "go" | "need";
}) {
  const words = useWords(beforePressingWords);
  const text = useText();
  const { advice, title, tone } = props;
  return advice.length === 0 ? null : (
    <Card className="space-y-2" tone={tone}>
      <h2 className="flex items-center gap-2 font-semibold">
        <Icon name={tone === "go" ? "check" : "stop"} />
        {title}
      </h2>
      <ul className="space-y-3">
        {advice.map(({ what, why, confidence }) => (
          <li key={what.zh}>
            <span className="font-medium">{text(what)}</span>
            <span className="block text-[0.9375rem]">{text(why)}</span>
            {confidence === "medium" && <Badge tone="plain">{words.check}</Badge>}
          </li>
        ))}
      </ul>
    </Card>
  );
}

const ways = ["afterSales", "intervention", "lateShipping", "humanService"] as const;

function Paths({ guide }: { readonly guide: PlatformGuide }) {
  const words = useWords(beforePressingWords);
  const { paths } = guide.platform;
  const known = ways.filter((way) => paths[way] !== null);
  return (
    <section aria-labelledby="press-paths" className="space-y-2">
      <h2 className="font-semibold" id="press-paths">
        {words.path}
      </h2>
      {known.length === 0 && <p className="text-soft">{words.unpathed}</p>}
      <dl className="space-y-2">
        {known.map((way) => (
          <div key={way}>
            <dt className="text-[0.9375rem] text-soft">{words.paths[way]}</dt>
            <dd lang="zh-CN">{paths[way]?.value.join(" › ")}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
