import type { LeakKind } from '../../world/leaks.ts';

export interface EdgeFacts {
  tried: Tried[];
}

/** A path that was asked for: what lies there was told by its content, and the content was not kept. */
export type Tried =
  | { url: string; status: number; leak: LeakKind['kind'] | undefined }
  | { url: string; unseen: string };
