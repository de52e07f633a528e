import type { Report } from '../gate/report.ts';
import { type Said, sectionOf } from '../report/comment.ts';
import { postCheckRun } from './check-run.ts';
import type { Client } from './client.ts';
import { uploadSarif } from './code-scanning.ts';
import type { Event } from './event.ts';
import { refusalWords, statusOf } from './refusal.ts';
import { postSection } from './sticky-comment.ts';

export interface PublishOptions {
  comment: 'always' | 'on-failure' | 'never';
  /** The name of the check run; empty: none. */
  checkRun: string;
  sarif: boolean;
}

/** The result to show. */
export interface Judgement {
  said: Said;
  /** For one product; with many, check runs and code scanning are left out. */
  report?: Report | undefined;
  /** The ID of this step's part of the comment. */
  part: string;
  /** Does the step fail? */
  fails: boolean;
}

export interface Published {
  /** The URL of the comment. */
  url: string;
  /** What failed and which permission it needs: one sentence each, in our words. */
  problems: string[];
}

/**
 * Publishes the report on GitHub, as far as the token allows. Nothing here changes the verdict: a failure is reported
 * and the rest still happens.
 */
export async function publish(
  client: Client,
  event: Event,
  { said, report, part, fails }: Judgement,
  wishes: PublishOptions,
): Promise<Published> {
  const problems: string[] = [];
  const attempt = async <T>(what: string, permission: string, work: () => Promise<T>): Promise<T | undefined> => {
    if (event.readOnly !== undefined) {
      problems.push(`No ${what}: ${event.readOnly}, which needs \`${permission}\`.`);
      return undefined;
    }
    try {
      return await work();
    } catch (error) {
      problems.push(`No ${what}: ${reasonOf(error, permission, event)}.`);
      return undefined;
    }
  };
  const { pull } = event;
  const { comment, checkRun, sarif } = wishes;
  const section = sectionOf(said, part, event.runId, event.runUrl);
  const [url] = await Promise.all([
    pull === undefined || comment === 'never'
      ? undefined
      : attempt('comment', 'pull-requests: write', () => postSection(client, { ...event, pull }, section, comment)),
    checkRun !== '' && report
      ? attempt('check run', 'checks: write', () => postCheckRun(client, event, report, checkRun, fails))
      : undefined,
    sarif && report
      ? attempt('code scanning', 'security-events: write', () => uploadSarif(client, event, report))
      : undefined,
  ]);
  return { url: url ?? '', problems };
}

function reasonOf(error: unknown, permission: string, { isDependabot }: Event): string {
  const words = refusalWords(error, permission);
  return isDependabot && statusOf(error) === 403
    ? `${words}, which Dependabot’s runs have only if the workflow grants it`
    : words;
}
