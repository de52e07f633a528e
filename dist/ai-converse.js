import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  LEAST,
  bare,
  heldBy
} from "./ai-decode.js";
import {
  get
} from "./looking-page.js";
import "./looking-lookup.js";
import {
  failure
} from "./world-world.js";
import "./world-address.js";
import "./runtime.js";

// src/ai/chat.ts
var DEFAULT_BODY = { message: "$message", session: "$session" };
function requestBody({ as, model, body = DEFAULT_BODY }, history, session) {
  if (as === "openai")
    return JSON.stringify({ ...model !== void 0 && { model }, messages: history, stream: false });
  const message = history.at(-1)?.content ?? "";
  const filled = (part) => {
    if (part === "$history") return history;
    if (typeof part === "string")
      return part.replace(/\$(?:message|session)/g, (word) => word === "$message" ? message : session);
    if (Array.isArray(part)) return part.map(filled);
    if (typeof part !== "object" || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, filled(value)]));
  };
  return JSON.stringify(filled(body));
}
function readReply(body, type, dialect) {
  if (/text\/html/i.test(type)) return { unreadable: "it answers with a page and no reply" };
  const parts = partsOf(body, type);
  if (parts === void 0) return { unreadable: "what it answers is no JSON" };
  const error = parts.find((part) => isError(part));
  if (error !== void 0) return { unreadable: "it answers with an error" };
  const path = dialect.reply;
  const texts = parts.map((part) => textOf(part, path)).filter((text) => text !== void 0);
  if (texts.length === 0)
    return {
      unreadable: path === void 0 ? "no text is found in its answer (ai.reply in launch.yml says where)" : "there is no text where ai.reply points to"
    };
  const handoff = dialect.handoff !== void 0 && parts.some((part) => isTrue(valueAt(part, dialect.handoff ?? "")));
  return { text: texts.join(""), handoff, actions: parts.flatMap(actionsOf) };
}
function partsOf(body, type) {
  if (/event-stream/i.test(type) || /^(?:data|event):/m.test(body.slice(0, 2e3))) {
    const data = body.split(/\r?\n\r?\n/).flatMap((event) => {
      const lines2 = event.split(/\r?\n/).flatMap((line) => /^data: ?(.*)$/.exec(line)?.[1] ?? []);
      return lines2.length === 0 ? [] : [lines2.join("\n")];
    });
    return data.filter((text) => text !== "[DONE]").map((text) => fromJson(text) ?? text);
  }
  const whole = fromJson(body);
  if (whole !== void 0) return [whole];
  const lines = body.split("\n").filter((line) => line.trim() !== "");
  const parsed = lines.map(fromJson);
  if (lines.length > 1 && parsed.every((part) => part !== void 0)) return parsed;
  return /json/i.test(type) ? void 0 : [body];
}
function fromJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
var USUAL = [
  "$.choices[0].message.content",
  "$.choices[0].delta.content",
  "$.content[0].text",
  "$.delta.text",
  "$.output_text",
  "$.delta",
  "$.text",
  "$.reply",
  "$.message.content",
  "$.message",
  "$.answer",
  "$.response",
  "$.content",
  "$.output"
];
function textOf(part, path) {
  if (typeof part === "string") return part;
  const found = (path === void 0 ? USUAL : [path]).map((each) => valueAt(part, each)).find((value) => typeof value === "string");
  return typeof found === "string" ? found : void 0;
}
var isError = (part) => typeof part === "object" && part !== null && "error" in part && Boolean(part.error);
var isTrue = (value) => value !== void 0 && value !== null && value !== false && value !== "" && value !== "false" && value !== 0;
function valueAt(part, path) {
  const steps = path.replace(/^\$\.?/, "").match(/[\w-]+/g) ?? [];
  return steps.reduce(
    (value, step) => typeof value === "object" && value !== null && Object.hasOwn(value, step) ? value[step] : void 0,
    part
  );
}
function actionsOf(part) {
  const calls = [
    valueAt(part, "$.choices[0].message.tool_calls"),
    valueAt(part, "$.tool_calls"),
    valueAt(part, "$.toolCalls"),
    valueAt(part, "$.actions")
  ];
  return calls.flatMap((list) => Array.isArray(list) ? list : []).flatMap((call) => {
    const name = typeof call === "string" ? call : valueAt(call, "$.function.name") ?? valueAt(call, "$.toolName") ?? valueAt(call, "$.name") ?? valueAt(call, "$.action");
    return typeof name === "string" ? [name] : [];
  });
}

// src/ai/converse.ts
var MOST_BYTES = 256 * 1024;
var SHOWN = 1e3;
var MOST_WAIT_S = 20;
function conversations(world, env) {
  const sessions = /* @__PURE__ */ new Map();
  return async (request) => {
    const session = sessions.get(request.session) ?? { history: [], replies: [] };
    sessions.set(request.session, session);
    const history = [...session.history, { role: "user", content: request.message }];
    const body = requestBody(request, history, request.session);
    const answer = await sent(world, request, body, env);
    if (answer.kind === "failure") return answer;
    const type = answer.headers.find(([name]) => name === "content-type")?.[1] ?? "";
    const reply = readReply(answer.body, type, request);
    if ("unreadable" in reply) return failure("malformed", reply.unreadable);
    session.history = [...history, { role: "assistant", content: reply.text }];
    session.replies.push(reply.text);
    const unsought = unsoughtOf(request.secrets, env);
    const sought = request.secrets.filter((name) => unsought.every((each) => each.name !== name));
    const leaks = leaksOf(session.replies, sought, env);
    return {
      kind: "answer",
      text: shown(reply.text, leaks, request.secrets, env),
      handoff: reply.handoff,
      actions: reply.actions,
      leaks,
      unsought,
      sent: body.length,
      received: answer.body.length
    };
  };
}
async function sent(world, request, body, env) {
  const lacking = Object.values(request.headers).find((variable) => !env[variable]);
  if (lacking !== void 0) return failure("missing", `the variable ${lacking} of a header is not set`);
  const own = Object.entries(request.headers).map(([name, variable]) => [
    name.toLowerCase(),
    env[variable] ?? ""
  ]);
  const headers = {
    "content-type": "application/json",
    accept: "application/json, text/event-stream",
    ...Object.fromEntries(own)
  };
  for (const isLast of [false, true]) {
    const got = await get(world, request.url, { method: "POST", body, headers, maxBytes: MOST_BYTES });
    if (!("answer" in got)) return failure("refused", "it does not answer");
    const { status, truncated, headers: told } = got.answer;
    if (status === 429 && !isLast) {
      const wait = Number(told.find(([name]) => name === "retry-after")?.[1] ?? "1") || 1;
      await world.pause(Math.min(wait, MOST_WAIT_S) * 1e3);
      continue;
    }
    if (status < 200 || status > 299) return failure("malformed", `it answers with status ${status}`);
    return truncated ? failure("too-large", "its reply stops early, or is longer than is read") : got.answer;
  }
  return failure("malformed", "it answers with status 429");
}
function unsoughtOf(secrets, env) {
  return secrets.flatMap((name) => {
    const length = bare(env[name] ?? "").length;
    if (length >= LEAST) return [];
    const reason = length === 0 ? `the variable ${name} is not set` : `${name} has fewer than ${LEAST} letters and digits`;
    return [{ name, reason }];
  });
}
function leaksOf(replies, secrets, env) {
  return secrets.flatMap((name) => {
    const found = heldBy(replies, env[name] ?? "");
    return found === void 0 ? [] : [{ name, encoding: found.encoding }];
  });
}
function shown(text, leaks, secrets, env) {
  if (leaks.length > 0)
    return `(not shown: it holds ${leaks.map(({ name, encoding }) => `${name}, ${encoding}`).join("; ")})`;
  const values = secrets.flatMap((name) => env[name] || []);
  return values.reduce((rest, value) => rest.replaceAll(value, "***"), text).slice(0, SHOWN);
}
export {
  conversations
};
