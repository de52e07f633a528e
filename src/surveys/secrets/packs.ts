import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { git } from '../../io/git.ts';
import { applied, type Stretch } from './pack-delta.ts';
import { BLOB, openPack, type Pack, type Place } from './pack-file.ts';
import { RecentContents } from './recent-contents.ts';

/**
 * Contents out of git's packs (gitformat-pack), read here: no other process, no pipe, and of a version that is kept as
 * a difference only the difference is unpacked. What it does not understand it does not know, and git is asked.
 */
export class Packs {
  private readonly packs: readonly Pack[];
  private readonly recent = new RecentContents();

  constructor(folder: string) {
    this.packs = indexesIn(folder).flatMap((index, i) => openPack(join(folder, index), i) ?? []);
  }

  /** A file's content by its id; undefined for what is in no pack, is no file or is larger than `most` bytes. */
  read(id: string, most: number): Packed | undefined {
    if (!ID.test(id)) return undefined;
    const name = Buffer.from(id, 'hex');
    for (const pack of this.packs) {
      try {
        const offset = pack.offsetOf(name);
        if (offset !== undefined) return this.contentAt(pack, offset, most);
      } catch {
        // Damaged, or of a form that is not known here.
        return undefined;
      }
    }
    return undefined;
  }

  close(): void {
    for (const pack of this.packs) pack.close();
  }

  /** Down to the nearest content that is known or whole, and up again. */
  private contentAt(pack: Pack, offset: number, most: number): Packed | undefined {
    const differences: Difference[] = [];
    let place = pack.placeOf(offset);
    let content = this.recent.get(place);
    for (let at = offset; content === undefined; content = this.recent.get(place)) {
      const entry = pack.entryAt(at);
      if (entry.size > most || differences.length > LONGEST_CHAIN) return undefined;
      const bytes = pack.unpacked(entry);
      if (entry.base === undefined) {
        if (entry.type !== BLOB) return undefined;
        content = this.recent.add(place, bytes.length);
        bytes.copy(content);
        break;
      }
      differences.push({ place, bytes });
      at = entry.base;
      place = pack.placeOf(at);
    }
    return this.rebuilt({ bytes: content, place }, differences, most);
  }

  /** A content with the differences applied that lead up from it, the last first. */
  private rebuilt(base: Packed, differences: Difference[], most: number): Packed {
    let packed = base;
    for (let next = differences.pop(); next !== undefined; next = differences.pop()) {
      const { place, bytes } = next;
      const { content, news } = applied(packed.bytes, bytes, most, (size) => this.recent.add(place, size));
      packed = { bytes: content, place, like: { to: packed.place, news } };
    }
    return packed;
  }
}

export interface Packed {
  bytes: Buffer;
  place: Place;
  /** What git keeps it as a difference from; undefined when it is kept whole, or was asked for before. */
  like?: Likeness;
}

/** All of it was copied from another content, but for some stretches. */
interface Likeness {
  to: Place;
  /** Ascending; one without length is where what is side by side here was not so there. */
  news: readonly Stretch[];
}

/** What a content differs by from its base, and the content's place. */
interface Difference {
  place: Place;
  bytes: Buffer;
}

/** The packs of a repository whose ids are SHA-1; undefined for any other. */
export async function packsOf(root: string, signal: AbortSignal): Promise<Packs | undefined> {
  const said = await git(root, ['rev-parse', '--show-object-format', '--git-path', 'objects/pack'], signal);
  const [format, folder] = said?.trim().split('\n') ?? [];
  return format === 'sha1' && folder ? new Packs(resolve(root, folder)) : undefined;
}

const ID = /^[0-9a-f]{40}$/;
/** git makes none longer (pack.depth). */
const LONGEST_CHAIN = 4095;

function indexesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.idx'));
  } catch {
    return [];
  }
}
