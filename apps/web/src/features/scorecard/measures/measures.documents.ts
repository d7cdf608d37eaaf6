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
    numerator
    denominator
    quadrant
    polarity
    cadence
    aggregation
    unit
    decimals
    owner
    source
    goal
    redFlag
    weight
    thresholds {
      id
      unitId
      from
      goal
      redFlag
    }
    weights {
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
