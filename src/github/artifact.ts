import { dirname } from 'node:path';

/** Uploads the reports as an artifact of the run. Only a JavaScript action has the runner's token for it. */
export async function uploadArtifact(name: string, files: readonly string[]): Promise<void> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  await new DefaultArtifactClient().uploadArtifact(name, [...files], dirname(files[0] ?? ''));
}
