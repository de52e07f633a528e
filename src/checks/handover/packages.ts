import type { ServiceRole } from '../../gate/landmark.ts';
import type { World } from '../../io/world.ts';
import { isProduct } from '../../lib/product-paths.ts';
import { manifestPackages } from '../../lookups/email/manifests.ts';

/**
 * Services that are recognized by their client packages. Other services are not detected, which does not mean that they
 * are not used.
 */
export const SERVICE_PACKAGES: readonly { role: ServiceRole; name: string; packages: readonly string[] }[] = [
  {
    role: 'payments',
    name: 'Stripe',
    packages: ['stripe', '@stripe/stripe-js', 'stripe/stripe-php', 'github.com/stripe/stripe-go', 'laravel/cashier'],
  },
  {
    role: 'payments',
    name: 'Paddle',
    packages: ['@paddle/paddle-node-sdk', '@paddle/paddle-js', 'laravel/cashier-paddle', 'paddle-python-sdk'],
  },
  { role: 'payments', name: 'Lemon Squeezy', packages: ['@lemonsqueezy/lemonsqueezy.js', 'lemonsqueezy/laravel'] },
  {
    role: 'payments',
    name: 'Mollie',
    packages: ['@mollie/api-client', 'mollie-api-python', 'mollie/mollie-api-php', 'mollie-api-ruby'],
  },
  { role: 'payments', name: 'Braintree', packages: ['braintree', 'braintree-web', 'braintree/braintree_php'] },
  { role: 'payments', name: 'Polar', packages: ['@polar-sh/sdk', 'polar-sdk'] },
  { role: 'payments', name: 'Razorpay', packages: ['razorpay', 'razorpay/razorpay'] },
  { role: 'database', name: 'Supabase', packages: ['@supabase/supabase-js', '@supabase/ssr', 'supabase'] },
  { role: 'database', name: 'Neon', packages: ['@neondatabase/serverless'] },
  { role: 'database', name: 'PlanetScale', packages: ['@planetscale/database'] },
  { role: 'database', name: 'Turso', packages: ['@libsql/client'] },
  { role: 'database', name: 'Firebase', packages: ['firebase', 'firebase-admin'] },
  { role: 'database', name: 'Convex', packages: ['convex'] },
];

const MANIFEST = /(^|\/)(package\.json|requirements[\w-]*\.txt|pyproject\.toml|Gemfile|composer\.json|go\.mod)$/;
/** A repository with one product has fewer. */
const MOST_MANIFESTS = 40;

/** The product's dependencies, from its manifests. */
export async function packagesOf(
  world: Pick<World, 'list' | 'read'>,
): Promise<{ packages: { name: string; file: string }[]; unseen: string[] }> {
  const files = (await world.list()).filter((path) => MANIFEST.test(path) && isProduct(path));
  const read = await Promise.all(
    files.slice(0, MOST_MANIFESTS).map(async (file) => ({ file, answer: await world.read(file) })),
  );
  return {
    packages: read.flatMap(({ file, answer }) =>
      answer.kind === 'answer' ? manifestPackages(file, answer.text).map(({ name }) => ({ name, file })) : [],
    ),
    unseen: read.flatMap(({ file, answer }) => (answer.kind === 'failure' ? [`${file}: ${answer.reason}`] : [])),
  };
}
