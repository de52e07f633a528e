import type { Judgement, Rule } from '../../../gate/check.ts';
import type { Evidence, Said } from '../../../gate/finding.ts';
import { blind, lookAt } from '../../../gate/look.ts';
import { answersMark, type Basis, byRole } from '../../../gate/packet-marker.ts';
import { parseTarget } from '../../../lib/domain-names.ts';
import type { HandoverFacts } from '../facts.ts';

export const packetRules = {
  packet: {
    title: 'Handover packet is missing',
    priority: 'fix-before-launch',
    proves: 'The packet of `launch-gate handover` is in the repository.',
    why: 'Whoever is called at night first has to find out where everything is.',
    remedy: 'Run `launch-gate handover`, fill in what it could not know, and commit the folder.',
    source: 'Google, Site Reliability Engineering, chapter 11: playbooks make recovery about three times as fast',
    judge: (facts) => lookAt('launch.yml entry', [facts], judgePacket),
  },
  stale: {
    title: 'Handover packet is out of date',
    priority: 'fix-after-launch',
    proves: 'The packet names the current services and people.',
    why: 'In an incident, the packet sends people to a former provider.',
    remedy: 'Run `launch-gate handover` again. Text between keep marks stays.',
    source: 'the packet’s own first lines, which say what it stands on',
    judge: judgeStale,
  },
} satisfies Record<string, Rule<HandoverFacts>>;

function judgePacket({ packet, file }: HandoverFacts): Said {
  if (packet.kind === 'unread') return [{ unknown: packet.reason, place: { file } }];
  if (packet.kind === 'none') return [{ place: { file }, seen: { file: 'is missing' } }];
  if (packet.basis !== undefined) return [];
  const seen = { file: 'was not written by Launch Gate' };
  return [{ place: { file }, problem: 'The packet does not list the services.', seen }];
}

function judgeStale(facts: HandoverFacts): Judgement {
  const { packet, file, domain } = facts;
  if (packet.kind === 'unread') return blind('service', { unknown: packet.reason, place: { file } });
  if (packet.kind === 'none' || packet.basis === undefined) return { notApplicable: 'there is no handover packet' };
  const { basis } = packet;
  if (domain !== undefined && basis.domain !== '' && basis.domain !== parseTarget(domain).name)
    return { notApplicable: 'the packet is for another domain' };
  const seen = changesSince(basis, facts);
  const evidence: Evidence[] =
    Object.keys(seen).length > 0 ? [{ place: { file }, seen: { written: basis.date, ...seen }, key: 'stale' }] : [];
  const lost = facts.unseen
    .filter(({ roles }) => roles.some((role) => basis.services[role] !== undefined))
    .map(({ reason }) => ({ unknown: reason }));
  return {
    looked: { service: facts.services.length, 'launch.yml entry': 1 },
    said: evidence.length > 0 ? evidence : lost,
  };
}

/** Roles that could not be examined then or now count as unchanged; so do answers, when they are another branch's. */
function changesSince(basis: Basis, { services, answers, unseen, isChange }: HandoverFacts): Record<string, string> {
  const now = byRole(services);
  const blind = new Set<string>([...basis.unseen, ...unseen.flatMap(({ roles }) => roles)]);
  const roles = [...new Set([...Object.keys(basis.services), ...Object.keys(now)])].sort();
  const changed = roles.flatMap((role): [string, string][] => {
    const [then, today] = [basis.services[role] ?? [], now[role] ?? []].map((names) => names.join(', '));
    if (then === today || blind.has(role)) return [];
    return [[role, `${then || 'none'} in the packet, ${today || 'none'} now`]];
  });
  const isAnswered = isChange || basis.answers === answersMark(answers);
  return {
    ...Object.fromEntries(changed),
    ...(!isAnswered && { people: 'owners or handover in launch.yml changed since' }),
  };
}
