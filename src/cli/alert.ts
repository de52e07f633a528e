import { type AlertsOptions, alertsOptions } from '../checks/alerts/options.ts';
import type { Config } from '../config/schema.ts';
import type { Route, Sent } from '../monitoring/send-alert.ts';
import { inert } from '../report/inert.ts';
import { told } from '../run/load-config.ts';
import { CHECK_OPTIONS, parse } from '../run/options.ts';
import { EXIT, type Process, UsageError } from '../run/process.ts';
import type { Command } from './command.ts';

const ALERT_OPTIONS = { config: CHECK_OPTIONS.config, help: { type: 'boolean', help: 'show this help' } } as const;

/**
 * `launch-gate alert test`: sends a marked test message through each alert route of launch.yml, and reports the result.
 */
async function alert(args: readonly string[], process: Process): Promise<number> {
  const { values, positionals } = parse(args, ALERT_OPTIONS);
  if (positionals[0] !== 'test' || positionals.length > 1) throw new UsageError('The only subcommand is `alert test`.');
  const { config } = await told(values, process);
  const { routes, missing } = routesOf(config, process.env);
  if (routes.length + missing.length === 0)
    throw new UsageError(
      'launch.yml has no alert route: set slack, webhook or smtp under alerts:, such as `alerts: { slack: SLACK_WEBHOOK_URL }`.',
    );
  const { sendAll } = await import('../monitoring/send-alert.ts');
  const sent = await sendAll(routes, testMessage(config), process.signal);
  for (const line of [...sent.map(sentWords), ...missing.map((words) => `✗ ${words}`)])
    process.stdout.write(`${line}\n`);
  return sent.every(({ ok }) => ok) && missing.length === 0 ? EXIT.go : EXIT.stop;
}

function testMessage({ domain }: Config) {
  const lines = ['If you can read this, incidents reach you here.'];
  return { kind: 'test' as const, title: `Launch Gate: a test for ${domain ?? 'this repository'}`, lines, url: '' };
}

export const sentWords = (sent: Sent) =>
  sent.ok ? `✓ ${inert(sent.name)}: sent` : `✗ ${inert(sent.name)}: ${sent.reason}`;

export const alertsOf = (config: Config): AlertsOptions => alertsOptions.parse(config['alerts'] ?? {});

/** The alert routes that launch.yml names and the environment configures, and the variables that are missing. */
export function routesOf(config: Config, env: Process['env']): { routes: Route[]; missing: string[] } {
  const options = alertsOf(config);
  const routes: Route[] = [];
  const missing: string[] = [];
  const named = (['slack', 'webhook', 'smtp'] as const).flatMap((kind) => {
    const variable = options[kind];
    return variable === undefined ? [] : [{ kind, variable }];
  });
  for (const { kind, variable } of named) {
    const url = env[variable];
    const name = `${kind} (${variable})`;
    if (!url) missing.push(`alerts.${kind} in launch.yml: ${variable} is not set`);
    else if (kind !== 'smtp') routes.push({ kind, name, url });
    else if (options.from === undefined || options.to === undefined)
      missing.push('alerts.smtp in launch.yml: from and to are needed');
    else routes.push({ kind, name, url, from: options.from, to: [options.to].flat() });
  }
  return { routes, missing };
}

export const command: Command = { options: ALERT_OPTIONS, run: alert };
