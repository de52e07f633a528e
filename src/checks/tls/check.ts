import { defineCheck } from '../../gate/check.ts';
import { gatherTls } from './gather.ts';
import { tlsOptions } from './options.ts';
import { rules } from './rules/index.ts';

export const tls = defineCheck({
  name: 'tls',
  title: 'TLS',
  summary: 'Every host has a valid TLS certificate that will be renewed.',
  options: tlsOptions,
  notApplicable: ({ domain }) => (domain === undefined ? 'no domain is given' : undefined),
  gather: gatherTls,
  readings: ({ hosts }) =>
    hosts.flatMap(({ name, servers }) => {
      const ends = servers.flatMap(({ shake }) =>
        shake.kind === 'answer' && shake.chain[0] ? Date.parse(shake.chain[0].validTo) : [],
      );
      if (ends.length === 0) return [];
      return [{ what: 'certificate' as const, place: name, ends: new Date(Math.min(...ends)).toISOString() }];
    }),
  landmarks: ({ hosts }) =>
    hosts.flatMap(({ name, servers }) => {
      const leaf = servers.flatMap(({ shake }) => (shake.kind === 'answer' ? (shake.chain[0] ?? []) : []))[0];
      const times = [leaf?.validFrom, leaf?.validTo].map((text) => Date.parse(text ?? ''));
      if (leaf === undefined || times.some(Number.isNaN)) return [];
      const [begins = '', ends = ''] = times.map((time) => new Date(time).toISOString());
      return [
        { what: 'certificate' as const, host: name, issuer: leaf.issuerOrganization || leaf.issuer, begins, ends },
      ];
    }),
  rules,
});
