import { createHash } from 'node:crypto';
import type { Client } from './client.ts';
import { refusalWords, statusOf } from './refusal.ts';

/** Files of a branch of the repository. Each answer may be a `problem`: why it is unknown, in our words. */
export interface BaseFiles {
  /**
   * The text; undefined when the branch has no such file. `here` is the local text: when it is the same, nothing is
   * fetched.
   */
  read(path: string, here?: string): Promise<{ text: string | undefined } | { problem: string }>;
  /** The paths of all files. */
  list(): Promise<{ paths: string[] } | { problem: string }>;
}

interface Entry {
  path: string;
  mode: string;
  type: string;
  sha: string;
}

type Listing = { entries: Entry[] } | { problem: string };

/** Reads the files of a branch through the API, for a clone without that branch. The root listing is one request. */
export const baseFiles = (client: Client, branch: string): BaseFiles => new BranchFiles(client, branch);

class BranchFiles implements BaseFiles {
  readonly #client: Client;
  readonly #branch: string;
  #root: Promise<Listing> | undefined;

  constructor(client: Client, branch: string) {
    this.#client = client;
    this.#branch = branch;
  }

  async read(path: string, here?: string): ReturnType<BaseFiles['read']> {
    this.#root ??= this.#tree(false);
    const root = await this.#root;
    if ('problem' in root) return root;
    const [first = ''] = path.split('/');
    const entry = root.entries.find((each) => each.path === first);
    if (entry === undefined) return { text: undefined };
    const isSame = entry.path === path && entry.mode.startsWith('100') && entry.sha === blobId(here);
    return isSame ? { text: here } : this.#fetch(path);
  }

  async list(): ReturnType<BaseFiles['list']> {
    const tree = await this.#tree(true);
    if ('problem' in tree) return tree;
    return { paths: tree.entries.flatMap(({ path, type }) => (type === 'blob' ? [path] : [])) };
  }

  /** GitHub truncates trees of over 100,000 entries (REST, get a tree); then the answer is unknown. */
  async #tree(recursive: boolean): Promise<Listing> {
    const { octokit, at } = this.#client;
    try {
      const asked = { ...at, tree_sha: this.#branch, ...(recursive && { recursive: '1' }) };
      const { data } = await octokit.rest.git.getTree(asked);
      return data.truncated ? { problem: `GitHub does not list all files of ${this.#branch}` } : { entries: data.tree };
    } catch (error) {
      return { problem: refusalWords(error, 'contents: read') };
    }
  }

  async #fetch(path: string): ReturnType<BaseFiles['read']> {
    const { octokit, at } = this.#client;
    try {
      const asked = { ...at, path, ref: this.#branch, mediaType: { format: 'raw' } };
      const { data } = await octokit.rest.repos.getContent(asked);
      const raw: unknown = data;
      return { text: raw instanceof ArrayBuffer ? new TextDecoder().decode(raw) : String(raw) };
    } catch (error) {
      if (statusOf(error) === 404) return { text: undefined };
      return { problem: refusalWords(error, 'contents: read') };
    }
  }
}

/** Git's object ID of a file's content. */
function blobId(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const bytes = Buffer.from(text);
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
