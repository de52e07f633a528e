import type { PlatformName } from '../../io/deployment.ts';
import { isUnderAny } from '../../lib/host-names.ts';
import { amplify, cloudFront, lambda, loadBalancing } from './aws.ts';
import { cloudflare, cloudflarePages } from './cloudflare.ts';
import { docker } from './docker.ts';
import { fly } from './fly.ts';
import { appEngine, firebase } from './google.ts';
import { heroku } from './heroku.ts';
import { netlify } from './netlify.ts';
import { others } from './others.ts';
import type { DeployPlatform, Platform, PlatformFile, StandIn } from './platform.ts';
import { railway } from './railway.ts';
import { render } from './render.ts';
import { vercel } from './vercel.ts';

const DEPLOY: Record<PlatformName, DeployPlatform> = {
  Vercel: vercel,
  Netlify: netlify,
  Render: render,
  Railway: railway,
  'Fly.io': fly,
  Heroku: heroku,
  'App Engine': appEngine,
  'AWS Lambda': lambda,
  Cloudflare: cloudflare,
  Docker: docker,
};

export const deployPlatforms: readonly DeployPlatform[] = Object.values(DEPLOY);
export const platforms: readonly Platform[] = [
  ...deployPlatforms,
  ...[firebase, amplify, cloudFront, loadBalancing, cloudflarePages],
  ...others,
];

export const deployPlatform = (name: PlatformName): DeployPlatform => DEPLOY[name];

/** The platform that one of these CNAME targets belongs to. */
export function platformOf(names: readonly string[]): { name: string; by: string } | undefined {
  for (const by of names) {
    const found = platforms.find(({ leadsTo = [] }) => isUnderAny(by, leadsTo));
    if (found !== undefined) return { name: found.name, by };
  }
  return undefined;
}

const GIVEN = platforms.flatMap(({ gives = [] }) => gives);

/** Does a platform assign this name, to a preview or to a product without its own domain? */
export function isGiven(host: string): boolean {
  const name = host.toLowerCase();
  return isUnderAny(name, GIVEN) && !GIVEN.includes(name);
}

const OWN = platforms.flatMap(({ gives = [], leadsTo = [], doors = {} }) => [
  ...gives,
  ...leadsTo,
  ...Object.keys(doors),
]);

/** Does this name belong to a platform, so that it is not a product's own domain? */
export const isOfPlatform = (host: string): boolean => isUnderAny(host, OWN);

/** What is behind a platform's login host for operators. */
export function doorOf(host: string): string | undefined {
  const doors = platforms.find(({ doors: own = {} }) => Object.hasOwn(own, host))?.doors;
  return doors?.[host];
}

/** The platform that sent the challenge with these headers. */
export const challengerOf = (header: (header: string) => string | undefined): string | undefined =>
  platforms.find(({ challenge }) => {
    const value = challenge && header(challenge[0]);
    return value !== undefined && (challenge?.[1] ?? value) === value;
  })?.name;

/** The platform whose deployment protection sets one of these cookies. */
export const loginOf = (cookies: readonly string[]): string | undefined =>
  platforms.find(({ loginCookie }) => loginCookie !== undefined && cookies.includes(loginCookie))?.name;

/** Does a platform set this variable automatically? */
export const isSetByPlatform = (variable: string): boolean => platforms.some(({ sets }) => sets?.test(variable));

/** Headers that show whether a platform's cache responded. */
export const cacheStatuses: readonly string[] = platforms.flatMap(({ cacheStatus }) => cacheStatus ?? []);

/** Pages that platforms return in place of a product. */
export const standIns: readonly StandIn[] = platforms.flatMap(({ standIns: own = [] }) => own);

/** Does a command line, or an action in a workflow, deploy to a platform? */
export const deploys = (kind: 'command' | 'action', text: string): boolean =>
  platforms.some(({ deploysBy }) => deploysBy?.[kind]?.test(text));

/** Headers with the platforms' request IDs. */
export const requestIds: readonly string[] = platforms.flatMap(({ requestId }) => requestId ?? []);

/** The platform whose configuration file this is, if any. */
export function platformFile(path: string): { platform: DeployPlatform; file: PlatformFile } | undefined {
  const platform = deployPlatforms.find(({ file }) => file?.name.test(path));
  return platform?.file === undefined ? undefined : { platform, file: platform.file };
}
