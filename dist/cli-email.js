import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  optionsHelp,
  parse
} from "./run-options.js";
import "./report-formats.js";
import {
  EXIT,
  UsageError
} from "./run-process.js";
import {
  readBytes
} from "./io-disk-read.js";
import "./lib-error-code.js";
import "./io-disk-watch.js";
import {
  safeJson
} from "./report-json.2.js";
import "./lib-zod.js";
import "./lib-zod.2.js";
import {
  inert
} from "./report-inert.js";
import "./gate-look.js";
import "./runtime.js";

// src/cli/email.ts
import { resolve } from "node:path";
var HELP = `launch-gate email send-test      send a message through the product's SMTP and check what arrives
launch-gate email reports FILE... read DMARC aggregate reports (XML, gz, zip), and whether the policy can be tightened
`;
var REPORTS_OPTIONS = {
  format: { type: "string", value: "F", help: "txt (default) or json" },
  help: { type: "boolean", help: "show this help" }
};
async function email(args, process) {
  const [command2, ...rest] = args;
  if (command2 === "reports") return reports(rest, process);
  if (command2 === "send-test") return (await import("./cli-send-test.js")).sendTest(rest, process);
  if (command2 !== void 0 && command2 !== "--help")
    throw new UsageError(`There is no command \`email ${command2}\`; there are send-test and reports.`);
  process.stdout.write(HELP);
  return command2 === void 0 ? EXIT.usage : EXIT.go;
}
var MAX_FILE = 32 * 1024 * 1024;
async function reports(args, { cwd, stdout }) {
  const { values, positionals } = parse(args, REPORTS_OPTIONS);
  if (values.help) {
    stdout.write(`launch-gate email reports FILE...

${optionsHelp(REPORTS_OPTIONS)}
`);
    return EXIT.go;
  }
  if (positionals.length === 0)
    throw new UsageError("No file: name the reports, as in `launch-gate email reports *.xml.gz`.");
  const format = values.format ?? "txt";
  if (format !== "txt" && format !== "json") throw new UsageError("--format takes txt or json.");
  const { summarize } = await import("./lookups-email-report-summary.js");
  const { isProviderDomain } = await import("./catalog-mail-providers-index.js");
  const read = (await Promise.all(positionals.map((file) => readReports(file, cwd)))).flat();
  const summaries = summarize(read, isProviderDomain);
  const { reportsText } = await import("./report-dmarc-reports.js");
  stdout.write(format === "json" ? safeJson({ version: 1, domains: summaries }) : reportsText(summaries));
  return EXIT.go;
}
async function readReports(file, cwd) {
  const { xmlTexts, NotReadable } = await import("./lookups-email-unpack.js");
  const { parseReport } = await import("./lookups-email-aggregate-report.js");
  const path = resolve(cwd, file);
  const bytes = readBytes(path, { most: MAX_FILE });
  if ("reason" in bytes) throw new UsageError(`${inert(file)}: ${bytes.reason}.`);
  try {
    const texts = await xmlTexts(bytes);
    return await Promise.all(texts.map(parseReport));
  } catch (error) {
    if (!(error instanceof NotReadable)) throw error;
    throw new UsageError(`${inert(file)}: ${error.message}.`);
  }
}
var command = { tellsItself: true, run: email };
export {
  command
};
