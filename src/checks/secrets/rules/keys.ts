import type { Rule } from '../../../gate/check.ts';
import { isLive, isOpen, isVital } from '../../../lookups/leaked-key.ts';
import type { SecretsFacts } from '../facts.ts';
import { evidences, pleadedIn, scanned, unreadOf } from './evidence.ts';

const REMEDY =
  'Revoke the key first, at the address shown, because it counts as read. Create a new key, store it in the host’s environment variables, read it from there, and delete this one from the file. The history keeps the old key, which does no harm once it is revoked.';

export const keyRules = {
  'live-key': {
    title: 'Live secret key in the repository',
    priority: 'block-now',
    proves: 'No file holds a key to money, accounts, data, servers or source code.',
    why: 'Everybody with a copy of the repository can use it: move money, read members’ data, take over the product.',
    remedy: REMEDY,
    source: 'OWASP Secrets Management Cheat Sheet; the formats of each provider: src/catalog/key-kinds',
    judge: (facts) =>
      scanned(facts, [
        ...evidences(facts.matches.filter((match) => match.where === 'tree' && isLive(match) && isVital(match))),
        ...pleadedIn(facts, (match) => match.where === 'tree' && isVital(match)),
        ...unreadOf(facts),
        ...(facts.scope === 'tree' || facts.scope === 'staged' ? facts.limits.map((unknown) => ({ unknown })) : []),
      ]),
  },
  'service-key': {
    title: 'Service API key in the repository',
    priority: 'fix-before-launch',
    proves: 'No file holds a key to a mail, AI, messaging, monitoring or content service.',
    why: 'Whoever finds it sends mail in your name or runs up your bill.',
    remedy: REMEDY,
    source: 'OWASP Secrets Management Cheat Sheet; the formats of each provider: src/catalog/key-kinds',
    judge: (facts) =>
      scanned(facts, [
        ...evidences(facts.matches.filter((match) => match.where === 'tree' && isLive(match) && !isVital(match))),
        ...pleadedIn(facts, (match) => match.where === 'tree' && !isVital(match)),
      ]),
  },
  'test-key': {
    title: 'Test-mode key in the repository',
    priority: 'fix-after-launch',
    also: ['fix-before-launch'],
    weighs:
      'Fix after launch; fix before launch where the form of the key shows that it is live, such as a checksum that matches.',
    proves: 'Tests, examples and documentation hold no key that could be real.',
    why: 'Test keys open less, but some keys in tests turn out to be live.',
    remedy:
      'Make sure that it opens nothing real. Then allow it with a reason: a comment “launch-gate:allow REASON”, or accept: in launch.yml.',
    source: 'OWASP Secrets Management Cheat Sheet',
    judge: (facts) =>
      scanned(
        facts,
        evidences(
          facts.matches.filter((match) => match.where === 'tree' && isOpen(match) && match.lowered !== undefined),
          (match) => (isLiveWherever(match) ? 'fix-before-launch' : undefined),
        ),
      ),
  },
  'allow-reason': {
    title: 'Comment allows a key without a reason',
    priority: 'fix-after-launch',
    proves: 'Every comment that allows a key gives a reason.',
    why: 'In half a year nobody knows whether the exception was right.',
    remedy: 'Write the reason after launch-gate:allow, or after -- in a comment of secretlint.',
    source: 'an exception without a reason cannot be reviewed: ours',
    judge: (facts) => scanned(facts, evidences(facts.matches.filter(({ allowed }) => allowed === 'without a reason'))),
  },
} satisfies Record<string, Rule<SecretsFacts>>;

/** A file name lowers what nothing proves: a key whose form is that of live ones is tried by whoever reads it. */
const isLiveWherever = ({ isProved, lowered }: SecretsFacts['matches'][number]) =>
  isProved === true && (lowered === 'fixture' || lowered === 'development');
