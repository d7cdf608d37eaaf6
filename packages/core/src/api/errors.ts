import { type FormattedExecutionResult, GraphQLError } from 'graphql';
import { type Ctx, kernelMessages, say, WheelhouseError } from '../kernel/index.js';

/** Logs an error that the caller is only told the request id of. */
export type ErrorLog = (error: unknown, requestId: string) => void;

/** What of an error goes to the log: where and what, never the values of a statement, which may be secret or personal. */
export function loggable(error: unknown): {
  type: string;
  message: string;
  code: string | undefined;
  stack: string | undefined;
} {
  if (!(error instanceof Error))
    return { type: typeof error, message: String(error), code: undefined, stack: undefined };
  const code = 'code' in error ? String(error.code) : undefined;
  return { type: error.name, message: error.message, code, stack: error.stack };
}

interface MercuriusResult {
  errors?: readonly GraphQLError[];
  data?: Record<string, unknown> | null;
  statusCode?: number;
}

const HTTP: Record<string, number> = {
  UNAUTHENTICATED: 401,
  TOO_LARGE: 413,
  TOO_MANY_REQUESTS: 429,
  UNAVAILABLE: 503,
};

/** An error of the HTTP layer: carries the status it wants, and for a refused document the errors found in it. */
interface HttpError extends Error {
  statusCode?: number;
  errors?: readonly Error[];
}

const httpErrorOf = (error: GraphQLError): HttpError => (error.originalError ?? error) as HttpError;

/** The errors found in a document where one stands for many, else the error itself. */
function unfold(error: GraphQLError): GraphQLError[] {
  const { errors } = httpErrorOf(error);
  return errors && errors.length > 0 ? errors.map((nested) => nested as GraphQLError) : [error];
}

/** The code of a request refused by the HTTP layer, or null. */
function refusalCode(error: GraphQLError): string | null {
  const { statusCode } = httpErrorOf(error);
  if (statusCode === undefined || statusCode < 400 || statusCode >= 500) return null;
  return statusCode === 413 ? 'TOO_LARGE' : 'BAD_INPUT';
}

function formatted(error: GraphQLError, ctx: Ctx | undefined, log: ErrorLog): GraphQLError {
  const original = error.originalError;
  if (original instanceof WheelhouseError) {
    return new GraphQLError(original.message, { path: error.path ?? null, extensions: { code: original.code } });
  }
  const refused = refusalCode(error);
  if (refused) return new GraphQLError(httpErrorOf(error).message, { extensions: { code: refused } });
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
    const errors = (result.errors ?? []).flatMap(unfold);
    const shown = errors.map((error) => formatted(error, context?.ctx, log));
    const code = String(shown[0]?.extensions.code ?? '');
    const statusCode = result.data ? 200 : (HTTP[code] ?? (code === 'INTERNAL' ? 500 : 400));
    return { statusCode, response: { data: result.data ?? null, errors: shown.map((error) => error.toJSON()) } };
  };
}
