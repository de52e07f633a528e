import type { Network } from '../../catalog/networks.ts';
import type { Stage } from '../../gate/finding.ts';
import type { LeakKind } from '../../io/leaks.ts';
import type { SecretMatch } from '../../io/secrets.ts';

/** Everything the edge rules judge, as plain data; the content of files is not kept. */
export interface EdgeFacts {
  stage: Stage;
  tried: Tried[];
  downloads: Download[];
  /** The CDN or proxy that launch.yml declares: a network's ID, or any. */
  layer: string | undefined;
  front: Front;
  origins: Origin[] | { unseen: string };
}

/** The CDN or proxy in front of the home page; undefined when none is recognized. */
export type Front =
  | { host: string; url: string; found: Pick<Network, 'id' | 'name' | 'isPlatform'> | undefined }
  | { unseen: string };

/** A possible origin address, what reveals it, and what it serves under the product's name. */
export type Origin = { address: string; from: string; url: string } & (
  | { serves: 'the same page' | 'nothing of it' }
  | { unseen: string }
);

/** A requested path: the kind of file is known from its content, which is not kept. */
export type Tried =
  | { url: string; status: number; leak: LeakKind['kind'] | undefined }
  | { url: string; unseen: string };

/** A page, script or source map that visitors download. */
export type Download = { url: string; isPreview: boolean } & ({ secrets: SecretMatch[] } | { unseen: string });
