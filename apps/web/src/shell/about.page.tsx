import { useQuery } from '@apollo/client/react';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SessionDocument } from '../app/program.documents';
import { AccountFrame } from '../features/people/account-frame';

/** What this is, its version and licence, and whose marks it names. */
export function AboutPage() {
  const { t } = useTranslation('shell');
  const { data } = useQuery(SessionDocument);
  return (
    <AccountFrame title={t('about.title')} lead={t('about.lead')}>
      {data ? <Text mb="md">{t('about.version', { version: data.instance.version })}</Text> : null}
      <Text mb="md">{t('about.licence')}</Text>
      <Text mb="md">{t('about.nps-marks')}</Text>
      <Text mb="md">{t('about.starting-values')}</Text>
      <Text>{t('about.own-wording')}</Text>
    </AccountFrame>
  );
}
