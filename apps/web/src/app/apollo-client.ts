import { ApolloClient, ApolloLink, CombinedGraphQLErrors, InMemoryCache, ServerError } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { BaseHttpLink } from '@apollo/client/link/http';
import { tap } from 'rxjs';
import { reportConnection } from './connection';
import { i18n } from './i18n';

const language = new SetContextLink(({ headers }) => ({
  headers: { ...headers, 'x-wheelhouse-language': i18n.language },
}));

const errors = new ErrorLink(({ error }) => {
  const code = errorCode(error);
  if (code === 'UNAUTHENTICATED') reportConnection({ hasSessionEnded: true, isOffline: false });
  else if (code === 'NETWORK') reportConnection({ isOffline: true });
});

const arrivals = new ApolloLink((operation, forward) =>
  forward(operation).pipe(tap(() => reportConnection({ isOffline: false }))),
);

/** Kinds of failure a page tells apart; anything else is UNEXPECTED. */
export type ErrorCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'NETWORK' | 'TOO_MANY_REQUESTS' | 'UNEXPECTED';

/** Code of a failed call: the server's `extensions.code`, NETWORK when no answer came, else UNEXPECTED. */
export function errorCode(error: unknown): ErrorCode {
  if (CombinedGraphQLErrors.is(error)) {
    const code = error.errors[0]?.extensions?.code;
    if (code === 'UNAUTHENTICATED' || code === 'FORBIDDEN' || code === 'NOT_FOUND' || code === 'TOO_MANY_REQUESTS') {
      return code;
    }
    return 'UNEXPECTED';
  }
  if (ServerError.is(error)) return error.statusCode >= 502 && error.statusCode <= 504 ? 'NETWORK' : 'UNEXPECTED';
  return error instanceof TypeError ? 'NETWORK' : 'UNEXPECTED';
}

/** Reference of an unexpected failure to hand to whoever runs the server; null when the answer carries none. */
export function errorReference(error: unknown): string | null {
  if (!CombinedGraphQLErrors.is(error)) return null;
  const reference = error.errors[0]?.extensions?.requestId;
  return typeof reference === 'string' ? reference : null;
}

/**
 * The GraphQL client: same origin, session by cookie, texts in the language on screen. Columnar and computed types are
 * kept as they come (`keyFields: false`), because one measure has another value in every unit and period.
 */
export const apollo = new ApolloClient({
  link: ApolloLink.from([
    errors,
    arrivals,
    language,
    new BaseHttpLink({ uri: '/graphql', credentials: 'same-origin' }),
  ]),
  cache: new InMemoryCache({
    typePolicies: {
      Instance: { keyFields: [] },
      Me: { keyFields: [] },
      UnitTree: { keyFields: false },
      InitiativeMatrix: { keyFields: false },
      Roadmap: { keyFields: false },
      Wheel: { keyFields: false },
      WheelQuadrant: { keyFields: false },
      WheelMeasure: { keyFields: false },
      SeriesPoint: { keyFields: false },
      ControlLimits: { keyFields: false },
      Contribution: { keyFields: false },
      ContributionPart: { keyFields: false },
      League: { keyFields: false },
      LeagueRow: { keyFields: false },
      LeagueUnit: { keyFields: false },
      ThisWeek: { keyFields: false },
      MeasureAlert: { keyFields: false },
      Pack: { keyFields: false },
      PackPreview: { keyFields: false },
      ObjectiveScore: { keyFields: false },
      Cascade: { keyFields: false },
    },
  }),
  defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
});
