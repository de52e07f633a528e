import { resolve } from 'node:path';
import type { GateChange, GateFile } from '../gate/check.ts';
import { readTextFile } from '../io/disk/read.ts';
import { git, inRepository, NoGit } from '../io/git.ts';

/** The base branch of a change, as the source of the gate's own files. */
export interface Base {
  /** Its name: a branch or a commit. */
  name: string;
  /**
   * The file's text on the base; undefined when it does not exist there. `here` is the local text, which need not be
   * fetched when it is the same. Throws `BaseError` when it is unknown.
   */
  read(file: string, here?: string): Promise<string | undefined>;
  /** All files named `launch.yml` on the base. Throws `BaseError`. */
  declarations(): Promise<string[]>;
}

/** The base could not be read; the message is a complete sentence. */
export class BaseError extends Error {}

/** No launch.yml, baseline or snapshot is larger. */
const GATE_BYTES = 4 * 1024 * 1024;

/** The gate's own files on the base, compared with the local ones. */
export class GateFiles {
  readonly files: GateFile[] = [];
  private readonly base: Base;
  private readonly cwd: string;
  constructor(base: Base, cwd: string) {
    this.base = base;
    this.cwd = cwd;
  }

  /** A file's text on the base. Records both sides. */
  async read(file: string): Promise<string | undefined> {
    if (inRepository(file, this.cwd)?.linked)
      throw new BaseError(`${file} is a symbolic link, or is below one, which a change can redirect`);
    const here = readTextFile(resolve(this.cwd, file), { most: GATE_BYTES });
    if ('reason' in here && here.refused !== 'missing') throw new BaseError(`${file}: ${here.reason}`);
    const after = 'text' in here ? here.text : undefined;
    const before = await this.base.read(file, after);
    if (before !== undefined || after !== undefined)
      this.files.push({ file, before: withoutReturns(before), after: withoutReturns(after) });
    return before;
  }

  change(): GateChange {
    return { base: this.base.name, files: this.files };
  }
}

/** A checkout on Windows may have added carriage returns. */
const withoutReturns = (text: string | undefined) => text?.replaceAll('\r\n', '\n');

/** A base in the git repository around `cwd`. Objects are read as stored, without filters or checkout. */
export function gitBase(ref: string, cwd: string, name = ref): Base {
  const commitIn = async (root: string) => {
    const commit = await asked(() =>
      git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]),
    );
    if (commit === undefined) throw new BaseError(`the base ${JSON.stringify(ref)} is not in this clone`);
    return commit.trim();
  };
  return {
    name,
    async read(file) {
      const place = inRepository(file, cwd);
      if (place === undefined) throw new BaseError(`${file} is not in a git repository`);
      const { root, path } = place;
      const commit = await commitIn(root);
      const entry = await asked(() => git(root, ['ls-tree', '--full-tree', '-z', commit, '--', path]));
      if (entry === '') return undefined;
      if (!entry?.startsWith('100'))
        throw new BaseError(`${path} of the base ${JSON.stringify(ref)} is not a regular file`);
      const text = await asked(() => git(root, ['cat-file', 'blob', `${commit}:${path}`]));
      if (text === undefined) throw new BaseError(`git cannot read ${path} of the base ${JSON.stringify(ref)}`);
      return text;
    },
    async declarations() {
      const root = inRepository('launch.yml', cwd)?.root;
      if (root === undefined) throw new BaseError('this is not a git repository');
      const names = await asked(async () =>
        git(root, ['ls-tree', '-r', '--full-tree', '--name-only', '-z', await commitIn(root)]),
      );
      if (names === undefined) throw new BaseError(`git cannot list the base ${JSON.stringify(ref)}`);
      return names.split('\0').filter(isDeclaration);
    },
  };
}

async function asked<T>(question: () => Promise<T>): Promise<T> {
  try {
    return await question();
  } catch (error) {
    throw error instanceof NoGit ? new BaseError(error.message) : error;
  }
}

export const isDeclaration = (file: string) => /(^|\/)launch\.ya?ml$/.test(file);

/** Asks each source in turn until one can answer, and caches the answers. */
export function firstAvailable(name: string, sources: readonly Base[]): Base {
  const first = async <T>(ask: (source: Base) => Promise<T>): Promise<T> => {
    const problems: string[] = [];
    for (const source of sources) {
      try {
        return await ask(source);
      } catch (error) {
        if (!(error instanceof BaseError)) throw error;
        problems.push(error.message);
      }
    }
    throw new BaseError(problems.join('; '));
  };
  const known = new Map<string, ReturnType<Base['read']>>();
  return {
    name,
    read(file, here) {
      const answer = known.get(file) ?? first((source) => source.read(file, here));
      known.set(file, answer);
      return answer;
    },
    declarations: () => first((source) => source.declarations()),
  };
}
