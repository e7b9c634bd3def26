import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Command, ExitCode } from "../command.ts";

const server = fileURLToPath(new URL("../../../server/src/main.ts", import.meta.url));

/** `youju serve`: the server in the foreground, until it is stopped. */
export const serve: Command = {
  name: "serve",
  summary: {
    zh: "启动服务器（等同 npm start，不重新构建）",
    en: "start the server, as npm start does, without building",
  },
  usage: "serve [--port <n>] [--lan]",
  operands: { least: 0, most: 0 },
  flags: { port: "value", lan: "switch" },
  run: async ({ flags }) => {
    const args = [
      ...(flags.lan === true ? ["--lan"] : []),
      ...(typeof flags.port === "string" ? ["--port", flags.port] : []),
    ];
    const child = spawn(process.execPath, [server, ...args], { stdio: ["inherit", "inherit", "inherit"] });
    const pass = (signal: NodeJS.Signals) => child.kill(signal);
    process.on("SIGINT", pass).on("SIGTERM", pass);
    const [code] = (await once(child, "exit")) as [number | null];
    return { code: exitCodeOf(code), json: { code }, lines: [] };
  },
};

function exitCodeOf(code: number | null): ExitCode {
  return code === 0 || code === null ? 0 : 3;
}
