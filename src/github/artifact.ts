import { dirname } from 'node:path';

/** Keeps the reports with the run. Only a JavaScript action has the runner's token for it. */
export async function uploadArtifact(name: string, files: readonly string[]): Promise<void> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  await new DefaultArtifactClient().uploadArtifact(name, [...files], dirname(files[0] ?? ''));
}
