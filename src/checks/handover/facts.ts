import type { ServiceLandmark } from '../../gate/landmark.ts';
import type { Answers, Basis } from '../../gate/packet-marker.ts';
import type { Seen } from './services.ts';

/** Everything the handover rules judge; all of it plain data. */
export interface HandoverFacts {
  answers: Answers;
  /** Those that show: by DNS, by an answer's headers, by files. */
  services: ServiceLandmark[];
  /** Which could not be looked for, and why. */
  unseen: Seen['unseen'];
  domain: string | undefined;
  /** A change is judged: launch.yml is that of the branch it goes to, the packet its own. */
  isChange: boolean;
  /** Where the packet is, or should be. */
  file: string;
  packet: { kind: 'none' } | { kind: 'found'; basis: Basis | undefined } | { kind: 'unread'; reason: string };
}
