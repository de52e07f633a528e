import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline/promises';

/** A framework in a process of its own: it is told a line, and answers with one. */
export class Driver {
  readonly #child: ChildProcess;
  readonly #lines: AsyncIterator<string>;

  constructor(command: string, args: readonly string[]) {
    this.#child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#lines = createInterface({ input: this.#child.stdout as NodeJS.ReadableStream })[Symbol.asyncIterator]();
  }

  async next(): Promise<string> {
    const { value, done } = await this.#lines.next();
    if (done) throw new Error('the framework has ended');
    return value;
  }

  /** Undefined when it could, else why not. */
  async tell(line: string): Promise<string | undefined> {
    this.#child.stdin?.write(`${line}\n`);
    const said = await this.next();
    return said === 'ok' ? undefined : said;
  }

  end(): void {
    this.#child.stdin?.end();
  }
}
