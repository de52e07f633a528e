import type { Rule } from '../../../gate/check.ts';
import type { Said } from '../../../gate/finding.ts';
import { leftOpen } from '../../../gate/look.ts';
import type { DistrustReason } from '../../../io/connection-types.ts';
import type { Certificate, TlsAnswer } from '../../../io/tls-types.ts';
import { covers, isAutomatic, type Life, lifeOf } from '../certificate.ts';
import type { HostTls, ServerTls, TlsFacts } from '../facts.ts';
import { at, perServer, recheck, shown, TOO_WEAK } from './evidence.ts';

/** A certificate should be renewed when a third of its life is left (Let's Encrypt, certbot). */
const RENEW_AT = 1 / 3;
/** With less left there is no time to investigate: three days, or a tenth of a long life. */
const LAST_DAYS = 3;
const LAST_SHARE = 0.1;

export const certificateRules = {
  invalid: {
    title: 'TLS certificate is not valid',
    priority: 'block-now',
    proves:
      'Every host, and every hop on the way to it, presents a trusted certificate that matches its name and is in force.',
    why: 'Visitors see a full-page warning instead of the product, and API clients fail.',
    remedy: 'Have the host issue a certificate for this name, or correct the problem shown.',
    source: 'RFC 5280 section 6; RFC 6125 section 6',
    judge: (facts) => perServer(facts, judgeTrust),
  },
  chain: {
    title: 'TLS certificate chain is incomplete',
    priority: 'block-now',
    proves: 'Every server sends all intermediate certificates.',
    why: 'Desktop browsers fill the gap. Phones, mail clients, webhooks and payment providers fail.',
    remedy: 'Configure the server with the full chain (fullchain.pem) instead of the certificate alone.',
    source: 'RFC 8446 section 4.4.2',
    judge: (facts) => perServer(facts, judgeChain),
  },
  expiry: {
    title: 'TLS certificate expires soon',
    priority: 'fix-before-launch',
    also: ['block-now'],
    weighs:
      'Block now with less than a tenth of the lifetime or less than 3 days left; fix before launch with less than a third left.',
    proves: 'Every certificate has at least a third of its lifetime left.',
    why: 'On the expiry date the product becomes unreachable for everybody.',
    remedy: 'Check why the renewal failed or did not reach the server, renew the certificate, and reload the server.',
    source: 'CA/Browser Forum SC-081v3 (lifetimes of 200, 100 and 47 days); Let’s Encrypt (renewal at two thirds)',
    judge: (facts) => perServer(facts, (host, server, shake) => judgeExpiry(facts, host, server, shake)),
  },
  renewal: {
    title: 'Certificate renewal has no owner',
    priority: 'fix-before-launch',
    proves: 'The certificate is of a kind that renews automatically, or launch.yml names who renews it.',
    why: 'A certificate that somebody bought by hand expires after that person has left.',
    remedy: 'Let the host renew it automatically (ACME), or name a person under tls.owner.',
    source: 'CA/Browser Forum SC-081v3',
    judge: (facts) =>
      perServer(facts, (_, server, shake) =>
        facts.options.owner === undefined ? judgeRenewal(facts, server, shake) : [],
      ),
  },
} satisfies Record<string, Rule<TlsFacts>>;

/** The most important problem first. */
const PROBLEMS: Record<Exclude<DistrustReason, 'incomplete-chain'>, string> = {
  expired: 'The certificate has expired.',
  'not-yet-valid': 'The certificate is not in force yet.',
  'wrong-host': 'The certificate does not cover this name.',
  'self-signed': 'The certificate is self-signed.',
  'unknown-issuer': 'The certificate’s issuer is not trusted by browsers.',
  other: 'Browsers reject the certificate.',
};

function judgeTrust(host: HostTls, { address }: ServerTls, { chain, distrust }: TlsAnswer): Said {
  const [leaf] = chain;
  // A separate rule reports weak keys and signatures, and another a missing certificate that can be fetched. A chain
  // without any known issuer is not merely incomplete.
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
      problem: 'The server does not send an intermediate certificate.',
      seen: { 'certificates sent': String(chain.length), missing: missing.subject, 'fetched from': missing.url },
      expected: 'the certificate and its intermediate certificates',
      recheck: recheck(host, address),
    },
  ];
}

function judgeExpiry(facts: TlsFacts, host: HostTls, { address }: ServerTls, { chain }: TlsAnswer): Said {
  const [leaf] = chain;
  if (leaf === undefined) return [];
  const life = lifeOf(leaf, facts.now);
  // Another rule reports an expired certificate.
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
  if (newer) return 'A newer certificate exists, but this server has not loaded it.';
  return isAutomatic(leaf, life)
    ? 'The certificate renews automatically and is overdue.'
    : 'The certificate expires soon and does not renew automatically.';
}

function judgeRenewal(facts: TlsFacts, { address }: ServerTls, { chain, distrust }: TlsAnswer): Said {
  const [leaf] = chain;
  if (leaf === undefined || distrust.length > 0) return [];
  if (isAutomatic(leaf, lifeOf(leaf, facts.now))) return [];
  return [{ place: { address }, seen: shown(leaf), expected: 'tls.owner in launch.yml', key: leaf.fingerprint256 }];
}
