import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  told
} from "./run-load-config.js";
import {
  CHECK_OPTIONS,
  parse
} from "./run-options.js";
import {
  EXIT,
  UsageError
} from "./run-process.js";
import {
  alertsOptions
} from "./checks-migrations-rules-history.js";
import {
  inert
} from "./report-inert.js";

// src/cli/alert.ts
var ALERT_OPTIONS = { config: CHECK_OPTIONS.config, help: { type: "boolean", help: "show this help" } };
async function alert(args, process) {
  const { values, positionals } = parse(args, ALERT_OPTIONS);
  if (positionals[0] !== "test" || positionals.length > 1) throw new UsageError("The only subcommand is `alert test`.");
  const { config } = await told(values, process);
  const { routes, missing } = routesOf(config, process.env);
  if (routes.length + missing.length === 0)
    throw new UsageError(
      "launch.yml has no alert route: set slack, webhook or smtp under alerts:, such as `alerts: { slack: SLACK_WEBHOOK_URL }`."
    );
  const { sendAll } = await import("./monitoring-send-alert.js");
  const sent = await sendAll(routes, testMessage(config), process.signal);
  for (const line of [...sent.map(sentWords), ...missing.map((words) => `✗ ${words}`)])
    process.stdout.write(`${line}
`);
  return sent.every(({ ok }) => ok) && missing.length === 0 ? EXIT.go : EXIT.stop;
}
function testMessage({ domain }) {
  const lines = ["If you can read this, incidents reach you here."];
  return { kind: "test", title: `Launch Gate: a test for ${domain ?? "this repository"}`, lines, url: "" };
}
var sentWords = (sent) => sent.ok ? `✓ ${inert(sent.name)}: sent` : `✗ ${inert(sent.name)}: ${sent.reason}`;
var alertsOf = (config) => alertsOptions.parse(config["alerts"] ?? {});
function routesOf(config, env) {
  const options = alertsOf(config);
  const routes = [];
  const missing = [];
  const named = ["slack", "webhook", "smtp"].flatMap((kind) => {
    const variable = options[kind];
    return variable === void 0 ? [] : [{ kind, variable }];
  });
  for (const { kind, variable } of named) {
    const url = env[variable];
    const name = `${kind} (${variable})`;
    if (!url) missing.push(`alerts.${kind} in launch.yml: ${variable} is not set`);
    else if (kind !== "smtp") routes.push({ kind, name, url });
    else if (options.from === void 0 || options.to === void 0)
      missing.push("alerts.smtp in launch.yml: from and to are needed");
    else routes.push({ kind, name, url, from: options.from, to: [options.to].flat() });
  }
  return { routes, missing };
}
var command = { options: ALERT_OPTIONS, run: alert };

export {
  sentWords,
  alertsOf,
  routesOf,
  command
};
