import type { Reply, SiteRequest } from '../../src/sandbox/web-server.ts';

/** How a product's login may mind that somebody tries again and again: the ways that were met on real servers. */
export const LIMITER_KINDS = [
  'status 429',
  'account lock',
  'words with status 200',
  'delay',
  'behind validation',
  'believes X-Forwarded-For',
  'shared zone',
  'none',
] as const;
export type LimiterKind = (typeof LIMITER_KINDS)[number];

export interface Limiter {
  answer(url: URL, request: SiteRequest): Reply;
  /** POSTs that came, all paths together. */
  count(): number;
}

/** So many attempts are free. */
const FREE = 5;
/** Between two answers of the one that delays. */
const SLOT_MS = 250;

const json = (status: number, data: object, headers: Record<string, string> = {}): Reply => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(data),
});
const wrong = () => json(401, { error: 'Wrong address or password' });
const tooMany = () => json(429, { error: 'Too many requests' }, { 'retry-after': '60' });

/** A login at any path that limits as that kind does. Every visitor has one address, as all on loopback have. */
export function limiter(kind: LimiterKind, clock: { now(): number } = Date): Limiter {
  const counts = new Map<string, number>();
  let total = 0;
  let free = 0;
  const count = (key: string) => {
    const times = (counts.get(key) ?? 0) + 1;
    counts.set(key, times);
    return times;
  };
  const behaviors: Record<LimiterKind, (url: URL, request: SiteRequest) => Reply> = {
    'status 429': ({ pathname }) => (count(pathname) > FREE ? tooMany() : wrong()),
    'account lock': (_, { body }) =>
      count(body) > FREE ? json(423, { error: 'This account is locked for 15 minutes' }) : wrong(),
    'words with status 200': ({ pathname }) =>
      json(200, {
        ok: false,
        message: count(pathname) > FREE ? 'Too many attempts, try again later' : 'Wrong password',
      }),
    // As nginx does with `burst` and without `nodelay`: nobody is refused, everybody waits for a slot.
    delay: () => {
      const now = clock.now();
      free = Math.max(free + SLOT_MS, now);
      return { ...wrong(), delayMs: free - now };
    },
    'behind validation': ({ pathname }, { body }) => {
      if (!body.includes('device')) return json(422, { error: 'device is required' });
      return count(pathname) > FREE ? tooMany() : wrong();
    },
    'believes X-Forwarded-For': (_, { headers }) =>
      count(String(headers['x-forwarded-for'] ?? 'direct')) > FREE ? tooMany() : wrong(),
    'shared zone': () => (count('all') > FREE ? tooMany() : wrong()),
    none: wrong,
  };
  return {
    answer(url, request) {
      total += 1;
      return behaviors[kind](url, request);
    },
    count: () => total,
  };
}
