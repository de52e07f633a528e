import type { World } from '../../io/world.ts';
import { isProduct } from '../../lib/product-paths.ts';
import type { CodeLimits, CodePlace } from './facts.ts';

/** Words by which packages and settings for rate limiting are used, with their names. */
const LIMITERS: Record<string, string> = {
  'express-rate-limit': 'express-rate-limit',
  'express-slow-down': 'express-slow-down',
  '@upstash/ratelimit': '@upstash/ratelimit',
  'rate-limiter-flexible': 'rate-limiter-flexible',
  '@arcjet/': 'Arcjet',
  '@nestjs/throttler': '@nestjs/throttler',
  '@fastify/rate-limit': '@fastify/rate-limit',
  'hono-rate-limiter': 'hono-rate-limiter',
  'koa-ratelimit': 'koa-ratelimit',
  'Rack::Attack': 'Rack::Attack',
  'django-axes': 'django-axes',
  django_ratelimit: 'django-ratelimit',
  flask_limiter: 'Flask-Limiter',
  slowapi: 'SlowAPI',
  limit_req_zone: 'nginx limit_req',
  rate_limit_requests: 'a limit of Cloudflare',
  'throttle:': 'Laravel’s throttle',
  'RateLimiter::': 'Laravel’s RateLimiter',
  'rate_limit to:': 'Rails’ rate_limit',
  AddRateLimiter: 'ASP.NET’s rate limiter',
  'go-chi/httprate': 'httprate',
  bucket4j: 'Bucket4j',
  lockable: 'Devise’s lockable',
};

/** Services that check passwords for the product. */
const PROVIDERS: Record<string, string> = {
  '@clerk/': 'Clerk',
  '@auth0/': 'Auth0',
  'signInWithPassword(': 'Supabase Auth',
  signInWithEmailAndPassword: 'Firebase Authentication',
  '@workos-inc/': 'WorkOS',
  '@kinde-oss/': 'Kinde',
  '@stytch/': 'Stytch',
  'aws-amplify/auth': 'Amazon Cognito',
  'better-auth': 'Better Auth',
};

/** Calls that compare a password with its stored hash. */
const PASSWORDS: Record<string, string> = {
  'bcrypt.compare': 'bcrypt',
  'argon2.verify': 'argon2',
  'passport-local': 'Passport',
  CredentialsProvider: 'NextAuth with credentials',
  check_password_hash: 'Werkzeug',
  has_secure_password: 'Rails',
  password_verify: 'PHP',
};

const SOURCE = /\.(?:[cm]?[jt]sx?|vue|svelte|py|rb|php|go|rs|java|kt|cs|conf|toml|ya?ml|tf)$|(?:^|\/)nginx/i;

/** What the sources show. A package that is only a dependency limits nothing: code must use it. */
export async function codeLimits(world: World): Promise<CodeLimits | { unseen: string }> {
  const words = [LIMITERS, PROVIDERS, PASSWORDS].flatMap((kinds) => Object.keys(kinds));
  const found = await world.search({ words });
  if (found.kind === 'failure') return { unseen: found.reason };
  const inSource = found.places.filter(({ file }) => SOURCE.test(file) && isProduct(file));
  const of = (kinds: Record<string, string>): CodePlace[] => {
    const lower = new Map(Object.entries(kinds).map(([word, name]) => [word.toLowerCase(), name]));
    const places = inSource.flatMap(({ word, file, line }) => {
      const name = lower.get(word.toLowerCase());
      return name === undefined ? [] : [{ name, file, line }];
    });
    return [...new Map(places.reverse().map((place) => [place.name, place])).values()].reverse();
  };
  return { limiters: of(LIMITERS), providers: of(PROVIDERS), passwords: of(PASSWORDS) };
}
