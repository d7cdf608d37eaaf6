import { Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../app/button';
import { useSave } from '../../../app/save';
import { useSession } from '../../../app/session';
import type { PhaseSettingFragment } from '../../../graphql/graphql';
import { FormErrors } from '../../people/form-errors';
import { UpdatePhaseDocument } from './settings.documents';
import styles from './settings.module.css';

const FIELDS = ['title', 'purpose', 'startsOn', 'endsOn'];

/** One phase of the plan: its name, purpose and dates. Save appears with the first change. */
export function PhaseForm({ phase }: { phase: PhaseSettingFragment }) {
  const { t } = useTranslation('programs.settings');
  const { can } = useSession();
  const { save, isSaving, errorOf, otherErrors, clear } = useSave(UpdatePhaseDocument);
  const stored = { title: phase.title, purpose: phase.purpose, startsOn: phase.startsOn, endsOn: phase.endsOn };
  const [draft, setDraft] = useState(stored);
  const set = (change: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...change }));
  const isChanged =
    draft.title !== stored.title ||
    draft.purpose !== stored.purpose ||
    draft.startsOn !== stored.startsOn ||
    draft.endsOn !== stored.endsOn;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    await save(
      { id: phase.id, version: phase.version, ...draft },
      { done: t('done.saved'), undoable: true, refetch: ['ProgramSettings'] },
    );
  };

  return (
    <li className={styles.phase}>
      <span className={styles.number} aria-hidden>
        {phase.position}
      </span>
      <form onSubmit={(event) => void submit(event)} aria-label={t('phase.label', { title: phase.title })}>
        <fieldset disabled={!can('program:write')} style={{ border: 0, margin: 0, padding: 0 }}>
          <div className={styles.phaseFields}>
            <TextInput
              className={styles.phaseName}
              label={t('phase.name')}
              required
              value={draft.title}
              onChange={(event) => set({ title: event.currentTarget.value })}
              error={errorOf('title')}
            />
            <TextInput
              type="date"
              label={t('field.start')}
              required
              value={draft.startsOn}
              onChange={(event) => set({ startsOn: event.currentTarget.value })}
              error={errorOf('startsOn')}
            />
            <TextInput
              type="date"
              label={t('field.end')}
              required
              value={draft.endsOn}
              onChange={(event) => set({ endsOn: event.currentTarget.value })}
              error={errorOf('endsOn')}
            />
            <Textarea
              className={styles.wide}
              label={t('phase.purpose')}
              autosize
              minRows={1}
              value={draft.purpose}
              onChange={(event) => set({ purpose: event.currentTarget.value })}
              error={errorOf('purpose')}
            />
          </div>
          <FormErrors messages={otherErrors(FIELDS)} />
          {isChanged ? (
            <div className={styles.buttons}>
              <Button type="submit" loading={isSaving}>
                {t('action.save')}
              </Button>
              <Button
                variant="subtle"
                onClick={() => {
                  setDraft(stored);
                  clear();
                }}
              >
                {t('action.cancel')}
              </Button>
            </div>
          ) : null}
        </fieldset>
      </form>
    </li>
  );
}
