import { expect, test } from '@jest/globals';
import { type Cases, ruleCases } from '../../../test/rule-cases.ts';
import { LEAKS, type LeakKind, leakIn } from '../../world/leaks.ts';
import type { EdgeFacts } from './facts.ts';
import { rules } from './rules/index.ts';

const ENV_URL = 'https://example.com/.env';
const tried = (leak?: LeakKind['kind']): EdgeFacts => ({ tried: [{ url: ENV_URL, status: 200, leak }] });

const cases: Record<keyof typeof rules, Cases<EdgeFacts>> = {
  'exposed-file': {
    holds: {
      'nothing is there': { tried: [{ url: ENV_URL, status: 404, leak: undefined }] },
      'the page of a single-page app': tried(),
    },
    broken: Object.fromEntries(LEAKS.map(({ kind }) => [kind, tried(kind)])),
    unknown: { 'too many requests': { tried: [{ url: ENV_URL, unseen: 'status 429' }] } },
    notApplicable: { 'no host has an address': { tried: [] } },
  },
};
ruleCases(rules, cases);

const LEAKING: Record<LeakKind['kind'], string[]> = {
  environment: [
    'A=1',
    '# made by hand\n\nexport DB_URL=postgres://x\nKEY="-----BEGIN\nabc\n"\nB=2\nC=3\n',
    'STRIPE_KEY = sk\r\nNODE_ENV=production\r\n',
  ],
  git: ['ref: refs/heads/main\n', 'a'.repeat(40)],
  dump: [
    '-- MySQL dump 10.13  Distrib 8.0\n',
    '--\n-- PostgreSQL database dump\n--\n',
    'PGDMP\u0001',
    'DROP TABLE IF EXISTS `users`;\n',
    'PRAGMA foreign_keys=OFF;\n',
  ],
  phpinfo: ['<html><head><title>PHP 8.2.7 - phpinfo()</title></head><h1>PHP Version 8.2.7</h1>'],
  listing: [
    '<html>\r\n<head><title>Index of /uploads/</title></head>',
    '<!DOCTYPE HTML><title>Directory listing for /backup/</title>',
  ],
  'source-map': [
    '{"version":3,"sources":["a.ts"],"sourcesContent":["let a"],"mappings":""}',
    ')]}\'\n{"sourcesContent": [ "x"]}',
  ],
};
test.each(Object.entries(LEAKING))('%s is told by its content', (kind, bodies) => {
  expect(bodies.map(leakIn)).toEqual(bodies.map(() => kind));
});

test.each([
  ['an empty file', ''],
  ['a page', '<!doctype html><title>Members</title><script>window.A=1</script>'],
  ['a page that writes about lists', '<title>The Index of Happiness</title>'],
  ['a page about phpinfo', '<title>What phpinfo() tells</title>'],
  ['prose', 'There is no such file here.\nAsk the owner = Ana.\n'],
  ['an answer in JSON', '{"error":"not found","a=b":1}'],
  ['a map without sources', '{"version":3,"sources":["a.ts"],"sourcesContent":[null],"mappings":""}'],
  ['security.txt', 'Contact: mailto:a@example.com\nExpires: 2027-01-01T00:00:00Z\n'],
  ['a short word', 'deadbeef'],
])('%s is none', (_, body) => expect(leakIn(body)).toBeUndefined());
