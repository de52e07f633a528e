import type { Config } from '../config/schema.ts';
import type { Visitor } from '../io/real.ts';
import { parseTarget } from '../lib/domain-names.ts';
import type { Process } from './process.ts';

/** The headers in launch.yml that grant access to the product, with their values from the environment. */
export function visitorOf(
  { domain, config, mayVerify }: { domain?: string; config: Config; mayVerify: boolean },
  env: Process['env'],
): Visitor | undefined {
  // An untrusted change cannot decide where these headers are sent.
  if (!mayVerify || domain === undefined) return undefined;
  const named = Object.entries(config.visitor?.headers ?? {});
  const headers = Object.fromEntries(
    named.flatMap(([name, variable]) => (env[variable] ? [[name, env[variable]]] : [])),
  );
  const hosts = [
    parseTarget(domain).site,
    ...Object.values(config.subdomains),
    ...(config.canonical ? [config.canonical] : []),
  ];
  return { headers, hosts };
}

/** Notes about headers whose variable is empty. */
export function visitorNotes({ visitor }: Config, env: Process['env']): string[] {
  return Object.entries(visitor?.headers ?? {}).flatMap(([name, variable]) =>
    env[variable] ? [] : [`visitor.headers in launch.yml: ${variable} is not set, so ${name} is not sent.`],
  );
}
