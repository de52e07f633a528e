import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;

// src/io/endpoint.ts
import { isIP } from "node:net";
function parseEndpoint(text, defaultPort) {
  if (isIP(text) !== 0) return { host: text, port: defaultPort };
  const match = /^(?:\[([0-9a-f:.%]+)\]|([\d.]+))(?::(\d{1,5}))?$/i.exec(text);
  const host = match?.[1] ?? match?.[2] ?? "";
  const port = match?.[3] === void 0 ? defaultPort : Number(match[3]);
  return isIP(host) !== 0 && port > 0 && port < 65536 ? { host, port } : void 0;
}

export {
  parseEndpoint
};
