import type { Rule } from '../../../gate/check.ts';
import type { Said } from '../../../gate/finding.ts';
import { lookAtAny } from '../../../gate/look.ts';
import { BLOCKS_ONCE_LIVE } from '../../../gate/stage-priority.ts';
import type { Distrust } from '../../../io/connection-types.ts';
import type { Certificate, TlsAnswer, TlsVersion } from '../../../io/tls-types.ts';
import { signatureOf } from '../certificate.ts';
import type { HostTls, OriginTls, ServerTls, TlsFacts } from '../facts.ts';
import { at, NOBODY, perServer, present, recheck, shown, TOO_WEAK } from './evidence.ts';

/** RFC 8996: TLS 1.0 and 1.1 must not be used. */
const OLD: readonly TlsVersion[] = ['TLSv1', 'TLSv1.1'];
const NEW: readonly TlsVersion[] = ['TLSv1.2', 'TLSv1.3'];
/** NIST SP 800-131A; CA/Browser Forum Baseline Requirements section 6.1.5. */
const LEAST_RSA = 2048;
const LEAST_CURVE = 256;

export const connectionRules = {
  protocols: {
    title: 'Server accepts TLS 1.0 or 1.1, or lacks TLS 1.2',
    priority: 'fix-before-launch',
    also: ['block-now'],
    weighs:
      'Block now where the server supports nothing newer than TLS 1.1; fix before launch where it accepts TLS 1.0 or 1.1 beside newer versions.',
    proves: 'Every server accepts TLS 1.2 or 1.3 and no older version.',
    why: 'Old versions can be broken and fail security reviews. Without TLS 1.2 or 1.3, browsers refuse to connect.',
    remedy: 'Disable TLS 1.0 and 1.1 at the host or proxy, and enable TLS 1.2 and 1.3.',
    source: 'RFC 8996; Internet.nl, TLS version',
    judge: ({ hosts }) => lookAtAny('host', present(hosts), NOBODY, judgeVersions),
  },
  key: {
    title: 'TLS certificate has a weak key or signature',
    priority: 'fix-before-launch',
    proves: 'Keys have at least 2048 bits (RSA) or 256 bits (elliptic curve), and no signature uses SHA-1.',
    why: 'Browsers and payment providers refuse weak certificates.',
    remedy: 'Have a new certificate issued with a new key.',
    source: 'CA/Browser Forum Baseline Requirements sections 6.1.5 and 7.1.3',
    judge: (facts) => perServer(facts, judgeKey),
  },
  'end-to-end': {
    title: 'Origin behind the proxy does not use valid TLS',
    ...BLOCKS_ONCE_LIVE,
    proves: 'The origin that launch.yml names presents a valid certificate for the host.',
    why: 'In the proxy’s “flexible” mode, passwords travel unencrypted between proxy and server, and redirect loops appear.',
    remedy: 'Install a certificate on the origin, and set the proxy to verify it (“Full (strict)” at Cloudflare).',
    source: 'RFC 9110 section 4.2.2; Cloudflare, encryption modes',
    judge: ({ origins }) =>
      lookAtAny('server', origins, 'launch.yml names no origin server (tls.origins)', judgeOrigin),
  },
} satisfies Record<string, Rule<TlsFacts>>;

function judgeVersions({ name, versions, servers, unknown }: HostTls): Said {
  const place = { address: `${name}:443` };
  if (unknown !== undefined) return [{ unknown, place }];
  const said = (wanted: readonly TlsVersion[], answer: string) =>
    wanted.filter((version) => versions[version] === answer);
  const old = said(OLD, 'yes');
  const spoken = [...old, ...said(NEW, 'yes')];
  if (spoken.length === 0 || (old.length === 0 && said(OLD, 'no').length < OLD.length))
    return [{ unknown: 'not every TLS version could be tested', place }];
  if (old.length === 0) return [];
  const isOnly = said(NEW, 'yes').length === 0;
  return [
    {
      place,
      problem: isOnly
        ? 'The server supports nothing newer than TLS 1.1, so browsers refuse to connect.'
        : 'The server accepts TLS 1.0 or 1.1.',
      seen: { versions: spoken.join(', '), address: servers[0]?.address ?? '' },
      expected: NEW.join(', '),
      recheck: ['openssl', 's_client', '-connect', `${name}:443`, '-tls1_1'],
      ...(isOnly && { priority: 'block-now' }),
    },
  ];
}

function judgeKey(host: HostTls, { address }: ServerTls, { chain, distrust }: TlsAnswer): Said {
  const [leaf] = chain;
  if (leaf === undefined) return [];
  const signature = signatureOf(leaf);
  const problem = weaknessOf(leaf, signature, distrust);
  if (problem === undefined) return [];
  return [
    {
      place: at(host, address),
      problem,
      seen: { key: `${leaf.keyType} ${leaf.keyBits}`, ...(signature && { signature }), ...shown(leaf) },
      expected: `at least ${LEAST_RSA} bits (RSA) or ${LEAST_CURVE} (curves), SHA-256`,
      recheck: recheck(host, address),
    },
  ];
}

/**
 * The leaf is judged by its own key and signature; its issuers, and signatures that Node does not report, by what
 * OpenSSL refuses.
 */
function weaknessOf(leaf: Certificate, signature: string | undefined, distrust: readonly Distrust[]) {
  const least = leaf.keyType === 'rsa' ? LEAST_RSA : LEAST_CURVE;
  if (leaf.keyBits > 0 && leaf.keyBits < least) return 'The key is too short.';
  if (/sha1|md5/.test(signature ?? '')) return 'The signature is made with SHA-1 or MD5.';
  const refused = TOO_WEAK.find((code) => distrust.some((each) => each.code === code));
  return (
    refused &&
    (refused === 'CA_MD_TOO_WEAK' ? 'A signature in the chain is too weak.' : 'A key in the chain is too short.')
  );
}

function judgeOrigin({ host, address, shake }: OriginTls): Said {
  const place = { address: `${host}:443 (${address})` };
  if (shake.kind === 'failure') {
    if (shake.failure !== 'tls' && shake.failure !== 'refused') return [{ unknown: shake.reason, place }];
    return [{ place, problem: 'The origin does not support TLS.', seen: { address, answer: shake.reason } }];
  }
  const reasons = shake.distrust.map(({ reason }) => reason);
  if (reasons.length === 0) return [];
  const [leaf] = shake.chain;
  return [
    {
      place,
      problem: 'A proxy that verifies certificates would reject the origin’s certificate.',
      seen: { reasons: reasons.join(', '), ...(leaf && shown(leaf)) },
      recheck: ['openssl', 's_client', '-connect', `${address}:443`, '-servername', host],
    },
  ];
}
