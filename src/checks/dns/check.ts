import { defineCheck } from '../../gate/check.ts';
import { gatherDns } from './gather.ts';
import { dnsLandmarks } from './landmarks.ts';
import { dnsOptions, snapshotFile } from './options.ts';
import { rules } from './rules/index.ts';

export const dns = defineCheck({
  name: 'dns',
  title: 'DNS',
  summary: 'Every DNS name that users need leads to the product.',
  options: dnsOptions,
  notApplicable: ({ domain }) => (domain === undefined ? 'no domain is given' : undefined),
  compared: (options) => [snapshotFile(options)],
  gather: gatherDns,
  readings: ({ domain, registration }) => {
    const ends = registration.kind === 'found' ? Date.parse(registration.expires ?? '') : Number.NaN;
    if (Number.isNaN(ends)) return [];
    return [{ what: 'registration' as const, place: domain.registrable, ends: new Date(ends).toISOString() }];
  },
  landmarks: dnsLandmarks,
  rules,
});
