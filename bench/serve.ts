import { type Plan, startInternet } from '../src/sandbox/internet.ts';
import { ADDRESS, fixedProduct, PRODUCT } from '../src/sandbox/product.ts';
import { page, site } from '../src/sandbox/replies.ts';

/**
 * The server side of the benchmarks, in a separate process. `node bench/serve.ts RTT [mail|hosts]` prints its options
 * and serves the product: with `mail`, one that has ten SPF includes and publishes MTA-STS; with `hosts`, one with
 * three more hosts.
 */
const [, , rtt = '0', kind] = process.argv;
const KINDS: Record<string, (product: Plan) => Plan> = { mail: withMail, hosts: withHosts };
const plan = (KINDS[kind ?? ''] ?? ((product: Plan) => product))(fixedProduct());
const internet = await startInternet({ ...plan, faults: { rttMs: Number(rtt) } });
console.log(JSON.stringify(internet.options));
process.stdin.on('end', () => void internet.close().then(() => process.exit())).resume();

function withHosts(product: Plan): Plan {
  const own = product.zones.find(({ name }) => name === PRODUCT);
  for (const name of ['docs', 'shop', 'blog']) {
    if (own) own.records[name] = { A: ADDRESS.app };
    product.sites[`${name}.${PRODUCT}`] = site(({ pathname }) =>
      pathname === '/' ? page(name, `<h1>${name}</h1>`) : page('Not found', 'Not found', 404),
    );
  }
  return product;
}

function withMail(product: Plan): Plan {
  const own = product.zones.find(({ name }) => name === PRODUCT);
  const above = product.zones.find(({ name }) => name === 'example');
  if (own === undefined || above === undefined) throw new Error('the product has zones');
  for (let i = 0; i < 10; i += 1)
    above.records[`s${i}.nic`] = { TXT: `v=spf1 ip4:198.51.${i}.0/24 ip4:203.0.${i}.0/24 -all` };
  const includes = Array.from({ length: 10 }, (_, i) => `include:s${i}.nic.example`);
  Object.assign(own.records, {
    '@': { ...own.records['@'], TXT: `v=spf1 ${includes.join(' ')} -all` },
    '_mta-sts': { TXT: 'v=STSv1; id=1' },
    'mta-sts': { A: ADDRESS.app },
    '_smtp._tls': { TXT: `v=TLSRPTv1; rua=mailto:tls@${PRODUCT}` },
  });
  const policy = `version: STSv1\nmode: enforce\nmx: mail.${PRODUCT}\nmax_age: 604800\n`;
  const served = site(() => ({ headers: { 'content-type': 'text/plain' }, body: policy }));
  return { ...product, sites: { ...product.sites, [`mta-sts.${PRODUCT}`]: served } };
}
