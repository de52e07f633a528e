import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  LEAST,
  bare,
  fromJson,
  heldBy,
  valueAt
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

// src/ai/tokens.ts
var CHARACTERS = 4;
var INPUT = ["prompt_tokens", "input_tokens", "promptTokens", "inputTokens"];
var OUTPUT = ["completion_tokens", "output_tokens", "completionTokens", "outputTokens"];
var USAGE = ["$.usage", "$.message.usage", "$.response.usage"];
function tokensOf(parts) {
  const usages = parts.flatMap((part) => USAGE.map((path) => valueAt(part, path))).filter((usage) => isObject(usage));
  const most = (names) => Math.max(-1, ...usages.flatMap((usage) => names.map((name) => countOf(usage[name]))));
  const [input, output] = [most(INPUT), most(OUTPUT)];
  return input < 0 || output < 0 ? void 0 : { input, output, isCounted: true };
}
function estimatedTokens(sent2, text) {
  return {
    input: Math.ceil(sent2.length / CHARACTERS),
    output: Math.ceil(text.length / CHARACTERS),
    isCounted: false
  };
}
var isObject = (value) => typeof value === "object" && value !== null;
var countOf = (value) => Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : -1;

// src/ai/reply.ts
function readReply(body, type, dialect) {
  if (/text\/html/i.test(type)) return { unreadable: "it answers with a page and no reply" };
  const parts = partsOf(body, type);
  if (parts === void 0) return { unreadable: "what it answers is no JSON" };
  const error = parts.find((part) => isError(part));
  if (error !== void 0) return { unreadable: "it answers with an error" };
  const path = dialect.reply;
  const texts = parts.map((part) => textOf(part, path)).filter((text) => text !== void 0);
  const actions = parts.flatMap(actionsOf);
  if (texts.length === 0 && actions.length === 0)
    return {
      unreadable: path === void 0 ? "no text is found in its answer (ai.reply in launch.yml says where)" : "there is no text where ai.reply points to"
    };
  const handoff = dialect.handoff !== void 0 && parts.some((part) => isTrue(valueAt(part, dialect.handoff ?? "")));
  const confidence = numberAt(parts, dialect.confidence);
  const tokens = tokensOf(parts);
  return {
    text: texts.join(""),
    handoff,
    actions,
    ...confidence !== void 0 && { confidence },
    ...tokens && { tokens }
  };
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
var USUAL = [
  "$.choices[0].message.content",
  "$.choices[0].delta.content",
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
  if (typeof found === "string" || path !== void 0) return typeof found === "string" ? found : void 0;
  const texts = blocksOf(part).flatMap(({ text }) => typeof text === "string" ? [text] : []);
  return texts.length === 0 ? void 0 : texts.join("");
}
function blocksOf(part) {
  const blocks = [...listAt(part, "$.content"), ...listAt(part, "$.output")].filter(
    (each) => typeof each === "object" && each !== null
  );
  return blocks.flatMap((block) => [block, ..."content" in block ? blocksOf({ content: block["content"] }) : []]);
}
function listAt(part, path) {
  const list = valueAt(part, path);
  return Array.isArray(list) ? list : [];
}
function numberAt(parts, path) {
  const found = path === void 0 ? [] : parts.map((part) => valueAt(part, path));
  return found.filter((value) => typeof value === "number").at(-1);
}
var isError = (part) => typeof part === "object" && part !== null && "error" in part && Boolean(part.error);
var isTrue = (value) => value !== void 0 && value !== null && value !== false && value !== "" && value !== "false" && value !== 0;
var CALLS = [
  "$.choices[0].message.tool_calls",
  "$.choices[0].delta.tool_calls",
  "$.tool_calls",
  "$.toolCalls",
  "$.actions"
];
var NAMES = ["$.function.name", "$.toolName", "$.name", "$.action"];
function actionsOf(part) {
  const blocks = blocksOf(part).filter(({ type }) => type === "tool_use" || type === "function_call");
  return [...CALLS.flatMap((path) => listAt(part, path)), ...blocks].flatMap((call) => {
    const names = typeof call === "string" ? [call] : NAMES.map((path) => valueAt(call, path));
    return names.find((name) => typeof name === "string") ?? [];
  });
}

// src/ai/state.ts
import { isDeepStrictEqual } from "node:util";
var MOST_BYTES = 256 * 1024;
var SHOWN = 60;
async function readState(world, { url, at }, headers) {
  const got = await get(world, url, {
    headers: { accept: "application/json", ...headers },
    maxBytes: MOST_BYTES
  });
  if (!("answer" in got)) return failure("refused", "the state cannot be read: it does not answer");
  const { status, truncated, body } = got.answer;
  if (status !== 200 || truncated) return failure("malformed", `the state cannot be read: status ${status}`);
  const state = fromJson(body);
  if (state === void 0) return failure("malformed", "the state cannot be read: it is no JSON");
  const values = at.map((path) => valueAt(state, path));
  return values.every((value) => value === void 0) ? failure("malformed", "nothing of the state is where ai.state.at points to") : { values };
}
function changeOf({ at }, before, after) {
  if (before === void 0) return { unread: "the state was not read before" };
  if ("reason" in before) return { unread: before.reason };
  if ("reason" in after) return { unread: after.reason };
  return {
    changed: at.flatMap(
      (path, i) => isDeepStrictEqual(before.values[i], after.values[i]) ? [] : [{ at: path, before: shown(before.values[i]), after: shown(after.values[i]) }]
    )
  };
}
var shown = (value) => value === void 0 ? "nothing" : JSON.stringify(value).slice(0, SHOWN);

// src/ai/converse.ts
var MOST_BYTES2 = 256 * 1024;
var SHOWN2 = 1e3;
var MOST_WAIT_S = 20;
var WITHIN_MS = 6e4;
function conversations(world, env) {
  const sessions = /* @__PURE__ */ new Map();
  return async (request) => {
    const session = sessions.get(request.session) ?? { history: [], replies: [] };
    sessions.set(request.session, session);
    const headers = valuesOf(request.headers, env);
    if ("reason" in headers) return headers;
    if (request.state !== void 0) session.state ??= await stateOf(world, request, env);
    const history = [...session.history, { role: "user", content: request.message }];
    const body = requestBody(request, history, request.session);
    const answer = await sent(world, request, body, headers.values);
    if (answer.kind === "failure") return answer;
    const type = answer.headers.find(([name]) => name === "content-type")?.[1] ?? "";
    const reply = readReply(answer.body, type, request);
    if ("unreadable" in reply) return failure("malformed", reply.unreadable);
    session.history = [...history, { role: "assistant", content: reply.text }];
    session.replies.push(reply.text);
    const state = await changedBy(world, request, session, env);
    const unsought = unsoughtOf(request.secrets, env);
    const sought = request.secrets.filter((name) => unsought.every((each) => each.name !== name));
    const leaks = leaksOf(session.replies, sought, env);
    const { handoff, actions, confidence, tokens = estimatedTokens(body, reply.text) } = reply;
    return {
      kind: "answer",
      text: shown2(reply.text, leaks, request.secrets, env),
      handoff,
      actions,
      ...confidence !== void 0 && { confidence },
      ...state && { state },
      leaks,
      unsought,
      sent: body.length,
      received: answer.body.length,
      tokens
    };
  };
}
function valuesOf(headers, env) {
  const lacking = Object.values(headers).find((variable) => !env[variable]);
  if (lacking !== void 0) return failure("missing", `the variable ${lacking} of a header is not set`);
  return {
    values: Object.fromEntries(
      Object.entries(headers).map(([name, variable]) => [name.toLowerCase(), env[variable] ?? ""])
    )
  };
}
async function sent(world, { url }, body, values) {
  const headers = { "content-type": "application/json", accept: "application/json, text/event-stream", ...values };
  for (const isLast of [false, true]) {
    const how = { method: "POST", body, headers, maxBytes: MOST_BYTES2, withinMs: WITHIN_MS };
    const got = await get(world, url, how);
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
async function stateOf(world, { state }, env) {
  if (state === void 0) return failure("missing", "no state is named");
  const headers = valuesOf(state.headers, env);
  return "reason" in headers ? headers : readState(world, state, headers.values);
}
async function changedBy(world, request, session, env) {
  if (request.state === void 0) return void 0;
  const [before, after] = [session.state, await stateOf(world, request, env)];
  session.state = after;
  return changeOf(request.state, before, after);
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
function shown2(text, leaks, secrets, env) {
  if (leaks.length > 0)
    return `(not shown: it holds ${leaks.map(({ name, encoding }) => `${name}, ${encoding}`).join("; ")})`;
  const values = secrets.flatMap((name) => env[name] || []);
  return values.reduce((rest, value) => rest.replaceAll(value, "***"), text).slice(0, SHOWN2);
}
export {
  conversations
};
