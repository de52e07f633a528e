import type { Session } from './session.ts';

/** The Supabase objects that migrations refer to (Supabase, Postgres roles; Auth schema). */
const SUPABASE_ROLES = [
  'anon',
  'authenticated',
  'service_role',
  'supabase_admin',
  'supabase_auth_admin',
  'authenticator',
];
const PRELUDE = `
CREATE SCHEMA IF NOT EXISTS auth; CREATE SCHEMA IF NOT EXISTS storage; CREATE SCHEMA IF NOT EXISTS extensions;
CREATE TABLE IF NOT EXISTS auth.users (id uuid PRIMARY KEY, instance_id uuid, aud text, role text, email text, phone text,
  encrypted_password text, raw_user_meta_data jsonb, raw_app_meta_data jsonb, is_super_admin boolean, is_anonymous boolean,
  is_sso_user boolean, confirmation_token text, recovery_token text, email_change text, email_change_token_new text,
  invited_at timestamptz, confirmed_at timestamptz, email_confirmed_at timestamptz, phone_confirmed_at timestamptz,
  last_sign_in_at timestamptz, banned_until timestamptz, deleted_at timestamptz, created_at timestamptz, updated_at timestamptz);
CREATE TABLE IF NOT EXISTS auth.identities (id uuid PRIMARY KEY, user_id uuid REFERENCES auth.users ON DELETE CASCADE,
  provider text, provider_id text, identity_data jsonb, email text, created_at timestamptz, updated_at timestamptz);
CREATE TABLE IF NOT EXISTS auth.sessions (id uuid PRIMARY KEY, user_id uuid REFERENCES auth.users ON DELETE CASCADE,
  created_at timestamptz, updated_at timestamptz);
CREATE TABLE IF NOT EXISTS storage.buckets (id text PRIMARY KEY, name text NOT NULL, owner uuid, owner_id text, public boolean DEFAULT false,
  avif_autodetection boolean, file_size_limit bigint, allowed_mime_types text[], created_at timestamptz, updated_at timestamptz);
CREATE TABLE IF NOT EXISTS storage.objects (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), bucket_id text REFERENCES storage.buckets,
  name text, owner uuid, owner_id text, metadata jsonb, user_metadata jsonb, path_tokens text[], version text,
  created_at timestamptz DEFAULT now(), updated_at timestamptz DEFAULT now(), last_accessed_at timestamptz);
ALTER TABLE storage.objects ENABLE ROW LEVEL SECURITY;
CREATE OR REPLACE FUNCTION storage.filename(name text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT name';
CREATE OR REPLACE FUNCTION storage.extension(name text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT name';
CREATE OR REPLACE FUNCTION auth.email() RETURNS text LANGUAGE sql STABLE AS 'SELECT NULL::text';
CREATE OR REPLACE FUNCTION auth.uid() RETURNS uuid LANGUAGE sql STABLE AS 'SELECT NULL::uuid';
CREATE OR REPLACE FUNCTION auth.role() RETURNS text LANGUAGE sql STABLE AS 'SELECT NULL::text';
CREATE OR REPLACE FUNCTION auth.jwt() RETURNS jsonb LANGUAGE sql STABLE AS 'SELECT NULL::jsonb';
CREATE PUBLICATION supabase_realtime;
CREATE OR REPLACE FUNCTION storage.foldername(name text) RETURNS text[] LANGUAGE sql IMMUTABLE AS 'SELECT string_to_array(name, ''/'')';
`;

/** What every project of Supabase has. */
export const SUPABASE_EXTENSIONS = ['uuid-ossp', 'pgcrypto'];

/** Marks the roles that a rehearsal created, so that they can be dropped even after a killed run. */
const MARK = 'made by launch-gate for a rehearsal';

/** Roles belong to the whole server: those that were created here are dropped at the end. */
export interface Roles {
  /** Creates roles through `home`, and everything else in the database of `client`. */
  prepare(home: Session, session: Session): Promise<void>;
  giveBack(home: Session): Promise<void>;
}

export function takeRoles(): Roles {
  return {
    async prepare(home, session) {
      for (const role of SUPABASE_ROLES) {
        const { rows } = await home.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
        if (rows.length > 0) continue;
        await home.query(`CREATE ROLE ${role} NOLOGIN`);
        await home.query(`COMMENT ON ROLE ${role} IS '${MARK}'`);
      }
      await session.query(PRELUDE);
      for (const name of SUPABASE_EXTENSIONS) {
        const { rows } = await session.query('SELECT FROM pg_available_extensions WHERE name = $1', [name]);
        if (rows.length > 0) await session.query(`CREATE EXTENSION IF NOT EXISTS "${name}" SCHEMA extensions`);
      }
    },
    async giveBack(home) {
      const { rows } = await home.query(
        "SELECT rolname AS role FROM pg_roles WHERE rolname = ANY($1) AND shobj_description(oid, 'pg_authid') = $2",
        [SUPABASE_ROLES, MARK],
      );
      for (const { role } of rows) {
        await home.query(`DROP OWNED BY ${role}`).catch(() => undefined);
        await home.query(`DROP ROLE IF EXISTS ${role}`).catch(() => undefined);
      }
    },
  };
}
