import { Group, Text } from '@mantine/core';
import { type ReactNode, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import { Dialog } from './dialog';

/** A question before something that reaches far: what will happen, and the word on the button that does it. */
export interface Question {
  title: string;
  text: ReactNode;
  action: string;
  /** Paints the button as a warning. */
  isGrave?: boolean;
}

interface OpenQuestion extends Question {
  answer: (yes: boolean) => void;
}

/**
 * A dialog that asks before acting: `ask` resolves to true when the person confirms, false when they turn back.
 * The element must stand somewhere on the page.
 */
export function useConfirm(): { ask: (question: Question) => Promise<boolean>; dialog: ReactNode } {
  const { t } = useTranslation('shell');
  const [open, setOpen] = useState<OpenQuestion | null>(null);
  const ask = useCallback(
    (question: Question) => new Promise<boolean>((resolve) => setOpen({ ...question, answer: resolve })),
    [],
  );
  const close = (yes: boolean) => {
    open?.answer(yes);
    setOpen(null);
  };
  const dialog = open ? (
    <Dialog title={open.title} onClose={() => close(false)}>
      <Text component="div">{open.text}</Text>
      <Group mt="md" justify="flex-end">
        <Button variant="default" onClick={() => close(false)} data-autofocus>
          {t('action.cancel')}
        </Button>
        <Button variant={open.isGrave ? 'grave' : undefined} onClick={() => close(true)}>
          {open.action}
        </Button>
      </Group>
    </Dialog>
  ) : null;
  return { ask, dialog };
}
