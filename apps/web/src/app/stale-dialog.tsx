import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import { Dialog } from './dialog';
import type { OpenStaleNotice } from './stale-notice';

/** "Someone changed this meanwhile": look at the newer version (nothing of yours is written) or save over it. */
export function StaleDialog({ notice }: { notice: OpenStaleNotice }) {
  const { t } = useTranslation('shell');
  return (
    <Dialog title={t('stale.title')} onClose={() => notice.choose('cancel')}>
      <Text>{notice.message}</Text>
      <Text mt="xs" c="dimmed">
        {t('stale.text')}
      </Text>
      <Group mt="md" justify="flex-end">
        {notice.canOverwrite ? (
          <Button variant="default" onClick={() => notice.choose('overwrite')}>
            {t('stale.overwrite')}
          </Button>
        ) : null}
        <Button onClick={() => notice.choose('reload')} data-autofocus>
          {t('stale.reload')}
        </Button>
      </Group>
    </Dialog>
  );
}
