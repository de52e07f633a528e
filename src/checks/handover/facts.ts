import type { ServiceLandmark } from '../../gate/landmark.ts';
import type { Answers, Basis } from '../../handover/marker.ts';

/** Everything the handover rules judge; all of it plain data. */
export interface HandoverFacts {
  answers: Answers;
  /** Those that show: by DNS, by an answer's headers, by files. */
  services: ServiceLandmark[];
  /** Why not all of them could show. */
  unseen: string[];
  /** Where the packet is, or should be. */
  file: string;
  packet: { kind: 'none' } | { kind: 'found'; basis: Basis | undefined } | { kind: 'unread'; reason: string };
}
