import type { Subject } from '../gate/check.ts';
import type { Domain } from '../lib/domain-names.ts';
import { isUnder } from '../lib/host-names.ts';
import { followed } from './parse-page.ts';
import type { Chain } from './visit.ts';

/** Pages that every product with members has, besides its home page. */
export type MemberPage = 'login' | 'signup' | 'account';

/** The usual paths of these pages: common words, Devise, Rails, Django with allauth, WordPress. */
const PATHS: Record<MemberPage, RegExp> = {
  login: /^\/(?:[\w-]+\/){0,2}(?:log[-_]?in|sign[-_]?in|sessions?\/new|wp-login\.php)\/?$/i,
  signup:
    /^\/(?:(?:[\w-]+\/){0,2}(?:sign[-_]?up|register|registrations?\/new|create-account)|(?:[\w-]+\/)?(?:join|get-started))\/?$/i,
  account: /^\/(?:[\w-]+\/)?(?:account|profile|dashboard|settings|members?|me)\/?$/i,
};

export const isPath = (page: MemberPage, pathname: string) => PATHS[page].test(pathname);

/** The page that launch.yml declares, else the first matching link on the home page to a host of the owner. */
export function memberPages(
  { end }: Chain,
  domain: Domain,
  subject: Subject,
  base: string,
): { role: MemberPage; url: string }[] {
  const links = end.kind === 'page' ? followed(end.page) : [];
  return (Object.keys(PATHS) as MemberPage[]).flatMap((role) => {
    const declared = subject.routes[role]?.[0];
    if (declared !== undefined) return [{ role, url: new URL(declared, base).href }];
    const link = links.find(
      (url) => isUnder(new URL(url).hostname, domain.site) && isPath(role, new URL(url).pathname),
    );
    return link === undefined ? [] : [{ role, url: link }];
  });
}
