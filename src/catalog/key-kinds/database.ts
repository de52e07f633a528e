import { supabaseRole } from '../../lib/jwt.ts';
import { isStandIn } from '../../lib/randomness.ts';
import {
  ALNUM,
  BASE64,
  HEX,
  LOOSE,
  LOWER,
  named,
  PRINTABLE,
  type Provider,
  provider,
  run,
  token,
  URL64,
  UUID,
  WORD,
} from './provider.ts';

const isNobodys = (password: string) =>
  /^(password|pass|secret|redis|postgres|admin|root|guest|user|test|changeme|\$|\{|<|%|\*|\.\.\.)/i.test(password) ||
  isStandIn(password) ||
  password.length < 6;

const SUPABASE = 'https://supabase.com/dashboard/project/_/settings/api-keys';

/** Where the members' data lies. */
export const database: Provider[] = [
  provider('supabase-secret', 'Supabase secret key', 'database', SUPABASE, token('sb_secret_', run(URL64, 31, 48))),
  provider(
    'supabase-service-role',
    'Supabase service_role key',
    'database',
    SUPABASE,
    token('eyJ', run(URL64, 10, 400), '.eyJ', run(URL64, 20, 2000), '.', run(URL64, 20, 700)),
    { isLiveByForm: true, judge: (secret) => (supabaseRole(secret) === 'service_role' ? 'live' : undefined) },
  ),
  provider(
    'supabase-pat',
    'Supabase access token',
    'database',
    'https://supabase.com/dashboard/account/tokens',
    token('sbp_', run(HEX, 40)),
  ),
  provider(
    'supabase-pat-fine',
    'Supabase fine-grained access token',
    'database',
    'https://supabase.com/dashboard/account/tokens',
    token('sbp_v0_', run(HEX, 40)),
  ),
  provider(
    'supabase-jwt-secret',
    'Supabase JWT secret',
    'database',
    SUPABASE,
    named('supabase_jwt_secret', run(`${BASE64}=`, 40, 100)),
  ),
  provider(
    'planetscale-password',
    'PlanetScale password',
    'database',
    'https://app.planetscale.com',
    token('pscale_pw_', run('A-Za-z0-9_=.-', 32, 64)),
  ),
  provider(
    'planetscale-token',
    'PlanetScale service token',
    'database',
    'https://app.planetscale.com',
    token('pscale_tkn_', run('A-Za-z0-9_=.-', 32, 64)),
  ),
  provider(
    'planetscale-oauth',
    'PlanetScale OAuth token',
    'database',
    'https://app.planetscale.com',
    token('pscale_oauth_', run('A-Za-z0-9_=.-', 32, 64)),
  ),
  provider(
    'neon',
    'Neon API key',
    'database',
    'https://console.neon.tech/app/settings/api-keys',
    token('napi_', run(LOWER, 64)),
  ),
  provider(
    'upstash-redis',
    'Upstash Redis token',
    'database',
    'https://console.upstash.com',
    named(['upstash_redis_rest_token', 'kv_rest_api_token', 'upstash_vector_rest_token'], run(`${BASE64}=_-`, 40, 140)),
  ),
  provider('upstash-qstash', 'Upstash QStash token', 'database', 'https://console.upstash.com/qstash', [
    named('qstash_token', run(`${BASE64}=`, 40, 200)),
    token('sig_', run(ALNUM, 26, 40)),
  ]),
  provider(
    'redis-url',
    'Redis URL with a password',
    'database',
    'your Redis host',
    [
      token('redis://', run('A-Za-z0-9_.-', 0, 40), ':', run('!-.0-9;-?A-~', 6, 200), '@', run('A-Za-z0-9.-', 3, 200)),
      token('rediss://', run('A-Za-z0-9_.-', 0, 40), ':', run('!-.0-9;-?A-~', 6, 200), '@', run('A-Za-z0-9.-', 3, 200)),
    ],
    { judge: (url) => (isNobodys(passwordOf(url)) || isLocal(url) ? undefined : 'live') },
  ),
  provider(
    'amqp-url',
    'RabbitMQ URL with a password',
    'database',
    'your RabbitMQ host',
    [
      token('amqp://', run('A-Za-z0-9_.-', 1, 60), ':', run('!-.0-9;-?A-~', 6, 200), '@', run('A-Za-z0-9.-', 3, 200)),
      token('amqps://', run('A-Za-z0-9_.-', 1, 60), ':', run('!-.0-9;-?A-~', 6, 200), '@', run('A-Za-z0-9.-', 3, 200)),
    ],
    { judge: (url) => (isNobodys(passwordOf(url)) || isLocal(url) ? undefined : 'live') },
  ),
  provider(
    'clickhouse',
    'ClickHouse Cloud key',
    'database',
    'https://console.clickhouse.cloud',
    token('4b1d', run(ALNUM, 38)),
  ),
  provider('convex', 'Convex deploy key', 'database', 'https://dashboard.convex.dev', [
    token('prod:', run(`${LOWER}-`, 8, 40), '|', run(`${BASE64}=`, 40, 200)),
    named('convex_deploy_key', run(`${BASE64}=|:-`, 40, 300)),
  ]),
  provider('fauna', 'Fauna secret', 'database', 'https://dashboard.fauna.com', token('fnA', run(URL64, 35, 60))),
  provider(
    'turso',
    'Turso database token',
    'database',
    'https://turso.tech/app',
    named(
      ['turso_auth_token', 'turso_database_token', 'libsql_auth_token'],
      'eyJ',
      run(URL64, 10, 200),
      '.',
      run(URL64, 20, 600),
      '.',
      run(URL64, 40, 300),
    ),
  ),
  provider(
    'airtable',
    'Airtable access token',
    'database',
    'https://airtable.com/create/tokens',
    token('pat', run(ALNUM, 14), '.', run(HEX, 64)),
  ),
  provider('airtable-key', 'Airtable API key', 'database', 'https://airtable.com/account', [
    named('airtable', run(LOWER, 17)),
    named('airtable', 'key', run(ALNUM, 14)),
  ]),
  provider(
    'mongodb-atlas',
    'MongoDB Atlas private key',
    'database',
    'https://cloud.mongodb.com',
    named(['mongodb_atlas_private_key', 'atlas_private_key', 'mongodbatlas_private_key'], ...UUID),
  ),
  provider('xata', 'Xata API key', 'database', 'https://app.xata.io/settings', token('xau_', run(ALNUM, 20, 60))),
  provider('nile', 'Nile database URL', 'database', 'https://console.thenile.dev', named('niledb_password', ...UUID)),
  provider('prisma-accelerate', 'Prisma Accelerate key', 'database', 'https://console.prisma.io', [
    token('accelerate.prisma-data.net/?api_key=', run('A-Za-z0-9_.-', 40, 700)),
  ]),
  provider('pinecone', 'Pinecone API key', 'database', 'https://app.pinecone.io', [
    token('pcsk_', run(WORD, 60, 80)),
    named('pinecone', ...UUID),
  ]),
  provider(
    'weaviate',
    'Weaviate API key',
    'database',
    'https://console.weaviate.cloud',
    named('weaviate', run(ALNUM, 36, 90)),
  ),
  provider('qdrant', 'Qdrant API key', 'database', 'https://cloud.qdrant.io', named('qdrant', run(LOOSE, 50, 200))),
  provider(
    'algolia-admin',
    'Algolia admin key',
    'database',
    'https://dashboard.algolia.com/account/api-keys',
    named('algolia', run(HEX, 32)),
    { judge: (_, line) => (/search/i.test(line) ? 'public' : 'live') },
  ),
  provider(
    'meilisearch',
    'Meilisearch master key',
    'database',
    'https://cloud.meilisearch.com',
    named(['meili_master_key', 'meilisearch_master_key', 'meilisearch_api_key'], run(URL64, 32, 64)),
  ),
  provider(
    'typesense',
    'Typesense admin key',
    'database',
    'https://cloud.typesense.org',
    named(['typesense_admin', 'typesense_api_key'], run(ALNUM, 32, 64)),
  ),
  provider(
    'snowflake',
    'Snowflake password',
    'database',
    'https://app.snowflake.com',
    named('snowflake_password', run(PRINTABLE, 12, 64)),
  ),
  provider(
    'databricks-old',
    'Databricks token',
    'database',
    'https://accounts.cloud.databricks.com',
    named('databricks', 'dapi', run(HEX, 32)),
  ),
  provider(
    'confluent-secret',
    'Confluent secret',
    'database',
    'https://confluent.cloud/settings/api-keys',
    named('confluent', run(LOWER, 64)),
  ),
  provider(
    'confluent-key',
    'Confluent access token',
    'database',
    'https://confluent.cloud/settings/api-keys',
    named('confluent', run(LOWER, 16)),
  ),
  provider(
    'aiven',
    'Aiven service password',
    'database',
    'https://console.aiven.io',
    token('AVNS_', run(URL64, 16, 40)),
  ),
  provider(
    'contentful',
    'Contentful delivery token',
    'content',
    'https://app.contentful.com',
    named('contentful', run(LOOSE, 43)),
  ),
  provider(
    'hasura',
    'Hasura admin secret',
    'database',
    'https://cloud.hasura.io',
    named(
      ['hasura_graphql_admin_secret', 'hasura_admin_secret', 'x-hasura-admin-secret'],
      run('A-Za-z0-9_@#=-', 20, 100),
    ),
  ),
];

const passwordOf = (url: string) => /^\w+:\/\/[^:]*:(.*)@/.exec(url)?.[1] ?? '';
const isLocal = (url: string) => /@(localhost|127\.|0\.0\.0\.0|redis\b|host\.docker|example\.)/.test(url);
