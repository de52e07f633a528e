import { defineCheck } from '../../gate/check.ts';
import { gatherAlerts } from './gather.ts';
import { alertsOptions } from './options.ts';
import { rules } from './rules/index.ts';

export const alerts = defineCheck({
  name: 'alerts',
  title: 'Alerts',
  summary: 'A person is alerted when the product breaks.',
  options: alertsOptions,
  notApplicable: ({ isRepository }) => (isRepository ? undefined : 'this folder is not a repository'),
  gather: gatherAlerts,
  landmarks: ({ watch, errors }) => [
    ...(watch.kind === 'declared' ? [service('monitoring', watch.monitor, 'launch.yml')] : []),
    ...(watch.kind === 'watched' ? watch.by.map(({ name, file }) => service('monitoring', name, file)) : []),
    ...(errors.kind === 'declared' ? [service('errors', errors.to, 'launch.yml')] : []),
    ...(errors.kind === 'wired' ? errors.trackers.map(({ name, file }) => service('errors', name, file)) : []),
  ],
  rules,
});

const service = (role: 'monitoring' | 'errors', name: string, by: string) =>
  ({ what: 'service', role, name, by }) as const;
