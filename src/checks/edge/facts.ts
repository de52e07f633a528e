import type { Network } from '../../catalog/networks.ts';
import type { Stage } from '../../gate/finding.ts';
import type { LeakKind } from '../../io/leaks.ts';
import type { SecretMatch } from '../../io/secrets.ts';

/** Everything the edge rules judge; all of it plain data, and no content of what was looked at. */
export interface EdgeFacts {
  stage: Stage;
  tried: Tried[];
  downloads: Download[];
  /** The layer that launch.yml declares: the id of a network, or any. */
  layer: string | undefined;
  front: Front;
  origins: Origin[] | { unseen: string };
}

/** Who stands in front of the home page; undefined when nobody is recognized. */
export type Front =
  | { host: string; url: string; found: Pick<Network, 'id' | 'name' | 'isPlatform'> | undefined }
  | { unseen: string };

/** An address that may be the server behind, what gives it away, and what it serves under the product's name. */
export type Origin = { address: string; from: string; url: string } & (
  | { serves: 'the same page' | 'nothing of it' }
  | { unseen: string }
);

/** A path that was asked for: what lies there was told by its content, and the content was not kept. */
export type Tried =
  | { url: string; status: number; leak: LeakKind['kind'] | undefined }
  | { url: string; unseen: string };

/** A page, script or source map that visitors download. */
export type Download = { url: string; isPreview: boolean } & ({ secrets: SecretMatch[] } | { unseen: string });
