import { defineCheck } from '../../gate/check.ts';
import { gatherHandover } from './gather.ts';
import { handoverOptions } from './options.ts';
import { rules } from './rules/index.ts';

export const handover = defineCheck({
  name: 'handover',
  title: 'Handover',
  summary: 'Somebody else can run the product from the documentation.',
  options: handoverOptions,
  notApplicable: ({ isRepository }) => (isRepository ? undefined : 'this folder is not a repository'),
  gather: gatherHandover,
  landmarks: ({ services, unseen }) => [
    ...services,
    ...(unseen.length > 0 ? [{ what: 'unseen services' as const, roles: unseen.flatMap(({ roles }) => roles) }] : []),
  ],
  rules,
});
