import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../app/formats';
import { useProgram } from '../../../app/program';
import { ScoreJobsDocument } from './measures.documents';

const POLL_MS = 3_000;

/** A quiet word that scores of a measure are being computed again, while they are. */
export function ScoreProgress({ measureId }: { measureId: string }) {
  const { t } = useTranslation('scorecard.measures');
  const { program } = useProgram();
  const { percent } = useFormats();
  const { data } = useQuery(ScoreJobsDocument, {
    variables: { programId: program.id },
    pollInterval: POLL_MS,
    fetchPolicy: 'cache-and-network',
  });
  const jobs = (data?.scoreJobs ?? []).filter((job) => job.measureId === measureId);
  if (jobs.length === 0) return null;
  const total = jobs.reduce((sum, job) => sum + job.total, 0);
  const done = jobs.reduce((sum, job) => sum + job.done, 0);
  return (
    <p className="wh-soft" role="status">
      {t('rescoring', { share: percent(Math.min(1, done / Math.max(1, total))) })}
    </p>
  );
}
