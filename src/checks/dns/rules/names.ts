import type { Rule } from '../../../gate/check.ts';
import type { Evidence } from '../../../gate/finding.ts';
import { blind } from '../../../gate/look.ts';
import { answerOf, asked, at, dig, notKnown } from '../../../lookups/dns-evidence.ts';
import { type Lookup, valuesOf } from '../../../lookups/lookup.ts';
import type { DnsFacts } from '../facts.ts';
import { BORROWED } from './evidence.ts';

/** Words for environments, as part of a label or as a label. */
const STAGES = ['staging', 'stage', 'dev', 'test', 'qa', 'preview', 'beta', 'demo', 'prod', 'uat'];

export const nameRules = {
  wildcard: {
    title: 'Wildcard DNS record answers for undeclared names',
    priority: 'fix-after-launch',
    proves: 'A random name below the domain does not resolve, or launch.yml declares the wildcard.',
    why: 'Mistyped subdomains look like working hosts, and strangers can link to any invented one.',
    remedy: 'Publish only the names you use and delete the wildcard, or declare it under dns.records.',
    source: 'RFC 4592',
    judge: ({ wildcard, declared, domain }) => {
      if (domain.isBorrowed) return BORROWED;
      if (declared.some(({ name }) => name.startsWith('*.')))
        return { notApplicable: 'launch.yml declares a wildcard' };
      if (wildcard.outcome === 'found') return { looked: { name: 1 }, said: [wildcardEvidence(wildcard)] };
      const isNone = ['nxdomain', 'nodata'].includes(wildcard.outcome);
      return isNone ? { looked: { name: 1 }, said: [] } : blind('name', notKnown(answerOf(wildcard)));
    },
  },
  naming: {
    title: 'Subdomain names are inconsistent',
    priority: 'fix-after-launch',
    proves: 'Subdomains are words, and environments are marked in one way only.',
    why: 'In an incident, nobody can tell from the name whether a host is production or staging.',
    remedy: 'Choose one form, such as `app` and `staging-app`, and rename the others.',
    source: 'RFC 1178 (Choosing a Name for Your Computer)',
    judge: ({ hosts, domain }) => {
      const names = hosts.map(({ name }) => name).filter((name) => name.endsWith(`.${domain.registrable}`));
      const labels = names
        .map((name) => name.slice(0, -domain.registrable.length - 1))
        .filter((label) => label !== 'www');
      if (labels.length === 0) return { notApplicable: 'there is no subdomain' };
      const said = [...unreadable(labels, domain.registrable), ...mixed(labels, domain.registrable)];
      return { looked: { name: labels.length }, said };
    },
  },
} satisfies Record<string, Rule<DnsFacts>>;

function wildcardEvidence(wildcard: Lookup): Evidence {
  const name = `*.${wildcard.name.slice(wildcard.name.indexOf('.') + 1)}`;
  return {
    place: at(name, 'A'),
    seen: { ...asked(wildcard), answer: valuesOf(wildcard).join(', ') },
    expected: 'NXDOMAIN',
    recheck: dig(wildcard.name, 'A'),
  };
}

/** Machine-generated labels: long with digits between letters, or with an underscore. */
function unreadable(labels: readonly string[], domain: string): Evidence[] {
  const isGenerated = (label: string) => label.length >= 10 && (label.match(/[a-z]\d|\d[a-z]/g)?.length ?? 0) >= 3;
  return labels
    .filter((label) => label.split('.').some((part) => isGenerated(part) || part.includes('_')))
    .map((label) => ({
      place: { address: `${label}.${domain}` },
      problem: 'The name looks machine-generated.',
      seen: { name: `${label}.${domain}` },
    }));
}

/** `staging-app` and `app.staging` in one zone. */
function mixed(labels: readonly string[], domain: string): Evidence[] {
  const marked = labels.filter(
    (label) => label.split(/[.-]/).some((word) => STAGES.includes(word)) && /[.-]/.test(label),
  );
  const forms = new Map<string, string>();
  for (const label of marked) forms.set(formOf(label), label);
  if (forms.size < 2) return [];
  return [
    {
      place: { address: domain },
      problem: 'Environment names follow more than one pattern.',
      seen: { forms: [...forms].map(([form, label]) => `${form}: ${label}.${domain}`).join('; ') },
    },
  ];
}

function formOf(label: string): string {
  const separator = label.includes('.') ? '.' : '-';
  const isFirst = STAGES.includes(label.split(separator)[0] ?? '');
  return isFirst ? `environment${separator}name` : `name${separator}environment`;
}
