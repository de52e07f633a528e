export const OWASP = 'OWASP Top 10 for LLM Applications 2025';
