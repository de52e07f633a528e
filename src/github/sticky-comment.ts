import {
  comment,
  commentMarker,
  parseComment,
  type Section,
  saysTheSame,
  WHOLE,
  withSection,
} from '../report/comment.ts';
import { type Client, OWN_LOGIN, writeOnce } from './client.ts';
import type { Event } from './event.ts';
import { locked } from './lock.ts';
import { statusOf } from './refusal.ts';

/** The most pages of comments searched on a pull request. */
const MAX_PAGES = 10;
const PER_PAGE = 100;

/** A comment as returned by the API. */
interface Found {
  id: number;
  body?: string | undefined;
  html_url: string;
  user?: { login: string; type?: string } | null;
}

/**
 * Writes one part into the comment of this workflow and target, and creates the comment if needed; with `on-failure`,
 * not for a GO. Concurrent writers end up with one comment, and no part of another step is lost. Returns the comment's
 * URL.
 */
export async function postSection(
  client: Client,
  event: Event & { pull: number },
  mine: Section,
  mode: 'always' | 'on-failure',
): Promise<string | undefined> {
  const marker = commentMarker(event.workflow, mine);
  const [oldest, ...others] = await find(client, event.pull, marker);
  if (oldest) return settle(client, oldest, others, mine, marker);
  if (mode === 'on-failure' && mine.verdict === 'GO') return undefined;
  const body = comment(marker, [mine]);
  const created = await writeOnce<Found>(
    client,
    async () => (await client.octokit.rest.issues.createComment({ ...client.at, issue_number: event.pull, body })).data,
    async () => (await find(client, event.pull, marker)).at(-1),
  );
  // Two writers may have created one at the same moment.
  const [first = created, ...later] = await find(client, event.pull, marker, created.user?.login);
  return first.id === created.id && later.length === 0 ? created.html_url : settle(client, first, later, mine, marker);
}

/**
 * Our own comments with the marker, oldest first: anybody can paste a marker. The token's login is requested only when
 * someone other than the workflow's own login wrote one.
 */
async function find(client: Client, pull: number, marker: string, writer?: string): Promise<Found[]> {
  const marked = await findMarked(client, pull, marker);
  const isForeign = marked.some(({ user }) => user?.login !== OWN_LOGIN && user?.login !== writer);
  const own = [OWN_LOGIN, writer, isForeign ? await client.login() : undefined];
  return marked.filter(({ user }) => own.some((login) => login !== undefined && isBy(user, login)));
}

/** The login of an app ends in `[bot]` only in some places. */
const isBy = (user: Found['user'], login: string) =>
  user?.login === login || (user?.type === 'Bot' && user.login === `${login}[bot]`);

async function findMarked({ octokit, at }: Client, pull: number, marker: string): Promise<Found[]> {
  const found: Found[] = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const { data } = await octokit.rest.issues.listComments({ ...at, issue_number: pull, per_page: PER_PAGE, page });
    found.push(...data.filter(({ body }) => body?.includes(marker)));
    if (data.length < PER_PAGE) break;
  }
  return found.sort((a, b) => a.id - b.id);
}

/** Writes the part into the comment that stays, with the parts of the others, and deletes those. */
async function settle(
  client: Client,
  kept: Found,
  others: readonly Found[],
  mine: Section,
  marker: string,
): Promise<string> {
  const known = parseComment(kept.body ?? '');
  const isAlone = mine.id === WHOLE && others.length === 0;
  if (others.length === 0 && saysTheSame(known, withSection(known, mine))) return kept.html_url;
  const write = (body: string) => merge(client, kept.id, body, others, mine, marker);
  if (isAlone) await write(kept.body ?? '');
  else await locked(client, kept.id, async () => write(await bodyOf(client, kept.id)));
  for (const { id } of others) await remove(client, id);
  return kept.html_url;
}

async function merge(
  { octokit, at }: Client,
  id: number,
  now: string,
  others: readonly Found[],
  mine: Section,
  marker: string,
): Promise<void> {
  const known = parseComment(now);
  const beside = others.flatMap(({ body }) => parseComment(body ?? ''));
  const missing = beside.filter((part) => !known.some((each) => each.id === part.id));
  const sections = withSection([...known, ...missing], mine);
  const body = comment(marker, sections);
  if (saysTheSame(known, sections)) return;
  await octokit.rest.issues.updateComment({ ...at, comment_id: id, body });
}

async function bodyOf({ octokit, at }: Client, id: number): Promise<string> {
  const { data } = await octokit.rest.issues.getComment({ ...at, comment_id: id });
  return data.body ?? '';
}

/** Two writers may delete the same comment. */
async function remove({ octokit, at }: Client, id: number): Promise<void> {
  try {
    await octokit.rest.issues.deleteComment({ ...at, comment_id: id });
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
}
