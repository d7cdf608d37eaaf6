import { useQuery } from '@apollo/client/react';
import { IconPlus } from '@tabler/icons-react';
import { ReadinessMatrix, type ReadinessPlace } from '@wheelhouse/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../../app/button';
import { EmptyState } from '../../app/empty-state';
import { ErrorState } from '../../app/error-state';
import { Loading } from '../../app/loading';
import { useNarrow } from '../../app/narrow';
import { Page, PageHeader } from '../../app/page-header';
import { useProgram } from '../../app/program';
import { useSession } from '../../app/session';
import { useProgramLink } from '../../app/unit';
import { useLazyCommit } from '../editing/lazy-commit';
import { usePeek } from '../editing/peek';
import { CreateDepartment } from './create-department';
import { useEditDepartment } from './department-edit';
import { DepartmentList } from './department-list';
import { DepartmentPeek } from './department-peek';
import { DepartmentTable } from './department-table';
import { ReadinessDocument } from './readiness.documents';
import styles from './readiness.module.css';
import { useReadinessLabels } from './readiness-words';

/** Which departments carry the change, how hard it hits them, and what they must be equipped with (M28). */
export function ReadinessPage() {
  const { t } = useTranslation(['readiness', 'editing', 'history']);
  const { program } = useProgram();
  const { can } = useSession();
  const isNarrow = useNarrow();
  const to = useProgramLink();
  const { peek, open, close } = usePeek();
  const [selected, setSelected] = useState<string[]>([]);
  const [isCreating, setCreating] = useState(false);
  const edit = useEditDepartment();
  const { data, error, refetch } = useQuery(ReadinessDocument, {
    variables: { programId: program.id },
    fetchPolicy: 'cache-and-network',
  });
  const departments = data?.readinessMatrix.departments ?? [];
  const { local, change } = useLazyCommit<ReadinessPlace>(async (changes) => {
    for (const [id, place] of changes) {
      const department = departments.find((other) => other.id === id);
      if (department) await edit(department, place);
    }
  });
  const judged = departments.filter((row) => row.importance !== null && row.impact !== null).length;
  const labels = useReadinessLabels(judged, departments.length);
  const canWrite = can('readiness:write');
  const shown = departments.find((department) => department.id === peek);

  if (!data) return error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading />;
  const create = canWrite ? (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setCreating(true)}>
      {t('create')}
    </Button>
  ) : null;
  return (
    <Page>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        offers={departments.length > 0 ? [{ view: 'readiness' }] : null}
        actions={departments.length > 0 ? create : null}
      />
      {departments.length === 0 ? (
        <EmptyState
          title={t('empty.title')}
          text={t('empty.text')}
          example={t('empty.example')}
          action={create}
          secondary={<Link to={to('packs')}>{t('empty.packs')}</Link>}
        />
      ) : isNarrow ? (
        <DepartmentList departments={departments} open={open} />
      ) : (
        <>
          <div className={styles.matrix} data-sheet="readiness">
            <ReadinessMatrix
              ids={departments.map((row) => row.id)}
              names={departments.map((row) => row.name)}
              importance={departments.map((row) => local.get(row.id)?.importance ?? row.importance)}
              impact={departments.map((row) => local.get(row.id)?.impact ?? row.impact)}
              selectedIds={selected}
              onSelect={setSelected}
              onOpen={open}
              onMove={canWrite ? change : undefined}
              labels={labels}
            />
          </div>
          <DepartmentTable
            departments={departments}
            edit={edit}
            open={open}
            openId={shown?.id ?? null}
            readOnly={!canWrite}
          />
        </>
      )}
      {shown ? (
        <DepartmentPeek key={shown.id} department={shown} edit={edit} readOnly={!canWrite} onClose={close} />
      ) : null}
      {isCreating ? <CreateDepartment onClose={() => setCreating(false)} /> : null}
    </Page>
  );
}
