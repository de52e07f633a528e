import { git } from '../world/git.ts';

/** A file's content and one of the paths it had. */
export interface Version {
  id: string;
  path: string;
}

/** For each content, the first commit that had it, as far as the paths tell. */
export async function commitsOf(
  root: string,
  versions: readonly Version[],
  signal: AbortSignal,
): Promise<Map<string, string>> {
  const paths = [...new Set(versions.map(({ path }) => path))];
  const wanted = new Set(versions.map(({ id }) => id));
  const log = await git(
    root,
    ['log', '--all', '--no-renames', '--raw', '--no-abbrev', '--format=commit %H', '--', ...paths],
    signal,
  );
  const found = new Map<string, string>();
  let commit = '';
  // Newest first: what comes last is the oldest.
  for (const line of (log ?? '').split('\n')) {
    if (line.startsWith('commit ')) commit = line.slice('commit '.length);
    const id = line.startsWith(':') ? line.split(' ')[3] : undefined;
    if (id !== undefined && wanted.has(id)) found.set(id, commit);
  }
  return found;
}
