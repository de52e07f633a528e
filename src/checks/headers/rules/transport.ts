import type { Rule } from '../../../gate/check.ts';
import type { Said } from '../../../gate/finding.ts';
import { registrableOf } from '../../../lib/domain-names.ts';
import type { HeadersFacts } from '../facts.ts';
import { curl, EVERY, headerOf, ofHost, originOf, perPage, type Seen } from './evidence.ts';

/** Six months, as MDN's Observatory requires. */
const LEAST_AGE = 15_552_000;

export const transportRules = {
  hsts: {
    title: 'HSTS header is missing or too short',
    priority: 'fix-before-launch',
    proves: 'Every host sends Strict-Transport-Security with a max-age of at least six months.',
    why: 'The first request of a visit can go over http, where anybody on the network can answer it.',
    remedy: 'Send Strict-Transport-Security: max-age=31536000 with every https response.',
    source: 'RFC 6797; MDN HTTP Observatory (at least 15552000 seconds)',
    judge: (facts) => perPage(facts, ['home', 'login', 'signup', 'account'], judgeHsts),
  },
  'mixed-content': {
    title: 'Mixed content on an HTTPS page',
    priority: 'fix-before-launch',
    proves: 'Scripts, styles and frames of the checked pages load over https.',
    why: 'Browsers block them and the page breaks, or somebody on the network can change them.',
    remedy: 'Change the URLs to https.',
    source: 'W3C, Mixed Content, section 4',
    judge: (facts) => perPage(facts, EVERY, judgeMixed),
  },
  sri: {
    title: 'Third-party script has no Subresource Integrity',
    priority: 'fix-after-launch',
    proves: 'Scripts and styles from other owners’ hosts have an integrity attribute.',
    why: 'Whoever changes the file at the other host runs code on your login page.',
    remedy: 'Add the integrity and crossorigin attributes, or serve the file from your own host.',
    source: 'W3C, Subresource Integrity; MDN HTTP Observatory',
    judge: (facts) => perPage(facts, ['login', 'signup', 'account'], judgeIntegrity),
  },
} satisfies Record<string, Rule<HeadersFacts>>;

function judgeHsts(page: Seen): Said {
  const value = headerOf(page, 'strict-transport-security');
  const expected = 'Strict-Transport-Security: max-age=31536000';
  const place = { address: `${originOf(page.url)}/` };
  if (value === undefined)
    return [ofHost(page, 'strict-transport-security', 'The header is not sent.', expected, { place })];
  // RFC 6797 section 8.1: only the first of several headers counts.
  const age = Number(/(?:^|;)\s*max-age\s*=\s*"?(\d+)/i.exec(value.split(',')[0] ?? '')?.[1] ?? Number.NaN);
  if (Number.isNaN(age))
    return [
      ofHost(page, 'strict-transport-security', 'The header has no max-age, so browsers ignore it.', expected, {
        place,
      }),
    ];
  return age >= LEAST_AGE
    ? []
    : [ofHost(page, 'strict-transport-security', 'The max-age is less than six months.', expected, { place })];
}

function judgeMixed(page: Seen): Said {
  const { scripts, styles, frames } = page.document;
  if (!page.url.startsWith('https:')) return [];
  const plain = [...scripts, ...styles, ...frames].filter(({ url }) => url.startsWith('http:')).map(({ url }) => url);
  return plain.length === 0
    ? []
    : [
        {
          place: { address: page.url },
          problem: 'Browsers block resources loaded over http.',
          seen: { loaded: plain.slice(0, 5).join(', '), parts: String(plain.length) },
          expected: 'https',
          recheck: curl(page.url),
        },
      ];
}

function judgeIntegrity(page: Seen): Said {
  const own = registrableOf(new URL(page.url).hostname);
  const foreign = [...page.document.scripts, ...page.document.styles]
    .filter(({ url, hasIntegrity }) => !hasIntegrity && registrableOf(new URL(url).hostname) !== own)
    .map(({ url }) => url);
  return foreign.length === 0
    ? []
    : [
        {
          place: { address: page.url },
          problem: 'The page runs files from other hosts.',
          seen: { loaded: foreign.slice(0, 5).join(', '), parts: String(foreign.length) },
          expected: 'an integrity attribute',
        },
      ];
}
