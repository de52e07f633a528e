import { isKeyLike } from './key-like.ts';
import { named, PRINTABLE, type Provider, provider, run } from './provider.ts';

/** What stands in the files that start a product on somebody's machine. */
const REMEMBERED = /pass|secret|admin|root|postgres|mysql|redis|mongo|local|test|dev|user|demo/i;
const FROM_ELSEWHERE = /\$\{|\$\(|\{\{|%[({]|process\.env|os\.environ|secrets\.|getenv|var\./;

const isPassword = (secret: string, line: string) =>
  isKeyLike(secret) && !REMEMBERED.test(secret) && !FROM_ELSEWHERE.test(line) ? 'live' : undefined;

/** Passwords that a generator made, by names that many products give them. */
export const passwords: Provider[] = [
  provider(
    'generated-database-password',
    'database password',
    'database',
    'in the database: give its user another password',
    named(
      [
        'postgres_password',
        'postgresql_password',
        'pgpassword',
        'pg_password',
        'mysql_password',
        'mysql_root_password',
        'mariadb_password',
        'mariadb_root_password',
        'mongo_password',
        'mongodb_password',
        'mongo_initdb_root_password',
        'redis_password',
        'clickhouse_password',
        'neo4j_password',
        'elastic_password',
        'elasticsearch_password',
        'opensearch_password',
        'rabbitmq_password',
        'rabbitmq_default_pass',
        'minio_root_password',
        'database_password',
        'db_password',
        'db_pass',
      ],
      run(PRINTABLE, 12, 128),
    ),
    { isGeneric: true, judge: isPassword },
  ),
  provider(
    'generated-mail-password',
    'mail password',
    'mail',
    'your mail host',
    named(
      ['smtp_password', 'smtp_pass', 'mail_password', 'email_password', 'email_server_password', 'email_host_password'],
      run(PRINTABLE, 12, 128),
    ),
    { isGeneric: true, judge: isPassword },
  ),
];
