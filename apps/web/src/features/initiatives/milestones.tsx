import { Checkbox } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../app/button';
import { useProgram } from '../../app/program';
import { useSave } from '../../app/save';
import type { InitiativeDetailFragment } from '../../graphql/graphql';
import { InlineDate } from '../editing/inline-date';
import { InlineText } from '../editing/inline-text';
import { useQuickSave } from '../editing/quick-save';
import { FormErrors } from '../people/form-errors';
import { ArchiveMilestoneDocument, CreateMilestoneDocument, UpdateMilestoneDocument } from './initiatives.documents';
import styles from './initiatives.module.css';

/** Props of Milestones. `onChanged` runs when one was added or taken away. */
export interface MilestonesProps {
  initiative: InitiativeDetailFragment;
  readOnly: boolean;
  onChanged: () => void;
}

/** Milestones by date: tick when done, edit in place, add at the end. */
export function Milestones({ initiative, readOnly, onChanged }: MilestonesProps) {
  const { t } = useTranslation('initiatives');
  const { program } = useProgram();
  const { save: update } = useQuickSave(UpdateMilestoneDocument);
  const { save: archive } = useQuickSave(ArchiveMilestoneDocument);
  const milestones = initiative.milestones.toSorted((a, b) => a.date.localeCompare(b.date));
  return (
    <>
      <ul className={styles.milestones}>
        {milestones.map((milestone) => (
          <li key={milestone.id} data-missed={milestone.isMissed || undefined}>
            <Checkbox
              size="xs"
              checked={milestone.doneOn != null}
              disabled={readOnly}
              aria-label={t('milestone.done', { title: milestone.title })}
              onChange={(event) =>
                void update(
                  {
                    id: milestone.id,
                    version: milestone.version,
                    doneOn: event.currentTarget.checked ? program.today : null,
                  },
                  { refetch: ['Roadmap'] },
                )
              }
            />
            <InlineText
              value={milestone.title}
              label={t('milestone.title')}
              required
              readOnly={readOnly}
              onSave={(title) =>
                update({ id: milestone.id, version: milestone.version, title }, { refetch: ['Roadmap'] })
              }
            />
            <div className={styles.milestoneDate}>
              <InlineDate
                value={milestone.date}
                label={t('milestone.date')}
                readOnly={readOnly}
                onSave={(date) =>
                  date
                    ? update({ id: milestone.id, version: milestone.version, date }, { refetch: ['Roadmap'] })
                    : undefined
                }
              />
              {milestone.isMissed ? <span className={styles.missed}>{t('milestone.missed')}</span> : null}
            </div>
            {readOnly ? null : (
              <button
                type="button"
                className={styles.iconButton}
                aria-label={t('milestone.remove', { title: milestone.title })}
                onClick={() =>
                  void archive(
                    { id: milestone.id, version: milestone.version },
                    { done: t('milestone.removed', { title: milestone.title }), undoable: true, refetch: 'active' },
                  )
                }
              >
                <IconX size={14} aria-hidden />
              </button>
            )}
          </li>
        ))}
      </ul>
      {readOnly ? (
        milestones.length === 0 ? (
          <p className="wh-soft">{t('milestone.none')}</p>
        ) : null
      ) : (
        <AddMilestone initiativeId={initiative.id} initialDate={initiative.endsOn ?? ''} onAdded={onChanged} />
      )}
    </>
  );
}

interface AddMilestoneProps {
  initiativeId: string;
  initialDate: string;
  onAdded: () => void;
}

function AddMilestone({ initiativeId, initialDate, onAdded }: AddMilestoneProps) {
  const { t } = useTranslation('initiatives');
  const { save, isSaving, issues } = useSave(CreateMilestoneDocument);
  const [title, setTitle] = useState('');
  const [date, setDate] = useState(initialDate);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const row = await save({ initiativeId, title: title.trim(), date }, { refetch: ['Roadmap'] });
    if (!row) return;
    setTitle('');
    onAdded();
  };
  return (
    <form className={styles.addMilestone} onSubmit={(event) => void submit(event)}>
      <input
        className={styles.plainInput}
        aria-label={t('milestone.title')}
        placeholder={t('milestone.add')}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      {title.trim() === '' ? null : (
        <>
          <input
            className={styles.plainInput}
            type="date"
            required
            aria-label={t('milestone.date')}
            value={date}
            onChange={(event) => setDate(event.currentTarget.value)}
          />
          <Button type="submit" size="xs" loading={isSaving}>
            {t('action.add')}
          </Button>
        </>
      )}
      <FormErrors messages={issues.map((issue) => issue.message)} />
    </form>
  );
}
