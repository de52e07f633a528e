import type { HowTos } from './how-to.ts';

const quoted = (value: string): string => `"${value.replaceAll('"', '\\"')}"`;

/**
 * Sets a header on every page. General knowledge of each host and framework, as of 2026-11, and not tried one by one.
 */
function header(name: string, value: string): HowTos {
  return {
    does: `Send ${name}`,
    at: [
      [
        'Vercel (vercel.json)',
        `{ "headers": [{ "source": "/(.*)", "headers": [{ "key": "${name}", "value": "${value.replaceAll('"', '\\"')}" }] }] }`,
      ],
      ['Netlify, Cloudflare Pages (_headers)', `a line with /*, and below it, indented: ${name}: ${value}`],
      [
        'Next.js (next.config.js)',
        `headers: async () => [{ source: '/:path*', headers: [{ key: '${name}', value: ${JSON.stringify(value)} }] }]`,
      ],
      ['nginx', `add_header ${name} ${quoted(value)} always;`],
      ['Apache', `Header always set ${name} ${quoted(value)}`],
      ['Caddy', `header ${name} ${quoted(value)}`],
      [
        'Express',
        `app.use((request, response, next) => { response.set('${name}', ${JSON.stringify(value)}); next(); });`,
      ],
      ['Rails', `config.action_dispatch.default_headers['${name}'] = ${JSON.stringify(value)}`],
      ['Django (in a middleware)', `response['${name}'] = ${JSON.stringify(value)}`],
      ['Laravel (in a middleware)', `$response->headers->set('${name}', ${JSON.stringify(value)});`],
      [
        'WordPress (functions.php)',
        `add_action('send_headers', fn () => header(${JSON.stringify(`${name}: ${value}`)}));`,
      ],
    ],
  };
}

const COOKIES: HowTos = {
  does: 'Set the session cookie',
  at: [
    [
      'Express (express-session)',
      "cookie: { secure: true, httpOnly: true, sameSite: 'lax' }, and app.set('trust proxy', 1)",
    ],
    ['Next.js', "(await cookies()).set('session', value, { secure: true, httpOnly: true, sameSite: 'lax' })"],
    ['Auth.js', 'useSecureCookies: true'],
    ['Rails', "config.session_store :cookie_store, key: '_app', secure: true, httponly: true, same_site: :lax"],
    ['Django', 'SESSION_COOKIE_SECURE = True; SESSION_COOKIE_HTTPONLY = True; CSRF_COOKIE_SECURE = True'],
    ['Flask', "SESSION_COOKIE_SECURE=True, SESSION_COOKIE_HTTPONLY=True, SESSION_COOKIE_SAMESITE='Lax'"],
    ['Laravel (.env)', 'SESSION_SECURE_COOKIE=true'],
    [
      'PHP (php.ini)',
      'session.cookie_secure = 1, session.cookie_httponly = 1 and session.cookie_samesite = Lax, each on its own line',
    ],
    ['WordPress (wp-config.php)', "define('FORCE_SSL_ADMIN', true);"],
    ['ASP.NET Core', 'options.Cookie.SecurePolicy = CookieSecurePolicy.Always; options.Cookie.HttpOnly = true;'],
  ],
};

/** By rule ID. */
export const headerHowTos: Readonly<Record<string, HowTos>> = {
  'headers/hsts': header('Strict-Transport-Security', 'max-age=31536000'),
  'headers/nosniff': header('X-Content-Type-Options', 'nosniff'),
  'headers/referrer': header('Referrer-Policy', 'strict-origin-when-cross-origin'),
  'headers/framing': header('X-Frame-Options', 'SAMEORIGIN'),
  'headers/csp': header('Content-Security-Policy-Report-Only', "default-src 'self'"),
  'headers/permissions-policy': header('Permissions-Policy', 'camera=(), microphone=(), geolocation=()'),
  'headers/cookies': COOKIES,
};
