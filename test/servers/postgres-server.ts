import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { listening, type Servers } from './processes.ts';

/** PostgreSQL from Debian's package, with a cluster of its own; its superuser is let in from loopback. */
export async function startPostgres(servers: Servers, port: number): Promise<string> {
  const versions = readdirSync('/usr/lib/postgresql');
  const bin = join('/usr/lib/postgresql', versions.sort((a, b) => Number(b) - Number(a))[0] ?? '', 'bin');
  if (!existsSync(join(bin, 'postgres'))) throw new Error('postgresql is not installed');
  const [uid, gid] = ['-u', '-g'].map((what) => Number(execFileSync('id', [what, 'postgres'], { encoding: 'utf8' })));
  const data = join(servers.folder, 'cluster');
  mkdirSync(data);
  for (const folder of [servers.folder, data]) chownSync(folder, uid as number, gid as number);
  servers.run('setpriv', [
    '--reuid',
    'postgres',
    '--regid',
    'postgres',
    '--clear-groups',
    join(bin, 'initdb'),
    '-D',
    data,
    '-A',
    'trust',
    '--no-sync',
    '-E',
    'UTF8',
    '--locale=C',
  ]);
  servers.start('setpriv', [
    '--reuid',
    'postgres',
    '--regid',
    'postgres',
    '--clear-groups',
    join(bin, 'postgres'),
    '-D',
    data,
    '-p',
    String(port),
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    `unix_socket_directories=${data}`,
    '-c',
    'fsync=off',
    '-c',
    'log_min_messages=fatal',
    '-c',
    'timezone=UTC',
  ]);
  await listening('127.0.0.1', port);
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  await answering(url);
  return url;
}

/** It listens before it is ready, and says so (57P03, cannot_connect_now). */
async function answering(url: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const client = new Client(url);
    try {
      await client.connect();
      return;
    } catch (error) {
      if (tries === 100) throw error;
      await sleep(100);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}
