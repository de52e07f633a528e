import { adopted, type Settings } from '../monitoring/machine.ts';
import { nameOf, noState, type Problem, readState, type State } from '../monitoring/state.ts';
import { readIncident } from '../report/incident.ts';
import { type Client, OWN_LOGIN, writeOnce } from './client.ts';
import { statusOf } from './refusal.ts';

/** What issues of ours are found by, and people sort by. */
export const LABEL = 'launch-gate';
/** Who writes with a token of their own is one of these: anybody else may have pasted a marker. */
const TRUSTED = ['OWNER', 'MEMBER', 'COLLABORATOR'];
const MAX_PAGES = 5;
const PER_PAGE = 100;

/** An issue as the API gives it. */
export interface Found {
  number: number;
  state: string;
  body?: string | null | undefined;
  html_url: string;
  user?: { login: string } | null;
  author_association?: string;
  pull_request?: unknown;
}

/** What earlier nights left at GitHub. */
export interface Memory {
  /** The status issue; undefined when there is none yet. */
  status: { number: number; url: string; body: string } | undefined;
  state: State;
  damage: string[];
  /** Incidents that the memory knows, and that a person closed. */
  closed: Set<number>;
  /** All open issues of ours. */
  open: Found[];
}

/**
 * Reads the status issue, the open incidents, and what became of those that it knows. It is found by any of the markers, and incidents by any of
 * the keys: what a product is known by may have been another before.
 */
export async function recall(
  client: Client,
  { keys, markers }: { keys: readonly string[]; markers: readonly string[] },
  settings: Settings,
): Promise<Memory> {
  const { open, status } = await find(client, markers);
  const read = status === undefined ? { state: noState(), damage: [] } : readState(status.body ?? '');
  const incidents = open.flatMap((issue) => {
    const mark = readIncident(issue.body ?? '');
    return mark !== undefined && keys.includes(mark.key) ? [{ issue: issue.number, problems: mark.problems }] : [];
  });
  const state = adopted(read.state, incidents, settings);
  return {
    status: status && { number: status.number, url: status.html_url, body: status.body ?? '' },
    state,
    damage: read.damage.length === 0 && isLost(read.state, incidents) ? [LOST] : read.damage,
    closed: await closedOf(client, state.problems, new Set(open.map(({ number }) => number))),
    open,
  };
}

/** Incidents stand open, and nothing is remembered of a night: the status issue was taken away, or emptied. */
const isLost = ({ runs }: State, incidents: readonly unknown[]) => runs.length === 0 && incidents.length > 0;
const LOST = 'Open incidents have no matching earlier run: the history is lost, and the incidents stay open.';

/** A person may have taken the label off, renamed it, or closed the issue: what is remembered is still there. */
async function find(client: Client, markers: readonly string[]): Promise<{ open: Found[]; status: Found | undefined }> {
  const labeled = await list(client, { state: 'open', labels: LABEL });
  const known = oldest(labeled, markers);
  // One that remembers nothing is new: what came before it may be without its label.
  if (known !== undefined && readState(known.body ?? '').state.runs.length > 0) return { open: labeled, status: known };
  const open = await list(client, { state: 'open' });
  const status = oldest(open, markers) ?? oldest(await list(client, { state: 'closed', labels: LABEL }), markers);
  return { open, status };
}

async function list({ octokit, at }: Client, filter: { state: 'open' | 'closed'; labels?: string }): Promise<Found[]> {
  const found: Found[] = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const { data } = await octokit.rest.issues.listForRepo({
      ...at,
      ...filter,
      sort: 'created',
      direction: 'asc',
      per_page: PER_PAGE,
      page,
    });
    found.push(...data.filter(isOurs));
    if (data.length < PER_PAGE) break;
  }
  return found;
}

/** Other bots repeat what strangers write: theirs is ours only if it begins with our words. */
const isOurs = ({ user, author_association: association = '', pull_request: pull, body }: Found) =>
  pull === undefined &&
  (user?.login === OWN_LOGIN ||
    TRUSTED.includes(association) ||
    (user?.login.endsWith('[bot]') === true && body?.startsWith('<!-- launch-gate:') === true));

const oldest = (issues: readonly Found[], markers: readonly string[]) =>
  issues.filter(({ body }) => markers.some((marker) => body?.includes(marker))).sort((a, b) => a.number - b.number)[0];

/** Incidents that are known and not open: a person closed them, or took them away. */
async function closedOf(
  { octokit, at }: Client,
  problems: readonly Problem[],
  open: ReadonlySet<number>,
): Promise<Set<number>> {
  const known = [...new Set(problems.flatMap(({ issue }) => issue ?? []))].filter((issue) => !open.has(issue));
  const closed = new Set<number>();
  for (const issue of known) {
    try {
      // Its label may have been taken off.
      const { data } = await octokit.rest.issues.get({ ...at, issue_number: issue });
      if (data.state === 'closed') closed.add(issue);
    } catch (error) {
      if (statusOf(error) !== 404 && statusOf(error) !== 410) throw error;
      closed.add(issue);
    }
  }
  return closed;
}

/** An open incident about exactly these problems, if there is one. */
export async function findIncident(client: Client, key: string, names: readonly string[]): Promise<number | undefined> {
  const open = await list(client, { state: 'open', labels: LABEL });
  return open.find(({ body }) => {
    const mark = readIncident(body ?? '');
    return mark?.key === key && mark.problems.map(nameOf).join('\n') === names.join('\n');
  })?.number;
}

/** Makes the status issue. Two may do so at once: the older one stays, and the other is closed. */
export async function makeStatus(
  client: Client,
  title: string,
  body: string,
  marker: string,
): Promise<{ number: number; url: string }> {
  const { octokit, at } = client;
  const made = await writeOnce<Found>(
    client,
    async () => (await octokit.rest.issues.create({ ...at, title, body, labels: [LABEL] })).data as Found,
    async () => oldest(await list(client, { state: 'open', labels: LABEL }), [marker]),
  );
  const first = oldest([...(await list(client, { state: 'open', labels: LABEL })), made], [marker]);
  if (first === undefined || first.number >= made.number) return { number: made.number, url: made.html_url };
  const spare = `${body.replace(marker, '')}\n\nAnother run was first: see #${first.number}.`;
  await octokit.rest.issues.update({
    ...at,
    issue_number: made.number,
    state: 'closed',
    state_reason: 'not_planned',
    body: spare,
  });
  return { number: first.number, url: first.html_url };
}
