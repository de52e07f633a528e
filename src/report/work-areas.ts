import type { Finding } from '../gate/finding.ts';

/** Where a problem is fixed, in the order of work. */
const AREAS = ['registrar', 'dns', 'mail', 'host', 'code', 'launch.yml', 'github'] as const;
export type Area = (typeof AREAS)[number];

/** Where the problems of a check are fixed, and those of its rules that are fixed elsewhere. */
export const WORK: Readonly<Record<string, readonly [Area, Partial<Record<string, Area>>?]>> = {
  dns: ['dns', { registration: 'registrar', nameservers: 'registrar' }],
  email: [
    'dns',
    { alignment: 'mail', 'dkim-signature': 'mail', 'sender-rules': 'mail', 'provider-in-code': 'mail', links: 'code' },
  ],
  redirects: ['host', { 'off-site': 'code', 'cookie-hosts': 'code' }],
  tls: ['host', { renewal: 'launch.yml' }],
  headers: ['host', { 'mixed-content': 'code', sri: 'code', cookies: 'code', cors: 'code', 'cache-private': 'code' }],
  edge: ['host', { 'bundle-secrets': 'code', proxied: 'dns' }],
  smoke: ['host', { 'stale-links': 'code', 'member-pages': 'code', 'webhook-unsigned': 'code', assets: 'code' }],
  performance: ['code'],
  limits: ['code'],
  secrets: ['code'],
  environment: ['code', { missing: 'host', 'wrong-stage': 'host' }],
  migrations: ['code'],
  deploy: ['code', { rollback: 'launch.yml', 'node-mismatch': 'host' }],
  logs: ['code'],
  ai: ['code', { configured: 'launch.yml' }],
  alerts: ['launch.yml'],
  handover: ['launch.yml'],
  gate: ['github'],
};

/** A change to a record or to a file says itself where it is made. What no table knows is of another version, and code. */
export function areaOf({ rule, fix, place }: Pick<Finding, 'rule' | 'fix' | 'place'>): Area {
  if (fix?.kind === 'dns') return 'dns';
  const [check = '', name = ''] = rule.split('/');
  const [usual = 'code', others = {}] = WORK[check] ?? [];
  const area = others[name] ?? usual;
  return area === 'host' && (fix?.kind === 'file' || 'file' in place) ? 'code' : area;
}

/** Leaked, about to expire, or down, in this order: every minute costs. */
const URGENT: readonly string[] = [
  'secrets/live-key',
  'edge/bundle-secrets',
  'secrets/in-output',
  'environment/bundle',
  'secrets/in-history',
  'edge/exposed-file',
  'logs/canary',
  'migrations/rls-missing',
  'smoke/member-pages',
  'dns/registration',
  'tls/invalid',
  'tls/expiry',
  'dns/dangling',
  'smoke/reachable',
];

export const isUrgent = (rule: string): boolean => URGENT.includes(rule);

/** The place in the order of work, the first lowest. */
export function orderOf(finding: Pick<Finding, 'rule' | 'fix' | 'place'>, isMinutes: boolean): number {
  return isMinutes ? URGENT.indexOf(finding.rule) : URGENT.length + AREAS.indexOf(areaOf(finding));
}
