import type { Subject } from '../../gate/check.ts';
import type { World } from '../../io/world.ts';
import { type Domain, parseTarget, registrableOf } from '../../lib/domain-names.ts';
import { hostName } from '../../lib/host-names.ts';
import { dnsHostOf, panelOf } from '../../lookups/dns-hosts.ts';
import type { CodeUse } from '../../lookups/email/code-uses.ts';
import { codeUses } from '../../lookups/email/code-uses.ts';
import { dmarcOf, dmarcWalk } from '../../lookups/email/dmarc-discovery.ts';
import { dmarcSet, reportHost } from '../../lookups/email/dmarc-record.ts';
import { spfTree } from '../../lookups/email/spf-tree.ts';
import { textRecords } from '../../lookups/email/text-records.ts';
import { addressesOf, type Lookup, lookup, valuesOf } from '../../lookups/lookup.ts';
import type { DmarcFacts, EmailFacts, MailDomain, MxFacts } from './facts.ts';
import { dkimFacts } from './gather-dkim.ts';
import { reverse, senderFacts, sendersOf } from './gather-senders.ts';
import { stsFacts } from './gather-sts.ts';
import { mailLinks, samplesOf } from './gather-texts.ts';
import type { EmailOptions } from './options.ts';

export async function gatherEmail(world: World, options: EmailOptions, subject: Subject): Promise<EmailFacts> {
  const domain = parseTarget(subject.domain ?? '');
  const code = subject.isRepository ? codeUses(world) : Promise.resolve({ uses: [], unseen: undefined });
  const uses = code.then((shown) => shown.uses);
  const texts = samplesOf(world, options);
  const names = domainsOf(options, domain);
  const [panel, domains, shown, samples, links] = await Promise.all([
    panelIn(world, domain.registrable),
    Promise.all(names.map((name) => mailDomain(world, name, options, uses))),
    code,
    texts,
    mailLinks(
      world,
      subject.isRepository ? options : { ...options, templates: options.templates ?? [] },
      domain,
      texts,
    ),
  ]);
  return {
    now: world.now,
    stage: subject.stage,
    domain,
    panel,
    domains,
    uses: shown.uses.filter(({ provider }) => !options.senders.includes(provider.id)),
    usesUnseen: shown.unseen,
    samples,
    ...links,
    options,
  };
}

/** The most sending domains of a product. */
const MOST_DOMAINS = 8;

/** The domains of the From addresses, else the registrable domain: nobody is `me@app.example.com`. */
function domainsOf({ from }: EmailOptions, domain: Domain): string[] {
  const named = from.flatMap((address) => hostName(address.split('@')[1] ?? '') ?? []);
  // Nobody sends mail from a hosting provider's domain (`myapp.host.example`).
  if (named.length === 0) return domain.isBorrowed ? [] : [domain.registrable];
  return [...new Set(named)].slice(0, MOST_DOMAINS);
}

async function panelIn(world: World, zone: string): Promise<EmailFacts['panel']> {
  return panelOf(dnsHostOf(valuesOf(await lookup(world, zone, 'NS'))), zone);
}

async function mailDomain(
  world: World,
  name: string,
  options: EmailOptions,
  uses: Promise<CodeUse[]>,
): Promise<MailDomain> {
  const tree = spfTree(world, name);
  const senders = Promise.all([tree, uses]).then(([spf, shown]) =>
    senderFacts(world, name, spf, sendersOf(options, shown), options.from.length > 0),
  );
  const [mx, spf, dkim, dmarc, sts, tlsRpt, bimi, shown, given] = await Promise.all([
    mxFacts(world, name),
    tree,
    dkimFacts(world, name, options),
    dmarcFacts(world, name),
    stsFacts(world, name),
    lookup(world, `_smtp._tls.${name}`, 'TXT'),
    lookup(world, `default._bimi.${name}`, 'TXT'),
    uses,
    senders,
  ]);
  const isDeclared = options.senders.length + options.from.length > 0;
  const receives = mx.targets.some(({ host }) => host !== '.');
  const sends = isDeclared ? 'declared' : shown.length > 0 ? 'code' : receives ? 'receives' : undefined;
  return { name, sends, mx, spf, dkim, dmarc, senders: given, sts, tlsRpt, bimi };
}

/** The most MX hosts looked up. */
const MOST_TARGETS = 12;

async function mxFacts(world: World, name: string): Promise<MxFacts> {
  const [found, own] = await Promise.all([lookup(world, name, 'MX'), addressesOf(world, name)]);
  const targets = await Promise.all(
    valuesOf(found)
      .slice(0, MOST_TARGETS)
      .map(async (value) => {
        const [preference = '0', host = '.'] = value.split(' ');
        const addresses = host === '.' ? noAddresses(host) : await addressesOf(world, host);
        const [first] = addresses.addresses;
        const isOwn = first?.kind === 'public' && isSameOwner(host, name);
        return {
          preference: Number(preference),
          host,
          addresses,
          reverse: isOwn ? await reverse(world, first.address) : undefined,
        };
      }),
  );
  return {
    lookup: found,
    isImplicit: own.addresses.length > 0,
    targets: targets.sort((a, b) => a.preference - b.preference),
  };
}

/** The root (a null MX) is not looked up. */
function noAddresses(host: string) {
  const none = (type: 'A' | 'AAAA'): Lookup => ({ name: host, type, server: '', ms: 0, cnames: [], outcome: 'nodata' });
  return { v4: none('A'), v6: none('AAAA'), addresses: [] };
}

async function dmarcFacts(world: World, name: string): Promise<DmarcFacts> {
  const walk = dmarcWalk(world, name);
  const alias = lookup(world, `_dmarc.${name}`, 'CNAME');
  const misplaced = Promise.all(
    [name, `_dmarc.www.${name}`, `dmarc.${name}`].map(async (place) => {
      const answer = await lookup(world, place, 'TXT');
      return { lookup: answer, set: dmarcSet(textRecords(answer)) };
    }),
  );
  const found = dmarcOf(await walk);
  const reports = found.kind === 'found' ? found.record.reports : [];
  const owner = found.kind === 'found' ? found.step.domain : name;
  const authorizations = await Promise.all(
    reports.slice(0, MOST_REPORTS).flatMap((uri) => {
      const host = reportHost(uri);
      if (host === undefined || isSameOwner(host, owner)) return [];
      return [
        lookup(world, `${owner}._report._dmarc.${host}`, 'TXT').then((answer) => ({ uri, host, lookup: answer })),
      ];
    }),
  );
  return { walk: await walk, found, alias: await alias, misplaced: await misplaced, authorizations };
}

/** The most report addresses examined (RFC 9990 requires at least two). */
const MOST_REPORTS = 10;

const isSameOwner = (a: string, b: string) => registrableOf(a) === registrableOf(b);
