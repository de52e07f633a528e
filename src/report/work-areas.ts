import type { Finding } from '../gate/finding.ts';

/** Where problems are fixed, in the order of work. */
const AREAS = ['registrar', 'dns', 'mail', 'host', 'code', 'launch.yml', 'github'] as const;
export type Area = (typeof AREAS)[number];

/** Where a check's problems are fixed, and the rules that are fixed elsewhere. */
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

/** A fix of a record or a file shows its own area. An unknown check is from another version, and counts as code. */
export function areaOf({ rule, fix, place }: Pick<Finding, 'rule' | 'fix' | 'place'>): Area {
  if (fix?.kind === 'dns') return 'dns';
  const [check = '', name = ''] = rule.split('/');
  const [usual = 'code', others = {}] = WORK[check] ?? [];
  const area = others[name] ?? usual;
  return area === 'host' && (fix?.kind === 'file' || 'file' in place) ? 'code' : area;
}

/** Leaked, about to expire, or down, in this order: every minute counts. */
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

/** The position in the order of work; the lowest comes first. */
export function orderOf(finding: Pick<Finding, 'rule' | 'fix' | 'place'>, isMinutes: boolean): number {
  return isMinutes ? URGENT.indexOf(finding.rule) : URGENT.length + AREAS.indexOf(areaOf(finding));
}
