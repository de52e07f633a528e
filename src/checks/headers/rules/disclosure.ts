import type { Judgement, Rule } from '../../../gate/check.ts';
import type { Said } from '../../../gate/finding.ts';
import { leftOpen, lookAt } from '../../../gate/look.ts';
import type { HeadersFacts } from '../facts.ts';
import { about, curl, EVERY, headerOf, originOf, perPage, type Seen } from './evidence.ts';

export const exposureRules = {
  'server-version': {
    title: 'The server tells its version',
    priority: 'fix-after-launch',
    proves: 'No header names a program with its version.',
    why: 'Programs that look for known holes find you first.',
    remedy:
      'Switch it off: server_tokens off in nginx, ServerTokens Prod in Apache, app.disable("x-powered-by") in Express.',
    source: 'RFC 9110 section 10.2.4: needless detail should not be sent',
    judge: (facts) => perPage(facts, EVERY, judgeVersion),
  },
  indexing: {
    title: 'Search engines see what they should not, or do not see what they should',
    priority: 'fix-before-launch',
    also: ['block-now'],
    proves: 'The home page may be found; staging hosts and previews may not.',
    why: 'A product that forbids it is in no search; a staging host that is found shows people what is not yet to be seen.',
    remedy: 'Take noindex and Disallow: / away from production; send X-Robots-Tag: noindex on staging.',
    source: 'RFC 9309; Google, robots meta tag and X-Robots-Tag',
    judge: judgeIndexing,
  },
  'security-txt': {
    title: 'Nobody can tell you of a hole in a known place',
    priority: 'fix-after-launch',
    proves: 'security.txt names a contact, and has not run out.',
    why: 'Who finds something asks nobody twice, and then tells everybody.',
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
      ? [about(page, name, 'A header names the program’s version.', `${name} without a version`, { place, key: name })]
      : [];
  });
}

/** A staging host is to be kept out, and the product let in. */
function judgeIndexing(facts: HeadersFacts): Judgement {
  return perPage(facts, ['home', 'staging'], (page) =>
    page.role === 'home' ? judgeHome(facts, page) : judgeStaging(page),
  );
}

/** For all search engines, or for Google's: a tag may begin with the name of the one that it is for. */
function forbids({ headers, document }: Seen): boolean {
  const sent = headers.filter(([name]) => name === 'x-robots-tag').map(([, value]) => value);
  return [...sent, document.robots].some((text) => {
    const [, bot, directives = text] = /^\s*((?!unavailable_after|max-)[\w-]+)\s*:(.*)$/i.exec(text) ?? [];
    const isHeeded = bot === undefined || bot.toLowerCase() === 'googlebot';
    return isHeeded && directives.split(',').some((each) => /^(noindex|none)$/i.test(each.trim()));
  });
}

function judgeHome({ robots, stage }: HeadersFacts, page: Seen): Said {
  // Before the launch it is often meant; with members it is a mistake.
  const weight = stage === 'live' ? { priority: 'block-now' as const } : {};
  const seen = {
    'x-robots-tag': headerOf(page, 'x-robots-tag') ?? 'not sent',
    'meta robots': page.document.robots || 'none',
  };
  const said = (problem: string, more: Record<string, string> = {}, at = page.url): Said => [
    { place: { address: at }, problem, seen: { ...seen, ...more }, recheck: curl(at), ...weight },
  ];
  if (forbids(page)) return said('The home page asks not to be found (noindex).');
  if (robots !== undefined && 'unseen' in robots)
    return leftOpen([{ unknown: robots.unseen, place: { address: robots.url } }]);
  return robots?.disallowsAll ? said('robots.txt keeps search engines off the whole site.', {}, robots.url) : [];
}

function judgeStaging(page: Seen): Said {
  if (page.status >= 400 || forbids(page)) return [];
  return [about(page, 'x-robots-tag', 'A staging host may be found by search engines.', 'X-Robots-Tag: noindex')];
}

function judgeSecurityTxt({ securityTxt, now }: HeadersFacts): Said {
  const { url } = securityTxt;
  const place = { address: url };
  const said = (problem: string, seen: Record<string, string>): Said => [
    { place, problem, seen, recheck: ['curl', '-sS', url] },
  ];
  if (securityTxt.kind === 'unknown') return [{ unknown: securityTxt.reason, place }];
  if (securityTxt.kind === 'none') return said('There is none.', { answer: 'no such file' });
  const { hasContact, expires } = securityTxt;
  if (!hasContact) return said('It names no contact.', { Contact: 'missing' });
  if (expires === undefined || Number.isNaN(Date.parse(expires)))
    return said('It does not say until when it holds.', { Expires: expires ?? 'missing' });
  return Date.parse(expires) < now.getTime() ? said('It has run out.', { Expires: expires }) : [];
}
