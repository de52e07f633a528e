import type { Subject } from '../../gate/check.ts';
import type { World } from '../../io/world.ts';
import { findWritten } from './code.ts';
import { errorReports } from './errors.ts';
import { ALERT_ROUTES, type AlertRoute, type AlertsFacts, CRITICAL_ROUTES } from './facts.ts';
import { MONITORS } from './monitors.ts';
import type { AlertsOptions } from './options.ts';
import { TRACKERS } from './trackers.ts';
import { watchOf } from './watch.ts';

export async function gatherAlerts(world: World, options: AlertsOptions, subject: Subject): Promise<AlertsFacts> {
  const files = await world.list();
  // One search for both, because each search reads all files.
  const written = await findWritten(world, [...MONITORS, ...TRACKERS]);
  return {
    owners: subject.owners ?? {},
    critical: criticalThings(subject),
    alertRoutes: ALERT_ROUTES.filter((route) => isNamed(route, options)),
    watch: await watchOf(world, files, written, options),
    errors: await errorReports(world, files, written, options),
  };
}

function criticalThings({ routes }: Subject): readonly string[] {
  const declared = CRITICAL_ROUTES.filter((name) => Object.hasOwn(routes, name));
  return declared.length > 0 ? declared : ['default'];
}

const isNamed = (route: AlertRoute, options: AlertsOptions) =>
  route === 'assign' ? options.assign.length > 0 : options[route] !== undefined;
