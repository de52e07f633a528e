import type { Reply, Site } from './web-server.ts';

/** Serves https, and redirects http to it. */
export function site(answer: Site['answer']): Site {
  return {
    answer: (url, request) =>
      url.protocol === 'http:' ? moved(url.href.replace('http:', 'https:')) : answer(url, request),
  };
}

export function moved(location: string, status = 308): Reply {
  return { status, headers: { location } };
}

export function page(title: string, body: string, status = 200): Reply {
  return {
    status,
    headers: { ...SAFE },
    body: `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`,
  };
}

/** The headers of important pages. */
const SAFE = {
  'content-type': 'text/html; charset=utf-8',
  'strict-transport-security': 'max-age=31536000',
  'content-security-policy': "default-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-request-id': 'f2b1c7d0-5b1e-4f7e-9a55-3a0d5b1c7d0f',
};

/** The same reply without some headers. */
export function withoutHeaders(reply: Reply, ...names: string[]): Reply {
  const kept = Object.entries(reply.headers ?? {}).filter(([name]) => !names.includes(name));
  return { ...reply, headers: Object.fromEntries(kept) };
}
