import { useTranslation } from 'react-i18next';
import type { EpisodeFieldsFragment, UpdateEpisodeInput } from '../../graphql/graphql';
import { useQuickSave } from '../editing/quick-save';
import { UpdateEpisodeDocument } from './episodes.documents';

/** Changes fields of an episode; resolves to the row, or to null when nothing was written. */
export type EditEpisode = (
  episode: Pick<EpisodeFieldsFragment, 'id' | 'version' | 'title'>,
  fields: Omit<UpdateEpisodeInput, 'id' | 'version'>,
) => Promise<unknown>;

/** The one way episodes are edited on this page: with the version, a message, and Undo. */
export function useEditEpisode(): EditEpisode {
  const { t } = useTranslation('strategy');
  const { save } = useQuickSave(UpdateEpisodeDocument);
  return (episode, fields) =>
    save(
      { id: episode.id, version: episode.version, ...fields },
      { done: t('changed', { name: episode.title }), undoable: true },
    );
}
