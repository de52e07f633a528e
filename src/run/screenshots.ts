import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Subject } from '../gate/check.ts';
import type { World } from '../io/world.ts';
import { parseTarget } from '../lib/domain-names.ts';
import { memberPages } from '../lookups/member-pages.ts';
import { visit } from '../lookups/visit.ts';
import { put } from './settings.ts';

/** Takes screenshots of the home, login and sign-up pages as `home.png` and so on. Returns notes about missing ones. */
export async function takeScreenshots(folder: string, cwd: string, world: World, subject: Subject): Promise<string[]> {
  if (subject.domain === undefined) return ['No screenshots: no domain is checked.'];
  const domain = parseTarget(subject.domain);
  const start = `https://${subject.canonical ?? domain.name}/`;
  const home = await visit(world, start);
  const members = memberPages(home, domain, subject, start).filter(({ role }) => role !== 'account');
  const pages = [{ role: 'home', url: start }, ...members];
  const hosts = [
    domain.site,
    ...pages.map(({ url }) => new URL(url).hostname),
    ...home.hops.map(({ url }) => new URL(url).hostname),
  ];
  const seen = await Promise.all(
    pages.map(({ url }) => world.browse({ url, hosts: [...new Set(hosts)], picture: true })),
  );
  mkdirSync(resolve(cwd, folder), { recursive: true });
  return pages.flatMap(({ role, url }, i) => {
    const answer = seen[i];
    if (answer?.kind === 'failure') return i === 0 ? [`No screenshots: ${answer.reason}.`] : [];
    if (answer?.picture === undefined) return [`No screenshot of ${url}: the browser did not load a page.`];
    put(join(folder, `${role}.png`), cwd, answer.picture);
    return [];
  });
}
