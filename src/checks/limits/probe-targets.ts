import type { Subject } from '../../gate/check.ts';
import type { World } from '../../io/world.ts';
import type { Domain } from '../../lib/domain-names.ts';
import { isUnder } from '../../lib/host-names.ts';
import { FORM_TYPE, filledForm, memberForm } from '../../lookups/member-form.ts';
import { memberPages } from '../../lookups/member-pages.ts';
import { type Chain, visit } from '../../lookups/visit.ts';
import type { EndpointKind } from './facts.ts';
import type { EndpointOptions, LimitsOptions } from './options.ts';

/** Where attempts are sent, and their content. */
export interface ProbeTarget {
  kind: EndpointKind;
  url: string;
  type: string;
  /** The body for an account that does not exist. */
  body: string;
  /** The body for an existing account, if launch.yml names one. */
  known?: string;
  /** The cookie jar of the visit that loaded the form. */
  jar?: string;
}

/** The account of the attempts. It does not exist, and no mail can be sent to it (RFC 2606). */
const PROBE = (now: Date) => `launch-probe+${now.getTime().toString(36)}@example.invalid`;
/** A password that nobody has; for sign-up, one that every product rejects. */
const WRONG = 'launch-gate: not the password';
const REFUSED = 'x';
const RESET = /^\/(?:[\w-]+\/)*(?:forgot|reset|recover)[\w-]*(?:\/[\w-]+)?\/?$/i;

/** The page where each kind of attempt starts, if there is one. */
export async function pagesOf(
  world: World,
  home: Chain,
  domain: Domain,
  subject: Subject,
): Promise<Partial<Record<EndpointKind, string>>> {
  const landing = home.end.kind === 'page' ? home.end.page.url : home.start;
  const members = memberPages(home, domain, subject, landing);
  const urlOf = (role: string) => members.find((page) => page.role === role)?.url;
  const [login, signup] = [urlOf('login'), urlOf('signup')];
  const links = [home, ...(login === undefined ? [] : [await visit(world, login)])].flatMap(({ end }) =>
    end.kind === 'page' ? end.page.links : [],
  );
  const declared = (name: string) => subject.routes[name]?.[0];
  const reset =
    declared('reset') ??
    links.find((url) => isUnder(new URL(url).hostname, domain.site) && RESET.test(new URL(url).pathname));
  const webhook = declared('webhook');
  return {
    ...(login && { login }),
    ...(signup && { signup }),
    ...(reset && { reset: new URL(reset, landing).href }),
    ...(webhook && { webhook: new URL(webhook, landing).href }),
  };
}

/** The target of the attempts, or why there is none. */
export async function doorOf(
  world: World,
  kind: EndpointKind,
  page: string | undefined,
  options: LimitsOptions,
  base: string,
): Promise<ProbeTarget | { reason: string }> {
  if (kind === 'webhook') {
    if (page === undefined) return { reason: 'launch.yml names no webhook under routes:' };
    const body = JSON.stringify({ id: 'evt_launch_gate_probe', type: 'launch_gate.probe' });
    return { kind, url: page, type: 'application/json', body };
  }
  const declared = options[kind];
  if (declared !== undefined) return declaredDoor(world, kind, declared, options.account, base);
  if (page === undefined) return { reason: `no ${NAMES[kind]} page could be found` };
  return (await formDoor(world, kind, page, options.account)) ?? { reason: NO_FORM(kind) };
}

const NAMES = { login: 'login', signup: 'sign-up', reset: 'reset' } as const;
const NO_FORM = (kind: keyof typeof NAMES) =>
  `the ${NAMES[kind]} page has no form in its HTML: set its endpoint as limits.${kind} in launch.yml`;

function declaredDoor(
  world: World,
  kind: EndpointKind,
  { path, as, fields = DEFAULT_FIELDS[kind] }: EndpointOptions,
  account: string | undefined,
  base: string,
): ProbeTarget {
  const bodyFor = (email: string) => {
    const filled = Object.entries(fields).map(([name, value]) => [name, filledIn(value, email, kind)] as const);
    return as === 'json' ? JSON.stringify(Object.fromEntries(filled)) : encoded(filled);
  };
  return {
    kind,
    url: new URL(path, base).href,
    type: as === 'json' ? 'application/json' : FORM_TYPE,
    body: bodyFor(PROBE(world.now)),
    ...(account !== undefined && { known: bodyFor(account) }),
  };
}

const BOTH = { email: '$email', password: '$password' };
const DEFAULT_FIELDS: Record<EndpointKind, Record<string, string>> = {
  login: BOTH,
  signup: BOTH,
  reset: { email: '$email' },
  webhook: {},
};
const filledIn = (value: string, email: string, kind: EndpointKind) =>
  value.replaceAll('$email', email).replaceAll('$password', kind === 'signup' ? REFUSED : WRONG);
const encoded = (fields: readonly (readonly [string, string])[]) =>
  new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value])).toString();

/** The form for a password, or for the email address of a reset, filled in as a person would. */
async function formDoor(
  world: World,
  kind: Exclude<EndpointKind, 'webhook'>,
  page: string,
  account: string | undefined,
): Promise<ProbeTarget | undefined> {
  const jar = `limits ${kind}`;
  const form = await memberForm(world, page, kind, jar);
  if (form === undefined) return undefined;
  const password = kind === 'signup' ? REFUSED : WRONG;
  return {
    kind,
    url: form.action,
    type: FORM_TYPE,
    body: filledForm(form, { email: PROBE(world.now), password }),
    ...(account !== undefined && { known: filledForm(form, { email: account, password }) }),
    jar,
  };
}
