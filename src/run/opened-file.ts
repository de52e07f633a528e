/** Of a path, so much is told. */
const PATH_BYTES = 4096;

/** Which file a thread has opened last, and how many so far: written by it, read by another one at any time. */
export class Whereabouts {
  readonly shared: SharedArrayBuffer;
  readonly #counts: Int32Array;
  readonly #path: Uint8Array;

  constructor(shared = new SharedArrayBuffer(8 + PATH_BYTES)) {
    this.shared = shared;
    this.#counts = new Int32Array(shared, 0, 2);
    this.#path = new Uint8Array(shared, 8);
  }

  /** The path is cut where it does not fit. */
  open(path: string): void {
    const bytes = Buffer.from(path).subarray(0, PATH_BYTES);
    this.#path.set(bytes);
    Atomics.store(this.#counts, 1, bytes.length);
    Atomics.add(this.#counts, 0, 1);
  }

  get opened(): number {
    return Atomics.load(this.#counts, 0);
  }

  get file(): string {
    return Buffer.from(this.#path.slice(0, Atomics.load(this.#counts, 1))).toString();
  }
}
