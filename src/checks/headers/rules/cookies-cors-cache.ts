import { cacheStatuses } from '../../../catalog/platforms/index.ts';
import type { Rule } from '../../../gate/check.ts';
import type { Said } from '../../../gate/finding.ts';
import { lookAtAny } from '../../../gate/look.ts';
import { isKept, isShared } from '../../../lib/cache-control.ts';
import type { Cookie } from '../../../lookups/cookie.ts';
import { brokenPrefix, isSession } from '../cookies.ts';
import type { HeadersFacts } from '../facts.ts';
import { about, curl, EVERY, headerOf, perPage, type Seen } from './evidence.ts';

export const stateRules = {
  cookies: {
    title: 'A cookie that keeps people logged in can be stolen',
    priority: 'block-now',
    also: ['fix-before-launch'],
    proves: 'Session cookies have Secure and HttpOnly, prefixes are kept, and SameSite=None is not without Secure.',
    why: 'Whoever has the cookie is logged in as the member.',
    remedy: 'Set it with Secure; HttpOnly; SameSite=Lax.',
    source: 'RFC 6265bis sections 4.1 and 5.7; MDN HTTP Observatory',
    judge: (facts) => perPage(facts, EVERY, (page) => page.cookies.flatMap((cookie) => judgeCookie(page, cookie))),
  },
  cors: {
    title: 'Any site may read the product as the member who visits it',
    priority: 'block-now',
    proves: 'No page or API allows credentials to an origin that it does not know.',
    why: 'A page of a stranger’s reads the member’s account while the member looks at it.',
    remedy: 'Allow the origins that you know by name, or leave Access-Control-Allow-Credentials out.',
    source: 'WHATWG Fetch, CORS protocol; MDN HTTP Observatory',
    judge: ({ foreign }) => lookAtAny('page', foreign, 'no page could be asked from a foreign origin', judgeForeign),
  },
  'cache-private': {
    title: 'A page of a member may be kept for others',
    priority: 'block-now',
    proves: 'Login and account pages, and what sets a session, may not be kept by shared caches.',
    why: 'A CDN hands one member’s page, or session, to the next.',
    remedy: 'Send Cache-Control: private, no-store with every page of a member.',
    source: 'RFC 9111 sections 3 and 5.2.2',
    judge: (facts) => perPage(facts, EVERY, judgePrivate),
  },
  'cache-static': {
    title: 'Files that never change are fetched again and again',
    priority: 'fix-after-launch',
    proves: 'Files with a hash in their name may be kept.',
    why: 'Each visit loads everything anew: slow for members, and paid for by you.',
    remedy: 'Send Cache-Control: public, max-age=31536000, immutable for them.',
    source: 'RFC 9111 section 5.2.2.1; RFC 8246',
    judge: ({ assets }) => lookAtAny('file', assets, 'no file with a hash in its name was found', judgeAsset),
  },
} satisfies Record<string, Rule<HeadersFacts>>;

function judgeAsset(asset: HeadersFacts['assets'][number]): Said {
  if ('unseen' in asset) return [{ unknown: asset.unseen, place: { address: asset.url } }];
  const value = headerOf(asset, 'cache-control') ?? '';
  const expected = 'Cache-Control: public, max-age=31536000, immutable';
  return isKept(value) ? [] : [about(asset, 'cache-control', 'It may not be kept.', expected)];
}

function judgeCookie(page: Seen, cookie: Cookie): Said {
  const { name, secure, httpOnly, sameSite } = cookie;
  const problems = [
    ...(isSession(cookie) ? openSession(cookie) : []),
    ...(brokenPrefix(cookie)
      ? ['The cookie’s prefix promises what its attributes do not keep: browsers drop it.']
      : []),
    ...(sameSite === 'none' && !secure ? ['SameSite=None without Secure: browsers drop the cookie.'] : []),
  ];
  const seen = {
    cookie: name,
    attributes:
      [secure && 'Secure', httpOnly && 'HttpOnly', sameSite && `SameSite=${sameSite}`].filter(Boolean).join('; ') ||
      'none',
  };
  return problems.map((problem) => ({
    place: { address: page.url },
    problem,
    seen,
    expected: `Set-Cookie: ${name}=…; Path=/; Secure; HttpOnly; SameSite=Lax`,
    recheck: curl(page.url),
    key: name,
    // One line of code sets it on every page.
    cause: `${name} ${problem}`,
    // What browsers drop does no harm but to who relies on it; a cookie that guards nothing may wait.
    ...(!isSession(cookie) && { priority: 'fix-before-launch' as const }),
  }));
}

function openSession({ secure, httpOnly }: Cookie): string[] {
  if (!secure && !httpOnly)
    return ['The session’s cookie is sent over http too, and can be read by scripts (no Secure, no HttpOnly).'];
  if (!secure) return ['The session’s cookie is sent over http too (no Secure).'];
  return httpOnly ? [] : ['The session’s cookie can be read by scripts (no HttpOnly).'];
}

function judgeForeign(answer: HeadersFacts['foreign'][number]): Said {
  if ('unseen' in answer) return [{ unknown: answer.unseen, place: { address: answer.url } }];
  const { url, origin, allowed, withCredentials } = answer;
  // With `*` browsers send no credentials: what is readable is what everybody gets.
  if (!withCredentials || (allowed !== origin && allowed !== 'null')) return [];
  return [
    {
      place: { address: url },
      problem: 'A foreign origin is let in, with credentials.',
      seen: {
        asked: `Origin: ${origin}`,
        'access-control-allow-origin': allowed,
        'access-control-allow-credentials': 'true',
      },
      expected: 'no Access-Control-Allow-Origin for an origin that is not known',
      recheck: curl(url, '-H', `Origin: ${origin}`),
    },
  ];
}

function judgePrivate(page: Seen): Said {
  const isMembers = page.role === 'account' || page.cookies.some(isSession);
  if (!isMembers) return [];
  const value = headerOf(page, 'cache-control') ?? '';
  const cdn = headerOf(page, 'cdn-cache-control') ?? '';
  const isHit = [...cacheStatuses, 'x-cache'].some((name) => /\bhit\b/i.test(headerOf(page, name) ?? ''));
  if (!isShared(value) && !isShared(cdn) && !isHit) return [];
  return [about(page, 'cache-control', 'Shared caches may keep it.', 'Cache-Control: private, no-store')];
}
