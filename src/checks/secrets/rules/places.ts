import type { Rule } from '../../../gate/check.ts';
import type { Evidence } from '../../../gate/finding.ts';
import { leftOpen } from '../../../gate/look.ts';
import { isSecretName } from '../../../lib/secret-names.ts';
import { isLive, isOpen, isReplaceable, isVital } from '../../../lookups/leaked-key.ts';
import type { SecretsFacts } from '../facts.ts';
import { evidences, pleadedIn, scanned } from './evidence.ts';

export const placeRules = {
  'in-output': {
    title: 'Secret key in the frontend build output',
    priority: 'block-now',
    also: ['fix-before-launch'],
    weighs:
      'Block now; fix before launch for a key that only a general name tells, or that the evidence marks as lower priority: one in test mode, or one that its provider rejects.',
    proves: 'No built script, page or source map holds a key other than those made for browsers.',
    why: 'Anybody can read it in the page, and bots search for keys all day.',
    remedy:
      'Revoke the key at the address shown. Use it on the server only: name its variable without NEXT_PUBLIC_, VITE_ or a similar prefix, call the service from an API route, and build again.',
    source: 'Next.js, Environment Variables, “Bundling for the browser”; Vite, Env Variables and Modes, “Security”',
    judge: (facts) =>
      scanned(facts, [
        ...evidences(
          facts.matches.filter((match) => match.where === 'output' && isOpen(match)),
          (match) => (match.lowered || match.isGuess ? 'fix-before-launch' : undefined),
        ),
        ...pleadedIn(facts, ({ where }) => where === 'output'),
      ]),
  },
  'in-history': {
    title: 'Secret key in the git history',
    priority: 'block-now',
    also: ['fix-before-launch'],
    weighs:
      'Block now for a key to money, accounts, data, servers or source code; fix before launch for another service’s key, one that the product made for itself, and one that only a general name tells.',
    proves: 'No commit holds a live key that the current files no longer hold.',
    why: 'A key deleted from a file stays in every clone.',
    remedy:
      'Revoke the key at the address shown. If it is already revoked, accept the finding with that reason. You do not need to rewrite the history.',
    source: 'GitHub, Removing sensitive data from a repository',
    judge: (facts) => {
      const { scope, matches, limits } = facts;
      if (scope === 'staged') return { notApplicable: 'only staged files were scanned' };
      const found = evidences(
        matches.filter((match) => match.where === 'history' && isLive(match)),
        (match) => (isVital(match) && !isReplaceable(match) && !match.isGuess ? undefined : 'fix-before-launch'),
      );
      if (scope === 'tree') return { notApplicable: 'the history is scanned with --history, as the nightly run does' };
      return scanned(facts, [...found, ...leftOpen(limits.map((unknown) => ({ unknown })))]);
    },
  },
  'env-file': {
    title: '.env file is committed',
    priority: 'fix-before-launch',
    proves: 'No .env file with passwords, keys or tokens is in the repository.',
    why: 'Every clone has its values, and real ones end up in it sooner or later.',
    remedy:
      'Rotate the values, run git rm --cached on the file, and add it to .gitignore. Commit an .env.example with the names only.',
    source: 'The Twelve-Factor App, III. Config',
    judge: (facts) => scanned(facts, facts.environments.flatMap(environmentEvidence)),
  },
} satisfies Record<string, Rule<SecretsFacts>>;

function environmentEvidence({ file, names }: SecretsFacts['environments'][number]): Evidence[] {
  const secret = names.filter(isSecretName);
  if (secret.length === 0) return [];
  return [
    {
      place: { file },
      seen: { 'has values for': secret.join(', ') },
      expected: 'an .env.example with names and no values',
      fix: { kind: 'command', argv: ['git', 'rm', '--cached', '--', file] },
      recheck: ['git', 'ls-files', '--', file],
    },
  ];
}
