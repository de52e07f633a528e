import type { Subject } from '../../gate/check.ts';
import { FIRST_FILE, readBasis } from '../../gate/packet-marker.ts';
import type { World } from '../../io/world.ts';
import type { HandoverFacts } from './facts.ts';
import type { HandoverOptions } from './options.ts';
import { servicesOf } from './services.ts';

export async function gatherHandover(world: World, options: HandoverOptions, subject: Subject): Promise<HandoverFacts> {
  const { packet: folder, ...said } = options;
  const file = `${folder.replace(/^\.\//, '').replace(/(?<!\/)\/+$/, '')}/${FIRST_FILE}`;
  const [seen, packet] = await Promise.all([servicesOf(world, subject), packetIn(world, file)]);
  return {
    answers: { owners: subject.owners ?? {}, ...said },
    ...seen,
    domain: subject.domain,
    isChange: subject.change !== undefined,
    file,
    packet,
  };
}

async function packetIn(world: World, file: string): Promise<HandoverFacts['packet']> {
  const answer = await world.read(file);
  if (answer.kind === 'answer') return { kind: 'found', basis: readBasis(answer.text) };
  return answer.failure === 'missing' ? { kind: 'none' } : { kind: 'unread', reason: answer.reason };
}
