import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answering, listening, Servers } from './processes.ts';

/** Where BIND listens: port 53 of loopback addresses, since a resolver asks no other port. */
const AT = {
  parent: '127.0.53.1',
  ns1: '127.0.53.11',
  ns2: '127.0.53.12',
  resolver: '127.0.53.53',
  frugal: '127.0.53.54',
};
/** A globally routable address that nothing is sent to: `--connect-to` leads it to nginx. */
const WEB = '192.31.196.80';
const APP = '192.31.196.81';
const HTTP_PORT = 8053;
const HTTPS_PORT = 8453;

/** The zones, without their SOA and NS, which all have alike. */
const ZONES: Record<string, string> = {
  good: `@ A ${WEB}\n@ CAA 0 iodef "mailto:hostmaster@good.example"\nwww CNAME @\napp A ${APP}\nshop CNAME a\na CNAME b\nb CNAME app\n`,
  nowww: `@ A ${WEB}\n`,
  noaddress: `@ TXT "here"\nwww A ${WEB}\n`,
  dangling: `@ A ${WEB}\nwww CNAME gone.nobody.example.\n`,
  lame: `@ A ${WEB}\nwww CNAME @\n`,
  bogus: `@ A ${WEB}\nwww CNAME @\n`,
  big: `@ A ${WEB}\nwww CNAME @\n${Array.from({ length: 12 }, (_, i) => `@ TXT "${i} ${'x'.repeat(240)}"`).join('\n')}\n`,
  loop: `@ A ${WEB}\nwww CNAME @\n`,
  chain: `@ A ${WEB}\nwww CNAME @\n`,
  canon: `@ A ${WEB}\nwww A ${WEB}\n`,
};
const SIGNED = ['good', 'bogus'];

const soa = '@ SOA ns1.dns.example. hostmaster.example. 2026112201 14400 3600 604800 300\n';
const head = (origin: string) => `$ORIGIN ${origin}\n$TTL 300\n${soa}`;
const NS = '@ NS ns1.dns.example.\n@ NS ns2.dns.example.\n';

export interface Topology {
  options: string[];
  /** The same with a resolver that drops what comes too fast. */
  frugal: string[];
  stop(): Promise<void>;
}

/** A root, a registry, two name servers, a validating resolver and a web server: none of them ours. */
export async function startTopology(): Promise<Topology> {
  const servers = new Servers();
  try {
    return await startAll(servers);
  } catch (error) {
    await servers.stop();
    throw error;
  }
}

async function startAll(servers: Servers): Promise<Topology> {
  for (const address of Object.values(AT)) servers.takeAddress(address);
  for (const [name, records] of Object.entries(ZONES))
    servers.write(`${name}.zone`, `${head(`${name}.example.`)}${NS}${records}`);
  const anchors = SIGNED.map((name) => sign(servers, name));
  startParent(servers, anchors);
  startAuthority(servers, 'ns1', AT.ns1, Object.keys(ZONES));
  startAuthority(
    servers,
    'ns2',
    AT.ns2,
    Object.keys(ZONES).filter((name) => name !== 'lame'),
  );
  startResolver(servers, 'resolver', AT.resolver, anchors, '');
  // Answers beyond twenty a second are dropped, not cut short: queries that are lost.
  startResolver(servers, 'frugal', AT.frugal, anchors, 'rate-limit { all-per-second 5; window 1; slip 0; };');
  const ca = startNginx(servers);
  // The name servers first: a resolver remembers for a while that they did not answer.
  await Promise.all([
    answering(AT.parent, 'example'),
    answering(AT.ns1, 'good.example'),
    answering(AT.ns2, 'good.example'),
  ]);
  await Promise.all([
    answering(AT.resolver, 'good.example'),
    answering(AT.frugal, 'good.example'),
    listening('127.0.0.1', HTTPS_PORT),
  ]);
  const rest = [
    '--allow-private',
    '--connect-to',
    `:80:127.0.0.1:${HTTP_PORT}`,
    '--connect-to',
    `:443:127.0.0.1:${HTTPS_PORT}`,
    '--ca',
    ca,
  ];
  return {
    options: ['--resolver', AT.resolver, ...rest],
    frugal: ['--resolver', AT.frugal, ...rest],
    stop: () => servers.stop(),
  };
}

interface Anchor {
  name: string;
  ds: string;
  key: string;
}

/** Signs with BIND's tools; `bogus` with signatures that have expired. */
function sign(servers: Servers, name: string): Anchor {
  const zone = `${name}.example`;
  servers.run('dnssec-keygen', ['-q', '-a', 'ECDSAP256SHA256', '-f', 'KSK', zone]);
  servers.run('dnssec-keygen', ['-q', '-a', 'ECDSAP256SHA256', zone]);
  const times = name === 'bogus' ? ['-P', '-s', '20260101000000', '-e', '20260201000000'] : [];
  servers.run('dnssec-signzone', ['-S', ...times, '-o', zone, '-f', `${name}.zone`, `${name}.zone`]);
  const keys = readdirSync(servers.folder).filter((file) => file.startsWith(`K${zone}.`) && file.endsWith('.key'));
  const dnskey =
    keys
      .flatMap((file) => readFileSync(join(servers.folder, file), 'utf8').split('\n'))
      .find((line) => / DNSKEY 257 /.test(line)) ?? '';
  const key = dnskey.replace(/^.* DNSKEY 257 3 13 /, '').replaceAll(' ', '');
  return { name: zone, ds: readFileSync(join(servers.folder, `dsset-${zone}.`), 'utf8'), key };
}

/** `.` and `example` on one server: the registry, as it were. */
function startParent(servers: Servers, anchors: readonly Anchor[]): void {
  const root = `${head('.')}@ NS a.nic.example.\nexample NS a.nic.example.\na.nic.example A ${AT.parent}\n`;
  const children = Object.keys(ZONES).map((name) => `${name} NS ns1.dns\n${name} NS ns2.dns\n`);
  const glue = `a.nic A ${AT.parent}\nns1.dns A ${AT.ns1}\nns2.dns A ${AT.ns2}\n`;
  servers.write('root.zone', root);
  servers.write(
    'example.zone',
    `${head('example.')}@ NS a.nic\n${glue}${children.join('')}${anchors.map(({ ds }) => ds).join('')}`,
  );
  startNamed(
    servers,
    'parent',
    AT.parent,
    'recursion no;',
    'zone "." { type primary; file "root.zone"; };\nzone "example" { type primary; file "example.zone"; };',
  );
}

function startAuthority(servers: Servers, name: string, address: string, zones: readonly string[]): void {
  startNamed(
    servers,
    name,
    address,
    'recursion no; dnssec-validation no;',
    zones.map((zone) => `zone "${zone}.example" { type primary; file "${zone}.zone"; };`).join('\n'),
  );
}

function startResolver(
  servers: Servers,
  name: string,
  address: string,
  anchors: readonly Anchor[],
  options: string,
): void {
  servers.write('hints', `. 3600 NS a.nic.example.\na.nic.example. 3600 A ${AT.parent}\n`);
  const trusted = anchors.map(({ name: zone, key }) => `"${zone}." static-key 257 3 13 "${key}";`).join(' ');
  startNamed(
    servers,
    name,
    address,
    `recursion yes; dnssec-validation yes; ${options}`,
    `zone "." { type hint; file "hints"; };\ntrust-anchors { ${trusted} };`,
  );
}

function startNamed(servers: Servers, name: string, address: string, options: string, body: string): void {
  const conf = `options {
  directory "${servers.folder}"; pid-file "${name}.pid"; session-keyfile "${name}.session";
  listen-on port 53 { ${address}; }; listen-on-v6 { none; }; query-source address ${address};
  allow-query { 127.0.0.0/8; }; ${options}
};
controls { };
logging { category default { null; }; category rate-limit { null; }; };
${body}
`;
  servers.start('named', ['-f', '-c', servers.write(`${name}.conf`, conf)]);
}

/** nginx with one certificate for all hosts, made by OpenSSL. */
function startNginx(servers: Servers): string {
  const names = Object.keys(ZONES).flatMap((name) => [
    `${name}.example`,
    `www.${name}.example`,
    `app.${name}.example`,
    `shop.${name}.example`,
  ]);
  servers.run('openssl', [
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-days',
    '30',
    '-subj',
    '/O=Test/CN=Test Root',
    '-keyout',
    'root.key',
    '-out',
    'root.pem',
  ]);
  servers.run('openssl', [
    'req',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-subj',
    '/CN=good.example',
    '-keyout',
    'site.key',
    '-out',
    'site.csr',
  ]);
  servers.write('san', `subjectAltName=${names.map((name) => `DNS:${name}`).join(',')}\n`);
  servers.run('openssl', [
    'x509',
    '-req',
    '-in',
    'site.csr',
    '-CA',
    'root.pem',
    '-CAkey',
    'root.key',
    '-CAcreateserial',
    '-days',
    '20',
    '-extfile',
    'san',
    '-out',
    'site.pem',
  ]);
  servers.write(
    'html/index.html',
    '<!doctype html><title>Good</title><h1>Good</h1><a href="https://app.good.example/">App</a> <a href="https://shop.good.example/">Shop</a>\n',
  );
  servers.write('app/index.html', '<!doctype html><title>App</title><h1>App</h1>\n');
  servers.write('shop/index.html', '<!doctype html><title>Shop</title><h1>Shop</h1>\n');
  // The folder is its owner's alone, so the workers are the owner too.
  const conf = `daemon off; user root; pid ${servers.folder}/nginx.pid; error_log /dev/null;
events { }
http {
  access_log off; default_type text/html; port_in_redirect off;
  client_body_temp_path ${servers.folder}/t1; proxy_temp_path ${servers.folder}/t2; fastcgi_temp_path ${servers.folder}/t3;
  uwsgi_temp_path ${servers.folder}/t4; scgi_temp_path ${servers.folder}/t5;
  ssl_certificate ${servers.folder}/site.pem; ssl_certificate_key ${servers.folder}/site.key;
  server { listen 127.0.0.1:${HTTP_PORT} default_server; return 308 https://$host$request_uri; }
  server { listen 127.0.0.1:${HTTPS_PORT} ssl http2 default_server; root ${servers.folder}/html; }
  ${secure('~^www\\.(?<bare>.+)$', 'return 301 https://$bare$request_uri;')}
  ${secure('app.good.example', `root ${servers.folder}/app;`)}
  ${secure('shop.good.example', `root ${servers.folder}/shop;`)}
  ${secure('loop.example', 'return 301 http://$host$request_uri;')}
  ${secure('chain.example', `location = / { return 302 /a; } location = /a { return 302 /b; } location = /b { return 302 /c; } location = /c { root ${servers.folder}/html; try_files /index.html =404; }`)}
  ${secure('www.canon.example', `root ${servers.folder}/html;`)}
}
`;
  servers.start('nginx', ['-c', servers.write('nginx.conf', conf), '-p', servers.folder]);
  return join(servers.folder, 'root.pem');
}

function secure(name: string, body: string): string {
  return `server { listen 127.0.0.1:${HTTPS_PORT} ssl http2; server_name ${name}; ${body} }`;
}
