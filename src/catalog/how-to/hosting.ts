import { deployPlatforms } from '../platforms/index.ts';
import type { HowTos } from './how-to.ts';

/*
 * General knowledge of each host and framework, as of 2026-11, and not tried one by one: it helps the reader and
 * decides nothing.
 */

const REDIRECTS: HowTos = {
  does: 'Redirect to https and to one host',
  at: [
    ['Vercel', 'Settings > Domains: redirect www to the domain, or the other way round. https is automatic.'],
    ['Netlify', 'Domain management: set the primary domain. https and the redirect of the other name are automatic.'],
    ['Cloudflare', 'SSL/TLS > Overview: Full (strict). SSL/TLS > Edge Certificates: Always Use HTTPS.'],
    [
      'nginx',
      'server { listen 80; server_name example.com www.example.com; return 301 https://$host$request_uri; } and a server block for https://www that returns 301 to https://example.com$request_uri',
    ],
    [
      'Apache',
      'In the host for port 80: Redirect permanent / https://example.com/  (behind a proxy, test %{HTTP:X-Forwarded-Proto} in a RewriteCond instead)',
    ],
    ['Caddy', 'www.example.com { redir https://example.com{uri} permanent }  (https is automatic)'],
    [
      'Express',
      "app.set('trust proxy', 1); app.use((request, response, next) => request.secure ? next() : response.redirect(308, 'https://' + request.hostname + request.originalUrl));",
    ],
    ['Rails', 'config.force_ssl = true; config.assume_ssl = true behind a proxy'],
    ['Django', "SECURE_SSL_REDIRECT = True; SECURE_PROXY_SSL_HEADER = ('HTTP_X_FORWARDED_PROTO', 'https')"],
    [
      'Laravel',
      "Redirect at the web server. So that links are https, trust the proxy in bootstrap/app.php: $middleware->trustProxies(at: '*')",
    ],
    ['WordPress', 'Settings > General: both addresses with https and the same host.'],
  ],
};

const CERTIFICATES: HowTos = {
  does: 'Get and renew a certificate',
  at: [
    [
      'Vercel, Netlify, Render, Railway',
      'Add the domain in its settings. Certificates are issued and renewed once DNS points there.',
    ],
    ['Fly.io', 'fly certs add example.com; fly certs show example.com'],
    ['Heroku', 'heroku certs:auto:enable'],
    [
      'Cloudflare',
      'SSL/TLS > Edge Certificates: Universal SSL. On the origin: SSL/TLS > Origin Server > Create Certificate.',
    ],
    ['nginx', 'ssl_certificate /etc/letsencrypt/live/example.com/fullchain.pem; then nginx -s reload'],
    ['Apache', 'SSLCertificateFile /etc/letsencrypt/live/example.com/fullchain.pem; then apachectl graceful'],
    ['Caddy', 'Name the domain in the Caddyfile. Certificates are automatic.'],
    ['Certbot', 'certbot renew --dry-run; systemctl list-timers certbot.timer'],
    [
      'AWS',
      'Certificate Manager: request the certificate with DNS validation, and attach it to the load balancer or CloudFront.',
    ],
    ['Google Cloud', 'Use a Google-managed certificate on the load balancer.'],
  ],
};

const VARIABLES: HowTos = {
  does: 'Set a variable for production',
  at: [
    ['Vercel', 'Settings > Environment Variables > Production, or: vercel env add NAME production'],
    ['Netlify', 'Site configuration > Environment variables, or: netlify env:set NAME value'],
    ['Render', 'the service > Environment'],
    ['Railway', 'the service > Variables'],
    ['Fly.io', 'fly secrets set NAME=value'],
    ['Heroku', 'heroku config:set NAME=value'],
    ['Cloudflare', 'wrangler secret put NAME'],
    ['AWS Lambda', 'Configuration > Environment variables'],
    ['Google Cloud Run', 'gcloud run services update SERVICE --update-env-vars NAME=value'],
    ['DigitalOcean App Platform', 'the app > Settings > App-Level Environment Variables'],
  ],
};

/** Each platform's own rollback. */
const ROLLBACK: HowTos = {
  does: 'Roll back',
  at: deployPlatforms.map(({ name, rollback: { command, caveat } }) => [name, `${command} (${caveat})`] as const),
};

const RATE_LIMITS: HowTos = {
  does: 'Limit attempts',
  at: [
    [
      'Express',
      "app.use('/login', rateLimit({ windowMs: 15 * 60_000, limit: 10 }))  (express-rate-limit, with a shared store)",
    ],
    ['Next.js', "Ratelimit.slidingWindow(10, '15 m')  (@upstash/ratelimit) in the route handler"],
    ['Rails', 'rate_limit to: 10, within: 3.minutes, only: :create'],
    ['Devise', 'config.lock_strategy = :failed_attempts; config.maximum_attempts = 10'],
    ['Django', "@ratelimit(key='ip', rate='10/15m', block=True)  (django-ratelimit), or django-axes"],
    ['Laravel', "Route::post('/login', …)->middleware('throttle:10,15')"],
    ['Flask', "@limiter.limit('10 per 15 minutes')  (Flask-Limiter)"],
    [
      'nginx',
      'In http: limit_req_zone $binary_remote_addr zone=login:10m rate=10r/m;  In location = /login: limit_req zone=login burst=5; limit_req_status 429;',
    ],
    ['Cloudflare', 'Security > WAF > Rate limiting rules: the path of the login, 10 requests per minute and IP.'],
    ['Supabase', 'Authentication > Rate Limits'],
    ['WordPress', 'a plugin such as Limit Login Attempts Reloaded'],
  ],
};

const each = (rules: readonly string[], steps: HowTos): Record<string, HowTos> =>
  Object.fromEntries(rules.map((rule) => [rule, steps]));

/** By rule ID. */
export const hostingHowTos: Readonly<Record<string, HowTos>> = {
  ...each(
    ['https', 'canonical', 'duplicate', 'loop', 'chain', 'permanent', 'path-lost', 'query-lost', 'downgrade'].map(
      (name) => `redirects/${name}`,
    ),
    REDIRECTS,
  ),
  ...each(['tls/invalid', 'tls/chain', 'tls/expiry', 'tls/renewal', 'tls/end-to-end'], CERTIFICATES),
  ...each(['environment/missing', 'environment/wrong-stage', 'edge/test-keys'], VARIABLES),
  ...each(['deploy/rollback', 'smoke/reachable', 'smoke/version'], ROLLBACK),
  ...each(['limits/login', 'limits/signup', 'limits/reset', 'limits/shared'], RATE_LIMITS),
};
