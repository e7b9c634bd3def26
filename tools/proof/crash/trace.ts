/** One system call of a trace: when it began and ended, by line, and what it answered. */
export type SystemCall = {
  readonly name: string;
  /** The arguments as strace prints them. */
  readonly inputs: string;
  /** What follows the equals sign: a number, and for an opened file its path. */
  readonly answer: string;
  readonly begin: number;
  readonly end: number;
};

const whole = /^(\d+) +([a-z0-9_]+)\((.*)\) += (.+)$/;
const begun = /^(\d+) +([a-z0-9_]+)\((.*) <unfinished \.\.\.>$/;
const resumed = /^(\d+) +<\.\.\. ([a-z0-9_]+) resumed>(.*)\) += (.+)$/;

/** Reads what `strace -f -y` wrote; calls that other threads interrupt are put together again. In order of ending. */
export function readTrace(text: string): readonly SystemCall[] {
  const open = new Map<string, { readonly inputs: string; readonly begin: number }>();
  const calls: SystemCall[] = [];
  for (const [line, content] of text.split("\n").entries()) {
    const [, thread = "", name = "", inputs = "", answer = ""] = whole.exec(content) ?? resumed.exec(content) ?? [];
    const start = begun.exec(content);
    if (start) {
      open.set(`${start[1]} ${start[2]}`, { inputs: start[3] ?? "", begin: line });
    } else if (name !== "") {
      const first = content.includes("resumed>") ? open.get(`${thread} ${name}`) : undefined;
      open.delete(`${thread} ${name}`);
      calls.push({ name, inputs: (first?.inputs ?? "") + inputs, answer, begin: first?.begin ?? line, end: line });
    }
  }
  return calls;
}

/** The path of the file a call was made on: `17</data/x>` in its first argument. */
export function pathOfDescriptor(inputs: string): string | null {
  return /^\d+<([^>]*)>/.exec(inputs)?.[1] ?? null;
}

/** The paths written out in a call, in order, each joined to the folder it is relative to. */
export function pathsIn(inputs: string): readonly string[] {
  const named = inputs.matchAll(/(?:(?:AT_FDCWD|\d+)<([^>]*)>, )?"((?:[^"\\]|\\.)*)"/g);
  return [...named].map(([, folder = "", path = ""]) => (path.startsWith("/") ? path : `${folder}/${path}`));
}
