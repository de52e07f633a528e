import { database, signIn } from './documented-data.ts';
import type { Documented } from './documented-form.ts';
import { code, infrastructure } from './documented-hosting.ts';
import { money } from './documented-money.ts';
import { ai, mail } from './documented-services.ts';
import { content, messaging, monitoring } from './documented-tools.ts';

/**
 * Keys that founders of small products hold, as vendors document them. Written before the catalog was looked at, from
 * what is known of the vendors' pages, so that it can show what the catalog lacks: where the two differ, the page
 * decides. None of them is public by design.
 */
export const documented: readonly Documented[] = [
  ...money,
  ...signIn,
  ...database,
  ...infrastructure,
  ...code,
  ...mail,
  ...ai,
  ...messaging,
  ...monitoring,
  ...content,
];
