import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  COMMON_SELECTORS,
  isProviderDomain,
  providerById,
  providers
} from "./catalog-mail-providers-transactional.js";
import "./lib-domain-names.js";
import "./lib-host-names.js";
import "./lib-tldts.js";
import "./runtime.js";
export {
  COMMON_SELECTORS,
  isProviderDomain,
  providerById,
  providers
};
