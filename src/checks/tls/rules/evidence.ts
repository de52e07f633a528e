import type { Judgement } from '../../../gate/check.ts';
import type { Said, Unknown } from '../../../gate/finding.ts';
import { inParts, lookAtAny } from '../../../gate/look.ts';
import type { Certificate, TlsAnswer } from '../../../io/tls-types.ts';
import type { HostTls, ServerTls, TlsFacts } from '../facts.ts';

/** One judgement per server that completed a handshake; any other is unknown. */
export function perServer(
  { hosts }: TlsFacts,
  judge: (host: HostTls, server: ServerTls, shake: TlsAnswer) => Said,
): Judgement {
  return lookAtAny('host', present(hosts), NOBODY, (host) => {
    if (host.unknown !== undefined) return [{ unknown: host.unknown, place: { address: host.name } }];
    return inParts(
      host.servers.map((server) =>
        server.shake.kind === 'answer' ? judge(host, server, server.shake) : unanswered(host, server),
      ),
    );
  });
}

/** Hosts that have an address, or may have one. */
export const present = (hosts: readonly HostTls[]) =>
  hosts.filter(({ servers, unknown }) => servers.length > 0 || unknown !== undefined);
/** Without an address there is no handshake. */
export const NOBODY = 'no host has an address (see dns)';

/** An unreachable IPv6 address proves nothing on a machine without IPv6, as long as another address responded. */
function unanswered(host: HostTls, { address, shake }: ServerTls): Unknown[] {
  if (shake.kind === 'answer') return [];
  const heard = host.servers.some((other) => other.shake.kind === 'answer');
  if (heard && address.includes(':')) return [];
  return [{ unknown: shake.reason, place: at(host, address) }];
}

export const at = ({ name }: HostTls, address: string) => ({
  address: `${name}:443${address.includes(':') ? ` (${address})` : ''}`,
});

export function recheck({ name }: HostTls, address: string): string[] {
  const to = address.includes(':') ? `[${address}]` : address;
  return ['openssl', 's_client', '-connect', `${to}:443`, '-servername', name, '-showcerts'];
}

export function shown({ subject, altNames, issuer, validFrom, validTo }: Certificate): Record<string, string> {
  return {
    names: altNames.join(', ') || subject,
    issuer,
    'valid from': validFrom.slice(0, 10),
    'valid to': validTo.slice(0, 10),
  };
}

/** OpenSSL errors for keys or signatures below its minimum, which the rule about weak keys reports. */
export const TOO_WEAK = ['EE_KEY_TOO_SMALL', 'CA_KEY_TOO_SMALL', 'CA_MD_TOO_WEAK'];
