import type { Judgement, Rule } from '../../../gate/check.ts';
import type { Evidence, Priority, Unknown } from '../../../gate/finding.ts';
import { BLOCKS_ONCE_LIVE } from '../../../gate/stage-priority.ts';
import type { SecretMatch } from '../../../io/secrets.ts';
import { isOpen, keyProblem, seenOfKey } from '../../../lookups/leaked-key.ts';
import type { Download, EdgeFacts } from '../facts.ts';

const NOTHING = { notApplicable: 'no page could be loaded' };

/** Downloads are judged together, because a key may be in several files. */
function told(downloads: readonly Download[], evidence: (downloads: readonly Download[]) => Evidence[]): Judgement {
  if (downloads.length === 0) return NOTHING;
  const lost = unseen(downloads);
  return { looked: { file: downloads.length - lost.length }, said: [...evidence(downloads), ...lost] };
}

export const downloadRules = {
  'bundle-secrets': {
    title: 'Secret key in the deployed frontend',
    priority: 'block-now',
    also: ['fix-before-launch', 'fix-after-launch'],
    weighs:
      'Block now; fix before launch for an Algolia key, one that only a general name tells, or one that the evidence marks as lower priority (such as test mode); fix after launch for a Google AIza key.',
    proves: 'No served page, script or source map holds a key other than those made for browsers.',
    why: 'Anybody can read it in the page, and bots search for keys all day.',
    remedy:
      'Revoke the key at the address shown, because it counts as read. Use it on the server only, under a name without NEXT_PUBLIC_, VITE_ or a similar prefix, and deploy again.',
    source: 'OWASP Secrets Management Cheat Sheet; CWE-540; the formats of each provider: src/catalog/key-kinds',
    judge: ({ downloads }) => told(downloads, secretEvidence),
  },
  'test-keys': {
    title: 'Payment keys are in the wrong mode',
    ...BLOCKS_ONCE_LIVE,
    proves: 'Production pages use live payment keys and preview pages use test keys.',
    why: 'With test keys nobody can pay. With live keys a preview charges real cards.',
    remedy: 'Set the publishable key for each environment and deploy again.',
    source: 'Stripe, API keys: sandbox and live mode; the formats of each provider: src/catalog/key-kinds',
    judge: ({ downloads }) => told(downloads, modeEvidence),
  },
} satisfies Record<string, Rule<EdgeFacts>>;

interface Served {
  url: string;
  isPreview: boolean;
  match: SecretMatch;
}

const servedIn = (downloads: readonly Download[]): Served[] =>
  downloads.flatMap((each) =>
    'secrets' in each ? each.secrets.map((match) => ({ url: each.url, isPreview: each.isPreview, match })) : [],
  );

/** A key in a script and in its source map is one finding. */
function secretEvidence(downloads: readonly Download[]): Evidence[] {
  const found = servedIn(downloads).filter(({ match }) => isOpen(match));
  return [...Map.groupBy(found, ({ match }) => match.print).values()].map(([first, ...more]) => {
    const { url, match } = first as Served;
    const others = [...new Set(more.map((each) => each.url))].filter((each) => each !== url);
    return {
      place: { address: url },
      key: `${match.provider} ${match.print}`,
      problem: keyProblem(match),
      seen: {
        line: String(match.line),
        ...seenOfKey(match),
        ...(others.length > 0 && { 'also in': others.slice(0, 3).join(', ') }),
      },
      expected: 'only keys made for browsers',
      ...weight(match),
    };
  });
}

/** Keys for browsers look like secret ones of the same kind: their permissions are set at the provider. */
const ALIKE: Record<string, Priority> = { 'google-api-key': 'fix-after-launch', 'algolia-admin': 'fix-before-launch' };

function weight({ lowered, provider, isGuess }: SecretMatch): Pick<Evidence, 'priority'> {
  const priority = ALIKE[provider] ?? (lowered || isGuess ? 'fix-before-launch' : undefined);
  return priority === undefined ? {} : { priority };
}

/** When keys of both modes are there, the page chooses between them. */
function modeEvidence(downloads: readonly Download[]): Evidence[] {
  const keys = servedIn(downloads).filter(({ match }) => match.mode !== undefined);
  return [false, true].flatMap((isPreview) => {
    const here = keys.filter((each) => each.isPreview === isPreview);
    const wrong = isPreview ? 'live' : 'test';
    const [first] = here.filter(({ match }) => match.mode === wrong);
    if (first === undefined || here.some(({ match }) => match.mode !== wrong)) return [];
    return [
      {
        place: { address: first.url },
        key: first.match.provider,
        problem: isPreview ? 'A preview uses a live payment key.' : 'Production uses a test payment key.',
        seen: { key: first.match.name, prefix: first.match.start, line: String(first.match.line) },
        expected: isPreview ? 'the test-mode key' : 'the live-mode key',
      },
    ];
  });
}

function unseen(downloads: readonly Download[]): Unknown[] {
  return downloads.flatMap((each) =>
    'unseen' in each ? [{ unknown: each.unseen, place: { address: each.url } }] : [],
  );
}
