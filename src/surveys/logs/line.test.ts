import { expect, test } from '@jest/globals';
import { readLine } from './line.ts';
import { routeOf } from './tally.ts';

const AT = Date.parse('2026-11-24T10:00:00Z');

test.each([
  [
    'nginx, combined',
    '203.0.113.9 - - [24/Nov/2026:10:00:00 +0000] "POST /api/join?x=1 HTTP/1.1" 502 157 "-" "Mozilla/5.0"',
    { method: 'POST', path: '/api/join?x=1', status: 502, at: AT },
  ],
  [
    'nginx, combined with $request_time',
    '203.0.113.9 - ana [24/Nov/2026:11:00:00 +0100] "GET / HTTP/2.0" 200 9 "https://a.example/" "a \\"quoted\\" agent" 0.231',
    { method: 'GET', path: '/', status: 200, at: AT, ms: 231 },
  ],
  [
    'pino-http',
    '{"level":30,"time":1795514400000,"req":{"method":"GET","url":"/login"},"res":{"statusCode":200},"responseTime":12}',
    { method: 'GET', path: '/login', status: 200, at: AT, ms: 12 },
  ],
  [
    'Vercel’s log drain',
    '{"timestamp":1795514400000,"proxy":{"method":"GET","path":"/api/a","statusCode":500},"message":"secret"}',
    { method: 'GET', path: '/api/a', status: 500, at: AT },
  ],
  [
    'flat JSON with an ISO time',
    '{"timestamp":"2026-11-24T10:00:00Z","method":"PUT","path":"/x","status":"503","request_time":"1.5"}',
    { method: 'PUT', path: '/x', status: 503, at: AT, ms: 1500 },
  ],
  [
    'seconds since the epoch',
    '{"ts":1795514400,"url":"/x","status":200}',
    { method: 'GET', path: '/x', status: 200, at: AT },
  ],
])('%s', (_, line, answer) => expect(readLine(line)).toEqual(answer));

test.each(['', '{', 'Listening on 3000', '[]', 'x'.repeat(10_000)])('%j is in no form that is known', (line) =>
  expect(readLine(line)).toBeUndefined(),
);

test.each([
  '{"level":"info","message":"started"}',
  '{"status":200,"path":"/x"}',
  '{"time":1e25,"status":200,"path":"/x"}',
  '{"time":1795514400000,"status":"ok","path":"/x"}',
])('%s is of no request', (line) => expect(readLine(line)).toBe('no request'));

test('a word for the status does not hide its number', () => {
  const line = '{"time":1795514400000,"status":"error","statusCode":500,"path":"/x"}';
  expect(readLine(line)).toMatchObject({ status: 500 });
});

test.each([
  ['/users/4711/edit?tab=1', '/users/:id/edit'],
  ['/o/7c9e6679-7425-40de-944b-e07fc1f90ae7', '/o/:id'],
  ['/reset/9f8e7d6c5b4a32100123456789abcdef', '/reset/:id'],
  ['/u/ana@example.com', '/u/:id'],
  ['https://example.com/login', '/login'],
  ['?x', '/'],
])('%s is of the route %s', (path, route) => expect(routeOf(path)).toBe(route));
