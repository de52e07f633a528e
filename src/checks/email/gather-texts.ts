import type { World } from '../../io/world.ts';
import type { Domain } from '../../lib/domain-names.ts';
import { pathsLike } from '../../lib/globs.ts';
import { hostName, isUnder } from '../../lib/host-names.ts';
import { linksIn, readMessage } from '../../lookups/email/message.ts';
import { endReason, visit } from '../../lookups/visit.ts';
import type { EmailFacts, MailLink, Sample } from './facts.ts';
import type { EmailOptions } from './options.ts';

/** The usual folders and file types of email templates. */
const TEMPLATE =
  /(^|\/)(e-?mails?|mails?|mailers?|mailer_templates|email-templates|mail-templates|transactional|newsletters?)\/[^\n]{0,300}\.(html?|mjml|hbs|handlebars|ejs|pug|liquid|erb|haml|njk|twig|j2|jinja2?|tsx|jsx|vue|svelte|txt|md)$/i;
const MOST_SAMPLES = 20;
const MOST_TEMPLATES = 500;
const MOST_HOSTS = 25;

type Repository = Pick<World, 'list' | 'read'>;

export async function samplesOf(world: World, { samples }: EmailOptions): Promise<Sample[]> {
  if (samples.length === 0) return [];
  const all = await world.list();
  const found = samples.map((pattern) => ({ pattern, files: all.filter(pathsLike([pattern])) }));
  const files = [...new Set(found.flatMap((each) => each.files))];
  const unmatched = [
    ...found.flatMap((each): Sample[] =>
      each.files.length === 0 ? [{ file: each.pattern, unread: 'the file does not exist' }] : [],
    ),
    ...files
      .slice(MOST_SAMPLES)
      .map((file): Sample => ({ file, unread: `more than ${MOST_SAMPLES} samples are not read` })),
  ];
  const read = files.slice(0, MOST_SAMPLES).map(async (file): Promise<Sample> => {
    const answer = await world.read({ path: file, bytes: true });
    if (answer.kind === 'failure') return { file, unread: answer.reason };
    return { file, message: await readMessage(world, answer.text) };
  });
  return [...unmatched, ...(await Promise.all(read))];
}

/** The links in templates and samples, with the home page of each of the domain's own hosts. */
export async function mailLinks(
  world: World,
  { templates }: EmailOptions,
  domain: Domain,
  samples: Promise<Sample[]>,
): Promise<Pick<EmailFacts, 'links' | 'hasTexts' | 'unreadTexts'>> {
  const { texts, unread } = await templatesOf(world, templates);
  const found: Omit<MailLink, 'host'>[] = [
    ...texts.flatMap(({ file, text }) =>
      linksIn(CODE.test(file) ? linkedOnly(text) : text).map((link) => ({ ...link, file, template: text })),
    ),
    ...(await samples).flatMap((each) =>
      'message' in each ? each.message.links.map((link) => ({ ...link, file: each.file })) : [],
    ),
  ];
  const own = [...new Set(found.flatMap(({ url }) => ownHost(url, domain) ?? []))].slice(0, MOST_HOSTS);
  const hosts = new Map(await Promise.all(own.map(async (host) => [host, await firstPage(world, host)] as const)));
  const links = found.map((link) => ({ ...link, host: hosts.get(ownHost(link.url, domain) ?? '') }));
  return { links, hasTexts: texts.length + unread.length + found.length > 0, unreadTexts: unread };
}

async function templatesOf(world: Repository, given: EmailOptions['templates']) {
  if (given?.length === 0) return { texts: [], unread: [] };
  const isWanted = given === undefined ? (path: string) => TEMPLATE.test(path) : pathsLike(given);
  const files = (await world.list()).filter((path) => isWanted(path) && !/(^|\/)readme\.md$/i.test(path));
  const read = await Promise.all(
    files.slice(0, MOST_TEMPLATES).map(async (file) => ({ file, answer: await world.read(file) })),
  );
  const texts = read.flatMap(({ file, answer }) => (answer.kind === 'answer' ? [{ file, text: answer.text }] : []));
  const [next] = files.slice(MOST_TEMPLATES);
  const unread = [
    ...read.flatMap(({ file, answer }) => (answer.kind === 'failure' ? [{ file, reason: answer.reason }] : [])),
    ...(next === undefined ? [] : [{ file: next, reason: `more than ${MOST_TEMPLATES} templates are not read` }]),
  ];
  return { texts, unread };
}

/** In code, a URL may be a default or only for previews, so only URLs in link attributes count. */
const CODE = /\.(tsx|jsx|vue|svelte|pug|haml|md)$/i;
const linkedOnly = (text: string) =>
  text
    .split('\n')
    .map((line) =>
      [
        ...line.matchAll(
          /(?:href|src)\s{0,20}=\s{0,20}[{"'`]{0,2}\s{0,20}(https?:\/\/[^\s"'`}]+)|\]\((https?:\/\/[^)\s]+)/gi,
        ),
      ]
        .map(([, a, b]) => a ?? b)
        .join(' '),
    )
    .join('\n');

/** The host of a link, if it belongs to the domain. */
function ownHost(url: string, { site }: Domain): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const name = hostName(new URL(url).hostname);
  return name !== undefined && isUnder(name, site) ? name : undefined;
}

/** Links in mail can log people in or unsubscribe them, so only the host's home page is requested. */
async function firstPage(world: World, host: string): Promise<NonNullable<MailLink['host']>> {
  const { end, hops } = await visit(world, `https://${host}/`);
  if (end.kind === 'page') return { ends: hostName(new URL(end.page.url).hostname), problem: undefined, reason: '' };
  const isAbsent = end.kind === 'no-address' && end.lookup.outcome !== 'unknown';
  const isFailing = end.kind === 'failed' && ['refused', 'tls'].includes(end.failure);
  const problem = isAbsent ? 'no-address' : isFailing ? 'fails' : undefined;
  return { ends: hops.length > 0 ? host : undefined, problem, reason: endReason(end) };
}
