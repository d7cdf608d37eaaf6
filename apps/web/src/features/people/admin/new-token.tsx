import { Group, NumberInput, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../app/button';
import { Dialog } from '../../../app/dialog';
import { useSave } from '../../../app/save';
import { FormErrors } from '../form-errors';
import { CreateApiTokenDocument } from './admin.documents';

const LONGEST = 365;
const USUAL = 90;

/** Dialog that makes a token: what for, and how many days it lives. */
export function NewToken({ onMade, onClose }: { onMade: (name: string, secret: string) => void; onClose: () => void }) {
  const { t } = useTranslation('people.admin');
  const { save, isSaving, errorOf, otherErrors } = useSave(CreateApiTokenDocument);
  const [name, setName] = useState('');
  const [days, setDays] = useState<number | string>(USUAL);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const token = await save({ name: name.trim(), days: Number(days) }, { refetch: ['ApiTokens'] });
    if (token) onMade(token.name, token.secret ?? '');
  };
  return (
    <Dialog title={t('token.new-title')} onClose={onClose}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          <TextInput
            label={t('token.name')}
            placeholder={t('token.name-example')}
            required
            data-autofocus
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={errorOf('name')}
          />
          <NumberInput
            label={t('token.days')}
            description={t('token.days-hint', { max: LONGEST })}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            required
            min={1}
            max={LONGEST}
            allowDecimal={false}
            value={days}
            onChange={setDays}
            error={errorOf('days')}
          />
          <FormErrors messages={otherErrors(['name', 'days'])} />
          <Group justify="flex-end">
            <Button variant="subtle" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={isSaving}>
              {t('token.create')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
