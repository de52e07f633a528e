import type { Client } from 'pg';

/** What Supabase's own part of a database has, as far as migrations name it (Supabase, Postgres roles; Auth schema). */
export const SUPABASE_ROLES = [
  'anon',
  'authenticated',
  'service_role',
  'supabase_admin',
  'supabase_auth_admin',
  'authenticator',
];
const PRELUDE = `
CREATE SCHEMA IF NOT EXISTS auth; CREATE SCHEMA IF NOT EXISTS storage; CREATE SCHEMA IF NOT EXISTS extensions;
CREATE TABLE IF NOT EXISTS auth.users (id uuid PRIMARY KEY, email text, phone text, raw_user_meta_data jsonb,
  raw_app_meta_data jsonb, email_confirmed_at timestamptz, created_at timestamptz, updated_at timestamptz);
CREATE TABLE IF NOT EXISTS storage.buckets (id text PRIMARY KEY, name text, public boolean, file_size_limit bigint, allowed_mime_types text[]);
CREATE TABLE IF NOT EXISTS storage.objects (id uuid PRIMARY KEY, bucket_id text, name text, owner uuid, metadata jsonb);
CREATE OR REPLACE FUNCTION auth.uid() RETURNS uuid LANGUAGE sql STABLE AS 'SELECT NULL::uuid';
CREATE OR REPLACE FUNCTION auth.role() RETURNS text LANGUAGE sql STABLE AS 'SELECT NULL::text';
CREATE OR REPLACE FUNCTION auth.jwt() RETURNS jsonb LANGUAGE sql STABLE AS 'SELECT NULL::jsonb';
CREATE PUBLICATION supabase_realtime;
CREATE OR REPLACE FUNCTION storage.foldername(name text) RETURNS text[] LANGUAGE sql IMMUTABLE AS 'SELECT string_to_array(name, ''/'')';
`;

/** Roles are of the whole server: those that were made here are taken away at the end. */
export interface Roles {
  /** These, made by migrations, are taken away too. */
  also(names: readonly string[]): void;
  prepare(client: Client): Promise<void>;
  giveBack(url: string): Promise<void>;
}

export function takeRoles(): Roles {
  const made: string[] = [];
  return {
    also: (names) => void made.push(...names),
    async prepare(client) {
      for (const role of SUPABASE_ROLES) {
        const { rows } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
        if (rows.length > 0) continue;
        await client.query(`CREATE ROLE ${role} NOLOGIN`);
        made.push(role);
      }
      await client.query(PRELUDE);
      for (const name of ['uuid-ossp', 'pgcrypto']) {
        const { rows } = await client.query('SELECT FROM pg_available_extensions WHERE name = $1', [name]);
        if (rows.length > 0) await client.query(`CREATE EXTENSION IF NOT EXISTS "${name}" SCHEMA extensions`);
      }
    },
    async giveBack(url) {
      if (made.length === 0) return;
      const { default: pg } = await import('pg');
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      for (const role of made.map((name) => pg.escapeIdentifier(name))) {
        await client.query(`DROP OWNED BY ${role}`).catch(() => undefined);
        await client.query(`DROP ROLE IF EXISTS ${role}`).catch(() => undefined);
      }
      await client.end();
    },
  };
}
