import type { Rule } from '../../../gate/check.ts';
import type { Evidence } from '../../../gate/finding.ts';
import { leftOpen } from '../../../gate/look.ts';
import { isSecretName } from '../../../lib/secret-names.ts';
import { isLive, isOpen, isVital } from '../../../lookups/leaked-key.ts';
import type { SecretsFacts } from '../facts.ts';
import { evidence, pleadedIn, scanned } from './evidence.ts';

export const placeRules = {
  'in-output': {
    title: 'A key lies in what visitors download',
    priority: 'block-now',
    also: ['fix-before-launch'],
    proves: 'Built scripts, pages and source maps hold no key but those made for browsers.',
    why: 'Anybody can open the page and read it; bots do so all day.',
    remedy:
      'Revoke the key where the finding says. Use it on the server only: give its variable a name without NEXT_PUBLIC_, VITE_ or the like, and call it from an API route. Then build again.',
    source: 'Next.js, Environment Variables, “Bundling for the browser”; Vite, Env Variables and Modes, “Security”',
    judge: (facts) =>
      scanned(facts, [
        ...facts.matches
          .filter((match) => match.where === 'output' && isOpen(match))
          .map((match) => evidence(match, match.lowered === undefined ? undefined : 'fix-before-launch')),
        ...pleadedIn(facts, ({ where }) => where === 'output'),
      ]),
  },
  'in-history': {
    title: 'A key lies in the history of the repository',
    priority: 'block-now',
    also: ['fix-before-launch'],
    proves: 'No commit holds a live key that the files no longer show.',
    why: 'Taking a key out of a file leaves it in every clone: it is as good as published.',
    remedy:
      'Revoke the key where the finding says; that ends it. If it is revoked already, accept the finding with that reason. Rewriting the history is not needed then.',
    source: 'GitHub, Removing sensitive data from a repository',
    judge: (facts) => {
      const { scope, matches, limits } = facts;
      if (scope === 'staged') return { notApplicable: 'only what is staged was scanned' };
      const found = matches
        .filter((match) => match.where === 'history' && isLive(match))
        .map((match) => evidence(match, isVital(match) ? undefined : 'fix-before-launch'));
      if (scope === 'tree') return { notApplicable: 'the history is scanned with --history, as the nightly run does' };
      return scanned(facts, [...found, ...leftOpen(limits.map((unknown) => ({ unknown })))]);
    },
  },
  'env-file': {
    title: 'A file for the environment is in the repository',
    priority: 'fix-before-launch',
    proves: 'No .env file with passwords, keys or tokens is committed.',
    why: 'It is where real values end up sooner or later, and every clone has them.',
    remedy:
      'Change the values, then take the file out and keep it out: git rm --cached, and a line in .gitignore. Commit an .env.example with the names only.',
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
