import type { DutyView, SettlementView, SettlementWayView } from "@youju/api";
import { paperIds, paperTitle } from "@youju/documents";
import { formatYuan, isUnkept, type PlainDate, type Text } from "@youju/domain";
import type { CaseSnapshot } from "./case-snapshot.ts";
import { isOver } from "./is-over.ts";
import { nextDayOf } from "./next-day.ts";
import type { Step } from "./step-rule.ts";

type Due = { readonly settlement: SettlementView; readonly duty: DutyView };

/** Something agreed was not done in time: the way on that fits what it stands in, with its paper. */
export function unkept(snapshot: CaseSnapshot): Step | undefined {
  const found = firstUnkept(snapshot);
  return found === undefined ? undefined : wayStep(snapshot, found, found.settlement.ways[0]);
}

/** The other ways on, and noting that it was done after all. */
export function unkeptBeside(snapshot: CaseSnapshot): readonly Step[] {
  const found = firstUnkept(snapshot);
  if (found === undefined) {
    return [];
  }
  const note: Step = { id: "settlement", ...noteWords(found.duty) };
  const others = found.settlement.ways.slice(1).map((way) => wayStep(snapshot, found, way));
  return [note, ...others];
}

/** An agreement a court can confirm while there is time for it, on both sides' application. */
export function confirmable({ outcome, filings }: CaseSnapshot): Step | undefined {
  for (const { confirmable: can, deadlines, duties, on } of outcome.settlements) {
    const clock = deadlines.find(({ registerId }) => registerId === "D29");
    if (can === "yes" && clock !== undefined && !duties.some(({ mark }) => mark === "not")) {
      const paper = "judicial-confirmation";
      const draft = filings.findLast((filing) => filing.state === "drafted" && filing.paper === paper);
      const until = nextDayOf(clock);
      return { id: "act-in-time", ...confirmWords(on), channel: paper, paper, filingId: draft?.id ?? null, until };
    }
  }
  return undefined;
}

/** What was agreed and is still to be done: one's own part first, else the wait for theirs. */
export function agreed({ outcome }: CaseSnapshot): Step | undefined {
  const open = outcome.settlements.flatMap((settlement) =>
    settlement.duties.filter(({ mark }) => mark === null || mark === "partly").map((duty) => ({ settlement, duty })),
  );
  const [next] = open.toSorted((one, other) => (dayOf(one) < dayOf(other) ? -1 : Number(dayOf(one) > dayOf(other))));
  if (next === undefined) {
    return undefined;
  }
  const { deadline } = next.duty;
  return { id: "settlement", ...dueWords(next.duty), until: deadline === null ? null : nextDayOf(deadline) };
}

/** {@link agreed} in a case that is over: nothing else is left to do in it. */
export function agreedAfterwards(snapshot: CaseSnapshot): Step | undefined {
  return isOver(snapshot) ? agreed(snapshot) : undefined;
}

/** The person closed the case. */
export function closed({ outcome }: CaseSnapshot): Step | undefined {
  return outcome.closing === null
    ? undefined
    : {
        id: "closed",
        title: { zh: "已结案", en: "Closed" },
        why: {
          zh: "结果记好了，材料都留着。情况有变，在“结果与履行”里重新打开。",
          en: "The result is noted and everything is kept. If things change, take it up again under “Outcome”.",
        },
        until: null,
      };
}

/** A part without a day comes last; one's own before theirs on the same day. */
function dayOf({ duty }: Due): string {
  return `${duty.by ?? "9999"} ${duty.whose === "person" ? 0 : 1}`;
}

/** The first of the other side's parts that was not kept, and that no paper has gone out about since. */
function firstUnkept({ outcome, filings, today }: CaseSnapshot): Due | undefined {
  const found = outcome.settlements.flatMap((settlement) =>
    settlement.duties
      .filter((duty) => duty.whose === "other" && isUnkept(duty, today))
      .map((duty) => ({ settlement, duty })),
  );
  return found.find(({ settlement, duty }) => {
    const since = duty.by ?? duty.markedOn ?? settlement.on;
    const papers = new Set(settlement.ways.map(({ paper, channel }) => paper ?? channel));
    return !filings.some(
      ({ paper, channel, sentOn }) => sentOn !== null && sentOn > since && (papers.has(paper) || papers.has(channel)),
    );
  });
}

function wayStep({ filings }: CaseSnapshot, { duty, settlement }: Due, way: SettlementWayView | undefined): Step {
  if (way === undefined) {
    return { id: "settlement", ...noteWords(duty), until: null };
  }
  const { channel, paper } = way;
  const draft = filings.findLast((filing) => filing.state === "drafted" && filing.paper === (paper ?? channel));
  const where = { channel, paper, filingId: draft?.id ?? null };
  if (way.way === "enforcement") {
    const clock = settlement.deadlines.find(({ registerId }) => registerId === "D28");
    return { id: "follow-up", ...enforceWords(duty), ...where, until: clock === undefined ? null : nextDayOf(clock) };
  }
  // Nobody has to sue by a day of another part
  return { id: "follow-up", ...unkeptWords(duty, titleOf(way)), ...where, until: null };
}

function titleOf({ paper, channel }: SettlementWayView): Text {
  const known = paperIds.find((id) => id === (paper ?? channel));
  return known === undefined ? { zh: "下一份", en: "the next paper" } : paperTitle(known);
}

type Words = { readonly title: Text; readonly why: Text };

/** A part as it is called in a sentence. */
function named({ what, amount, owed }: DutyView): string {
  return amount === null ? what : `${what} ${formatYuan(owed ?? amount)}`;
}

function byWords(by: PlainDate | null): Text {
  return by === null ? { zh: "", en: "" } : { zh: `约定 ${by} 前做完，`, en: `It was to be done by ${by}. ` };
}

function unkeptWords(duty: DutyView, paper: Text): Words {
  const by = byWords(duty.by);
  return {
    title: { zh: `没按约定做：${named(duty)}，写${paper.zh}`, en: `Not kept: ${named(duty)}. ${paper.en}` },
    why: {
      zh: `${by.zh}没有做到。到账了就去记一笔；没有，约定的内容和没履行的情况会写进这一份。`,
      en: `${by.en}If it was done after all, note that; else this paper tells what was agreed and not done.`,
    },
  };
}

function enforceWords(duty: DutyView): Words {
  const by = byWords(duty.by);
  return {
    title: {
      zh: `没按约定做：${named(duty)}，写强制执行申请书`,
      en: `Not kept: ${named(duty)}. Apply for enforcement`,
    },
    why: {
      zh: `${by.zh}没有做到。手里的文书法院可以直接执行，不用再起诉：申请书替您写好，带上它、文书和身份证，交给有权执行的法院。`,
      en: `${by.en}A court enforces what you hold as it stands; no new suit is needed. The application is written for you: take it, the paper and your identity card to the court that enforces it.`,
    },
  };
}

function noteWords(duty: DutyView): Words {
  return {
    title: { zh: `做到了就记一笔：${named(duty)}`, en: `If it was done, note it: ${named(duty)}` },
    why: { zh: "记成做到或做了一部分，后面的步骤跟着变。", en: "Done, or done in part: the next steps follow." },
  };
}

function confirmWords(on: PlainDate): Words {
  return {
    title: { zh: "和对方一起申请司法确认", en: "Apply together for judicial confirmation" },
    why: {
      zh: `${on} 的协议是调解组织主持达成的：期限内双方一起申请，法院确认后对方不履行就能直接执行；过了期只能起诉。`,
      en: `The agreement of ${on} came about through a mediator: confirmed by a court in time, on both sides' application, it can be enforced; afterwards only a suit is left.`,
    },
  };
}

function dueWords(duty: DutyView): Words {
  if (duty.whose === "person") {
    return {
      title: { zh: `做完您这边的事：${named(duty)}`, en: `Do your part: ${named(duty)}` },
      why: {
        zh: `${byWords(duty.by).zh}做完记一笔，凭证留好，对方就没有理由拖。`,
        en: `${byWords(duty.by).en}Note it once done and keep proof: then they have no reason to hold back.`,
      },
    };
  }
  return {
    title: { zh: `等对方履行：${named(duty)}`, en: `Wait for what was agreed: ${named(duty)}` },
    why: {
      zh: `${byWords(duty.by).zh}到期回来记一笔：做到了、做了一部分，还是没做到。`,
      en: `${byWords(duty.by).en}Come back then and note whether it was done, in part, or not.`,
    },
  };
}
