import { supabaseRole } from '../../lib/jwt.ts';
import { ALNUM, HEX, LOWER, type Provider, provider, run, token, URL64, UUID } from './provider.ts';

const BROWSER = 'It is made for browsers: whoever opens the page may have it.';

/** Keys that look like secrets and are none: named, so that nobody wonders, and never a finding. */
export const publicKeys: Provider[] = [
  provider(
    'stripe-publishable',
    'Stripe or Clerk publishable key',
    'money',
    'https://docs.stripe.com/keys',
    [token('pk_live_', run(`${ALNUM}=`, 20, 120)), token('pk_test_', run(`${ALNUM}=`, 20, 120))],
    { public: BROWSER, test: /^pk_test_/ },
  ),
  provider(
    'supabase-anon',
    'Supabase anon key',
    'database',
    'https://supabase.com/docs/guides/api/api-keys',
    token('eyJ', run(URL64, 10, 400), '.eyJ', run(URL64, 20, 2000), '.', run(URL64, 20, 700)),
    {
      public: `${BROWSER} Row level security is what protects the data.`,
      judge: (secret) => (supabaseRole(secret) === 'anon' ? 'public' : undefined),
    },
  ),
  provider(
    'supabase-publishable',
    'Supabase publishable key',
    'database',
    'https://supabase.com/docs/guides/api/api-keys',
    token('sb_publishable_', run(URL64, 20, 60)),
    { public: BROWSER },
  ),
  provider(
    'sentry-dsn',
    'Sentry DSN',
    'monitoring',
    'https://docs.sentry.io/concepts/key-terms/dsn-explainer/',
    token('https://', run(HEX, 32), '@', run('a-z0-9.', 3, 40), 'sentry.io/', run('0-9', 4, 20)),
    { public: 'It only lets errors in.' },
  ),
  provider(
    'posthog-project',
    'PostHog project key',
    'monitoring',
    'https://posthog.com/docs/api',
    token('phc_', run(ALNUM, 40, 50)),
    { public: BROWSER },
  ),
  provider(
    'mapbox-public',
    'Mapbox public token',
    'content',
    'https://docs.mapbox.com/help/getting-started/access-tokens/',
    token('pk.', run('a-zA-Z0-9', 60, 120), '.', run(URL64, 20, 24)),
    { public: BROWSER },
  ),
  provider(
    'flutterwave-public',
    'Flutterwave public key',
    'money',
    'https://developer.flutterwave.com/docs/api-keys',
    [token('FLWPUBK-', run(LOWER, 32), '-X'), token('FLWPUBK_TEST-', run(LOWER, 32), '-X')],
    { public: BROWSER, test: /^FLWPUBK_TEST-/ },
  ),
  provider(
    'mailgun-public',
    'Mailgun public validation key',
    'mail',
    'https://documentation.mailgun.com',
    token('pubkey-', run(HEX, 32)),
    { public: BROWSER },
  ),
  provider(
    'lob-public',
    'Lob publishable key',
    'money',
    'https://docs.lob.com',
    [token('test_pub_', run(HEX, 31)), token('live_pub_', run(HEX, 31))],
    { public: BROWSER, test: /^test_/ },
  ),
  provider(
    'razorpay-key-id',
    'Razorpay key id',
    'money',
    'https://razorpay.com/docs/payments/dashboard/account-settings/api-keys',
    [token('rzp_live_', run(ALNUM, 14)), token('rzp_test_', run(ALNUM, 14))],
    { public: BROWSER, test: /^rzp_test_/ },
  ),
  provider(
    'square-application-id',
    'Square application id',
    'money',
    'https://developer.squareup.com/docs/devtools/sandbox/overview',
    [token('sq0idp-', run(URL64, 22)), token('sandbox-sq0idb-', run(URL64, 22))],
    { public: BROWSER, test: /^sandbox-/ },
  ),
  provider(
    'braintree-tokenization',
    'Braintree tokenization key',
    'money',
    'https://developer.paypal.com/braintree/docs/guides/authorization/tokenization-key',
    [token('production_', run(LOWER, 8), '_', run(LOWER, 16)), token('sandbox_', run(LOWER, 8), '_', run(LOWER, 16))],
    { public: BROWSER, test: /^sandbox_/ },
  ),
  provider('langfuse-public', 'Langfuse public key', 'ai', 'https://langfuse.com/docs', token('pk-lf-', ...UUID), {
    public: BROWSER,
  }),
  provider(
    'revenuecat-public',
    'RevenueCat public key',
    'money',
    'https://www.revenuecat.com/docs/projects/authentication',
    [token('appl_', run('A-Za-z', 32)), token('goog_', run('A-Za-z', 32))],
    { public: BROWSER },
  ),
];
