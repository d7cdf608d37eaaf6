import { type FormattedExecutionResult, GraphQLError } from 'graphql';
import { type Ctx, kernelMessages, say, WheelhouseError } from '../kernel/index.js';

/** Logs an error that the caller is only told the request id of. */
export type ErrorLog = (error: unknown, requestId: string) => void;

interface MercuriusResult {
  errors?: readonly GraphQLError[];
  data?: Record<string, unknown> | null;
  statusCode?: number;
}

const HTTP: Record<string, number> = { UNAUTHENTICATED: 401, TOO_LARGE: 413, TOO_MANY_REQUESTS: 429, UNAVAILABLE: 503 };

function formatted(error: GraphQLError, ctx: Ctx | undefined, log: ErrorLog): GraphQLError {
  const original = error.originalError;
  if (original instanceof WheelhouseError) {
    return new GraphQLError(original.message, { path: error.path ?? null, extensions: { code: original.code } });
  }
  // Errors of the request itself (syntax, unknown field, wrong type of a variable) have no original error.
  if (!original || original instanceof GraphQLError) {
    const code = error.extensions?.code ?? 'BAD_INPUT';
    const options = { path: error.path ?? null, extensions: { code } };
    return new GraphQLError(error.message, error.nodes ? { ...options, nodes: error.nodes } : options);
  }
  const requestId = ctx?.requestId ?? '';
  log(original, requestId);
  return new GraphQLError(say(kernelMessages.internal, ctx?.locale ?? 'en', { id: requestId }), {
    path: error.path ?? null,
    extensions: { code: 'INTERNAL', requestId },
  });
}

/**
 * Shapes errors for the wire: what is meant to be seen keeps its code and sentence, everything else becomes INTERNAL with
 * the request id and goes to the log. Answers 200 when there is data, else 400 or the code's own status.
 */
export function errorFormatter(log: ErrorLog) {
  return (
    result: MercuriusResult,
    context: { ctx?: Ctx } | undefined,
  ): { statusCode: number; response: FormattedExecutionResult } => {
    const errors = (result.errors ?? []).flatMap((error) => {
      const nested = (error as { errors?: readonly GraphQLError[] }).errors;
      return nested && nested.length > 0 ? nested : [error];
    });
    const shown = errors.map((error) => formatted(error as GraphQLError, context?.ctx, log));
    const code = String(shown[0]?.extensions.code ?? '');
    const statusCode = result.data ? 200 : (HTTP[code] ?? (code === 'INTERNAL' ? 500 : 400));
    return { statusCode, response: { data: result.data ?? null, errors: shown.map((error) => error.toJSON()) } };
  };
}
