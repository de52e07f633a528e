import type { Judgement, Rule } from '../../../gate/check.ts';
import type { Said } from '../../../gate/finding.ts';
import { leftOpen, lookAt } from '../../../gate/look.ts';
import type { HeadersFacts } from '../facts.ts';
import { about, curl, EVERY, headerOf, originOf, perPage, type Seen } from './evidence.ts';

export const exposureRules = {
  'server-version': {
    title: 'Server header reveals the software version',
    priority: 'fix-after-launch',
    proves: 'No response header names a program with its version.',
    why: 'Scanners that look for known vulnerabilities find you first.',
    remedy:
      'Disable it: server_tokens off in nginx, ServerTokens Prod in Apache, app.disable("x-powered-by") in Express.',
    source: 'RFC 9110 section 10.2.4: needless detail should not be sent',
    judge: (facts) => perPage(facts, EVERY, judgeVersion),
  },
  indexing: {
    title: 'noindex on production, or staging is indexable',
    priority: 'fix-before-launch',
    also: ['block-now'],
    weighs:
      'Fix before launch; block now where search engines are kept off production once the product has members (stage: live).',
    proves: 'The production home page can be indexed; staging and preview hosts cannot.',
    why: 'A product with noindex is in no search engine. An indexed staging host shows unfinished work.',
    remedy: 'Remove noindex and Disallow: / from production, and send X-Robots-Tag: noindex on staging.',
    source: 'RFC 9309; Google, robots meta tag and X-Robots-Tag',
    judge: judgeIndexing,
  },
  'security-txt': {
    title: 'security.txt is missing or expired',
    priority: 'fix-after-launch',
    proves: '/.well-known/security.txt names a contact and has not expired.',
    why: 'Whoever finds a vulnerability does not know whom to tell, and publishes it.',
    remedy: 'Serve /.well-known/security.txt with Contact: and Expires:.',
    source: 'RFC 9116 sections 2.5.3 and 2.5.5',
    judge: (facts) => lookAt('file', [facts], judgeSecurityTxt),
  },
} satisfies Record<string, Rule<HeadersFacts>>;

function judgeVersion(page: Seen): Said {
  const place = { address: `${originOf(page.url)}/` };
  return ['server', 'x-powered-by', 'x-aspnet-version', 'x-generator'].flatMap((name) => {
    const value = headerOf(page, name);
    return value !== undefined && /\d\.\d/.test(value)
      ? [about(page, name, 'The header contains a version number.', `${name} without a version`, { place, key: name })]
      : [];
  });
}

/** A staging host must not be indexed, and the product must be. */
function judgeIndexing(facts: HeadersFacts): Judgement {
  return perPage(facts, ['home', 'staging'], (page) =>
    page.role === 'home' ? judgeHome(facts, page) : judgeStaging(page),
  );
}

/** noindex for all search engines or for Google: a directive may start with the name of a crawler. */
function forbids({ headers, document }: Seen): boolean {
  const sent = headers.filter(([name]) => name === 'x-robots-tag').map(([, value]) => value);
  return [...sent, document.robots].some((text) => {
    const [, bot, directives = text] = /^\s*((?!unavailable_after|max-)[\w-]+)\s*:(.*)$/i.exec(text) ?? [];
    const isHeeded = bot === undefined || bot.toLowerCase() === 'googlebot';
    return isHeeded && directives.split(',').some((each) => /^(noindex|none)$/i.test(each.trim()));
  });
}

function judgeHome({ robots, stage }: HeadersFacts, page: Seen): Said {
  // Often intended before launch; a mistake once there are members.
  const weight = stage === 'live' ? { priority: 'block-now' as const } : {};
  const seen = {
    'x-robots-tag': headerOf(page, 'x-robots-tag') ?? 'not sent',
    'meta robots': page.document.robots || 'none',
  };
  const said = (problem: string, more: Record<string, string> = {}, at = page.url): Said => [
    { place: { address: at }, problem, seen: { ...seen, ...more }, recheck: curl(at), ...weight },
  ];
  if (forbids(page)) return said('The home page has noindex.');
  if (robots !== undefined && 'unseen' in robots)
    return leftOpen([{ unknown: robots.unseen, place: { address: robots.url } }]);
  return robots?.disallowsAll ? said('robots.txt disallows the whole site.', {}, robots.url) : [];
}

function judgeStaging(page: Seen): Said {
  if (page.status >= 400 || forbids(page)) return [];
  return [about(page, 'x-robots-tag', 'A staging host can be indexed.', 'X-Robots-Tag: noindex')];
}

function judgeSecurityTxt({ securityTxt, now }: HeadersFacts): Said {
  const { url } = securityTxt;
  const place = { address: url };
  const said = (problem: string, seen: Record<string, string>): Said => [
    { place, problem, seen, recheck: ['curl', '-sS', url] },
  ];
  if (securityTxt.kind === 'unknown') return [{ unknown: securityTxt.reason, place }];
  if (securityTxt.kind === 'none') return said('The file does not exist.', { answer: 'no such file' });
  const { hasContact, expires } = securityTxt;
  if (!hasContact) return said('The file has no Contact.', { Contact: 'missing' });
  if (expires === undefined || Number.isNaN(Date.parse(expires)))
    return said('The file has no Expires.', { Expires: expires ?? 'missing' });
  return Date.parse(expires) < now.getTime() ? said('The file has expired.', { Expires: expires }) : [];
}
