import { entropy } from '../../lib/randomness.ts';
import { BASE64, named, type Provider, provider, run, token } from './provider.ts';

/** Amazon's cloud: whoever has one of these has the product. */
export const aws: Provider[] = [
  // Alone it opens nothing, like a user name (AWS, IAM, Manage access keys): the secret beside it is a finding of its own.
  provider(
    'aws-key-id',
    'AWS access key id',
    'other',
    'https://console.aws.amazon.com/iam/home#/security_credentials',
    ['AKIA', 'ASIA', 'ABIA', 'ACCA'].map((start) => token(start, run('A-Z2-7', 16))),
    { judge: (secret) => (secret.endsWith('EXAMPLE') || entropy(secret) < 3 ? undefined : 'live') },
  ),
  provider(
    'aws-secret',
    'AWS secret access key',
    'infrastructure',
    'https://console.aws.amazon.com/iam/home#/security_credentials',
    named(
      ['aws_secret', 'aws_secret_access_key', 'secret_access_key', 'secretaccesskey', 'awssecret'],
      run(BASE64, 40),
    ),
  ),
  provider(
    'aws-session',
    'AWS session token',
    'infrastructure',
    'https://console.aws.amazon.com/iam',
    named(['aws_session_token', 'awssessiontoken'], run(`${BASE64}=`, 100, 1200)),
  ),
  provider('aws-bedrock', 'Amazon Bedrock API key', 'ai', 'https://console.aws.amazon.com/bedrock', [
    token('ABSKQmVkcm9ja0FQSUtleS1', run(`${BASE64}=`, 109, 132)),
    token('bedrock-api-key-', run(`${BASE64}=`, 60, 4000)),
  ]),
];
