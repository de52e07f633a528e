import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  followed
} from "./looking-page.js";
import {
  isUnder
} from "./looking-target.js";

// src/looking/pages.ts
var PATHS = {
  login: /^\/(?:[\w-]+\/){0,2}(?:log[-_]?in|sign[-_]?in|sessions?\/new|wp-login\.php)\/?$/i,
  signup: /^\/(?:(?:[\w-]+\/){0,2}(?:sign[-_]?up|register|registrations?\/new|create-account)|(?:[\w-]+\/)?(?:join|get-started))\/?$/i,
  account: /^\/(?:[\w-]+\/)?(?:account|profile|dashboard|settings|members?|me)\/?$/i
};
var isPath = (page, pathname) => PATHS[page].test(pathname);
function memberPages({ end }, domain, subject, base) {
  const links = end.kind === "page" ? followed(end.page) : [];
  return Object.keys(PATHS).flatMap((role) => {
    const declared = subject.routes[role]?.[0];
    if (declared !== void 0) return [{ role, url: new URL(declared, base).href }];
    const link = links.find(
      (url) => isUnder(new URL(url).hostname, domain.site) && isPath(role, new URL(url).pathname)
    );
    return link === void 0 ? [] : [{ role, url: link }];
  });
}

export {
  isPath,
  memberPages
};
