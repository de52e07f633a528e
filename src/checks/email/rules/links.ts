import { isGiven } from '../../../catalog/platforms/index.ts';
import type { Rule } from '../../../gate/check.ts';
import type { Evidence, Said } from '../../../gate/finding.ts';
import { lookAt } from '../../../gate/look.ts';
import { hostName, isUnder } from '../../../lib/host-names.ts';
import { LOCAL, TUNNEL } from '../../../lookups/hosts.ts';
import { patchOf } from '../../../lookups/patch.ts';
import type { EmailFacts, MailLink } from '../facts.ts';

export const linkRules = {
  links: {
    title: 'Email contains a broken or non-production link',
    priority: 'block-now',
    also: ['fix-before-launch', 'fix-after-launch'],
    weighs:
      'Block now for localhost, a developer tunnel or a dead host; fix before launch for http, a preview or an example domain; fix after launch for a tracking redirect.',
    proves:
      'Links in templates and samples lead over https to live hosts of the product, never to localhost or a preview.',
    why: 'The confirmation or password reset link is dead for everybody who gets it, and sent mail cannot be corrected.',
    remedy: 'Build links from the production URL of the product.',
    source: 'RFC 6761 section 6.3 for localhost; the hosts’ own names for previews',
    judge: (facts) => {
      if (!facts.hasTexts) return { notApplicable: 'there are no email templates and no samples' };
      const unread = facts.unreadTexts.map(({ file, reason }) => ({ unknown: reason, place: { file } }));
      if (facts.links.length + unread.length === 0) return { notApplicable: 'templates and samples contain no link' };
      const { looked, said } = lookAt('link', facts.links, (link) => judgeLink(link, facts));
      return { looked, said: [...said, ...unread] };
    },
  },
} satisfies Record<string, Rule<EmailFacts>>;

/** Placeholder hosts in templates, which are replaced when sending. */
const EXAMPLE = /(^|\.)(example\.(com|net|org)|yourdomain\.com|your-?domain\.\w+|acme\.com)$/i;

function judgeLink(link: MailLink, facts: EmailFacts): Said {
  if (!URL.canParse(link.url)) return [];
  const host = hostOf(link);
  const inProduction = linkAt(link, `https://${facts.domain.name}`);
  if (LOCAL.test(host)) return fault(link, 'The link leads to localhost.', inProduction);
  if (TUNNEL.test(host)) return fault(link, 'The link leads to a developer tunnel.', inProduction);
  // The product may be on its hosting provider's domain.
  const isOwn = link.host !== undefined || isUnder(host, facts.domain.site);
  return isOwn ? judgeOwn(link, facts) : judgeForeign(link);
}

const hostOf = ({ url }: MailLink) => new URL(url).hostname.replace(/^\[|\]$/g, '');

function judgeForeign(link: MailLink): Evidence[] {
  const host = hostOf(link);
  const more = { priority: 'fix-before-launch' } as const;
  if (isGiven(host))
    return fault(
      link,
      'The link leads to a preview or the hosting provider’s domain instead of the product’s domain.',
      more,
    );
  return EXAMPLE.test(host) ? fault(link, 'The link leads to an example domain.', more) : [];
}

function judgeOwn(link: MailLink, facts: EmailFacts): Said {
  const { host: found, file, line } = link;
  const { protocol, host } = new URL(link.url);
  if (protocol === 'http:')
    return fault(link, 'The link uses http instead of https.', {
      ...linkAt(link, `https://${host}`),
      priority: 'fix-before-launch',
    });
  if (found === undefined) return [];
  const { problem, reason, ends } = found;
  if (problem === 'no-address') return fault(link, 'The link’s host does not resolve.');
  if (problem === 'fails') return fault(link, 'The link’s host does not answer.', { seen: { reason } });
  if (ends === undefined) return [{ unknown: reason, place: { file, line } }];
  const isSentOn = ends !== hostOf(link) && isUnder(ends, hostName(facts.domain.name) ?? '');
  return isSentOn
    ? fault(link, 'The link goes through a tracking redirect.', {
        seen: { ends },
        expected: `${protocol}//${ends}`,
        priority: 'fix-after-launch',
      })
    : [];
}

/** The template's line with the same link on another origin. */
function linkAt({ url, file, line, template }: MailLink, origin: string): Pick<Evidence, 'fix'> {
  const written = template?.split('\n')[line - 1];
  if (template === undefined || !written?.includes(url)) return {};
  const { origin: from } = new URL(url);
  if (!url.startsWith(from)) return {};
  const instead = written.replace(url, () => `${origin}${url.slice(from.length)}`);
  return { fix: { kind: 'file', path: file, patch: patchOf(file, template, { line, instead, added: [] }) } };
}

function fault(link: MailLink, problem: string, { seen, ...more }: Partial<Evidence> = {}): Evidence[] {
  const url = new URL(link.url);
  return [
    {
      place: { file: link.file, line: link.line },
      problem,
      seen: { link: shownLink(url), ...seen },
      key: `${url.origin} ${problem}`,
      ...more,
    },
  ];
}

/** Links in real messages can be used: neither the query nor anything like a token is shown. */
function shownLink({ origin, pathname }: URL): string {
  const path = pathname
    .split('/')
    .map((part) => (part.length > 20 || (/\d/.test(part) && part.length > 8) ? '…' : part));
  return `${origin}${path.join('/')}`.slice(0, 200);
}
