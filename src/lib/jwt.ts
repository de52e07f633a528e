/** The claims of a JSON Web Token (RFC 7519); undefined when it is not one. The signature is not verified. */
function jwtClaims(token: string): Record<string, unknown> | undefined {
  const [header = '', payload = ''] = token.split('.');
  try {
    JSON.parse(Buffer.from(header, 'base64url').toString());
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
    return typeof claims === 'object' && claims !== null ? (claims as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** The role of a Supabase key, `anon` or `service_role`; undefined for other tokens (Supabase, API keys). */
export function supabaseRole(token: string): string | undefined {
  const claims = jwtClaims(token);
  return claims?.['iss'] === 'supabase' || claims?.['ref'] !== undefined ? String(claims?.['role']) : undefined;
}
