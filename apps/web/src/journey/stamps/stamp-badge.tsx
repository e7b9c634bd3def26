import type { StampView } from "@youju/api";
import { useStamps } from "../../api/stamps.ts";
import { Badge, type Tone } from "../../ui/index.ts";
import { useText } from "../../words/use-words.ts";

const tones: Record<StampView["state"], Tone> = { queued: "wait", stamped: "done", failed: "need", untrusted: "need" };
const best: readonly StampView["state"][] = ["stamped", "queued", "untrusted", "failed"];

/** The state of a stamp in words. */
export function StampState({ stamp }: { readonly stamp: StampView }) {
  const text = useText();
  return <Badge tone={stamp.demo ? "plain" : tones[stamp.state]}>{text(stamp.words)}</Badge>;
}

/** The best an exhibit has in time stamps; nothing where none was ever asked for. A real one goes before a demo one. */
export function StampBadge(props: { readonly caseId: string; readonly exhibitId: string }) {
  const { data } = useStamps(props.caseId);
  const own = (data?.stamps ?? []).filter(({ exhibitId }) => exhibitId === props.exhibitId);
  const rank = ({ state, demo }: StampView) => best.indexOf(state) + (demo ? best.length : 0);
  const [stamp] = own.toSorted((one, other) => rank(one) - rank(other));
  return stamp === undefined ? null : <StampState stamp={stamp} />;
}
