import type { Rule } from '../../../gate/check.ts';
import { isLive, isOpen, isVital } from '../../../lookups/leaked-key.ts';
import type { SecretsFacts } from '../facts.ts';
import { evidence, pleadedIn, scanned, unreadOf } from './evidence.ts';

const REMEDY =
  'Revoke the key first, where the finding says: it has been seen. Make a new one, keep it in the host’s environment variables, read it from there, and take this one out of the file. The history still has it, which does no harm once it is revoked.';

export const keyRules = {
  'live-key': {
    title: 'A live key lies in the repository',
    priority: 'block-now',
    proves: 'No file holds a key to money, accounts, data, servers or source code.',
    why: 'Everybody who ever gets a copy of the repository can use it: move money, read members’ data, take over the product.',
    remedy: REMEDY,
    source: 'OWASP Secrets Management Cheat Sheet; the formats of each provider: src/catalog/key-kinds',
    judge: (facts) =>
      scanned(facts, [
        ...facts.matches
          .filter((match) => match.where === 'tree' && isLive(match) && isVital(match))
          .map((match) => evidence(match)),
        ...pleadedIn(facts, (match) => match.where === 'tree' && isVital(match)),
        ...unreadOf(facts),
        ...(facts.scope === 'tree' || facts.scope === 'staged' ? facts.limits.map((unknown) => ({ unknown })) : []),
      ]),
  },
  'service-key': {
    title: 'A key to a service lies in the repository',
    priority: 'fix-before-launch',
    proves: 'No file holds a key to a mail, AI, messaging, monitoring or content service.',
    why: 'Whoever finds it sends mail in your name, or runs up your bill.',
    remedy: REMEDY,
    source: 'OWASP Secrets Management Cheat Sheet; the formats of each provider: src/catalog/key-kinds',
    judge: (facts) =>
      scanned(facts, [
        ...facts.matches
          .filter((match) => match.where === 'tree' && isLive(match) && !isVital(match))
          .map((match) => evidence(match)),
        ...pleadedIn(facts, (match) => match.where === 'tree' && !isVital(match)),
      ]),
  },
  'test-key': {
    title: 'A key of a test mode, or among tests, lies in the repository',
    priority: 'fix-after-launch',
    proves: 'Tests, examples and documentation hold no key that could be a real one.',
    why: 'Test keys open less, but copied ones have turned out to be live.',
    remedy:
      'Make sure that it opens nothing real, then allow it with a reason: a comment “launch-gate:allow REASON”, or accept: in launch.yml.',
    source: 'OWASP Secrets Management Cheat Sheet',
    judge: (facts) =>
      scanned(
        facts,
        facts.matches
          .filter((match) => match.where === 'tree' && isOpen(match) && match.lowered !== undefined)
          .map((match) => evidence(match)),
      ),
  },
  'allow-reason': {
    title: 'A comment allows a key and gives no reason',
    priority: 'fix-after-launch',
    proves: 'Each comment that allows a key says why.',
    why: 'In half a year nobody will know whether that was right.',
    remedy: 'Write the reason behind launch-gate:allow.',
    source: 'an exception without a reason cannot be reviewed: ours',
    judge: (facts) =>
      scanned(
        facts,
        facts.matches.filter(({ allowed }) => allowed === 'without a reason').map((match) => evidence(match)),
      ),
  },
} satisfies Record<string, Rule<SecretsFacts>>;
