import { adopted, type Settings } from '../monitoring/machine.ts';
import { nameOf, noState, type Problem, readState, type State } from '../monitoring/state.ts';
import { readIncident } from '../report/incident.ts';
import { type Client, OWN_LOGIN, writeOnce } from './client.ts';
import { statusOf } from './refusal.ts';

/** The label of our issues, for searching and sorting. */
export const LABEL = 'launch-gate';
/** People with these roles may run it with a token of their own; anybody else may have pasted a marker. */
const TRUSTED = ['OWNER', 'MEMBER', 'COLLABORATOR'];
const MAX_PAGES = 5;
const PER_PAGE = 100;

/** An issue as returned by the API. */
export interface Found {
  number: number;
  state: string;
  body?: string | null | undefined;
  html_url: string;
  user?: { login: string } | null;
  author_association?: string;
  pull_request?: unknown;
}

/** The state of earlier nights on GitHub. */
export interface Memory {
  /** The status issue; undefined when there is none yet. */
  status: { number: number; url: string; body: string } | undefined;
  state: State;
  damage: string[];
  /** Known incidents that a person closed. */
  closed: Set<number>;
  /** All our open issues. */
  open: Found[];
}

/**
 * Reads the status issue, the open incidents, and whether known incidents are still open. The status issue is found by
 * any of the markers and incidents by any of the keys, because a product's identity may have changed.
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

/** There are open incidents but no earlier runs: the status issue was deleted or emptied. */
const isLost = ({ runs }: State, incidents: readonly unknown[]) => runs.length === 0 && incidents.length > 0;
const LOST = 'Open incidents have no matching earlier run: the history is lost, and the incidents stay open.';

/** Also finds a status issue without its label, with a renamed label, or closed by a person: it still has the state. */
async function find(client: Client, markers: readonly string[]): Promise<{ open: Found[]; status: Found | undefined }> {
  const labeled = await list(client, { state: 'open', labels: LABEL });
  const known = oldest(labeled, markers);
  // A status issue without state is new; its predecessor may have lost its label.
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

/** Other bots quote outside text, so their issues count as ours only when they begin with our marker. */
const isOurs = ({ user, author_association: association = '', pull_request: pull, body }: Found) =>
  pull === undefined &&
  (user?.login === OWN_LOGIN ||
    TRUSTED.includes(association) ||
    (user?.login.endsWith('[bot]') === true && body?.startsWith('<!-- launch-gate:') === true));

const oldest = (issues: readonly Found[], markers: readonly string[]) =>
  issues.filter(({ body }) => markers.some((marker) => body?.includes(marker))).sort((a, b) => a.number - b.number)[0];

/** Known incidents that are not open: a person closed or deleted them. */
async function closedOf(
  { octokit, at }: Client,
  problems: readonly Problem[],
  open: ReadonlySet<number>,
): Promise<Set<number>> {
  const known = [...new Set(problems.flatMap(({ issue }) => issue ?? []))].filter((issue) => !open.has(issue));
  const closed = new Set<number>();
  for (const issue of known) {
    try {
      // Its label may have been removed.
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

/** Creates the status issue. When two runs do so at once, the older issue stays and the other is closed. */
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
