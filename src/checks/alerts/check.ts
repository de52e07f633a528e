import { defineCheck } from '../../gate/check.ts';
import { gatherAlerts } from './gather.ts';
import { alertsOptions } from './options.ts';
import { rules } from './rules/index.ts';

export const alerts = defineCheck({
  name: 'alerts',
  title: 'Alerts',
  summary: 'Somebody hears of it when the product breaks.',
  options: alertsOptions,
  notApplicable: ({ isRepository }) => (isRepository ? undefined : 'there is no repository here'),
  gather: gatherAlerts,
  rules,
});
