import { useQuery } from '@apollo/client/react';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { Navigate, useLocation } from 'react-router';
import type { SessionQuery } from '../graphql/graphql';
import { reportConnection, useConnection } from './connection';
import { ErrorState } from './error-state';
import { languageOfTag } from './language';
import { useLanguage } from './language-switch';
import { Loading } from './loading';
import { SessionDocument } from './program.documents';

/** The signed-in person with the permissions held on at least one unit. */
export interface Session {
  user: NonNullable<SessionQuery['me']>['user'];
  permissions: readonly string[];
  /** Whether a permission such as `initiative:write` is held anywhere; the server decides each call on its own. */
  can: (permission: string) => boolean;
  version: string;
}

const SessionContext = createContext<Session | null>(null);

/** The session of a page below RequireSession. Throws when used outside it. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession needs RequireSession above it');
  return session;
}

/** Lets signed-in people through and sends others to the sign-in page, keeping the address they came for. */
export function RequireSession({ children }: { children: ReactNode }) {
  const { data, error, refetch } = useQuery(SessionDocument);
  const { hasSessionEnded } = useConnection();
  const { pathname, search } = useLocation();
  const { language, change } = useLanguage();
  const chosen = data?.me?.user.language;
  const wanted = chosen ? languageOfTag(chosen) : null;
  const [followed, setFollowed] = useState<string | null>(null);
  // Pages wait for the person's language, so that nothing is fetched in another one first.
  const isTurning = followed === null && wanted !== null && wanted !== language;

  useEffect(() => {
    // It applies once, when it arrives; a change made on this page must not be turned back.
    if (!wanted || followed !== null) return;
    if (wanted === language) setFollowed(wanted);
    else void change(wanted).then(() => setFollowed(wanted));
  }, [wanted, followed, language, change]);

  if (hasSessionEnded || (data && !data.me)) {
    const from = `${pathname}${search}`;
    const next = from === '/' ? '' : `?next=${encodeURIComponent(from)}`;
    return <Navigate to={`/sign-in${next}`} replace state={{ hasSessionEnded }} />;
  }
  if (!data?.me) {
    return error ? (
      <div className="wh-page">
        <ErrorState
          error={error}
          retry={() => {
            reportConnection({ isOffline: false });
            void refetch();
          }}
        />
      </div>
    ) : (
      <Loading />
    );
  }
  if (isTurning) return <Loading />;
  const { user, permissions } = data.me;
  return (
    <SessionContext.Provider
      value={{ user, permissions, can: (name) => permissions.includes(name), version: data.instance.version }}
    >
      {children}
    </SessionContext.Provider>
  );
}
