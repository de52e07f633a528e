import { createHash } from 'node:crypto';
import type { Client } from './client.ts';
import { refusalWords, statusOf } from './refusal.ts';

/** Files as a branch of the repository has them. Each answer may be a `problem`: why it cannot be known, in our words. */
export interface BaseFiles {
  /** The text; undefined when the branch has no such file. `here` is what lies here: the same text is not fetched. */
  read(path: string, here?: string): Promise<{ text: string | undefined } | { problem: string }>;
  /** Paths of all files. */
  list(): Promise<{ paths: string[] } | { problem: string }>;
}

interface Entry {
  path: string;
  mode: string;
  type: string;
  sha: string;
}

/** Reads files of a branch through the API, for a clone that does not have it: what its root holds is one question. */
export function baseFiles({ octokit, at }: Client, branch: string): BaseFiles {
  /** GitHub cuts trees of over 100,000 entries (REST, get a tree): then it is not known. */
  const tree = async (recursive: boolean): Promise<{ entries: Entry[] } | { problem: string }> => {
    try {
      const asked = { ...at, tree_sha: branch, ...(recursive && { recursive: '1' }) };
      const { data } = await octokit.rest.git.getTree(asked);
      return data.truncated ? { problem: `GitHub does not list all files of ${branch}` } : { entries: data.tree };
    } catch (error) {
      return { problem: refusalWords(error, 'contents: read') };
    }
  };
  const fetched = async (path: string) => {
    try {
      const { data } = await octokit.rest.repos.getContent({
        ...at,
        path,
        ref: branch,
        mediaType: { format: 'raw' },
      });
      const raw: unknown = data;
      return { text: raw instanceof ArrayBuffer ? new TextDecoder().decode(raw) : String(raw) };
    } catch (error) {
      if (statusOf(error) === 404) return { text: undefined };
      return { problem: refusalWords(error, 'contents: read') };
    }
  };
  let root: ReturnType<typeof tree> | undefined;
  return {
    async read(path, here) {
      root ??= tree(false);
      const found = await root;
      if ('problem' in found) return found;
      const [first = ''] = path.split('/');
      const entry = found.entries.find((each) => each.path === first);
      if (entry === undefined) return { text: undefined };
      const isSame = entry.path === path && entry.mode.startsWith('100') && entry.sha === blobId(here);
      return isSame ? { text: here } : fetched(path);
    },
    async list() {
      const found = await tree(true);
      if ('problem' in found) return found;
      return { paths: found.entries.flatMap(({ path, type }) => (type === 'blob' ? [path] : [])) };
    },
  };
}

/** As git names a file's content. */
function blobId(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const bytes = Buffer.from(text);
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
