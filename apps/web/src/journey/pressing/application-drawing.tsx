import type { Text } from "@youju/domain";
import { beforePressingWords } from "../../words/before-pressing.ts";
import { drawnLines } from "./drawn-lines.ts";
import { DrawnPhone, DrawnWords } from "./drawn-phone.tsx";

/** The form of an app as we draw it: what to choose stands ticked. Chinese as the app is; `label` says it in words. */
export function ApplicationDrawing(props: {
  readonly applicationType: Text;
  readonly reason: Text;
  readonly label: string;
}) {
  const words = beforePressingWords.zh;
  const type = drawnLines(props.applicationType.zh, 11);
  const reason = drawnLines(props.reason.zh, 11);
  const second = 92 + boxHeight(type) + 40;
  const third = second + boxHeight(reason) + 40;
  return (
    <DrawnPhone label={props.label} title={words.screen}>
      <Chosen at={92} lines={type} name={words.type} />
      <Chosen at={second} lines={reason} name={words.reason} />
      <DrawnWords at={{ x: 28, y: third }} look="fill-soft text-[13px]" words={words.proof} />
      {[0, 1, 2].map((place) => (
        <rect
          className="fill-none stroke-edge"
          height="46"
          key={place}
          rx="8"
          strokeDasharray="4 4"
          width="62"
          x={28 + place * 74}
          y={third + 12}
        />
      ))}
      <rect className="fill-go" height="44" rx="22" width="224" x="28" y="424" />
      <DrawnWords at={{ x: 140, y: 451 }} look="fill-on-go text-[15px] font-semibold" middle words={words.submit} />
    </DrawnPhone>
  );
}

function boxHeight(lines: readonly string[]): number {
  return 26 + lines.length * 20;
}

function Chosen(props: { readonly at: number; readonly name: string; readonly lines: readonly string[] }) {
  const { at, name, lines } = props;
  return (
    <>
      <DrawnWords at={{ x: 28, y: at }} look="fill-soft text-[13px]" words={name} />
      <rect
        className="fill-go-wash stroke-go"
        height={boxHeight(lines)}
        rx="12"
        strokeWidth="2"
        width="224"
        x="28"
        y={at + 10}
      />
      {lines.map((line, index) => (
        <DrawnWords
          at={{ x: 42, y: at + 37 + index * 20 }}
          key={line}
          look="fill-go-ink text-[15px] font-semibold"
          words={line}
        />
      ))}
      <circle className="fill-go" cx="232" cy={at + 10 + boxHeight(lines) / 2} r="10" />
      <path
        className="fill-none stroke-on-go"
        d={`M227 ${at + 10 + boxHeight(lines) / 2} l4 4 l7 -8`}
        strokeLinecap="round"
        strokeLinejoin="round"
        strokeWidth="2.2"
      />
    </>
  );
}
