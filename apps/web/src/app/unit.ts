import { useCallback } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';
import { type UnitChoice, useProgram } from './program';

/** The unit of the page and how to change it. `unit` is null while the program has no unit the reader may see. */
export interface UnitSelection {
  unit: UnitChoice | null;
  unitId: string | null;
  set: (unitId: string) => void;
}

/** Sections whose address carries the unit in its path; the others carry it as `?unit=`. */
const IN_PATH = /^(\/p\/[^/]+\/(?:wheel|update))(?:\/[^/?]+)?/;

/** Unit of the page: from the path, else `?unit=`, else the top of what the reader may see. */
export function useUnit(): UnitSelection {
  const { program, units, unitById } = useProgram();
  const { unitId: inPath } = useParams();
  const location = useLocation();
  const navigate = useNavigate();
  const asked = inPath ?? new URLSearchParams(location.search).get('unit');
  const fallback = (program.rootUnitId ? unitById.get(program.rootUnitId) : undefined) ?? units[0] ?? null;
  const unit = (asked ? unitById.get(asked) : undefined) ?? fallback;
  const set = useCallback(
    (unitId: string) => {
      const search = new URLSearchParams(location.search);
      search.delete('measure');
      const match = IN_PATH.exec(location.pathname);
      if (match?.[1]) {
        search.delete('unit');
        void navigate({ pathname: `${match[1]}/${unitId}`, search: search.toString() });
        return;
      }
      search.set('unit', unitId);
      void navigate({ pathname: location.pathname, search: search.toString() });
    },
    [location.pathname, location.search, navigate],
  );
  return { unit, unitId: unit?.id ?? null, set };
}

/** Builds addresses below the program that keep period and unit of the page: `to('wheel/123', { measure: 'm1' })`. */
export function useProgramLink(): (path: string, search?: Record<string, string | null>) => string {
  const { program } = useProgram();
  const location = useLocation();
  const { unitId: inPath } = useParams();
  return useCallback(
    (path, search = {}) => {
      const here = new URLSearchParams(location.search);
      const kept = new URLSearchParams();
      const period = here.get('period');
      const unit = inPath ?? here.get('unit');
      if (period) kept.set('period', period);
      if (unit && !/^(wheel|update)\/./.test(path)) kept.set('unit', unit);
      for (const [key, value] of Object.entries(search)) {
        if (value === null) kept.delete(key);
        else kept.set(key, value);
      }
      const query = kept.toString();
      return `/p/${program.id}/${path}${query ? `?${query}` : ''}`;
    },
    [location.search, inPath, program.id],
  );
}
