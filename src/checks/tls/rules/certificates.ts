import type { Rule } from '../../../gate/check.ts';
import type { Said } from '../../../gate/finding.ts';
import { leftOpen } from '../../../gate/look.ts';
import type { DistrustReason } from '../../../io/connection-types.ts';
import type { Certificate, TlsAnswer } from '../../../io/tls-types.ts';
import { covers, isAutomatic, type Life, lifeOf } from '../certificate.ts';
import type { HostTls, ServerTls, TlsFacts } from '../facts.ts';
import { at, perServer, recheck, shown, TOO_WEAK } from './evidence.ts';

/** The certificate that is in use for ninety days is renewed with a third of its life left (Let's Encrypt, certbot). */
const RENEW_AT = 1 / 3;
/** Then no time is left to find out why it was not: three days, or a tenth of a long life. */
const LAST_DAYS = 3;
const LAST_SHARE = 0.1;

export const certificateRules = {
  invalid: {
    title: 'Browsers refuse the certificate',
    priority: 'block-now',
    proves: 'Each host, and each hop on the way to it, shows a trusted, matching certificate that is in force.',
    why: 'Visitors see a full-page warning instead of the product, and programs get an error.',
    remedy: 'Have the host issue a certificate for this name, or correct the one that is named.',
    source: 'RFC 5280 section 6; RFC 6125 section 6',
    judge: (facts) => perServer(facts, judgeTrust),
  },
  chain: {
    title: 'The server does not send its whole chain of certificates',
    priority: 'block-now',
    proves: 'Each server sends what is between its certificate and the root.',
    why: 'Desktop browsers fill the gap and show nothing; phones, mail programs, webhooks and payment providers fail.',
    remedy: 'Serve the file with the full chain (fullchain.pem), not the certificate alone.',
    source: 'RFC 8446 section 4.4.2',
    judge: (facts) => perServer(facts, judgeChain),
  },
  expiry: {
    title: 'The certificate runs out',
    priority: 'fix-before-launch',
    also: ['block-now'],
    proves: 'A third of each certificate’s life is left, so that its renewal works.',
    why: 'On that day the product is unreachable for everybody, without any change of yours.',
    remedy: 'See why the renewal did not happen, or did not reach the server; then reload it.',
    source: 'CA/Browser Forum SC-081v3 (lifetimes of 200, 100 and 47 days); Let’s Encrypt (renewal at two thirds)',
    judge: (facts) => perServer(facts, (host, server, shake) => judgeExpiry(facts, host, server, shake)),
  },
  renewal: {
    title: 'Nobody is named who renews the certificate',
    priority: 'fix-before-launch',
    proves: 'The certificate is of a kind that programs renew, or launch.yml names who does.',
    why: 'A certificate that somebody once bought runs out when that person has left.',
    remedy: 'Let the host renew it (ACME), or name somebody under tls.owner.',
    source: 'CA/Browser Forum SC-081v3',
    judge: (facts) =>
      perServer(facts, (_, server, shake) =>
        facts.options.owner === undefined ? judgeRenewal(facts, server, shake) : [],
      ),
  },
} satisfies Record<string, Rule<TlsFacts>>;

/** In the order in which they matter to whoever must act. */
const PROBLEMS: Record<Exclude<DistrustReason, 'incomplete-chain'>, string> = {
  expired: 'The certificate has expired.',
  'not-yet-valid': 'The certificate is not in force yet.',
  'wrong-host': 'The certificate is for other names.',
  'self-signed': 'The certificate is signed by itself.',
  'unknown-issuer': 'The certificate is from an issuer that browsers do not know.',
  other: 'Browsers refuse the certificate.',
};

function judgeTrust(host: HostTls, { address }: ServerTls, { chain, distrust }: TlsAnswer): Said {
  const [leaf] = chain;
  // A rule of its own says what is too weak. What is only missing can be fetched: another rule says so. What nobody signed is not missing.
  const reasons = distrust
    .filter(({ code }) => !TOO_WEAK.includes(code))
    .map(({ reason }) =>
      reason === 'incomplete-chain' ? (host.missing?.kind === 'none' ? 'unknown-issuer' : undefined) : reason,
    );
  const found = (Object.keys(PROBLEMS) as (keyof typeof PROBLEMS)[]).filter((reason) => reasons.includes(reason));
  const [first] = found;
  if (first === undefined) return [];
  return [
    {
      place: at(host, address),
      problem: PROBLEMS[first],
      seen: { reasons: found.join(', '), ...(leaf && shown(leaf)) },
      expected: `a certificate for ${host.name} that is in force, from a public issuer`,
      recheck: recheck(host, address),
    },
  ];
}

function judgeChain(host: HostTls, { address }: ServerTls, { chain, distrust }: TlsAnswer): Said {
  if (!distrust.some(({ reason }) => reason === 'incomplete-chain')) return [];
  const { missing } = host;
  if (missing === undefined || missing.kind === 'none') return [];
  if (missing.kind === 'unknown') return leftOpen([{ unknown: missing.reason, place: at(host, address) }]);
  return [
    {
      place: at(host, address),
      problem: 'With the certificate that is missing the chain is whole.',
      seen: { 'certificates sent': String(chain.length), missing: missing.subject, 'fetched from': missing.url },
      expected: 'the certificate and those of its issuers',
      recheck: recheck(host, address),
    },
  ];
}

function judgeExpiry(facts: TlsFacts, host: HostTls, { address }: ServerTls, { chain }: TlsAnswer): Said {
  const [leaf] = chain;
  if (leaf === undefined) return [];
  const life = lifeOf(leaf, facts.now);
  // One that has run out already is refused, which another rule says.
  if (life.left <= 0 || life.left >= life.lifetime * RENEW_AT) return [];
  const isLast = life.left < Math.max(LAST_DAYS, life.lifetime * LAST_SHARE);
  return [
    {
      place: at(host, address),
      problem: whyOld(facts, host, leaf, life),
      seen: { ...shown(leaf), 'days left': life.left.toFixed(1), 'lifetime in days': life.lifetime.toFixed(0) },
      recheck: recheck(host, address),
      ...(isLast && { priority: 'block-now' }),
    },
  ];
}

function whyOld(facts: TlsFacts, host: HostTls, leaf: Certificate, life: Life): string {
  const newer = facts.hosts
    .flatMap(({ servers }) => servers.flatMap(({ shake }) => (shake.kind === 'answer' ? (shake.chain[0] ?? []) : [])))
    .some((other) => other.validTo > leaf.validTo && covers(other, host.name));
  if (newer) return 'A newer certificate for this name is in use elsewhere: this server has not loaded it.';
  return isAutomatic(leaf, life)
    ? 'It renews itself, and should have by now.'
    : 'It runs out soon, and is not of a kind that renews itself.';
}

function judgeRenewal(facts: TlsFacts, { address }: ServerTls, { chain, distrust }: TlsAnswer): Said {
  const [leaf] = chain;
  if (leaf === undefined || distrust.length > 0) return [];
  if (isAutomatic(leaf, lifeOf(leaf, facts.now))) return [];
  return [{ place: { address }, seen: shown(leaf), expected: 'tls.owner in launch.yml', key: leaf.fingerprint256 }];
}
