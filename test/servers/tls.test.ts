import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { tls } from '../../src/checks/tls/check.ts';
import { NOTHING_PERMITTED } from '../../src/gate/check.ts';
import { isEvidence } from '../../src/gate/look.ts';
import { realWorld } from '../../src/io/real.ts';
import { remembering } from '../../src/io/remembering.ts';
import { type DnsServer, startDnsServer } from '../../src/sandbox/dns-server.ts';
import { listening, Servers } from './processes.ts';

/** Certificates made by openssl, served by nginx, Apache and Caddy from Debian's packages. */
const PORTS = { http: 8480, nginx: 8481, apache: 8482, old: 8483, caddy: 8484, www: 8485 } as const;
/** Globally routable, and led to loopback: nothing is sent there. */
const ADDRESS: Record<keyof typeof PORTS, string> = {
  http: '192.31.196.90',
  nginx: '192.31.196.91',
  apache: '192.31.196.92',
  old: '192.31.196.93',
  caddy: '192.31.196.94',
  www: '192.31.196.95',
};

interface Case {
  server: 'nginx' | 'apache' | 'old' | 'caddy';
  /** Days from now. */
  from?: number;
  to?: number;
  names?: string[];
  bits?: number;
  send?: 'leaf' | 'chain' | 'self';
  /** What is found: rule and problem. */
  found: Record<string, RegExp>;
}

const CASES: Record<string, Case> = {
  'good-nginx': { server: 'nginx', found: {} },
  'good-apache': { server: 'apache', found: {} },
  'good-caddy': { server: 'caddy', found: {} },
  nointermediate: { server: 'nginx', send: 'leaf', found: { 'tls/chain': /intermediate certificate/ } },
  expired: { server: 'nginx', from: -90, to: -2, found: { 'tls/invalid': /has expired/ } },
  notyet: { server: 'apache', from: 3, to: 80, found: { 'tls/invalid': /not in force yet/ } },
  wronghost: { server: 'apache', names: ['other.test'], found: { 'tls/invalid': /does not cover this name/ } },
  selfsigned: { server: 'nginx', send: 'self', found: { 'tls/invalid': /self-signed/ } },
  weak: { server: 'apache', bits: 1024, found: { 'tls/key': /too short/ } },
  oldtls: { server: 'old', found: { 'tls/protocols': /newer than TLS 1.1/ } },
  notreloaded: { server: 'nginx', from: -75, to: 15, found: { 'tls/expiry': /has not loaded it/ } },
};
const domainOf = (name: string) => `${name}.example`;

const servers = new Servers();
let dns: DnsServer;
const end = new AbortController();

beforeAll(async () => {
  makeAuthority();
  for (const [name, each] of Object.entries(CASES)) issue(name, each);
  issue('www.notreloaded', { server: 'caddy', names: ['notreloaded.example', 'www.notreloaded.example'] });
  startNginx();
  startApache();
  startCaddy();
  dns = await startDnsServer({ mind: answer });
  await Promise.all(Object.values(PORTS).map((port) => listening('127.0.0.1', port)));
});

afterAll(async () => {
  end.abort();
  await dns.close();
  await servers.stop();
});

/** `words` are set apart by blanks; `subject` may have some of its own. */
const openssl = (words: string, ...more: string[]) => servers.run('openssl', [...words.split(' '), ...more]);

function makeAuthority(): void {
  mkdirSync(join(servers.folder, 'site'));
  openssl('req -x509 -newkey rsa:2048 -nodes -keyout root.key -out root.pem -days 900 -subj', '/O=Test/CN=Test Root');
  openssl('req -newkey rsa:2048 -nodes -keyout between.key -out between.csr -subj', '/O=Test/CN=Test Intermediate');
  servers.write('between.ext', 'basicConstraints=critical,CA:true\nkeyUsage=critical,keyCertSign,cRLSign\n');
  openssl(
    'x509 -req -in between.csr -CA root.pem -CAkey root.key -CAcreateserial -out between.pem -days 800 -extfile between.ext',
  );
  openssl('x509 -in between.pem -outform DER -out site/between.der');
}

/** Signed by `openssl ca`, which alone takes both dates. */
function issue(
  name: string,
  { from = -5, to = 85, names = [domainOf(name)], bits = 2048, send = 'chain' }: Omit<Case, 'found'>,
): void {
  const alternative = `subjectAltName=${names.map((each) => `DNS:${each}`).join(',')}`;
  openssl(`genrsa -out ${name}.key ${bits}`);
  openssl(`req -new -key ${name}.key -out ${name}.csr -subj`, `/CN=${names[0]}`);
  if (send === 'self') {
    servers.write(`${name}.ext`, `${alternative}\n`);
    openssl(`x509 -req -in ${name}.csr -signkey ${name}.key -out ${name}.pem -days 85 -extfile ${name}.ext`);
    return;
  }
  writeAuthority(name, alternative);
  openssl(
    `ca -batch -config ${name}.cnf -in ${name}.csr -cert between.pem -keyfile between.key -out ${name}.leaf -notext -startdate ${utcTime(from)} -enddate ${utcTime(to)}`,
  );
  const read = (file: string) => readFileSync(join(servers.folder, file), 'utf8');
  servers.write(`${name}.pem`, read(`${name}.leaf`) + (send === 'leaf' ? '' : read('between.pem')));
}

/** Days from now as `YYMMDDHHMMSSZ`. */
const utcTime = (days: number) =>
  new Date(Date.now() + days * 86_400_000)
    .toISOString()
    .replace(/[-:T]|\.\d+/g, '')
    .slice(2);

let serial = 4096;
function writeAuthority(name: string, alternative: string): void {
  servers.write(`${name}.db`, '');
  servers.write(`${name}.serial`, `${(serial++).toString(16)}\n`);
  const extensions = `basicConstraints=CA:false\n${alternative}\nauthorityInfoAccess=caIssuers;URI:http://ca.example/between.der\n`;
  const authority = `database=${name}.db\nserial=${name}.serial\nnew_certs_dir=.\ndefault_md=sha256\npolicy=p\nx509_extensions=v\nunique_subject=no`;
  servers.write(`${name}.cnf`, `[ca]\ndefault_ca=d\n[d]\n${authority}\n[p]\ncommonName=supplied\n[v]\n${extensions}`);
}

const of = (server: Case['server']) => Object.keys(CASES).filter((name) => CASES[name]?.server === server);

function startNginx(): void {
  const site = (name: string) =>
    `server { listen 127.0.0.1:${PORTS.nginx} ssl; server_name ${domainOf(name)}; ssl_certificate ${name}.pem; ssl_certificate_key ${name}.key; ssl_protocols TLSv1.2 TLSv1.3; location / { return 200 ok; } }`;
  const conf = `daemon off; user root; worker_processes 1; pid ${servers.folder}/nginx.pid; error_log ${servers.folder}/nginx.log;\nevents { }\nhttp { access_log off; server { listen 127.0.0.1:${PORTS.http}; root ${servers.folder}/site; }\n${of('nginx').map(site).join('\n')} }\n`;
  servers.start('nginx', ['-p', servers.folder, '-c', servers.write('nginx.conf', conf)]);
}

function startApache(): void {
  const modules = ['mpm_event', 'authz_core', 'ssl', 'socache_shmcb', 'mime'].map(
    (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
  );
  const host = (name: string, port: number, more: string) =>
    `<VirtualHost 127.0.0.1:${port}>\nServerName ${domainOf(name)}\nSSLEngine on\nSSLCertificateFile ${servers.folder}/${name}.pem\nSSLCertificateKeyFile ${servers.folder}/${name}.key\n${more}\n</VirtualHost>`;
  const conf = [
    `ServerRoot ${servers.folder}`,
    `ServerName localhost`,
    `PidFile ${servers.folder}/apache.pid`,
    `ErrorLog ${servers.folder}/apache.log`,
    'User nobody\nGroup nogroup',
    `Mutex posixsem`,
    `DocumentRoot ${servers.folder}/site`,
    'TypesConfig /etc/mime.types',
    ...modules,
    `Listen 127.0.0.1:${PORTS.apache}`,
    `Listen 127.0.0.1:${PORTS.old}`,
    'SSLSessionCache none',
    ...of('apache').map((name) =>
      host(name, PORTS.apache, 'SSLProtocol -all +TLSv1.2 +TLSv1.3\nSSLCipherSuite DEFAULT@SECLEVEL=0'),
    ),
    ...of('old').map((name) => host(name, PORTS.old, 'SSLProtocol -all +TLSv1\nSSLCipherSuite DEFAULT@SECLEVEL=0')),
  ];
  servers.start('apache2', ['-DFOREGROUND', '-f', servers.write('apache.conf', `${conf.join('\n')}\n`)]);
}

function startCaddy(): void {
  const site = (host: string, name: string, port: number) =>
    `https://${host}:${port} {\n  bind 127.0.0.1\n  tls ${servers.folder}/${name}.pem ${servers.folder}/${name}.key\n  respond "ok"\n}`;
  const conf = `{\n  admin off\n  log {\n    output discard\n  }\n  auto_https disable_redirects\n  storage file_system ${servers.folder}/caddy\n}\n${of(
    'caddy',
  )
    .map((name) => site(domainOf(name), name, PORTS.caddy))
    .join('\n')}\n${site('www.notreloaded.example', 'www.notreloaded', PORTS.www)}\n`;
  servers.start('env', [
    `XDG_CONFIG_HOME=${servers.folder}`,
    'caddy',
    'run',
    '--adapter',
    'caddyfile',
    '--config',
    servers.write('Caddyfile', conf),
  ]);
}

/** The names of the cases, each at its server. */
function answer(name: string, type: string) {
  const known = Object.entries(CASES).find(([each]) => domainOf(each) === name)?.[1];
  const at = name === 'ca.example' ? 'http' : name === 'www.notreloaded.example' ? 'www' : known?.server;
  const answers = at !== undefined && type === 'A' ? [{ type: 'A' as const, name, ttl: 60, data: ADDRESS[at] }] : [];
  const rcode = at === undefined ? ('NXDOMAIN' as const) : ('NOERROR' as const);
  return { rcode, authoritative: true, answers, authorities: [] };
}

describe('certificates of real servers', () => {
  test.each(Object.entries(CASES))('%s', async (name, { found }) => {
    const diversions = Object.entries(PORTS).map(([server, port]) => ({
      host: ADDRESS[server as keyof typeof PORTS],
      to: { host: '127.0.0.1', port },
    }));
    const trust = [readFileSync(join(servers.folder, 'root.pem'), 'utf8')];
    const settings = { diversions, trust, allowPrivate: true, root: '.', version: '0', signal: end.signal };
    const world = remembering(realWorld({ ...settings, resolvers: [`127.0.0.1:${dns.port}`] }));
    const subject = {
      domain: domainOf(name),
      stage: 'prelaunch' as const,
      subdomains: {},
      routes: {},
      permissions: NOTHING_PERMITTED,
      isRepository: false,
    };
    const { judged } = await tls.inspect(world, {}, subject);
    const said = judged.flatMap(({ rule, judgement }) =>
      'looked' in judgement
        ? judgement.said.filter(isEvidence).map(({ problem }) => [rule, problem ?? ''] as const)
        : [],
    );
    expect(said.map(([rule]) => rule)).toEqual(Object.keys(found));
    for (const [rule, problem] of said) expect(problem).toMatch(found[rule] as RegExp);
  });
});
