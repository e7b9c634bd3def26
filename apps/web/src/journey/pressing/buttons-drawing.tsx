import { beforePressingWords } from "../../words/before-pressing.ts";
import { DrawnPhone, DrawnWords } from "./drawn-phone.tsx";

/** An order as we draw it, with the buttons to leave alone crossed out. */
export function ButtonsDrawing({ label }: { readonly label: (list: string) => string }) {
  const words = beforePressingWords.zh;
  const buttons = [words.confirmReceipt, words.withdraw, words.outside, words.praise];
  return (
    <DrawnPhone label={label(buttons.join("、"))} title={words.buttons}>
      <rect className="fill-sunken" height="96" rx="14" width="224" x="28" y="86" />
      <rect className="fill-line" height="64" rx="10" width="64" x="42" y="102" />
      <rect className="fill-line" height="10" rx="5" width="112" x="120" y="108" />
      <rect className="fill-line" height="10" rx="5" width="80" x="120" y="130" />
      <rect className="fill-line" height="10" rx="5" width="48" x="120" y="152" />
      {buttons.map((name, index) => (
        <Crossed at={204 + index * 66} key={name} name={name} />
      ))}
    </DrawnPhone>
  );
}

function Crossed({ name, at }: { readonly name: string; readonly at: number }) {
  return (
    <>
      <rect
        className="fill-need-wash stroke-need-edge"
        height="48"
        rx="24"
        strokeWidth="1.5"
        width="224"
        x="28"
        y={at}
      />
      <DrawnWords at={{ x: 52, y: at + 30 }} look="fill-need-ink text-[16px] line-through" words={name} />
      <circle className="fill-need-ink" cx="226" cy={at + 24} r="12" />
      <path
        className="stroke-need-wash"
        d={`M221 ${at + 19} l10 10 M231 ${at + 19} l-10 10`}
        strokeLinecap="round"
        strokeWidth="2.4"
      />
    </>
  );
}
