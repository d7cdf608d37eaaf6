import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Button } from '../../app/button';
import { ErrorState } from '../../app/error-state';
import { useFormats } from '../../app/formats';
import { Loading } from '../../app/loading';
import { Page, PageHeader } from '../../app/page-header';
import { useProgram } from '../../app/program';
import { useProgramLink } from '../../app/unit';
import type { InstallationFieldsFragment } from '../../graphql/graphql';
import { InstallResult } from './install-result';
import { PackPreviewForm } from './pack-preview-form';
import { PackPreviewDocument } from './packs.documents';

/** One pack: what it would add item by item, or what it has added; after installing, the result and what to do next. */
export function PackPage() {
  const { t } = useTranslation('packs');
  const { packId = '' } = useParams();
  const { program } = useProgram();
  const { date } = useFormats();
  const to = useProgramLink();
  const [installed, setInstalled] = useState<InstallationFieldsFragment | null>(null);
  const { data, error, refetch } = useQuery(PackPreviewDocument, { variables: { packId, programId: program.id } });
  if (!data) {
    return error ? (
      <Page>
        <ErrorState error={error} retry={() => void refetch()} />
      </Page>
    ) : (
      <Loading lines={12} />
    );
  }
  const { pack, sections } = data.packPreview;
  const { installation } = pack;
  return (
    <Page>
      <PageHeader
        title={pack.title}
        lead={
          installation
            ? t('preview.installed', { date: date(installation.installedAt), version: installation.packVersion })
            : pack.summary
        }
        actions={
          <Button to={to('packs')} variant="subtle">
            {t('preview.all')}
          </Button>
        }
      />
      {installed ? (
        <InstallResult pack={pack.title} installation={installed} />
      ) : (
        <PackPreviewForm key={pack.id} pack={pack} sections={sections} onInstalled={setInstalled} />
      )}
    </Page>
  );
}
