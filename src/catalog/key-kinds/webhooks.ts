import { ALNUM, BASE64, type Form, named, type Provider, provider, run } from './provider.ts';

/** Standard Webhooks: the name alone tells whose it is. */
const whsec = (...names: string[]): Form => named(names, 'whsec_', run(`${BASE64}=_-`, 20, 80));

/** Whoever has one can tell the product what the vendor never said. */
export const webhooks: Provider[] = [
  provider(
    'resend-webhook',
    'Resend signing secret',
    'mail',
    'https://resend.com/webhooks',
    whsec('resend_webhook_secret', 'resend_webhook_signing_secret', 'resend_signing_secret'),
  ),
  provider(
    'clerk-webhook',
    'Clerk webhook secret',
    'sign-in',
    'https://dashboard.clerk.com/last-active?path=webhooks',
    whsec('clerk_webhook_secret', 'clerk_webhook_signing_secret', 'clerk_signing_secret'),
  ),
  provider(
    'dodo-webhook',
    'Dodo Payments webhook secret',
    'money',
    'https://app.dodopayments.com/developer/webhooks',
    whsec('dodo_payments_webhook_key', 'dodo_payments_webhook_secret', 'dodo_webhook_secret', 'dodo_webhook_key'),
  ),
  provider(
    'creem-webhook',
    'Creem webhook secret',
    'money',
    'https://www.creem.io/dashboard/developers',
    named('creem_webhook_secret', 'whsec_', run(ALNUM, 16, 60)),
  ),
  provider(
    'openai-webhook',
    'OpenAI webhook secret',
    'ai',
    'https://platform.openai.com/settings/project/webhooks',
    whsec('openai_webhook_secret', 'openai_webhook_key'),
  ),
  provider(
    'svix-webhook',
    'Svix signing secret',
    'messaging',
    'https://dashboard.svix.com',
    whsec('svix_webhook_secret', 'svix_signing_secret', 'svix_secret'),
  ),
  provider(
    'liveblocks-webhook',
    'Liveblocks webhook secret',
    'messaging',
    'https://liveblocks.io/dashboard',
    whsec('liveblocks_webhook_secret', 'liveblocks_webhook_secret_key'),
  ),
  provider(
    'replicate-webhook',
    'Replicate webhook signing secret',
    'ai',
    'https://replicate.com/account/webhook',
    whsec('replicate_webhook_secret', 'replicate_webhook_signing_secret', 'replicate_webhook_signing_key'),
  ),
  provider(
    'supabase-hook',
    'Supabase auth hook secret',
    'sign-in',
    'https://supabase.com/dashboard/project/_/auth/hooks',
    whsec('send_email_hook_secret', 'send_sms_hook_secret', 'supabase_auth_hook_secret', 'auth_hook_secret'),
  ),
];
