import type { ServiceLandmark } from '../../gate/landmark.ts';
import type { Answers, Basis } from '../../gate/packet-marker.ts';
import type { Seen } from './services.ts';

/** Everything the handover rules judge, as plain data. */
export interface HandoverFacts {
  answers: Answers;
  /** Services that were detected in DNS, response headers or files. */
  services: ServiceLandmark[];
  /** Service roles that could not be examined, and why. */
  unseen: Seen['unseen'];
  domain: string | undefined;
  /** A change is judged: launch.yml is the base branch's, the packet is the change's. */
  isChange: boolean;
  /** The path of the packet, whether or not it exists. */
  file: string;
  packet: { kind: 'none' } | { kind: 'found'; basis: Basis | undefined } | { kind: 'unread'; reason: string };
}
