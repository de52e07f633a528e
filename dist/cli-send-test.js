import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  told
} from "./run-load-config.js";
import {
  outside
} from "./io-real.js";
import {
  CHECK_OPTIONS,
  optionsHelp,
  parse
} from "./run-options.js";
import "./run-base-branch.js";
import "./report-formats.js";
import "./run-settings.js";
import "./config-load.js";
import "./config-yaml.js";
import {
  EXIT,
  UsageError
} from "./run-process.js";
import "./io-tls.js";
import "./io-files.js";
import "./io-product-folder.js";
import "./io-git.js";
import "./io-disk-read.js";
import {
  emailOptions,
  judgeMessage
} from "./checks-migrations-rules-history.js";
import "./lookups-parse-page.js";
import "./lib-table-name.js";
import "./io-secrets.js";
import "./lib-event-loop-turns.js";
import "./io-measures.js";
import "./lookups-email-message.2.js";
import "./io-address-guard.js";
import "./lookups-file-routes.2.js";
import "./io-http.js";
import "./lib-dns-packet.js";
import "./io-records.js";
import "./io-endpoint.js";
import "./io-failure.js";
import "./lib-clock.js";
import "./catalog-platforms-index.js";
import "./lib-smol-toml.js";
import "./lib-yaml.js";
import "./lib-lines.js";
import "./catalog-mail-providers-transactional.js";
import "./lib-domain-names.js";
import "./lib-host-names.js";
import "./lib-ipaddr.js.js";
import "./lib-tldts.js";
import "./lib-error-code.js";
import "./package.js";
import "./run-surveys.js";
import "./io-disk-watch.js";
import "./lib-secret-names.js";
import "./lib-globs.js";
import "./lib-product-paths.js";
import "./lib-zod.js";
import "./lib-zod.2.js";
import {
  inert
} from "./report-inert.js";
import "./gate-verdict.js";
import "./gate-look.js";
import "./runtime.js";

// src/cli/send-test.ts
import { randomBytes } from "node:crypto";
var { config, resolver, ca, "connect-to": connectTo, "allow-private": allowPrivate } = CHECK_OPTIONS;
var SEND_TEST_OPTIONS = {
  config,
  wait: { type: "string", value: "SECONDS", help: "seconds to wait for the message; default 120" },
  resolver,
  ca,
  "connect-to": connectTo,
  "allow-private": allowPrivate,
  help: { type: "boolean", help: "show this help" }
};
var DEFAULT_WAIT = 120;
var MAX_WAIT = 900;
async function sendTest(args, process) {
  const { values } = parse(args, SEND_TEST_OPTIONS);
  const say = (text) => process.stdout.write(`${text}
`);
  if (values.help) {
    say(`launch-gate email send-test

${optionsHelp(SEND_TEST_OPTIONS)}`);
    return EXIT.go;
  }
  const wait = Number(values.wait ?? DEFAULT_WAIT);
  if (!(wait > 0 && wait <= MAX_WAIT)) throw new UsageError(`--wait takes seconds from 1 to ${MAX_WAIT}.`);
  const { config: launch } = await told(values, process);
  const options = emailOptions.parse(launch["email"] ?? {});
  const plan = planOf(options, process);
  const world = outside({ ...values, timeout: String(Math.min(600, wait + 60)) }, launch, process);
  const { deliver, fetchMarked, MailFailed } = await import("./lookups-email-mailbox.js");
  try {
    const marker = randomBytes(12).toString("hex");
    say(`Sending from ${inert(plan.from)} to ${inert(plan.to)} …`);
    await deliver(plan.smtp, { from: plan.from, to: plan.to, marker }, process.signal);
    const arrived = await fetchMarked(plan.imap, marker, wait * 1e3, process.signal);
    if (arrived === void 0) {
      say(`✗ The message did not arrive within ${wait} s, neither in the inbox nor in the spam folder.`);
      return EXIT.stop;
    }
    const { readMessage } = await import("./lookups-email-message.js");
    const message = await readMessage(world, arrived.source);
    const problems = problemsOf(message, options, arrived.isSpam);
    for (const line of shown(message, arrived)) say(line);
    for (const line of problems) say(`✗ ${line}`);
    if (problems.length === 0) say("✓ No problem was found with this message.");
    return problems.length === 0 ? EXIT.go : EXIT.stop;
  } catch (error) {
    if (!(error instanceof MailFailed)) throw error;
    say(`✗ ${error.message}`);
    return EXIT.stop;
  }
}
function planOf(options, { env }) {
  const settings = options["send-test"];
  const [from] = options.from;
  if (settings === void 0 || from === void 0)
    throw new UsageError(
      "launch.yml needs email.from and email.send-test, such as `email: { from: [hello@example.com], send-test: { smtp: SMTP_URL, imap: IMAP_URL, to: test@example.net } }`."
    );
  const read = (name, schemes) => {
    const text = env[name];
    if (text === void 0 || text === "")
      throw new UsageError(`The environment variable ${name} (email.send-test) is not set.`);
    if (!URL.canParse(text) || !schemes.includes(new URL(text).protocol))
      throw new UsageError(`${name} is not a URL such as ${schemes[0]}//user:password@host.`);
    return new URL(text);
  };
  return {
    from,
    to: settings.to,
    smtp: read(settings.smtp, ["smtps:", "smtp:"]),
    imap: read(settings.imap, ["imaps:", "imap:"])
  };
}
function problemsOf(message, options, isSpam) {
  const said = judgeMessage("the message", message, options);
  return [
    ...isSpam ? ["The message is in the spam folder."] : [],
    ...said.flatMap(
      (each) => "unknown" in each ? [`Unknown: ${each.unknown}`] : [`${each.problem ?? ""} ${seenText(each.seen)}`.trim()]
    )
  ];
}
var seenText = (seen) => `(${Object.entries(seen).map(([name, value]) => `${name}: ${inert(value)}`).join(", ")})`;
function shown({ signatures, dmarc, isEncrypted }, { seconds, folder }) {
  const signed = signatures.map(({ domain, selector, result }) => `${inert(domain)} (${inert(selector)}) ${result}`);
  return [
    `✓ The message arrived after ${seconds.toFixed(1)} s, in ${inert(folder)}.`,
    `  DKIM: ${signed.join(", ") || "not signed"}`,
    `  DMARC: ${dmarc.result}${dmarc.policy === "" ? "" : `, policy ${dmarc.policy}`}`,
    `  encrypted on the last hop: ${isEncrypted === void 0 ? "cannot be seen" : isEncrypted ? "yes" : "no"}`
  ];
}
export {
  SEND_TEST_OPTIONS,
  sendTest
};
