import { unclaimed as services } from '../../../catalog/unclaimed.ts';
import type { Rule } from '../../../gate/check.ts';
import type { Evidence, Said } from '../../../gate/finding.ts';
import { leftOpen, lookAtAny } from '../../../gate/look.ts';
import { isUnderAny } from '../../../lib/host-names.ts';
import { answerOf, asked, at, dig, notKnown } from '../../../lookups/dns-evidence.ts';
import type { DanglingTarget, DnsFacts, HostFacts } from '../facts.ts';
import { zoneFix } from './evidence.ts';

export const danglingRules = {
  dangling: {
    title: 'Dangling DNS record (subdomain takeover risk)',
    priority: 'block-now',
    also: ['fix-before-launch'],
    weighs:
      'Block now where the target does not exist or a stranger can claim the name at its service; fix before launch where the service knows no such name but a takeover is not certain.',
    proves: 'No CNAME points to a name that does not exist, and no host answers as unclaimed at its service.',
    why: 'The host is down. If the target can be registered or claimed, a stranger can serve pages under your domain.',
    remedy: 'Delete the record, or claim the name at the service again.',
    source: 'The "can I take over XYZ" collection (CC BY 4.0); suffix and words must both fit before it blocks',
    judge: (facts) => lookAtAny('host', facts.hosts, 'there is no host', (host) => judgeHost(facts, host)),
  },
} satisfies Record<string, Rule<DnsFacts>>;

function judgeHost(facts: DnsFacts, host: HostFacts): Said {
  if (host.dangling) return [gone(facts, host, host.dangling)];
  const isSilent = ['unknown', 'servfail', 'refused'].includes(host.v4.outcome) && host.addresses.length === 0;
  if (isSilent) return [notKnown(answerOf(host.v4), host.name)];
  return unclaimed(facts, host);
}

function gone(facts: DnsFacts, host: HostFacts, { name, registrable, registered }: DanglingTarget): Evidence {
  const isFree = registered === 'no';
  return {
    place: at(host.name, 'CNAME'),
    problem: isFree ? 'The CNAME’s target is in an unregistered domain.' : 'The CNAME’s target does not exist.',
    key: name,
    seen: { ...asked(host.v4), target: name, [`${registrable} is registered`]: registered },
    expected: 'a target with an address',
    recheck: dig(name, 'A'),
    fix: repoint(facts, host),
  };
}

/**
 * www is pointed to the domain; for any other host the record is removed, because only its service knows the right one.
 */
function repoint(facts: DnsFacts, host: HostFacts) {
  const cname = host.v4.cnames.find((record) => record.name === host.name) ?? host.v6.cnames[0];
  const remove = cname ? [{ name: cname.name, type: 'CNAME', value: cname.value }] : [];
  const apex = facts.hosts.find(({ role }) => role === 'apex');
  const canPoint = host.role === 'www' && apex !== undefined && apex.addresses.length > 0;
  return zoneFix(facts, canPoint ? [{ name: host.name, type: 'CNAME', value: apex.name }] : [], remove);
}

function unclaimed(facts: DnsFacts, host: HostFacts): Said {
  const end = host.visit?.end;
  const target = host.v4.cnames.at(-1)?.value;
  if (end?.kind !== 'page' || end.page.blockedBy) {
    const isSuspect = target !== undefined && services.some(({ suffixes }) => isUnderAny(target, suffixes));
    return isSuspect
      ? leftOpen([notKnown('the page could not be loaded, so it is unknown whether the name is claimed', host.name)])
      : [];
  }
  const said = services.find(({ says }) => end.page.text.includes(says) || end.page.title.includes(says));
  // The words may also occur in an article; only an error page comes from the service itself.
  if (said === undefined || end.page.status < 400) return [];
  const fits = target !== undefined && isUnderAny(target, said.suffixes);
  const evidence: Evidence = {
    place: at(host.name, target === undefined ? 'A' : 'CNAME'),
    problem: 'The hosting service answers that nobody has claimed this name.',
    key: said.service,
    seen: { ...asked(host.v4), service: said.service, page: said.says, status: String(end.page.status) },
    recheck: ['curl', '-sSi', end.page.url],
    priority: fits && said.isClaimable ? 'block-now' : 'fix-before-launch',
  };
  return [fits ? { ...evidence, fix: repoint(facts, host) } : evidence];
}
