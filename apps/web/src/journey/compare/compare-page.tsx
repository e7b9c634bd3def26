import type { CaseDetail } from "@youju/api";
import { useEffect, useMemo, useRef, useState } from "react";
import { useKeepPicture } from "../../api/pictures.ts";
import { useLawRecord } from "../../law/use-law-record.ts";
import {
  Button,
  Card,
  ChoiceGroup,
  EmptyState,
  ErrorNotice,
  LinkButton,
  Section,
  Segmented,
  Select,
  showToast,
  TextInput,
} from "../../ui/index.ts";
import { compareWords } from "../../words/compare.ts";
import { useWords } from "../../words/use-words.ts";
import { CaseFrame, caseAddress } from "../case/case-frame.tsx";
import { croppedSize, draw, jpegWithin, layOut } from "./draw.ts";
import { LimitChoice } from "./limit-choice.tsx";
import { MadePictures } from "./made-pictures.tsx";
import { bytesFor, pictureLimits } from "./picture-limits.ts";
import { after, type Plan, type Step, wholeCrop } from "./plan.ts";
import { SideEditor, type Tool } from "./side-editor.tsx";
import { usePicture } from "./use-picture.ts";

/** Width of the picture that is made, in pixels: wide enough to read, below what platforms are known to take. */
const madeWidth = 1600;
const isPicture = (mediaType: string) => mediaType.startsWith("image/");

/** 对比图 */
export function ComparePage({ detail }: { readonly detail: CaseDetail }) {
  const words = useWords(compareWords);
  const { id } = detail.case;
  const pictures = detail.exhibits.filter(({ mediaType }) => isPicture(mediaType));
  return (
    <CaseFrame
      back={{ href: caseAddress(id), label: detail.case.title }}
      detail={detail}
      note={words.note}
      place="export"
      title={words.title}
    >
      <div className="max-w-4xl space-y-8">
        <p>{words.intro}</p>
        {pictures.length === 0 ? (
          <EmptyState
            action={
              <LinkButton href={caseAddress(id)} icon="back" tone="secondary">
                {words.toCase}
              </LinkButton>
            }
            icon="picture"
            title={words.noPictures}
          >
            {words.noPicturesText}
          </EmptyState>
        ) : (
          <Editor caseId={id} pictures={pictures} />
        )}
        <Section id="made" title={words.made}>
          <MadePictures caseId={id} exhibits={detail.exhibits} kind="comparison" />
        </Section>
      </div>
    </CaseFrame>
  );
}

type EditorInput = { readonly caseId: string; readonly pictures: CaseDetail["exhibits"] };

function Editor({ caseId, pictures }: EditorInput) {
  const words = useWords(compareWords);
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const [tool, setTool] = useState<Tool>("ring");
  const [text, setText] = useState("");
  const start = useMemo((): Plan => {
    const side = (title: string) => ({ exhibitId: null, crop: wholeCrop, title, marks: [] });
    return { layout: "beside", sides: [side(words.titles[0]), side(words.titles[1])] };
  }, [words]);
  const plan = useMemo(() => steps.reduce(after, start), [steps, start]);
  const step = (one: Step) => setSteps([...steps, one]);
  const loaded = [usePicture(caseId, plan.sides[0].exhibitId), usePicture(caseId, plan.sides[1].exhibitId)] as const;
  return (
    <div className="space-y-6">
      <Card className="space-y-4">
        <ChoiceGroup
          choices={(["ring", "arrow", "words", "crop"] as const).map((value) => ({ value, label: words.tools[value] }))}
          label={words.tool}
          onChange={(value) => setTool(value as Tool)}
          value={tool}
        />
        <p className="text-[0.9375rem] text-soft">{words.toolHint}</p>
        {tool === "words" && <TextInput label={words.wordsLabel} maxLength={30} onChange={setText} value={text} />}
      </Card>
      <div className="grid gap-6 @2xl:grid-cols-2">
        {([0, 1] as const).map((place) => (
          <OneSide
            key={place}
            loaded={loaded[place]}
            onStep={step}
            pictures={pictures}
            place={place}
            plan={plan}
            text={text}
            tool={tool}
          />
        ))}
      </div>
      <Button
        disabled={steps.length === 0}
        icon="undo"
        onClick={() => setSteps(steps.slice(0, -1))}
        size="small"
        tone="secondary"
      >
        {words.undo}
      </Button>
      <Result caseId={caseId} loaded={loaded} onStep={step} plan={plan} />
    </div>
  );
}

type Loaded = ReturnType<typeof usePicture>;

function OneSide(props: {
  readonly place: 0 | 1;
  readonly plan: Plan;
  readonly loaded: Loaded;
  readonly pictures: CaseDetail["exhibits"];
  readonly tool: Tool;
  readonly text: string;
  readonly onStep: (step: Step) => void;
}) {
  const words = useWords(compareWords);
  const { place, plan, loaded, onStep } = props;
  const side = plan.sides[place];
  return (
    <Card className="space-y-3">
      <h2 className="font-semibold">{words.sides[place]}</h2>
      <Select
        label={words.choose}
        onChange={(exhibitId) => onStep({ do: "choose", side: place, exhibitId })}
        options={[
          ...(side.exhibitId === null ? [{ value: "", label: words.none }] : []),
          ...props.pictures.map(({ id, number, fileName }) => ({ value: id, label: words.exhibit(number, fileName) })),
        ]}
        value={side.exhibitId ?? ""}
      />
      <TextInput
        label={words.sideTitle}
        maxLength={20}
        onChange={(title) => onStep({ do: "title", side: place, title })}
        value={side.title}
      />
      {loaded === "broken" && <p className="text-seal-ink">{words.unreadable}</p>}
      {loaded !== null && loaded !== "broken" && (
        <SideEditor
          label={words.sides[place]}
          onStep={onStep}
          picture={loaded}
          place={place}
          side={side}
          text={props.text}
          tool={props.tool}
        />
      )}
    </Card>
  );
}

function Result(props: {
  readonly caseId: string;
  readonly plan: Plan;
  readonly loaded: readonly [Loaded, Loaded];
  readonly onStep: (step: Step) => void;
}) {
  const words = useWords(compareWords);
  const { plan, loaded, onStep } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const keep = useKeepPicture(props.caseId);
  const limits = pictureLimits(useLawRecord().data?.core.channels ?? []);
  const [chosen, setChosen] = useState<string>();
  const [typed, setTyped] = useState("2");
  const channel = chosen ?? limits[0]?.channel ?? "other";
  const most = bytesFor(limits, channel, typed);
  const [tooLarge, setTooLarge] = useState(false);
  const [first, second] = [shownOf(loaded[0]), shownOf(loaded[1])];
  useEffect(() => {
    if (canvas.current !== null) {
      const sizes = [sizeFor(plan, 0, first), sizeFor(plan, 1, second)] as const;
      draw(canvas.current, plan, { pictures: [first, second], layout: layOut(plan.layout, sizes, madeWidth) });
    }
  }, [plan, first, second]);
  const [one, other] = [plan.sides[0].exhibitId, plan.sides[1].exhibitId];
  const make = async () => {
    const jpeg = canvas.current === null || most === null ? null : await jpegWithin(canvas.current, most);
    setTooLarge(jpeg === null);
    if (jpeg !== null && one !== null && other !== null) {
      const made = { exhibitId: one, kind: "comparison", other, jpeg } as const;
      keep.mutate(made, { onSuccess: () => showToast({ text: words.saved }) });
    }
  };
  return (
    <Section id="preview" title={words.preview}>
      <Card className="space-y-4">
        <Segmented
          label={words.layout}
          onChange={(layout) => onStep({ do: "layout", layout: layout === "stacked" ? "stacked" : "beside" })}
          segments={(["beside", "stacked"] as const).map((value) => ({ value, label: words.layouts[value] }))}
          value={plan.layout}
        />
        <canvas aria-label={words.previewOf} className="w-full rounded-xl border border-edge" ref={canvas} role="img" />
        <LimitChoice chosen={channel} limits={limits} onChoose={setChosen} onType={setTyped} typed={typed} />
        {(one === null || other === null) && <p className="text-soft">{words.nothing}</p>}
        {tooLarge && (
          <p className="text-seal-ink" role="alert">
            {words.tooLarge}
          </p>
        )}
        <Button
          busy={keep.isPending}
          disabled={first === null || second === null}
          icon="picture"
          onClick={() => void make()}
        >
          {words.make}
        </Button>
        <ErrorNotice error={keep.error} />
      </Card>
    </Section>
  );
}

function shownOf(loaded: Loaded): HTMLImageElement | null {
  return loaded === "broken" ? null : loaded;
}

function sizeFor(plan: Plan, place: 0 | 1, picture: HTMLImageElement | null) {
  return picture === null
    ? null
    : croppedSize(plan.sides[place], { width: picture.naturalWidth, height: picture.naturalHeight });
}
