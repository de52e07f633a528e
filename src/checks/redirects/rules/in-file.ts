import type { Judgement, Rule } from '../../../gate/check.ts';
import type { Evidence } from '../../../gate/finding.ts';
import { isUnknown } from '../../../gate/look.ts';
import { patchOf } from '../../../lookups/patch.ts';
import type { RedirectFacts } from '../facts.ts';

/** The rules with their fixes as lines of the repository's `_redirects` file, if there is one. */
export function inRedirectsFile<Rules extends Record<string, Rule<RedirectFacts>>>(rules: Rules): Rules {
  const placed = Object.entries(rules).map(([id, rule]) => [
    id,
    { ...rule, judge: (facts: RedirectFacts) => placedIn(rule.judge(facts), facts.file) },
  ]);
  return Object.fromEntries(placed) as Rules;
}

function placedIn(judgement: Judgement, file: RedirectFacts['file']): Judgement {
  if (file === undefined || !('said' in judgement)) return judgement;
  return { ...judgement, said: judgement.said.map((each) => (isUnknown(each) ? each : inFile(each, file))) };
}

/**
 * `FROM TO STATUS!`: the first matching line counts, and with `!` it overrides an existing file (Netlify, redirects).
 */
function inFile(evidence: Evidence, { path, text, hosts }: NonNullable<RedirectFacts['file']>): Evidence {
  const { fix, place } = evidence;
  // Such a line cannot match a query.
  if (fix?.kind !== 'redirect' || !('address' in place) || /[?#]/.test(fix.from)) return evidence;
  if (!hosts.includes(new URL(fix.from).hostname)) return evidence;
  const line = `${fix.from} ${fix.to.replace(/\*$/, ':splat')} ${fix.status}!`;
  return {
    ...evidence,
    place: { file: path, line: 1 },
    key: `${place.address} ${evidence.key ?? ''}`.trim(),
    seen: { address: place.address, ...evidence.seen },
    fix: { kind: 'file', path, patch: patchOf(path, text, { line: 0, added: [line] }) },
  };
}
