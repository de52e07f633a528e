import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { inFolder } from '../sandbox.ts';
import { launchGate } from '../support/program.ts';
import { answering, listening, Servers } from './processes.ts';

/**
 * A message from nodemailer through Postfix, signed by OpenDKIM, delivered to a Maildir, fetched through Dovecot, its
 * key asked of BIND: all of them Debian's.
 */
const DOMAIN = 'mail.test.example';
const [DNS, SMTP, MILTER, IMAP] = [5354, 2526, 8892, 1144];
const PASSWORD = 'not-a-secret-of-anybody';

const servers = new Servers();
let key = '';

beforeAll(async () => {
  chmodSync(servers.folder, 0o755);
  startSigner();
  startNameServer();
  startPostfix();
  startDovecot();
  await answering(`127.0.0.1:${DNS}`, DOMAIN);
  await Promise.all([SMTP, MILTER, IMAP].map((port) => listening('127.0.0.1', port)));
});

afterAll(async () => {
  // Its master is a process of its own.
  servers.run('postfix', ['-c', join(servers.folder, 'postfix'), 'stop']);
  await servers.stop();
});

function startSigner(): void {
  servers.run('openssl', ['genrsa', '-traditional', '-out', 'key.pem', '2048']);
  chmodSync(join(servers.folder, 'key.pem'), 0o600);
  const der = execFileSync('openssl', ['rsa', '-in', join(servers.folder, 'key.pem'), '-pubout', '-outform', 'DER'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  key = der.toString('base64');
  const conf = `Domain ${DOMAIN}\nSelector s2026\nKeyFile ${servers.folder}/key.pem\nSocket inet:${MILTER}@127.0.0.1\nMode s\nCanonicalization relaxed/simple\nInternalHosts 127.0.0.1\nPidFile ${servers.folder}/opendkim.pid\nRequireSafeKeys no\nUserID root\n`;
  servers.start('opendkim', ['-f', '-x', servers.write('opendkim.conf', conf)]);
}

function startNameServer(): void {
  const strings = key.match(/.{1,200}/g)?.map((part) => `"${part}"`) ?? [];
  const zone = `$ORIGIN ${DOMAIN}.\n$TTL 60\n@ SOA ns hostmaster 1 3600 600 86400 60\n@ NS ns\nns A 127.0.0.1\n@ MX 10 ns\n@ TXT "v=spf1 mx -all"\ns2026._domainkey TXT "v=DKIM1; k=rsa; p=" ${strings.join(' ')}\n_dmarc TXT "v=DMARC1; p=reject; rua=mailto:d@${DOMAIN}"\n`;
  const conf = `options { directory "${servers.folder}"; listen-on port ${DNS} { 127.0.0.1; }; listen-on-v6 { none; }; pid-file none; session-keyfile none; recursion no; allow-query { any; }; };\ncontrols { };\nzone "${DOMAIN}" { type primary; file "${servers.write('mail.zone', zone)}"; };\n`;
  servers.start('named', ['-f', '-c', servers.write('named.conf', conf)]);
}

function startPostfix(): void {
  servers.run('openssl', [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    'tls.key',
    '-out',
    'tls.crt',
    '-days',
    '2',
    '-subj',
    '/CN=localhost',
  ]);
  for (const name of ['queue', 'data', 'box']) mkdirSync(join(servers.folder, name));
  execFileSync('chown', ['postfix', join(servers.folder, 'data')]);
  execFileSync('chown', ['nobody', join(servers.folder, 'box')]);
  const nobody = execFileSync('id', ['-u', 'nobody'], { encoding: 'utf8' }).trim();
  const main = {
    compatibility_level: '3.6',
    queue_directory: `${servers.folder}/queue`,
    data_directory: `${servers.folder}/data`,
    mail_owner: 'postfix',
    setgid_group: 'postdrop',
    inet_interfaces: '127.0.0.1',
    inet_protocols: 'ipv4',
    myhostname: DOMAIN,
    mydestination: '',
    mynetworks: '127.0.0.0/8',
    virtual_mailbox_domains: 'inbox.example',
    virtual_mailbox_base: `${servers.folder}/box`,
    virtual_mailbox_maps: `static:ana/`,
    virtual_uid_maps: `static:${nobody}`,
    virtual_gid_maps: 'static:65534',
    virtual_minimum_uid: '1',
    smtpd_milters: `inet:127.0.0.1:${MILTER}`,
    milter_default_action: 'tempfail',
    smtpd_tls_security_level: 'may',
    smtpd_tls_cert_file: `${servers.folder}/tls.crt`,
    smtpd_tls_key_file: `${servers.folder}/tls.key`,
    maillog_file: '/dev/stdout',
    alias_maps: '',
  };
  servers.write(
    'postfix/main.cf',
    `${Object.entries(main)
      .map(([name, value]) => `${name} = ${value}`)
      .join('\n')}\n`,
  );
  const services = [
    `127.0.0.1:${SMTP} inet n - n - - smtpd`,
    'pickup unix n - n 60 1 pickup',
    'cleanup unix n - n - 0 cleanup',
    'qmgr unix n - n 300 1 qmgr',
    'tlsmgr unix - - n 1000? 1 tlsmgr',
    'rewrite unix - - n - - trivial-rewrite',
    'bounce unix - - n - 0 bounce',
    'defer unix - - n - 0 bounce',
    'trace unix - - n - 0 bounce',
    'anvil unix - - n - 1 anvil',
    'scache unix - - n - 1 scache',
    'error unix - - n - - error',
    'retry unix - - n - - error',
    'proxymap unix - - n - - proxymap',
    'virtual unix - n n - - virtual',
    'postlog unix-dgram n - n - 1 postlogd',
  ];
  servers.write('postfix/master.cf', `${services.join('\n')}\n`);
  servers.start('postfix', ['-c', join(servers.folder, 'postfix'), 'start-fg']);
}

function startDovecot(): void {
  const nobody = execFileSync('id', ['-u', 'nobody'], { encoding: 'utf8' }).trim();
  const conf = `protocols = imap\nlisten = 127.0.0.1\nbase_dir = ${servers.folder}/dovecot\nstate_dir = ${servers.folder}/dovecot\nlog_path = ${servers.folder}/dovecot.log\nssl = no\ndisable_plaintext_auth = no\nmail_location = maildir:${servers.folder}/box/ana\nfirst_valid_uid = 1\nfirst_valid_gid = 1\nmail_uid = ${nobody}\nmail_gid = 65534\nservice imap-login {\n  inet_listener imap {\n    port = ${IMAP}\n  }\n  inet_listener imaps {\n    port = 0\n  }\n}\npassdb {\n  driver = static\n  args = password=${PASSWORD}\n}\nuserdb {\n  driver = static\n  args = uid=${nobody} gid=65534 home=${servers.folder}/box/ana\n}\n`;
  servers.start('dovecot', ['-F', '-c', servers.write('dovecot.conf', conf)]);
}

/** Runs `launch-gate email send-test` with this environment. */
async function sendTest(env: Record<string, string>, from = `hello@${DOMAIN}`) {
  const config = `email: { from: [${from}], send-test: { smtp: SMTP_URL, imap: IMAP_URL, to: ana@inbox.example } }`;
  return inFolder({ 'launch.yml': config }, async ({ cwd }) => {
    const args = ['--wait', '20', '--resolver', `127.0.0.1:${DNS}`, '--allow-private'];
    return launchGate(['email', 'send-test', ...args], { cwd, env });
  });
}

const SMTP_URL = `smtp://127.0.0.1:${SMTP}`;
const imap = (password: string) => `imap://ana:${encodeURIComponent(password)}@127.0.0.1:${IMAP}`;

describe('a message through real servers', () => {
  test('arrives signed, aligned and encrypted', async () => {
    const { exit, stdout } = await sendTest({ SMTP_URL, IMAP_URL: imap(PASSWORD) });
    expect(stdout).toMatch(/DKIM: mail\.test\.example \(s2026\) pass\n {2}DMARC: pass, policy reject/);
    expect(stdout).toContain('No problem was found with this message');
    expect(exit).toBe(0);
  });

  test('from a domain that nobody signs for is told so', async () => {
    const { exit, stdout } = await sendTest({ SMTP_URL, IMAP_URL: imap(PASSWORD) }, 'hello@unsigned.example');
    expect(stdout).toContain('The message has no DKIM signature');
    expect(exit).toBe(1);
  });

  test('a wrong password is said, and none is shown', async () => {
    const { exit, stdout, stderr } = await sendTest({ SMTP_URL, IMAP_URL: imap('wrong-password-x') });
    expect(stdout).toContain('The mailbox could not be read (the login was refused)');
    expect(stdout + stderr).not.toContain('wrong-password-x');
    expect(exit).toBe(1);
  });

  test('a server that does not listen is said', async () => {
    const { exit, stdout } = await sendTest({ SMTP_URL: 'smtp://127.0.0.1:1', IMAP_URL: imap(PASSWORD) });
    expect(stdout).toMatch(/did not accept the message \((ECONNREFUSED|ESOCKET)\)/);
    expect(exit).toBe(1);
  });

  test('what the environment lacks is a sentence', async () => {
    const { exit, stderr } = await sendTest({ SMTP_URL });
    expect(stderr).toContain('The environment variable IMAP_URL (email.send-test) is not set.');
    expect(exit).toBe(2);
  });
});
