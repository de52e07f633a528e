import { type Client, failureWords, statusOf } from './client.ts';

/** Files as a branch of the repository has them. */
export interface BaseFiles {
  /** The text; undefined when the branch has no such file. `problem` says in words why that cannot be known. */
  read(path: string): Promise<{ text: string | undefined } | { problem: string }>;
}

/** Reads files of a branch through the API: for a clone that does not have it. */
export function baseFiles({ octokit, at }: Client, branch: string): BaseFiles {
  return {
    async read(path) {
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
        // A token without access to a private repository could not have checked it out either.
        if (statusOf(error) === 404) return { text: undefined };
        return { problem: failureWords(error, 'contents: read') };
      }
    },
  };
}
