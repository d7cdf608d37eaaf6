import { Group, Stack, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../app/button';
import { Dialog } from '../../app/dialog';
import { useFormats } from '../../app/formats';
import { useProgram } from '../../app/program';
import { useSave } from '../../app/save';
import { FormErrors } from '../people/form-errors';
import { ReopenPeriodDocument } from './updates.documents';

/** Asks why a period has to be opened again, and opens it. */
export function ReopenDialog({ period, onClose }: { period: string; onClose: () => void }) {
  const { t } = useTranslation('updates');
  const formats = useFormats();
  const { program } = useProgram();
  const { save, isSaving, errorOf, otherErrors } = useSave(ReopenPeriodDocument);
  const [reason, setReason] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const row = await save(
      { programId: program.id, period, reason },
      { done: t('reopen.done', { period: formats.period(period) }), undoable: true, refetch: 'active' },
    );
    if (row) onClose();
  };
  return (
    <Dialog title={t('reopen.title', { period: formats.period(period) })} onClose={onClose} isSticky>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          <Textarea
            label={t('reopen.reason')}
            description={t('reopen.reason-hint')}
            required
            rows={3}
            data-autofocus
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={errorOf('reason')}
          />
          <FormErrors messages={otherErrors(['reason'])} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={isSaving}>
              {t('reopen.action')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
