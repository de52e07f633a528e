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
    title: 'Session cookie lacks Secure or HttpOnly',
    priority: 'block-now',
    also: ['fix-before-launch'],
    weighs: 'Block now for a session cookie; fix before launch for any other cookie, which logs nobody in.',
    proves:
      'Session cookies have Secure and HttpOnly, keep the rules of their __Host- or __Secure- prefix, and use SameSite=None only with Secure.',
    why: 'Whoever steals the cookie is logged in as the member.',
    remedy: 'Set the cookie with Secure; HttpOnly; SameSite=Lax.',
    source: 'RFC 6265bis sections 4.1 and 5.7; MDN HTTP Observatory',
    judge: (facts) => perPage(facts, EVERY, (page) => page.cookies.flatMap((cookie) => judgeCookie(page, cookie))),
  },
  cors: {
    title: 'CORS allows any origin with credentials',
    priority: 'block-now',
    proves: 'No page or API allows credentials for an unknown origin.',
    why: 'A stranger’s page can read a member’s account while the member visits it.',
    remedy: 'Allow only known origins by name, or omit Access-Control-Allow-Credentials.',
    source: 'WHATWG Fetch, CORS protocol; MDN HTTP Observatory',
    judge: ({ foreign }) => lookAtAny('page', foreign, 'no page could be requested from another origin', judgeForeign),
  },
  'cache-private': {
    title: 'Private page is cacheable by shared caches',
    priority: 'block-now',
    proves: 'Login and account pages, and responses that set a session, forbid shared caching.',
    why: 'A CDN serves one member’s page or session to the next visitor.',
    remedy: 'Send Cache-Control: private, no-store with every page of a member.',
    source: 'RFC 9111 sections 3 and 5.2.2',
    judge: (facts) => perPage(facts, EVERY, judgePrivate),
  },
  'cache-static': {
    title: 'Hashed assets are not cached',
    priority: 'fix-after-launch',
    proves: 'Files with a hash in their name are cacheable.',
    why: 'Every visit downloads all files again, which is slow for members and costs you traffic.',
    remedy: 'Send Cache-Control: public, max-age=31536000, immutable with these files.',
    source: 'RFC 9111 section 5.2.2.1; RFC 8246',
    judge: ({ assets }) => lookAtAny('file', assets, 'the pages load no file with a hash in its name', judgeAsset),
  },
} satisfies Record<string, Rule<HeadersFacts>>;

function judgeAsset(asset: HeadersFacts['assets'][number]): Said {
  if ('unseen' in asset) return [{ unknown: asset.unseen, place: { address: asset.url } }];
  const value = headerOf(asset, 'cache-control') ?? '';
  const expected = 'Cache-Control: public, max-age=31536000, immutable';
  return isKept(value) ? [] : [about(asset, 'cache-control', 'The response forbids caching.', expected)];
}

function judgeCookie(page: Seen, cookie: Cookie): Said {
  const { name, secure, httpOnly, sameSite } = cookie;
  const problems = [
    ...(isSession(cookie) ? openSession(cookie) : []),
    ...(brokenPrefix(cookie) ? ['The cookie’s attributes break the rules of its prefix, so browsers reject it.'] : []),
    ...(sameSite === 'none' && !secure ? ['SameSite=None without Secure: browsers reject the cookie.'] : []),
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
    // A rejected cookie only breaks what depends on it, so one that is no session cookie can wait.
    ...(!isSession(cookie) && { priority: 'fix-before-launch' as const }),
  }));
}

function openSession({ secure, httpOnly }: Cookie): string[] {
  if (!secure && !httpOnly)
    return ['The session cookie lacks Secure and HttpOnly: it is sent over http and readable by scripts.'];
  if (!secure) return ['The session cookie lacks Secure: it is also sent over http.'];
  return httpOnly ? [] : ['The session cookie lacks HttpOnly: scripts can read it.'];
}

function judgeForeign(answer: HeadersFacts['foreign'][number]): Said {
  if ('unseen' in answer) return [{ unknown: answer.unseen, place: { address: answer.url } }];
  const { url, origin, allowed, withCredentials } = answer;
  // With `*`, browsers send no credentials, so only public content is readable.
  if (!withCredentials || (allowed !== origin && allowed !== 'null')) return [];
  return [
    {
      place: { address: url },
      problem: 'An unknown origin is allowed, with credentials.',
      seen: {
        asked: `Origin: ${origin}`,
        'access-control-allow-origin': allowed,
        'access-control-allow-credentials': 'true',
      },
      expected: 'no Access-Control-Allow-Origin for an unknown origin',
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
  return [about(page, 'cache-control', 'Shared caches can store the page.', 'Cache-Control: private, no-store')];
}
