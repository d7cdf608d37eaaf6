import { graphql } from '../../../graphql';

/** Every measure of a program with its dated goals and weights; archived ones too. */
export const MeasuresDocument = graphql(`
  query Measures($programId: ID!) {
    measures(programId: $programId, includeArchived: true) {
      ...MeasureFields
    }
  }

  fragment MeasureFields on Measure {
    id
    version
    programId
    key
    name
    shortName
    definition
    formula
    kind
    expression
    numerator
    denominator
    quadrant
    polarity
    cadence
    aggregation
    timeAggregation
    unit
    decimals
    owner
    ownerId
    deputyId
    ownerPerson {
      id
      name
    }
    source
    goal
    redFlag
    baseline
    weight
    thresholds {
      id
      version
      unitId
      from
      goal
      redFlag
      baseline
    }
    weights {
      id
      version
      unitId
      from
      weight
    }
    wheelPosition
    isFocus
    benchmark {
      value
      basis
    }
    origin {
      pack
      key
    }
    archivedAt
  }
`);

/** Adds a measure with its first goal, red flag and weight. */
export const CreateMeasureDocument = graphql(`
  mutation CreateMeasure($input: CreateMeasureInput!) {
    createMeasure(input: $input) {
      ... on Measure {
        ...MeasureFields
      }
      ... on Invalid {
        issues {
          path
          message
        }
      }
      ... on Stale {
        message
        current {
          id
          version
        }
      }
    }
  }
`);

/** Changes what a measure says or where it stands on the wheel. */
export const UpdateMeasureDocument = graphql(`
  mutation UpdateMeasure($input: UpdateMeasureInput!) {
    updateMeasure(input: $input) {
      ... on Measure {
        ...MeasureFields
      }
      ... on Invalid {
        issues {
          path
          message
        }
      }
      ... on Stale {
        message
        current {
          id
          version
        }
      }
    }
  }
`);

/** Sets goal and red flag from a date; earlier periods keep theirs. */
export const SetThresholdDocument = graphql(`
  mutation SetThreshold($input: SetThresholdInput!) {
    setThreshold(input: $input) {
      ... on Measure {
        ...MeasureFields
      }
      ... on Invalid {
        issues {
          path
          message
        }
      }
      ... on Stale {
        message
        current {
          id
          version
        }
      }
    }
  }
`);

/** Sets the weight from a date; earlier periods keep theirs. */
export const SetWeightDocument = graphql(`
  mutation SetWeight($input: SetWeightInput!) {
    setWeight(input: $input) {
      ... on Measure {
        ...MeasureFields
      }
      ... on Invalid {
        issues {
          path
          message
        }
      }
      ... on Stale {
        message
        current {
          id
          version
        }
      }
    }
  }
`);

/** Takes a measure out of use; its readings stay. */
export const ArchiveMeasureDocument = graphql(`
  mutation ArchiveMeasure($input: RowInput!) {
    archiveMeasure(input: $input) {
      ... on Measure {
        ...MeasureFields
      }
      ... on Invalid {
        issues {
          path
          message
        }
      }
      ... on Stale {
        message
        current {
          id
          version
        }
      }
    }
  }
`);

/** Brings an archived measure back. */
export const RestoreMeasureDocument = graphql(`
  mutation RestoreMeasure($input: RowInput!) {
    restoreMeasure(input: $input) {
      ... on Measure {
        ...MeasureFields
      }
      ... on Invalid {
        issues {
          path
          message
        }
      }
      ... on Stale {
        message
        current {
          id
          version
        }
      }
    }
  }
`);

/** Takes a dated goal and red flag away; what held before holds on. */
export const RemoveThresholdDocument = graphql(`
  mutation RemoveThreshold($input: RowInput!) {
    removeThreshold(input: $input) {
      ... on Measure {
        ...MeasureFields
      }
      ... on Invalid {
        issues {
          path
          message
        }
      }
      ... on Stale {
        message
        current {
          id
          version
        }
      }
    }
  }
`);

/** Takes a dated weight away. */
export const RemoveWeightDocument = graphql(`
  mutation RemoveWeight($input: RowInput!) {
    removeWeight(input: $input) {
      ... on Measure {
        ...MeasureFields
      }
      ... on Invalid {
        issues {
          path
          message
        }
      }
      ... on Stale {
        message
        current {
          id
          version
        }
      }
    }
  }
`);

/** What a change of goal and red flag would do to the scores. */
export const PreviewThresholdDocument = graphql(`
  query PreviewThreshold($input: SetThresholdInput!, $take: Int) {
    previewThreshold(input: $input, take: $take) {
      ... on ThresholdPreview {
        affected
        examined
        moved
        transitions {
          from
          to
          count
        }
        rows {
          unitId
          unitName
          period
          before
          after
          statusBefore
          statusAfter
        }
      }
      ... on Invalid {
        issues {
          path
          message
        }
      }
    }
  }
`);

/** Scores that are being computed again in the background. */
export const ScoreJobsDocument = graphql(`
  query ScoreJobs($programId: ID!) {
    scoreJobs(programId: $programId) {
      id
      measureId
      total
      done
    }
  }
`);

/** The people who may own something in a program. */
export const PeopleDocument = graphql(`
  query People($programId: ID!) {
    people(programId: $programId) {
      id
      name
    }
  }
`);
