import type { Check } from '../gate/check.ts';
import { dns } from './dns/check.ts';
import { gate } from './gate/check.ts';
import { redirects } from './redirects/check.ts';
import { secrets } from './secrets/check.ts';

/** Every check, in the order they are reported. */
export const checks: readonly Check[] = [dns, redirects, secrets, gate];
