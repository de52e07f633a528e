import type { World } from '../io/world.ts';
import type { Process } from './process.ts';

const VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY', 'all_proxy', 'ALL_PROXY'];
/** Failures that look like a network where only the proxy gets out. */
const WALLS = ['timeout', 'refused', 'no-route', 'reset'];
const MOST_NAMED = 5;

/** The variable that sets a proxy, with the names that curl uses; undefined without one, or with `NO_PROXY=*`. */
export function proxyVariable(env: Process['env']): string | undefined {
  if ([env['no_proxy'], env['NO_PROXY']].includes('*')) return undefined;
  return VARIABLES.find((name) => (env[name] ?? '') !== '');
}

/** A world that records which origins and name servers it could not reach. */
export function notingUnreached(world: World): { world: World; unreached: ReadonlySet<string> } {
  const unreached = new Set<string>();
  const note = <T extends { kind: string; failure?: string }>(host: string, answer: T): T => {
    if (answer.kind === 'failure' && WALLS.includes(answer.failure ?? '')) unreached.add(host);
    else unreached.delete(host);
    return answer;
  };
  return {
    unreached,
    world: {
      ...world,
      ask: async (question) => note(`name server ${question.server}`, await world.ask(question)),
      fetch: async (request) => note(new URL(request.url).origin, await world.fetch(request)),
      handshake: async (request) =>
        note(new URL(`https://${request.host}:${request.port}`).origin, await world.handshake(request)),
    },
  };
}

/**
 * How a proxy in the environment affects the run. Visits go directly to the product, as visitors' requests do: a proxy
 * would show its own certificate and resolve names itself.
 */
export function proxyWords(variable: string, unreached: ReadonlySet<string>): string {
  const hosts = [...unreached].sort();
  const head = `A proxy is set (${variable}), but visits do not use it`;
  if (hosts.length === 0) return `${head}: every host was reachable without it.`;
  const more = hosts.length > MOST_NAMED ? ` and ${hosts.length - MOST_NAMED} more` : '';
  return `${head}. Not reached: ${hosts.slice(0, MOST_NAMED).join(', ')}${more}. Run the gate where it can connect directly.`;
}
