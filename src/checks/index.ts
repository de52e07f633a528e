import type { Check } from '../gate/check.ts';
import { ai } from './ai/check.ts';
import { alerts } from './alerts/check.ts';
import { deploy } from './deploy/check.ts';
import { dns } from './dns/check.ts';
import { edge } from './edge/check.ts';
import { email } from './email/check.ts';
import { environment } from './environment/check.ts';
import { gate } from './gate/check.ts';
import { handover } from './handover/check.ts';
import { headers } from './headers/check.ts';
import { limits } from './limits/check.ts';
import { logs } from './logs/check.ts';
import { migrations } from './migrations/check.ts';
import { performance } from './performance/check.ts';
import { redirects } from './redirects/check.ts';
import { secrets } from './secrets/check.ts';
import { smoke } from './smoke/check.ts';
import { tls } from './tls/check.ts';

/** All checks, in report order. */
export const checks: readonly Check[] = [
  dns,
  email,
  redirects,
  tls,
  headers,
  edge,
  smoke,
  performance,
  limits,
  secrets,
  environment,
  migrations,
  deploy,
  logs,
  ai,
  alerts,
  handover,
  gate,
];
