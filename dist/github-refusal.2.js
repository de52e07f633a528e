import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;

// src/github/refusal.ts
var UNKNOWN_MS = 6e4;
function refusalOf(error) {
  const response = responseOf(error);
  const status = statusOf(error);
  if (response === void 0 || status === 0) return { kind: "silent" };
  if (status === 403 || status === 429) return forbidden(status, response);
  if (status >= 500) return { kind: "failed", status };
  const kinds = { 401: "token", 404: "missing", 410: "gone", 422: "invalid" };
  const kind = kinds[status];
  return kind === void 0 ? { kind: "other", status } : { kind };
}
function forbidden(status, { headers, data }) {
  const message = typeof data === "object" && data !== null && "message" in data ? String(data.message) : "";
  if (String(headers["x-ratelimit-remaining"]) === "0") {
    const until = Number(headers["x-ratelimit-reset"]) * 1e3;
    const waitMs = until - Date.parse(String(headers["date"]));
    return { kind: "rate-limit", until: until > 0 ? until : void 0, waitMs: waitMs >= 0 ? waitMs : UNKNOWN_MS };
  }
  const wait = headers["retry-after"];
  if (wait !== void 0 || status === 429 || /secondary rate limit|abuse detection/i.test(message)) {
    const seconds = Number(wait) >= 0 ? Number(wait) : void 0;
    return { kind: "too-fast", seconds, waitMs: seconds === void 0 ? UNKNOWN_MS : seconds * 1e3 };
  }
  if (/\barchived\b/i.test(message)) return { kind: "archived" };
  if (/\blocked\b/i.test(message)) return { kind: "locked" };
  return { kind: "permission" };
}
function statusOf(error) {
  return responseOf(error) === void 0 ? 0 : Number(error.status);
}
function responseOf(error) {
  const isAnswer = typeof error === "object" && error !== null && "status" in error && "response" in error;
  return isAnswer ? error.response : void 0;
}
var isPointless = (error) => ["locked", "missing", "gone"].includes(refusalOf(error).kind);
var isUncertain = (error) => ["failed", "silent"].includes(refusalOf(error).kind);
function refusalWords(error, permission) {
  const refusal = refusalOf(error);
  switch (refusal.kind) {
    case "token":
      return "GitHub does not accept the token (401): it has expired, was revoked, or is mistyped";
    case "permission":
      return `the job lacks \`${permission}\``;
    case "missing":
      return `GitHub finds nothing there (404): it was deleted, or the job lacks \`${permission}\``;
    case "gone":
      return "it was deleted, or issues are switched off for this repository (410)";
    case "locked":
      return "the conversation is locked";
    case "archived":
      return "the repository is archived and can only be read";
    case "rate-limit":
      return `GitHub’s rate limit is reached${refusal.until === void 0 ? "" : ` until ${timeOf(refusal.until)}`}`;
    case "too-fast":
      return `GitHub’s secondary rate limit is reached${refusal.seconds === void 0 ? "" : `; it asks to wait ${refusal.seconds} s`}`;
    case "invalid":
      return "GitHub refused it as invalid (422)";
    case "failed":
      return `GitHub failed (${refusal.status})`;
    case "silent":
      return "GitHub did not answer";
    case "other":
      return `GitHub answered ${refusal.status}`;
  }
}
var timeOf = (ms) => `${new Date(ms).toISOString().slice(11, 16)} UTC`;

export {
  refusalOf,
  statusOf,
  isPointless,
  isUncertain,
  refusalWords
};
