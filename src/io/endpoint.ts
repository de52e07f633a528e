import { isIP } from 'node:net';

export interface Endpoint {
  host: string;
  port: number;
}

/**
 * Parses `1.2.3.4`, `1.2.3.4:53`, `::1`, `[::1]:53`: an address with an optional port; undefined when it is neither.
 */
export function parseEndpoint(text: string, defaultPort: number): Endpoint | undefined {
  if (isIP(text) !== 0) return { host: text, port: defaultPort };
  const match = /^(?:\[([0-9a-f:.%]+)\]|([\d.]+))(?::(\d{1,5}))?$/i.exec(text);
  const host = match?.[1] ?? match?.[2] ?? '';
  const port = match?.[3] === undefined ? defaultPort : Number(match[3]);
  return isIP(host) !== 0 && port > 0 && port < 65_536 ? { host, port } : undefined;
}
