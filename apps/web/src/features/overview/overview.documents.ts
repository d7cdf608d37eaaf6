import { graphql } from '../../graphql';

/** What changed, what is red or stale, what is still to set up, and where the chain is broken. */
export const ThisWeekDocument = graphql(`
  query ThisWeek($programId: ID!, $unitId: ID, $period: Period) {
    thisWeek(programId: $programId, unitId: $unitId, period: $period) {
      unitId
      unitName
      period
      score
      previousScore
      status
      coverage
      turned {
        ...AlertFields
      }
      red {
        ...AlertFields
      }
      stale {
        ...AlertFields
      }
      changes {
        id
        at
        by
        action
        entity
        entityId
        title
      }
      checklist {
        step
        isDone
      }
      chain {
        finding
        count
        examples
      }
    }
  }

  fragment AlertFields on MeasureAlert {
    unitId
    unitName
    measureId
    measureName
    quadrant
    value
    target
    score
    unit
    decimals
    period
    status
    freshness
  }
`);
