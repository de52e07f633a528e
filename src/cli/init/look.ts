import { servicesOf } from '../../checks/handover/services.ts';
import type { Subject } from '../../gate/check.ts';
import { NOTHING_PERMITTED } from '../../gate/check.ts';
import type { ServiceLandmark } from '../../gate/landmark.ts';
import type { World } from '../../io/world.ts';
import { parseTarget } from '../../lib/domain-names.ts';
import { isUnder } from '../../lib/host-names.ts';
import { isProduct } from '../../lib/product-paths.ts';
import { codeUses } from '../../lookups/email/code-uses.ts';
import { linkedHosts } from '../../lookups/hosts.ts';
import { memberPages } from '../../lookups/member-pages.ts';
import { type Chain, visit } from '../../lookups/visit.ts';
import type { Guess } from './domain.ts';

/** The content of launch.yml. */
export interface Guesses {
  domain: Guess | undefined;
  /** The product's folder, relative to the repository root, when it is not the whole repository. */
  root?: string;
  /** A domain in the repository that may be an example or belong to something else. */
  domainHint: Guess | undefined;
  stage: 'prelaunch' | 'live';
  canonical: Guess | undefined;
  /** Hosts by purpose. */
  subdomains: (Guess & { name: string })[];
  /** Member pages by role; each of them answered. */
  routes: (Guess & { name: string })[];
  /** Webhooks in the code. They are only suggested, because naming one in launch.yml consents to probes. */
  webhooks: Guess[];
  senders: Guess[];
  owner: Guess | undefined;
  services: ServiceLandmark[];
  /** Where the code calls a language model. */
  assistant: string | undefined;
  /** What could not be inspected. */
  unseen: string[];
}

type Seen = Omit<Guesses, 'domain' | 'root' | 'domainHint' | 'stage' | 'owner'>;

/** Inspects the repository and, when given, the domain. */
export async function look(world: World, domain: string | undefined): Promise<Seen> {
  const subject: Subject = {
    ...(domain !== undefined && { domain }),
    stage: 'prelaunch',
    subdomains: {},
    routes: {},
    permissions: NOTHING_PERMITTED,
    isRepository: true,
  };
  const [site, { services, unseen }, { uses }, code] = await Promise.all([
    domain === undefined ? NO_SITE : siteOf(world, domain, subject),
    servicesOf(world, subject),
    codeUses(world),
    codeOf(world),
  ]);
  return {
    ...site,
    ...code,
    services,
    senders: uses.map(({ provider, file, shown }) => ({ value: provider.id, because: `${file}: ${shown}` })),
    unseen: [...new Set([...site.unseen, ...unseen.map(({ reason }) => reason)])],
  };
}

type Site = Pick<Seen, 'canonical' | 'subdomains' | 'routes' | 'unseen'>;
const NO_SITE: Site = { canonical: undefined, subdomains: [], routes: [], unseen: [] };

async function siteOf(world: World, name: string, subject: Subject): Promise<Site> {
  const domain = parseTarget(name);
  const start = `https://${domain.name}/`;
  const home = await visit(world, start);
  if (home.end.kind !== 'page' || home.end.page.status !== 200)
    return { ...NO_SITE, unseen: [`${start} shows no page yet`] };
  const { url } = home.end.page;
  const { hostname } = new URL(url);
  // The product is not responsible for pages on another domain.
  if (!isUnder(hostname, domain.site))
    return { ...NO_SITE, unseen: [`${start} leads to ${hostname}, which is not below ${domain.site}`] };
  const linked = linkedHosts([home], domain, [{ name: domain.name, role: 'apex' }]);
  const others = linked.filter((host) => host.name !== hostname && host.name !== `www.${domain.name}`);
  const answering = await Promise.all(
    others.map(async (host) => ({ host, chain: await visit(world, `https://${host.name}/`) })),
  );
  const pages = memberPages(home, domain, subject, url);
  return {
    canonical: { value: hostname, because: `where ${start} ends` },
    subdomains: answering
      .filter(({ chain }) => isPage(chain))
      .map(({ host }) => ({
        // The whole prefix, so that `a.b` and `a-b` stay different.
        name: host.name.slice(0, -domain.site.length - 1),
        value: host.name,
        because: 'the first page links to it',
      })),
    routes: (await Promise.all(pages.map((each) => answered(world, each, hostname)))).flat(),
    unseen: [],
  };
}

const isPage = ({ end }: Chain) => end.kind === 'page' && end.page.status === 200;

/** Only a page that answers now may go into launch.yml. */
async function answered(
  world: World,
  { role, url }: { role: string; url: string },
  canonical: string,
): Promise<Site['routes']> {
  if (!isPage(await visit(world, url))) return [];
  const { hostname, pathname } = new URL(url);
  return [{ name: role, value: hostname === canonical ? pathname : url, because: 'the first page links to it' }];
}

const MODELS = [
  "from 'openai'",
  'from "openai"',
  '@anthropic-ai/sdk',
  '@ai-sdk/',
  'import openai',
  'from openai import',
];

async function codeOf(world: World): Promise<Pick<Seen, 'webhooks' | 'assistant'>> {
  const [files, found] = await Promise.all([world.list(), world.search({ words: MODELS })]);
  const { fileRoutes } = await import('../../lookups/file-routes.ts');
  const webhooks = fileRoutes(files).filter(({ kind, path }) => kind === 'endpoint' && /webhooks?(?:\/|$)/i.test(path));
  const model = found.kind === 'answer' ? found.places.find(({ file }) => isProduct(file)) : undefined;
  return {
    webhooks: webhooks.map(({ path, file }) => ({ value: path.startsWith('/') ? path : `/${path}`, because: file })),
    assistant: model?.file,
  };
}
