import type { TypedDocumentNode } from '@apollo/client';
import { Group, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../app/button';
import { Dialog } from '../../app/dialog';
import { useSave } from '../../app/save';
import { FormErrors } from '../people/form-errors';

/** Props of NewTitle. `input` makes the mutation's input of the two texts; `onCreated` gets the new row's id. */
export interface NewTitleProps<TData, TInput> {
  onClose: () => void;
  /** Heading, and the word on the button. */
  title: string;
  /** Name and hint of the second text. */
  second: { label: string; hint: string; field: string };
  document: TypedDocumentNode<TData, { input: TInput }>;
  input: (title: string, second: string) => TInput;
  onCreated: (id: string) => void;
}

/** The form of a new episode or battle: a title and one sentence; the panel that opens afterwards holds the rest. */
export function NewTitle<TData, TInput>(props: NewTitleProps<TData, TInput>) {
  return (
    <Dialog onClose={props.onClose} title={props.title}>
      <Form {...props} />
    </Dialog>
  );
}

function Form<TData, TInput>(props: NewTitleProps<TData, TInput>) {
  const { onClose, title: heading, second, document, input, onCreated } = props;
  const { t } = useTranslation('strategy');
  const { save, isSaving, errorOf, otherErrors } = useSave(document);
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const row = await save(input(title.trim(), text.trim()), {
      done: t('created', { name: title.trim() }),
      undoable: true,
      refetch: 'active',
    });
    if (!row) return;
    onClose();
    if ('id' in row && typeof row.id === 'string') onCreated(row.id);
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="md">
        <TextInput
          label={t('field.title')}
          required
          data-autofocus
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          error={errorOf('title')}
        />
        <Textarea
          label={second.label}
          description={second.hint}
          autosize
          minRows={2}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          error={errorOf(second.field)}
        />
        <FormErrors messages={otherErrors(['title', second.field])} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" loading={isSaving}>
            {heading}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
