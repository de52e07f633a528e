import type { World } from '../io/world.ts';
import type { Process } from './process.ts';

const VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY', 'all_proxy', 'ALL_PROXY'];
/** What a wall that only a proxy passes looks like. */
const WALLS = ['timeout', 'refused', 'no-route', 'reset'];
const MOST_NAMED = 5;

/** The variable that names a proxy, as curl reads them; undefined where there is none, or `NO_PROXY=*`. */
export function proxyVariable(env: Process['env']): string | undefined {
  if ([env['no_proxy'], env['NO_PROXY']].includes('*')) return undefined;
  return VARIABLES.find((name) => (env[name] ?? '') !== '');
}

/** A world that notes which origins and name servers it did not reach. */
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
 * What a proxy in the environment keeps a run from. Visits go to the product itself, as visitors' do: a proxy would show its own certificate
 * and answer names as it likes.
 */
export function proxyWords(variable: string, unreached: ReadonlySet<string>): string {
  const hosts = [...unreached].sort();
  const head = `A proxy is set (${variable}), but visits do not use it`;
  if (hosts.length === 0) return `${head}: every host was reachable without it.`;
  const more = hosts.length > MOST_NAMED ? ` and ${hosts.length - MOST_NAMED} more` : '';
  return `${head}. Not reached: ${hosts.slice(0, MOST_NAMED).join(', ')}${more}. Run the gate where it can connect directly.`;
}
