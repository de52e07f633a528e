import { startInternet } from '../src/sandbox/internet.ts';
import { fixedProduct } from '../src/sandbox/product.ts';

/** The other side of the benchmark, in a process of its own: `node bench/serve.ts RTT` prints its options and serves. */
const internet = await startInternet({ ...fixedProduct(), faults: { rttMs: Number(process.argv[2] ?? 0) } });
console.log(JSON.stringify(internet.options));
process.stdin.on('end', () => void internet.close().then(() => process.exit())).resume();
