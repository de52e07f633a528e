import { describe, expect, test } from '@jest/globals';
import { makeRandom } from '../bench/secrets/forms.ts';
import { isValueLike, withoutValues } from '../src/lib/value-like.ts';

const random = makeRandom(3);
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

describe('what may be a key although it stands where a name belongs', () => {
  test.each([
    [20, LETTERS, 0.08],
    [32, LETTERS, 0.02],
    [40, LETTERS, 0.01],
    [32, '0123456789abcdef', 0.003],
    [64, '0123456789abcdef', 0.003],
  ])('%i characters of %s, but for %f of them', (length, letters, share) => {
    const missed = Array.from({ length: 3000 }, () => `${random(letters, length - 2)}a7`).filter(
      (t) => !isValueLike(t),
    );
    expect(missed.length / 3000).toBeLessThanOrEqual(share);
  });

  test.each(['sk_live_AbcdefghijklmnopqrstuvwX', 'ghp_Abcdefghijklmnopqrst1234', 'AKIAABCDEFGHIJKLMNOP'])(
    '%s, by its beginning',
    (text) => expect(isValueLike(text)).toBe(true),
  );

  test.each([
    ...['NEXT_PUBLIC_S3_BUCKET_2_URL', 'getUserByStripeCustomerId2', 'x509CertificateThumbprint2'],
    ...['20240115093042_add_fk_to_org_ids_x2', '2023_08_14_170320_ensure_not_null_for_x1'],
    ...['1a31ce608336_add_cascade_delete_relationships', 'V20240101120000__Create_Users_Table2'],
    ...['AddUserIdToOrders1699999999999', 'useSubscriptionCheckoutV2Modal', 'LaunchGateV2ReportsHTTPServer'],
    ...['STRIPE_WEBHOOK_SECRET_2024_LIVE', 'AWS_S3_BUCKET_V2_EU_WEST_1_NAME', '4bd1b696-182b6b13bdad92e3'],
    ...['8f4b7f84864484a7bf31766abe9204da3cbe65b3', 'oauth2ClientSecretKeyV2', 'rk_two_and_more_words_of_a_name_2'],
  ])('%s is a name', (text) => expect(isValueLike(text)).toBe(false));

  test('is left in a digest, without which a patch could not be applied', () => {
    const lines = [
      `FROM node@sha256:${random('0123456789abcdef', 64)}`,
      `"integrity": "sha512-${random(LETTERS, 40)}7"`,
    ];
    expect(lines.map(withoutValues)).toEqual(lines);
  });

  test('is taken out of a path', () =>
    expect(withoutValues(`keys/prod-${'aB3dE5gH7jK9mN2pQ4rS6t'}.txt`)).toBe('keys/***.txt'));
});
