import { type Cases, ruleCases } from '../../../test/rule-cases.ts';
import type { Distrust } from '../../io/connection-types.ts';
import { failure } from '../../io/failure.ts';
import type { TlsAnswer } from '../../io/tls-types.ts';
import type { HostTls, TlsFacts } from './facts.ts';
import { rules } from './rules/index.ts';

const now = new Date('2026-11-24T12:00:00Z');
/** A certificate for example.com; only its names and its signature are used. */
const pem = `-----BEGIN CERTIFICATE-----
MIIBXTCCAQSgAwIBAgIBAzAKBggqhkjOPQQDAjAxMRQwEgYDVQQKEwtTb21lIElz
c3VlcjEZMBcGA1UEAxMQU29tZSBJc3N1ZXIgUm9vdDAeFw0yNjExMjMxMTAwNTda
Fw0yNzAxMjIxMTAwNTdaMBYxFDASBgNVBAMTC2V4YW1wbGUuY29tMFkwEwYHKoZI
zj0CAQYIKoZIzj0DAQcDQgAEUGoWgmTSQarxCSMF9tqBbTsNd0gG/tiRqjUzHWsp
f3NwM7B0a+WOeqmTC9NqbenxZhTscGcp4FCARyATYmzQ+qMoMCYwDAYDVR0TAQH/
BAIwADAWBgNVHREEDzANggtleGFtcGxlLmNvbTAKBggqhkjOPQQDAgNHADBEAiBy
MPV+JdAbTdoTJ1DGnFHTB0CmFKm/avBIvmFYwQbGYQIgbsEk3t4PjSwhJISwJ2gS
Omi30p26hgnMwyEuihaFqLw=
-----END CERTIFICATE-----`;
const day = (offset: number) => new Date(now.getTime() + offset * 86_400_000).toISOString();

type Leaf = TlsAnswer['chain'][number];
const LEAF: Leaf = {
  subject: 'CN=example.com',
  issuer: "C=US, O=Let's Encrypt, CN=E7",
  issuerOrganization: "Let's Encrypt",
  altNames: ['DNS:example.com'],
  validFrom: day(-10),
  validTo: day(80),
  fingerprint256: 'AA',
  keyType: 'ec',
  keyBits: 256,
  pem,
};

const shake = (leaf: Partial<Leaf> = {}, ...distrust: Distrust['reason'][]): TlsAnswer => ({
  kind: 'answer',
  version: 'TLSv1.3',
  cipher: 'TLS_AES_128_GCM_SHA256',
  alpn: 'h2',
  chain: [{ ...LEAF, ...leaf }],
  distrust: distrust.map((reason) => ({ reason, code: reason })),
  timing: { tcpMs: 1, tlsMs: 1 },
});
const HOST: HostTls = {
  name: 'example.com',
  why: 'page',
  servers: [{ address: '192.31.196.80', shake: shake() }],
  unknown: undefined,
  versions: { TLSv1: 'no', 'TLSv1.1': 'no', 'TLSv1.2': 'yes', 'TLSv1.3': 'yes' },
  missing: undefined,
};
const host = (answer: TlsAnswer | ReturnType<typeof failure>, more: Partial<HostTls> = {}): HostTls => ({
  ...HOST,
  servers: [{ address: '192.31.196.80', shake: answer }],
  ...more,
});
const facts = (hosts: HostTls[], more: Partial<TlsFacts> = {}): TlsFacts => ({
  now,
  stage: 'prelaunch',
  hosts,
  origins: [],
  options: { origins: {} },
  ...more,
});
const good = facts([HOST]);
const dead = facts([host(failure('timeout', 'no answer within 10 s'))]);
const nowhere = facts([host(shake(), { servers: [], unknown: 'no answer within 6 s' })]);
const absent = facts([host(shake(), { servers: [], unknown: undefined })]);
const one = (answer: TlsAnswer, more: Partial<HostTls> = {}) => facts([host(answer, more)]);
const versions = (given: Partial<HostTls['versions']>) =>
  facts([{ ...HOST, versions: { ...HOST.versions, ...given } }]);
const proved = { kind: 'proved', url: 'http://ca.example/i.der', subject: 'CN=Between' } as const;
const origin = (answer: TlsAnswer | ReturnType<typeof failure>) =>
  facts([HOST], { origins: [{ host: 'example.com', address: '192.31.196.81', shake: answer }] });

const cases: Record<keyof typeof rules, Cases<TlsFacts>> = {
  invalid: {
    holds: { 'it is trusted': good, 'only a link is missing': one(shake({}, 'incomplete-chain'), { missing: proved }) },
    broken: {
      expired: one(shake({}, 'expired')),
      'expired does not hide another host': one(shake({}, 'expired', 'wrong-host')),
      'not yet valid': one(shake({}, 'not-yet-valid')),
      'signed by itself': one(shake({}, 'self-signed')),
      'an issuer that nobody knows': one(shake({}, 'incomplete-chain'), { missing: { kind: 'none' } }),
      'on the way': one(shake({}, 'wrong-host'), { why: 'hop', name: 'login.example.net' }),
    },
    unknown: { 'no answer': dead, 'no address is known': nowhere },
    notApplicable: { 'no host has an address': absent },
  },
  chain: {
    holds: { 'all of it is sent': good },
    broken: { 'its issuer is missing, and was fetched': one(shake({}, 'incomplete-chain'), { missing: proved }) },
    unknown: {
      'the missing certificate could not be fetched': one(shake({}, 'incomplete-chain'), {
        missing: { kind: 'unknown', url: 'http://ca.example/i.der', reason: 'status 503' },
      }),
      'no answer': dead,
    },
  },
  expiry: {
    holds: {
      'most of it is left': good,
      'a third of a short life is left': one(shake({ validFrom: day(-30), validTo: day(17) })),
      'what has expired is refused elsewhere': one(shake({ validFrom: day(-90), validTo: day(-1) }, 'expired')),
    },
    broken: {
      'it should have renewed itself': one(shake({ validFrom: day(-70), validTo: day(20) })),
      'its last days': one(shake({ validFrom: day(-88), validTo: day(2) })),
      'the last tenth of a long life': one(
        shake({ validFrom: day(-370), validTo: day(28), issuerOrganization: 'Hand Made' }),
      ),
      'bought, and soon over': one(shake({ validFrom: day(-300), validTo: day(65), issuerOrganization: 'Hand Made' })),
      'renewed, and not loaded here': facts([
        host(shake({ validFrom: day(-70), validTo: day(20) })),
        host(shake({ validTo: day(89) }), { name: 'www.example.com' }),
      ]),
    },
    unknown: { 'no answer': dead },
  },
  renewal: {
    holds: {
      'its issuer’s are renewed by programs': good,
      'a short life': one(shake({ issuerOrganization: 'Hand Made' })),
      'somebody is named': facts([host(shake({ issuerOrganization: 'Hand Made', validTo: day(300) }))], {
        options: { owner: 'ana@example.com', origins: {} },
      }),
    },
    broken: { 'bought for a year': one(shake({ issuerOrganization: 'Hand Made', validTo: day(300) })) },
    unknown: { 'no answer': dead },
  },
  protocols: {
    holds: { '1.2 and 1.3': good, '1.3 alone': versions({ 'TLSv1.2': 'no' }) },
    broken: {
      'old ones too': versions({ 'TLSv1.1': 'yes' }),
      'old ones only': versions({ TLSv1: 'yes', 'TLSv1.2': 'no', 'TLSv1.3': 'no' }),
    },
    unknown: { 'not all were tried': versions({ TLSv1: 'unknown' }), 'no address is known': nowhere },
    notApplicable: { 'no host has an address': absent },
  },
  key: {
    holds: { 'a curve': good, 'RSA of 2048 bits': one(shake({ keyType: 'rsa', keyBits: 2048 })) },
    broken: {
      'RSA of 1024 bits': one(shake({ keyType: 'rsa', keyBits: 1024 })),
      'an issuer’s key': one({ ...shake(), distrust: [{ reason: 'other', code: 'CA_KEY_TOO_SMALL' }] }),
      'a signature that OpenSSL refuses': one({ ...shake(), distrust: [{ reason: 'other', code: 'CA_MD_TOO_WEAK' }] }),
    },
    unknown: { 'no answer': dead },
  },
  'end-to-end': {
    holds: { 'a valid certificate': origin(shake()) },
    broken: {
      'no TLS': origin(failure('tls', 'the TLS handshake failed')),
      'a certificate of its own making': origin(shake({}, 'self-signed')),
    },
    unknown: { 'no answer': origin(failure('timeout', 'no answer within 10 s')) },
    notApplicable: { 'no origin is named': good },
  },
};

ruleCases(rules, cases);
