import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import express, { type RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { BUDGET } from '../../src/checks/limits/probe.ts';
import { findingsOf, unknownsOf } from '../../src/gate/report.ts';
import { type Internet, startInternet } from '../../src/sandbox/internet.ts';
import { ADDRESS, fixedProduct, PRODUCT } from '../../src/sandbox/product.ts';
import { listen } from '../../src/sandbox/web-server.ts';
import { inFolder } from '../sandbox.ts';
import { listening, Servers } from './processes.ts';

/** express-rate-limit, and nginx’s limit_req from Debian’s package, in front of logins that count what they get. */
const HOST = `staging.${PRODUCT}`;
const NGINX = 8581;

interface Case {
  /** How the application limits, when it does. */
  app?: () => ReturnType<typeof express>;
  /** The lines of nginx that limit, when it does. */
  nginx?: { zone: string; location: string };
  login: 'held' | 'found' | 'unknown';
  spoofable: 'held' | 'found' | 'not applicable';
  /** What the explanation of an unknown says. */
  words?: RegExp;
}

const wrong: RequestHandler = (_, response) => void response.status(401).json({ error: 'Wrong address or password' });
const limited =
  (trust: boolean | number, more: Partial<Parameters<typeof rateLimit>[0]> = {}) =>
  () => {
    const app = express();
    app.set('trust proxy', trust);
    app.use(rateLimit({ windowMs: 60_000, limit: 5, validate: false, ...more }));
    return app.post('/login', wrong);
  };

const CASES: Record<string, Case> = {
  'express-rate-limit': { app: limited(false), login: 'held', spoofable: 'held' },
  'express-rate-limit that answers 200 with words': {
    app: limited(false, { statusCode: 200, message: 'Too many requests, please try again later.' }),
    login: 'held',
    spoofable: 'held',
  },
  'express-rate-limit that believes every proxy': { app: limited(true), login: 'held', spoofable: 'found' },
  'express-rate-limit behind validation': {
    app: () => {
      const app = express();
      const validate: RequestHandler = (request, response, next) =>
        request.body?.device === undefined ? void response.status(422).json({ error: 'device' }) : next();
      return app.post('/login', express.json(), validate, rateLimit({ windowMs: 60_000, limit: 5 }), wrong);
    },
    login: 'unknown',
    spoofable: 'not applicable',
    words: /rejected as malformed \(status 422\)/,
  },
  'express without a limit': {
    app: () => express().post('/login', wrong),
    login: 'found',
    spoofable: 'not applicable',
  },
  'nginx limit_req with nodelay, status 429': {
    nginx: { zone: 'rate=30r/m', location: 'limit_req zone=a burst=4 nodelay; limit_req_status 429;' },
    login: 'held',
    spoofable: 'held',
  },
  'nginx limit_req with nodelay, its own status 503': {
    nginx: { zone: 'rate=30r/m', location: 'limit_req zone=a burst=4 nodelay;' },
    login: 'held',
    spoofable: 'held',
  },
  'nginx limit_req with a burst and without nodelay': {
    nginx: { zone: 'rate=3r/s', location: 'limit_req zone=a burst=20;' },
    login: 'held',
    spoofable: 'not applicable',
  },
  'nginx that counts what X-Forwarded-For says': {
    nginx: {
      zone: 'rate=30r/m',
      location:
        'set_real_ip_from 0.0.0.0/0; real_ip_header X-Forwarded-For; limit_req zone=a burst=4 nodelay; limit_req_status 429;',
    },
    login: 'held',
    spoofable: 'found',
  },
};

let internet: Internet;
beforeAll(async () => {
  const plan = fixedProduct();
  const zone = plan.zones.find(({ name }) => name === PRODUCT);
  Object.assign(zone?.records ?? {}, { staging: { A: ADDRESS.app } });
  internet = await startInternet(plan);
});
afterAll(() => internet.close());

describe('how attempts are minded is named rightly', () => {
  test.each(Object.entries(CASES))('%s', async (_, each) => {
    const servers = new Servers();
    let arrived = 0;
    const app = express().use((_request, _response, next) => {
      arrived += 1;
      next();
    });
    app.use(each.app?.() ?? express().post('/login', wrong));
    const upstream = createServer(app);
    const port = await listen(upstream);
    try {
      const front = each.nginx ? await startNginx(servers, each.nginx, port) : port;
      const { report } = await judged(front);
      const refused = front === port ? 0 : attemptsIn(servers.read('access.log')) - arrived;
      expect({ login: outcome(report, 'limits/login'), spoofable: outcome(report, 'limits/spoofable') }).toEqual({
        login: each.login,
        spoofable: each.spoofable,
      });
      // Counted by the servers: the application's, and nginx's log of what it refused itself.
      expect(arrived + refused).toBeGreaterThan(5);
      expect(arrived + refused).toBeLessThanOrEqual(BUDGET.each);
      if (each.words)
        expect(unknownsOf(report.checks).map(({ reason }) => reason)).toEqual([expect.stringMatching(each.words)]);
    } finally {
      await servers.stop();
      upstream.close();
      upstream.closeAllConnections();
    }
  });
});

const attemptsIn = (log: string) => log.split('\n').filter((line) => line.includes('"POST /login')).length;

async function startNginx(servers: Servers, { zone, location }: { zone: string; location: string }, upstream: number) {
  servers.write(
    'nginx.conf',
    `daemon off; pid ${servers.folder}/nginx.pid; error_log ${servers.folder}/error.log;
events {}
http {
  access_log ${servers.folder}/access.log combined;
  client_body_temp_path ${servers.folder}/body; proxy_temp_path ${servers.folder}/proxy;
  fastcgi_temp_path ${servers.folder}/f; uwsgi_temp_path ${servers.folder}/u; scgi_temp_path ${servers.folder}/s;
  limit_req_zone $binary_remote_addr zone=a:1m ${zone};
  server {
    listen 127.0.0.1:${NGINX};
    location / { return 200 "up"; }
    location /login { ${location} proxy_pass http://127.0.0.1:${upstream}; }
  }
}`,
  );
  servers.start('nginx', ['-c', `${servers.folder}/nginx.conf`]);
  await listening('127.0.0.1', NGINX);
  return NGINX;
}

function judged(port: number) {
  const config = `
subdomains: { staging: ${HOST} }
limits: { probe: true, login: { path: 'http://${HOST}:${port}/login' } }
`;
  return inFolder({ 'launch.yml': config }, (place) =>
    place.check(PRODUCT, '--connect-to', `${HOST}:${port}:127.0.0.1:${port}`, ...internet.options, '--only', 'limits'),
  );
}

function outcome(report: Awaited<ReturnType<typeof judged>>['report'], rule: string) {
  if (unknownsOf(report.checks).some((each) => each.rules.includes(rule))) return 'unknown';
  if (findingsOf(report.checks).some((each) => each.rule === rule)) return 'found';
  const [check] = report.checks.filter((each) => each.check === 'limits');
  return check?.status === 'checked' && check.held.includes(rule) ? 'held' : 'not applicable';
}
