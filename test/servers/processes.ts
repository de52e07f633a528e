import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { Resolver } from 'node:dns/promises';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Servers from Debian's packages on loopback, in a folder of their own. Only what is started here is ended here. */
export class Servers {
  readonly folder = mkdtempSync(join(tmpdir(), 'launch-gate-servers-'));
  #started: ChildProcess[] = [];
  #addresses: string[] = [];

  /** BIND listens on addresses that an interface has; loopback has only the first of its sixteen million. */
  takeAddress(address: string): void {
    const has = execFileSync('ip', ['-4', 'address', 'show', 'dev', 'lo'], { encoding: 'utf8' }).includes(
      ` ${address}/`,
    );
    if (has) return;
    execFileSync('ip', ['address', 'add', `${address}/32`, 'dev', 'lo']);
    this.#addresses.push(address);
  }

  write(name: string, text: string): string {
    const path = join(this.folder, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
    return path;
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  run(command: string, args: string[]): string {
    return execFileSync(command, args, { cwd: this.folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  }

  start(command: string, args: string[]): void {
    const child = spawn(command, args, { cwd: this.folder, stdio: ['ignore', 'ignore', 'inherit'] });
    this.#started.push(child);
  }

  async stop(): Promise<void> {
    const ended = this.#started.map((child) =>
      child.exitCode === null ? new Promise((done) => child.once('exit', done)) : undefined,
    );
    for (const child of this.#started) child.kill('SIGTERM');
    await Promise.all(ended);
    for (const address of this.#addresses) execFileSync('ip', ['address', 'del', `${address}/32`, 'dev', 'lo']);
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Waits until a name server answers for a name; at most ten seconds. */
export async function answering(server: string, name: string): Promise<void> {
  const resolver = new Resolver({ timeout: 300, tries: 1 });
  resolver.setServers([server]);
  await eventually(`${server} answers for ${name}`, async () => (await resolver.resolveSoa(name)) !== undefined);
}

export async function listening(host: string, port: number): Promise<void> {
  await eventually(`${host}:${port} listens`, () => {
    return new Promise<boolean>((done) => {
      const socket = connect({ host, port }, () => done(true)).on('error', () => done(false));
      socket.once('connect', () => socket.destroy());
    });
  });
}

async function eventually(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end; ) {
    if (await holds().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${what}: not within 10 s`);
}
