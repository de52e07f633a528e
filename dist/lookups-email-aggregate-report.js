import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  NotReadable
} from "./lookups-email-unpack.2.js";
import "./runtime.js";

// src/lookups/email/aggregate-report.ts
var MAX_DEPTH = 12;
var MAX_ROWS = 2e5;
var MAX_TEXT = 1e3;
async function parseReport(xml) {
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) throw new NotReadable("it has a document type, which reports do not have");
  const root = await treeOf(xml);
  const feedback = root.children.find(({ name }) => name === "feedback");
  if (feedback === void 0) throw new NotReadable("it is not a DMARC aggregate report");
  const date = (name) => new Date(Number(value(feedback, "report_metadata", "date_range", name) || Number.NaN) * 1e3);
  const [begin, end] = [date("begin"), date("end")];
  const domain = value(feedback, "policy_published", "domain").toLowerCase();
  if (domain === "" || Number.isNaN(begin.getTime()) || Number.isNaN(end.getTime()))
    throw new NotReadable("the report names no domain or no time");
  return {
    from: value(feedback, "report_metadata", "org_name"),
    id: value(feedback, "report_metadata", "report_id"),
    begin,
    end,
    domain,
    policy: value(feedback, "policy_published", "p"),
    rows: feedback.children.filter(({ name }) => name === "record").map(rowOf)
  };
}
function rowOf(record) {
  const count = Number(value(record, "row", "count"));
  const passed = (way) => value(record, "row", "policy_evaluated", way).toLowerCase() === "pass";
  const authenticated = (way) => all(record, "auth_results", way).filter((each) => value(each, "result").toLowerCase() === "pass").map((each) => value(each, "domain").toLowerCase());
  return {
    ip: value(record, "row", "source_ip"),
    count: Number.isSafeInteger(count) && count > 0 ? count : 0,
    disposition: value(record, "row", "policy_evaluated", "disposition"),
    dkim: passed("dkim"),
    spf: passed("spf"),
    headerFrom: value(record, "identifiers", "header_from").toLowerCase(),
    signedBy: authenticated("dkim"),
    sentBy: authenticated("spf"),
    reasons: all(record, "row", "policy_evaluated", "reason").map((each) => value(each, "type"))
  };
}
function all(element, ...path) {
  return path.reduce(
    (found, name) => found.flatMap(({ children }) => children.filter((child) => child.name === name)),
    [element]
  );
}
var value = (element, ...path) => all(element, ...path)[0]?.text.trim() ?? "";
async function treeOf(xml) {
  const { Parser } = await import("./lib-htmlparser2.js");
  const root = { name: "", text: "", children: [] };
  const open = [root];
  let problem;
  let rows = 0;
  const parser = new Parser(
    {
      onopentag(tag) {
        const name = tag.toLowerCase().replace(/^.*:/, "");
        const element = { name, text: "", children: [] };
        if (name === "record") rows += 1;
        if (open.length > MAX_DEPTH) problem ??= "it is nested too deeply";
        if (rows > MAX_ROWS) problem ??= "it has too many rows";
        if (problem !== void 0) return void parser.pause();
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext(text) {
        const here = open.at(-1);
        if (here !== void 0 && here.text.length < MAX_TEXT) here.text += text.slice(0, MAX_TEXT);
      },
      onclosetag() {
        if (open.length > 1) open.pop();
      }
    },
    { xmlMode: true, decodeEntities: true }
  );
  parser.write(xml);
  if (problem !== void 0) throw new NotReadable(problem);
  parser.end();
  return root;
}
export {
  parseReport
};
