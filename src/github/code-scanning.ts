import { gzipSync } from 'node:zlib';
import type { Report } from '../gate/report.ts';
import { sarif } from '../report/sarif.ts';
import type { Client } from './client.ts';
import type { Event } from './event.ts';

/** Uploads the findings to code scanning, for the judged commit. */
export async function uploadSarif({ octokit, at }: Client, { sha, ref }: Event, report: Report): Promise<void> {
  await octokit.rest.codeScanning.uploadSarif({
    ...at,
    commit_sha: sha,
    ref,
    sarif: gzipSync(sarif(report)).toString('base64'),
    tool_name: 'Launch Gate',
    started_at: report.started,
  });
}
