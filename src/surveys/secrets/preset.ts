import { rules as presetRules } from '@secretlint/secretlint-rule-preset-recommend';
import { ALNUM, ANY_HEX, BASE64, DIGIT, URL64, WORD } from '../../catalog/key-kinds/provider.ts';
import { type Around, anything, either, follows, followsText, setOf } from './bytes.ts';
import type { Creator, IndexedRule, Word } from './indexed-rule.ts';

export const PRESET_ID = '@secretlint/secretlint-rule-preset-recommend';
const FAMILY = '@secretlint/secretlint-rule-';
/** Not a detector: it takes back what a comment in the file disables, without a word. */
export const COMMENTS = `${FAMILY}filter-comments`;
export const COMMENT_WORD = 'secretlint-';

const exact = (around: Around, ...texts: string[]): Word[] => texts.map((text) => ({ text, exact: true, around }));
const anyCase = (around: Around, ...texts: string[]): Word[] => texts.map((text) => ({ text, around }));
const atLeast = (chars: string, min: number) => follows({ chars, min });

type Proof = Omit<IndexedRule, 'creator' | 'preset'>;
const within = (before: number, behind: number, words: Word[]): Proof => ({ words, reach: [before, behind] });
const open = (message: string, proof: Proof): Proof => ({ ...proof, open: [message] });

/**
 * For each rule of the preset (13.0.7), words without which its patterns cannot match, and how far from them it looks.
 * Read off its source; held by comparison with unfiltered secretlint on strings made from the patterns themselves.
 */
const PROOFS: Record<string, Proof> = {
  aws: open('AWSSecretAccessKey', within(16, 4096, anyCase(anything, 'secret_access', 'secretaccess'))),
  gcp: {
    // A JSON string may write any letter as \uXXXX.
    words: anyCase(anything, 'private_key_id', '\\u00'),
    reach: [Infinity, Infinity],
    files: (path) => path.endsWith('.json'),
    always: (path) => path.endsWith('.p12'),
  },
  privatekey: within(10_400, 10_400, exact(either(followsText('-----'), followsText(' BLOCK-----')), 'PRIVATE KEY')),
  npm: open(
    'Npmrc_authToken',
    within(1100, 2000, [
      ...exact(atLeast(WORD, 36), 'npm_'),
      ...exact(anything, '_authToken=', ':x-oauth-basic@github'),
    ]),
  ),
  basicauth: within(8, 800, anyCase(isUserInfo, '://')),
  slack: open(
    'SLACK_TOKEN',
    within(24, 4096, [
      ...exact(atLeast(ALNUM, 1), 'xoxb-', 'xoxp-', 'xapp-', 'xoxa-', 'xoxo-', 'xoxr-'),
      ...anyCase(atLeast(ALNUM, 1), 'hooks.slack.com/services/t'),
    ]),
  ),
  sendgrid: within(8, 400, exact(atLeast(WORD, 1), 'SG.')),
  shopify: within(8, 72, exact(atLeast(ALNUM, 32), 'shppa_', 'shpca_', 'shpat_', 'shpss_')),
  stripe: within(8, 104, exact(atLeast(ALNUM, 24), 'sk_live_', 'sk_test_', 'rk_live_', 'rk_test_')),
  github: within(8, 12_100, [
    ...exact(atLeast(WORD, 36), 'ghp_', 'gho_', 'ghu_', 'ghr_'),
    ...exact(either(atLeast(WORD, 36), atLeast(DIGIT, 1)), 'ghs_'),
    ...exact(atLeast(WORD, 82), 'github_pat_'),
  ]),
  gitlab: within(8, 136, exact(atLeast(URL64, 20), 'glpat-')),
  grafana: within(8, 410, [...exact(atLeast(BASE64, 32), 'glc_'), ...exact(atLeast(ALNUM, 32), 'glsa_')]),
  openai: within(110, 90, exact(anything, 'T3BlbkFJ')),
  anthropic: within(8, 140, exact(atLeast(DIGIT, 1), 'sk-ant-api0')),
  groq: within(8, 60, exact(atLeast(ALNUM, 52), 'gsk_')),
  huggingface: within(8, 44, exact(atLeast('A-Za-z', 34), 'hf_')),
  linear: within(8, 136, exact(atLeast(WORD, 32), 'lin_api_')),
  notion: within(8, 56, exact(atLeast(DIGIT, 11), 'ntn_')),
  '1password': within(8, 1300, exact(atLeast(`${BASE64}=`, 100), 'ops_ey')),
  'database-connection-string': within(
    16,
    4400,
    anyCase(isLogin, 'mongodb://', 'mongodb+srv://', 'mysql://', 'mysqlx://', 'postgres://', 'postgresql://'),
  ),
  'hashicorp-vault': within(8, 310, [
    ...exact(atLeast(URL64, 90), 'hvs.', 'hvr.'),
    ...exact(atLeast(URL64, 138), 'hvb.'),
  ]),
  vercel: within(8, 68, exact(atLeast(ALNUM, 20), 'vcp_', 'vci_', 'vca_', 'vcr_', 'vck_')),
  databricks: within(8, 44, exact(atLeast(ANY_HEX, 32), 'dapi')),
  docker: within(8, 36, exact(atLeast(URL64, 27), 'dckr_pat_')),
  figma: within(8, 208, exact(atLeast(URL64, 40), 'figd_')),
  cloudflare: within(8, 56, exact(atLeast(ALNUM, 48), 'cfk_', 'cfut_', 'cfat_')),
  tailscale: within(8, 140, exact(atLeast('a-z', 2), 'tskey-')),
};

const NAME = setOf('A-Za-z0-9_\\-');
/** What is longer may be one. */
const LOGIN = 256;
const [COLON, AT, SLASH, SPACE] = [58, 64, 47, 32];

/** `user:password@`, as far as that can be told. */
function isUserInfo(bytes: Uint8Array, _: number, end: number, length: number): boolean {
  const colon = endOfName(bytes, end, length);
  if (colon === end + LOGIN / 2) return true;
  if (colon === end || bytes[colon] !== COLON) return false;
  const at = endOfName(bytes, colon + 1, length);
  return at === colon + 1 + LOGIN / 2 || (at > colon + 1 && at < length && bytes[at] === AT);
}

function endOfName(bytes: Uint8Array, from: number, length: number): number {
  let i = from;
  for (const most = Math.min(length, from + LOGIN / 2); i < most && NAME[bytes[i] as number] === 1; ) i += 1;
  return i;
}

/** A colon, and behind it an at sign, before a slash or a blank; or too long to tell. */
function isLogin(bytes: Uint8Array, _: number, end: number, length: number): boolean {
  let colon = false;
  for (let i = end; i < length; i += 1) {
    if (i - end === LOGIN) return true;
    const byte = bytes[i] as number;
    if (byte === SLASH || byte === SPACE || (byte >= 9 && byte <= 13)) return false;
    if (byte === AT && colon) return true;
    if (byte === COLON) colon = true;
  }
  return false;
}

/** What keys of the preset's kinds begin with: part of the format, not of the secret. */
export const presetStarts = Object.values(PROOFS).flatMap(({ words }) =>
  words.flatMap(({ text, exact: isExact }) => (isExact || text.endsWith('://') ? [text] : [])),
);

/** The preset's detectors, each with its proof. Throws for one that has none. */
export function presetProofs(): IndexedRule[] {
  return (presetRules as Creator[])
    .filter(({ meta }) => meta.id !== COMMENTS)
    .map((creator) => {
      const proof = PROOFS[creator.meta.id.slice(FAMILY.length)];
      if (proof === undefined) throw new Error(`${creator.meta.id} has no words that prove it may be left out`);
      return { creator, ...proof, preset: true };
    });
}
