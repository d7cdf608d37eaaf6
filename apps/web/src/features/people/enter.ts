import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { reportConnection } from '../../app/connection';

/** Address to go on to after signing in: a path of this app, never another site. */
export function safeNext(next: string | null): string {
  return next && /^\/(?![/\\])/.test(next) ? next : '/';
}

/** After a session began: forgets what was cached for nobody and goes to the page the person came for. */
export function useEnter(): (to: string) => Promise<void> {
  const client = useApolloClient();
  const navigate = useNavigate();
  return useCallback(
    async (to: string) => {
      reportConnection({ hasSessionEnded: false });
      await client.clearStore();
      await navigate(to, { replace: true });
    },
    [client, navigate],
  );
}
