import { useQuery } from '@apollo/client/react';
import { Navigate } from 'react-router';
import { ErrorState } from '../../app/error-state';
import { readStored } from '../../app/language';
import { Loading } from '../../app/loading';
import { ProgramsDocument } from '../../app/program.documents';
import { RequireSession } from '../../app/session';

/** The address `/`: the program opened last on this device, else the first one, else the choice how to begin. */
export function HomePage() {
  return (
    <RequireSession>
      <LastProgram />
    </RequireSession>
  );
}

function LastProgram() {
  const { data, error, refetch } = useQuery(ProgramsDocument);
  if (!data) {
    return error ? (
      <main className="wh-page">
        <ErrorState error={error} retry={() => void refetch()} />
      </main>
    ) : (
      <Loading />
    );
  }
  const last = readStored('wheelhouse.program');
  const program = data.programs.find((choice) => choice.id === last) ?? data.programs[0];
  return <Navigate to={program ? `/p/${program.id}/this-week` : '/start'} replace />;
}
