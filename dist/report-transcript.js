import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  codeBlock,
  join,
  md,
  ours
} from "./report-safe-markdown.js";
import "./report-inert.js";
import "./runtime.js";

// src/report/transcript.ts
var WIDTH = 200;
var MOST_CHARS = 2e4;
function transcript(said) {
  const sessions = Map.groupBy(
    said.toSorted((a, b) => compare(a.session, b.session) || a.turn - b.turn),
    ({ session }) => session
  );
  const parts = [...sessions.values()].map((turns) => join([heading(turns), ...turns.flatMap(exchange)], "\n\n"));
  return `${join([ours("# Conversations with the assistant"), ...parts], "\n\n").text}
`;
}
var heading = ([first]) => md`## ${first?.session ?? ""}

to ${first?.url ?? ""}`;
function exchange({ message, reply }) {
  return [
    ours("Sent:"),
    block(message),
    typeof reply === "string" ? ours("Reply:") : md`No reply: ${reply.failed}`,
    ...typeof reply === "string" ? [block(reply)] : []
  ];
}
var block = (text) => codeBlock(
  "text",
  cut(text).split("\n").flatMap((line) => line === "" ? [""] : line.match(/.{1,200}/gu) ?? [line.slice(0, WIDTH)])
);
var compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
var cut = (text) => text.length > MOST_CHARS ? `${text.slice(0, MOST_CHARS)}
… (${text.length - MOST_CHARS} more characters)` : text;
export {
  transcript
};
