/** The most bytes of a path that are shared. */
const PATH_BYTES = 4096;

/**
 * The file that a thread opened last, how many so far, and how often its event loop has turned: written by that thread,
 * and readable by another at any time.
 */
export class Whereabouts {
  readonly shared: SharedArrayBuffer;
  readonly #counts: Int32Array;
  readonly #path: Uint8Array;

  constructor(shared = new SharedArrayBuffer(12 + PATH_BYTES)) {
    this.shared = shared;
    this.#counts = new Int32Array(shared, 0, 3);
    this.#path = new Uint8Array(shared, 12);
  }

  /** A path that is too long is truncated. */
  open(path: string): void {
    const bytes = Buffer.from(path).subarray(0, PATH_BYTES);
    this.#path.set(bytes);
    Atomics.store(this.#counts, 1, bytes.length);
    Atomics.add(this.#counts, 0, 1);
  }

  /** Long work that lets the event loop turn is not stuck. */
  beat(): void {
    Atomics.add(this.#counts, 2, 1);
  }

  get beats(): number {
    return Atomics.load(this.#counts, 2);
  }

  get opened(): number {
    return Atomics.load(this.#counts, 0);
  }

  get file(): string {
    return Buffer.from(this.#path.slice(0, Atomics.load(this.#counts, 1))).toString();
  }
}
