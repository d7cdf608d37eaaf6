import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useProgram } from '../../app/program';
import type { Choice } from '../editing/inline-choice';
import { InitiativeChoicesDocument } from './initiatives.documents';

/** Battles, episodes and departments to choose from, with the number of all initiatives; empty while they load. */
export interface InitiativeChoices {
  battles: Choice[];
  episodes: Choice[];
  departments: Choice[];
  /** Initiatives that are not archived, whatever the filter; null while unknown. */
  total: number | null;
  battleTitle: (id: string | null | undefined) => string | null;
}

/** What initiatives of the program can be filtered by and linked to. */
export function useInitiativeChoices(): InitiativeChoices {
  const { program } = useProgram();
  const { data } = useQuery(InitiativeChoicesDocument, { variables: { programId: program.id } });
  return useMemo(() => {
    const battles = data?.mustWinBattles.map(({ id, title }) => ({ value: id, label: title })) ?? [];
    const titles = new Map(battles.map(({ value, label }) => [value, label]));
    return {
      battles,
      episodes: data?.episodes.map(({ id, title }) => ({ value: id, label: title })) ?? [],
      departments: data?.readinessMatrix.departments.map(({ id, name }) => ({ value: id, label: name })) ?? [],
      total: data?.all.total ?? null,
      battleTitle: (id) => (id ? (titles.get(id) ?? null) : null),
    };
  }, [data]);
}
